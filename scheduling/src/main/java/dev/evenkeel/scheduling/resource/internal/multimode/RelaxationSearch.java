package dev.evenkeel.scheduling.resource.internal.multimode;

import dev.evenkeel.scheduling.resource.internal.exact.ExactSearch;
import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import dev.evenkeel.scheduling.resource.internal.search.SearchMeter;
import dev.evenkeel.scheduling.resource.internal.search.SearchSettings;
import dev.evenkeel.scheduling.search.SearchBudget;
import java.util.Optional;

/**
 * The exact search in the relaxation of a project: raises the bound of the project, and finds
 * relaxed schedules shorter than the best schedule of the project.
 */
final class RelaxationSearch {
  /** More schedules than any search counts. */
  private static final long UNLIMITED = 1L << 40;

  private final SearchMeter meter;
  private final SearchMeter relaxed;
  private final ExactSearch exact;
  private final int[] starts;

  /**
   * Creates a search below the best schedule of the project.
   *
   * @param relaxation the relaxation
   * @param meter of the project; its best schedule is one of the relaxation, too
   * @param settings of the project
   */
  RelaxationSearch(RenewableProject relaxation, SearchMeter meter, SearchSettings settings) {
    this.meter = meter;
    SearchSettings own =
        new SearchSettings(
            SearchBudget.ofSchedules(UNLIMITED),
            settings.seed(),
            settings.workers(),
            () -> meter.progress() >= 1,
            (makespan, bound, schedules) -> {});
    SearchMeter.Scope scope =
        new SearchMeter.Scope(relaxation.size, relaxation.size, 1, meter.lowerBound());
    relaxed = new SearchMeter(scope, own);
    starts = meter.best();
    relaxed.offer(starts, meter.makespan());
    exact = new ExactSearch(relaxation, relaxed);
  }

  /** Whether the shortest relaxed schedule is known. */
  boolean isClosed() {
    return relaxed.isOptimal();
  }

  /**
   * Searches for so many schedules' worth of placements.
   *
   * @param schedules how many
   * @return the starts of a relaxed schedule that is shorter than the best and new
   */
  Optional<int[]> run(long schedules) {
    relaxed.offer(meter.best(), meter.makespan());
    int before = relaxed.makespan();
    long counted = relaxed.schedules();
    long granted = Math.min(schedules, meter.remainingSchedules());
    exact.run((double) (counted + granted) / UNLIMITED);
    meter.countSchedules(Math.min(relaxed.schedules() - counted, meter.remainingSchedules()));
    meter.raise(Math.min(relaxed.lowerBound(), meter.makespan()));
    return relaxed.makespan() < before ? Optional.of(relaxed.best()) : Optional.empty();
  }
}
