package dev.evenkeel.scheduling.buffer.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.buffer.ChainActivity;
import dev.evenkeel.scheduling.resource.internal.ScheduleShift;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the longest chain of activities that follow each other. */
public final class ChainSearch {
  private final ResolvedProject project;
  private final ScheduleShift schedule;
  private final List<ChainActivity> estimates;

  /**
   * Creates the search.
   *
   * @param project the project
   * @param schedule its schedule
   * @param estimates the estimates of all activities
   */
  public ChainSearch(
      ResolvedProject project, ScheduleShift schedule, List<ChainActivity> estimates) {
    this.project = project;
    this.schedule = schedule;
    this.estimates = estimates;
  }

  /** The best chain that ends with an activity. */
  private record Prefix(
      int activity,
      @Nullable Prefix before,
      long start,
      Duration work,
      Duration safety,
      int resourceLinks,
      int length) {}

  /**
   * Finds the critical chain.
   *
   * @param order all activities by start
   * @param waiting which follow each other
   * @return the activities from the first to the last, empty if the project has none
   */
  public List<Integer> find(int[] order, Waiting waiting) {
    Prefix[] best = new Prefix[order.length];
    Comparator<Prefix> preference = preference();
    for (int activity : order) {
      Prefix own = best[activity] == null ? first(activity) : best[activity];
      best[activity] = own;
      for (Waiting.Link link : waiting.of(activity)) {
        Prefix longer = longer(own, link);
        Prefix known = best[link.to()];
        best[link.to()] = known == null || preference.compare(longer, known) < 0 ? longer : known;
      }
    }
    return activities(last(best, preference));
  }

  private Prefix first(int activity) {
    ChainActivity one = estimates.get(activity);
    return new Prefix(
        activity, null, schedule.start(activity), one.aggressive(), one.removedSafety(), 0, 1);
  }

  private Prefix longer(Prefix before, Waiting.Link link) {
    ChainActivity one = estimates.get(link.to());
    return new Prefix(
        link.to(),
        before,
        before.start,
        before.work.plus(one.aggressive()),
        before.safety.plus(one.removedSafety()),
        before.resourceLinks + (link.resource() ? 1 : 0),
        before.length + 1);
  }

  private Comparator<Prefix> preference() {
    return Comparator.comparingLong(Prefix::start)
        .thenComparing(Prefix::work, Comparator.reverseOrder())
        .thenComparing(Prefix::safety, Comparator.reverseOrder())
        .thenComparingInt(Prefix::resourceLinks)
        .thenComparing(Prefix::length, Comparator.reverseOrder())
        .thenComparing(
            prefix ->
                project.activity(prefix.before == null ? prefix.activity : prefix.before.activity));
  }

  private Optional<Prefix> last(Prefix[] best, Comparator<Prefix> preference) {
    long end = schedule.makespan();
    List<Prefix> ends = new ArrayList<>();
    for (Prefix prefix : best) {
      if (schedule.finish(prefix.activity) == end) {
        ends.add(prefix);
      }
    }
    return ends.stream().min(preference.thenComparing(prefix -> project.activity(prefix.activity)));
  }

  private static List<Integer> activities(Optional<Prefix> last) {
    Deque<Integer> chain = new ArrayDeque<>();
    for (Prefix link = last.orElse(null); link != null; link = link.before) {
      chain.addFirst(link.activity);
    }
    return List.copyOf(chain);
  }
}
