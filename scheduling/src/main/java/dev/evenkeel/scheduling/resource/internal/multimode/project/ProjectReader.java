package dev.evenkeel.scheduling.resource.internal.multimode.project;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import com.google.common.primitives.Ints;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads projects. For each different release date an activity without needs is added behind the
 * others, which is the predecessor of those that must not start before.
 */
public final class ProjectReader {
  private static final double MOST_TIME_UNITS = 1 << 20;
  private final ResolvedProject project;
  private final long unit;
  private final int[] renewables;
  private final int[] budgets;
  private final long[] releases;

  private ProjectReader(ResolvedProject project, long unit) {
    this.project = project;
    this.unit = unit;
    int[] resources = IntStream.range(0, project.resourceCount()).toArray();
    renewables = Arrays.stream(resources).filter(project::isRenewable).toArray();
    budgets = Arrays.stream(resources).filter(r -> !project.isRenewable(r)).toArray();
    releases =
        IntStream.range(0, project.activityCount())
            .mapToLong(project::release)
            .filter(tick -> tick > 0)
            .distinct()
            .sorted()
            .toArray();
  }

  /**
   * A project as it was read.
   *
   * @param raw the project, times in units
   * @param ranks the order of its ids
   * @param unit the ticks of a unit of time
   */
  public record Reading(RawProject raw, CanonicalNumbering.Ranks ranks, long unit) {}

  /**
   * Reads a project.
   *
   * @param project the project
   * @return what was read, empty if the project has what the arrays cannot express or is too long
   */
  public static Optional<Reading> read(ResolvedProject project) {
    Applicability applicability = new Applicability(project);
    if (!applicability.holds()) {
      return Optional.empty();
    }
    long unit = applicability.unit();
    if (applicability.length() / unit > MOST_TIME_UNITS) {
      return Optional.empty();
    }
    ProjectReader reader = new ProjectReader(project, unit);
    return Optional.of(new Reading(reader.raw(), reader.ranks(), unit));
  }

  /** The ranks of what was read; the waiting for releases comes behind all activities. */
  private CanonicalNumbering.Ranks ranks() {
    int n = project.activityCount();
    ImmutableIntArray named = ranks(n, j -> project.activity(j).value());
    return new CanonicalNumbering.Ranks(
        ImmutableIntArray.copyOf(
            IntStream.range(0, n + releases.length).map(j -> j < n ? named.get(j) : j)),
        ranks(project.personCount(), p -> project.person(p).value()),
        ranks(renewables.length, r -> project.resource(renewables[r]).value()),
        ranks(budgets.length, r -> project.resource(budgets[r]).value()));
  }

  private static ImmutableIntArray ranks(int size, IntFunction<String> name) {
    int[] sorted =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparing(name::apply))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] rank = new int[size];
    for (int k = 0; k < size; k++) {
      rank[sorted[k]] = k;
    }
    return ImmutableIntArray.copyOf(rank);
  }

  private RawProject raw() {
    int n = project.activityCount();
    List<List<Mode>> modes = new ArrayList<>();
    List<ImmutableIntArray> predecessors = new ArrayList<>();
    for (int j = 0; j < n; j++) {
      modes.add(modes(j));
      predecessors.add(predecessors(j));
    }
    for (long release : releases) {
      modes.add(List.of(waiting(release)));
      predecessors.add(ImmutableIntArray.of());
    }
    return new RawProject(
        new Limits(capacities(renewables), capacities(budgets), project.personCount()),
        modes,
        predecessors);
  }

  private ImmutableIntArray capacities(int[] resources) {
    return ImmutableIntArray.copyOf(Arrays.stream(resources).map(project::capacity));
  }

  private Mode waiting(long release) {
    return new Mode((int) (release / unit), none(renewables), none(budgets), List.of());
  }

  private List<Mode> modes(int j) {
    return IntStream.range(project.modeStart(j), project.modeStart(j + 1))
        .mapToObj(this::mode)
        .toList();
  }

  private Mode mode(int m) {
    int duration = (int) (project.modeDuration(m) / unit);
    // What takes no time occupies nothing.
    ImmutableIntArray occupied = duration > 0 ? demands(m, renewables) : none(renewables);
    return new Mode(duration, occupied, demands(m, budgets), needs(m));
  }

  private static ImmutableIntArray none(int[] resources) {
    return ImmutableIntArray.copyOf(new int[resources.length]);
  }

  private ImmutableIntArray demands(int m, int[] resources) {
    long[] units = new long[project.resourceCount()];
    for (int k = project.modeDemandStart(m); k < project.modeDemandStart(m + 1); k++) {
      units[project.demandResource(k)] += project.demandUnits(k);
    }
    return ImmutableIntArray.copyOf(
        Arrays.stream(resources).map(r -> Ints.saturatedCast(units[r])));
  }

  private List<Need> needs(int m) {
    return IntStream.range(project.modeRequirementStart(m), project.modeRequirementStart(m + 1))
        .mapToObj(k -> new Need(eligible(k), project.requirementPeople(k)))
        .sorted(Need.ORDER)
        .toList();
  }

  private ImmutableLongArray eligible(int requirement) {
    int skill = project.requirementSkill(requirement);
    long[] words = new long[(project.personCount() + Long.SIZE - 1) / Long.SIZE];
    for (int p = 0; p < project.personCount(); p++) {
      if (project.level(p, skill) >= project.requirementLevel(requirement)) {
        words[p >> 6] |= 1L << p;
      }
    }
    return ImmutableLongArray.copyOf(words);
  }

  private ImmutableIntArray predecessors(int j) {
    IntStream before =
        IntStream.range(project.incomingStart(j), project.incomingStart(j + 1))
            .map(k -> project.from(project.incoming(k)))
            .distinct()
            .sorted();
    int release = Arrays.binarySearch(releases, project.release(j));
    IntStream waited =
        release < 0 ? IntStream.empty() : IntStream.of(project.activityCount() + release);
    return ImmutableIntArray.copyOf(Stream.of(before, waited).flatMapToInt(numbers -> numbers));
  }
}
