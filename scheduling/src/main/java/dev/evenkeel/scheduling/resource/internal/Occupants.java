package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.scheduling.resource.internal.profile.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who works on which activities. */
final class Occupants {
  private final ScheduleGenerator generator;
  private final List<List<Integer>> byPerson = new ArrayList<>();

  Occupants(ScheduleGenerator generator) {
    this.generator = generator;
    for (int k = 0; k < generator.factory().project().personCount(); k++) {
      byPerson.add(new ArrayList<>());
    }
  }

  /** Adds an activity that has been placed. */
  void add(int activity) {
    for (int person : generator.people(activity)) {
      byPerson.get(person).add(activity);
    }
  }

  /**
   * Returns the activity of a person at a tick whose span, when it ends, leaves enough time for
   * another one: the first such of all that the person works on then.
   *
   * @param missing how many thousandths of the person's time are missing, positive
   */
  int releasing(int person, long tick, int missing) {
    List<Integer> busy =
        byPerson.get(person).stream()
            .filter(activity -> end(activity, tick) > tick)
            .sorted(Comparator.comparingLong(activity -> end(activity, tick)))
            .toList();
    int left = missing;
    int last = -1;
    for (int k = 0; k < busy.size() && left > 0; k++) {
      last = busy.get(k);
      left -= generator.share(last);
    }
    return last;
  }

  /** Returns the end of the span of an activity around a tick, the tick itself if there is none. */
  private long end(int activity, long tick) {
    Spans spans = generator.spans(activity);
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.end(middle) > tick) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < spans.size() && spans.start(low) <= tick ? spans.end(low) : tick;
  }
}
