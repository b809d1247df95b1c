package dev.evenkeel.scheduling.peak;

import dev.evenkeel.core.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Needs and presence as step functions of time. Mutable, for a single owner. */
final class LoadSteps {
  private final Map<Instant, Change> changes = new TreeMap<>();

  private record Change(long thousandths, int people) {
    Change plus(Change other) {
      return new Change(thousandths + other.thousandths, people + other.people);
    }
  }

  /**
   * A time in which nothing changes.
   *
   * @param interval when
   * @param thousandths what is needed, in thousandths of a person
   * @param people how many people are there
   */
  record Step(Interval interval, long thousandths, int people) {}

  void need(Interval when, long thousandths) {
    add(when, new Change(thousandths, 0), new Change(-thousandths, 0));
  }

  void present(Interval when) {
    add(when, new Change(0, 1), new Change(0, -1));
  }

  private void add(Interval when, Change from, Change to) {
    changes.merge(when.start(), from, Change::plus);
    changes.merge(when.end(), to, Change::plus);
  }

  /** Returns the steps from the first change to the last, each as long as nothing changes. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    Change level = new Change(0, 0);
    Instant from = Instant.MIN;
    for (Map.Entry<Instant, Change> change : changes.entrySet()) {
      Change next = level.plus(change.getValue());
      if (from.equals(Instant.MIN)) {
        from = change.getKey();
      } else if (!next.equals(level)) {
        steps.add(new Step(Interval.of(from, change.getKey()), level.thousandths, level.people));
        from = change.getKey();
      }
      level = next;
    }
    return steps;
  }
}
