package dev.evenkeel.scheduling.resource.internal.singlemode;

import dev.evenkeel.scheduling.resource.internal.exact.ExactSearch;
import dev.evenkeel.scheduling.resource.internal.population.PopulationSearch;
import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import dev.evenkeel.scheduling.resource.internal.search.SearchMeter;
import dev.evenkeel.scheduling.resource.internal.search.Workers;

/**
 * Searches the shortest schedule: population search and exact search in turns. The exact search
 * gets the share {@code (30 / activities)^1.5} of the budget, at most 0.7: a first turn, repeated
 * as long as it finds better schedules, and the end. Where the share is small, so is the first
 * turn, since a large project is improved soon or not at all.
 */
final class ScheduleSearch {
  private static final double EXACT_SIZE = 30;
  private static final double MOST_EXACT = 0.7;

  /** Part of the population search before the first turn of the exact search. */
  private static final double BEFORE = 0.7;

  /** Greatest part of the exact search in its first turn, and how it grows with the share. */
  private static final double LONGEST_TURN = 0.7;

  private static final double TURN_BY_SHARE = 2;

  private final RenewableProject project;
  private final SearchMeter meter;
  private final PopulationSearch population;

  ScheduleSearch(RenewableProject project, SearchMeter meter, Workers workers, long seed) {
    this.project = project;
    this.meter = meter;
    this.population = new PopulationSearch(project, meter, workers, seed);
  }

  /** Searches until the meter says that it is finished. */
  void run() {
    population.start();
    double exactShare = exactShare();
    population.run((1 - exactShare) * BEFORE);
    if (!meter.isFinished()) {
      if (ExactSearch.isApplicable(project, meter.makespan())) {
        alternate(exactShare);
      } else {
        population.run(1);
      }
    }
  }

  private double exactShare() {
    double ratio = EXACT_SIZE / Math.max(1, project.size);
    return Math.min(MOST_EXACT, ratio * Math.sqrt(ratio));
  }

  private void alternate(double exactShare) {
    ExactSearch exact = new ExactSearch(project, meter);
    double turn = Math.min(LONGEST_TURN, TURN_BY_SHARE * exactShare) * exactShare;
    int before;
    do {
      before = meter.makespan();
      exact.run(meter.progress() + turn);
    } while (meter.makespan() < before && !meter.isFinished());
    if (!meter.isFinished()) {
      population.inject(meter.best(), meter.makespan());
      population.run(1 - (1 - LONGEST_TURN) * exactShare);
    }
    if (!meter.isFinished()) {
      exact.run(1);
    }
  }
}
