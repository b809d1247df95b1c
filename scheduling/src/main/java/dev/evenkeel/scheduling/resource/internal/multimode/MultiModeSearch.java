package dev.evenkeel.scheduling.resource.internal.multimode;

import dev.evenkeel.scheduling.resource.internal.exact.ExactSearch;
import dev.evenkeel.scheduling.resource.internal.multimode.bound.LowerBounds;
import dev.evenkeel.scheduling.resource.internal.multimode.bound.SingleModeRelaxation;
import dev.evenkeel.scheduling.resource.internal.multimode.generation.Individual;
import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import dev.evenkeel.scheduling.resource.internal.search.SearchMeter;
import dev.evenkeel.scheduling.resource.internal.search.SearchSettings;
import java.util.Optional;

/**
 * Looks for a short schedule by recombination and for its proof by conflict-driven search in the
 * single-mode relaxation, in turns that grow; what the relaxation finds guides the recombination.
 */
final class MultiModeSearch {
  private static final int LARGEST_RELAXATION = 100;
  private static final long FIRST_TURN = 2_000;

  /** The first turn takes at most one part in so many of the budget. */
  private static final long FIRST_SHARE = 4;

  private static final double PROOF_SHARE = 0.3;
  private final MultiModeProject project;
  private final SearchMeter meter;
  private final PopulationSearch population;
  private final SearchSettings settings;

  MultiModeSearch(MultiModeProject project, SearchMeter meter, SearchSettings settings) {
    this.project = project;
    this.meter = meter;
    this.settings = settings;
    this.population = new PopulationSearch(project, meter, settings);
  }

  /** Searches until the meter is finished; empty if no modes within the budgets were found. */
  Optional<Individual> run() {
    meter.raise(LowerBounds.of(project).best());
    if (!population.start()) {
      return Optional.empty();
    }
    long turn = Math.max(1, Math.min(FIRST_TURN, meter.expectedSchedules() / FIRST_SHARE));
    population.run(turn);
    if (!meter.isFinished() && project.size() <= LARGEST_RELAXATION) {
      RenewableProject relaxation = SingleModeRelaxation.of(project);
      meter.raise(Math.min(relaxation.lowerBound(), meter.makespan()));
      if (ExactSearch.isApplicable(relaxation, meter.makespan())) {
        alternate(new RelaxationSearch(relaxation, meter, settings), turn);
      }
    }
    population.run(Long.MAX_VALUE);
    return Optional.of(population.best());
  }

  private void alternate(RelaxationSearch relaxation, long firstTurn) {
    long turn = firstTurn;
    while (!meter.isFinished() && !relaxation.isClosed()) {
      relaxation.run((long) (PROOF_SHARE * turn)).ifPresent(population::adopt);
      turn *= 2;
      population.run(meter.schedules() + turn);
    }
  }
}
