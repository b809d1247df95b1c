package dev.evenkeel.scheduling.resource.internal.multimode;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.multimode.generation.Individual;
import dev.evenkeel.scheduling.resource.internal.multimode.generation.SerialDecoder;
import dev.evenkeel.scheduling.resource.internal.multimode.project.CanonicalNumbering;
import dev.evenkeel.scheduling.resource.internal.multimode.project.ModeReduction;
import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.multimode.project.Numbering;
import dev.evenkeel.scheduling.resource.internal.multimode.project.ProjectReader;
import dev.evenkeel.scheduling.resource.internal.multimode.project.RawProject;
import dev.evenkeel.scheduling.resource.internal.search.EngineResult;
import dev.evenkeel.scheduling.resource.internal.search.SearchEngine;
import dev.evenkeel.scheduling.resource.internal.search.SearchMeter;
import dev.evenkeel.scheduling.resource.internal.search.SearchSettings;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Searches the shortest schedule of projects with modes, people with skills, renewable and
 * non-renewable resources: everything around the clock, constant capacities, unbroken work of
 * people who do nothing else meanwhile, finish-to-start dependencies without lag. A search finds
 * nothing only if it found no modes within the budgets of the non-renewable resources, or if its
 * best schedule ends behind the horizon.
 */
public final class MultiModeEngine implements SearchEngine {
  private static final long MOST_WORDS = 1L << 22;
  private final ResolvedProject resolved;
  private final SchedulingLimits scheduling;
  private final long unit;
  private final Numbering numbering;
  private final ModeReduction reduction;
  private final RawProject raw;

  private MultiModeEngine(
      ResolvedProject resolved, SchedulingLimits scheduling, ProjectReader.Reading reading) {
    this.resolved = resolved;
    this.scheduling = scheduling;
    this.unit = reading.unit();
    this.numbering = CanonicalNumbering.of(reading.raw());
    this.raw = reading.raw().renumbered(numbering);
    this.reduction = new ModeReduction(raw.modes(), raw.limits());
  }

  /**
   * Returns the engine of a project.
   *
   * @param project the project
   * @param limits the limits beside the project
   * @return the engine, empty if the project is of another kind or its schedules are too long
   */
  public static Optional<SearchEngine> of(ResolvedProject project, SchedulingLimits limits) {
    return limits.capacity().isPresent()
        ? Optional.empty()
        : ProjectReader.read(project)
            .map(reading -> new MultiModeEngine(project, limits, reading))
            .filter(MultiModeEngine::fitsMemory)
            .map(SearchEngine.class::cast);
  }

  private boolean fitsMemory() {
    return !reduction.isPossible() || SerialDecoder.words(project()) <= MOST_WORDS;
  }

  private MultiModeProject project() {
    return MultiModeProject.of(reduction.limits(), reduction.modes(), raw.predecessors());
  }

  @Override
  public Optional<EngineResult> search(SearchSettings settings) {
    if (!reduction.isPossible()) {
      return Optional.empty();
    }
    MultiModeProject project = project();
    SearchMeter.Scope scope =
        new SearchMeter.Scope(project.size(), resolved.activityCount(), unit, 0);
    SearchMeter meter = new SearchMeter(scope, settings);
    return new MultiModeSearch(project, meter, settings)
        .run()
        .filter(best -> unit * meter.makespan() <= scheduling.horizon())
        .map(
            best ->
                new EngineResult(
                    decisions(project, best),
                    unit * meter.makespan(),
                    unit * meter.lowerBound(),
                    meter.schedules(),
                    meter.end()));
  }

  private Decisions decisions(MultiModeProject project, Individual best) {
    int n = resolved.activityCount();
    int[] mode = new int[n];
    int[][] team = new int[n][];
    for (int k = 0; k < project.size(); k++) {
      int activity = numbering.activities().get(k);
      if (activity < n) {
        int kept = reduction.kept().get(k).get(best.mode(k) - project.modeStart(k));
        mode[activity] = numbering.modes().get(k).get(kept);
        team[activity] = team(project, best, k);
      }
    }
    return new Decisions(list(project, best), mode, team, new long[n]);
  }

  private int[] team(MultiModeProject project, Individual best, int activity) {
    int words = project.staffing().words();
    long[] teams = best.teams();
    return IntStream.range(0, project.staffing().people())
        .filter(p -> (teams[activity * words + (p >> 6)] >>> p & 1) != 0)
        .map(numbering.people()::get)
        .sorted()
        .toArray();
  }

  private int[] list(MultiModeProject project, Individual best) {
    return IntStream.range(0, project.size())
        .boxed()
        .sorted(Comparator.comparingInt(best::start))
        .mapToInt(numbering.activities()::get)
        .filter(activity -> activity < resolved.activityCount())
        .toArray();
  }
}
