package dev.evenkeel.scheduling.resource.internal.multimode;

import com.google.common.primitives.ImmutableIntArray;
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
  private final CanonicalNumbering.Ranks ranks;
  private final ModeReduction reduction;
  private final RawProject reduced;

  private MultiModeEngine(
      ResolvedProject resolved, SchedulingLimits scheduling, ProjectReader.Reading reading) {
    this.resolved = resolved;
    this.scheduling = scheduling;
    this.unit = reading.unit();
    this.ranks = reading.ranks();
    this.reduction = new ModeReduction(reading.raw().modes(), reading.raw().limits());
    this.reduced =
        new RawProject(reduction.limits(), reduction.modes(), reading.raw().predecessors());
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
    return !reduction.isPossible() || SerialDecoder.words(reduced) <= MOST_WORDS;
  }

  @Override
  public Optional<EngineResult> search(SearchSettings settings) {
    if (!reduction.isPossible()) {
      return Optional.empty();
    }
    // The clock of the meter runs while the search is prepared.
    SearchMeter.Scope scope =
        new SearchMeter.Scope(reduced.modes().size(), resolved.activityCount(), unit, 0);
    SearchMeter meter = new SearchMeter(scope, settings);
    Numbering numbering = CanonicalNumbering.of(reduced, ranks);
    RawProject raw = reduced.renumbered(numbering);
    MultiModeProject project = MultiModeProject.of(raw.limits(), raw.modes(), raw.predecessors());
    return new MultiModeSearch(project, meter, settings)
        .run()
        .filter(best -> unit * meter.makespan() <= scheduling.horizon())
        .map(
            best ->
                new EngineResult(
                    decisions(project, numbering, best),
                    unit * meter.makespan(),
                    unit * meter.lowerBound(),
                    meter.schedules(),
                    meter.end()));
  }

  private Decisions decisions(MultiModeProject project, Numbering numbering, Individual best) {
    int n = resolved.activityCount();
    int[] mode = new int[n];
    int[][] team = new int[n][];
    for (int k = 0; k < project.size(); k++) {
      int activity = numbering.activities().get(k);
      if (activity < n) {
        int kept = numbering.modes().get(k).get(best.mode(k) - project.modeStart(k));
        mode[activity] = reduction.kept().get(activity).get(kept);
        team[activity] = team(project, best, k, numbering.people());
      }
    }
    return new Decisions(list(best, numbering.activities()), mode, team, new long[n]);
  }

  private static int[] team(
      MultiModeProject project, Individual best, int activity, ImmutableIntArray people) {
    int words = project.staffing().words();
    long[] teams = best.teams();
    return IntStream.range(0, project.staffing().people())
        .filter(p -> (teams[activity * words + (p >> 6)] >>> p & 1) != 0)
        .map(people::get)
        .sorted()
        .toArray();
  }

  private int[] list(Individual best, ImmutableIntArray activities) {
    return IntStream.range(0, activities.length())
        .boxed()
        .sorted(Comparator.comparingInt(best::start))
        .mapToInt(activities::get)
        .filter(activity -> activity < resolved.activityCount())
        .toArray();
  }
}
