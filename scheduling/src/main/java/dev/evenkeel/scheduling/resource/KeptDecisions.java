package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.network.CriticalPath;
import dev.evenkeel.scheduling.network.CriticalPathCalculator;
import dev.evenkeel.scheduling.resource.internal.ActivityList;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.profile.Spans;
import dev.evenkeel.scheduling.resource.internal.team.TeamMatching;
import dev.evenkeel.scheduling.search.ObjectiveValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What of a plan that exists can be kept when its project is scheduled anew. */
final class KeptDecisions {
  private final ResolvedProject project;
  private final Schedule plan;
  private final Map<PersonId, Integer> numbers = new LinkedHashMap<>();
  private final int[] list;

  private KeptDecisions(ResolvedProject project, Schedule plan) {
    this.project = project;
    this.plan = plan;
    for (int person = 0; person < project.personCount(); person++) {
      numbers.put(project.person(person), person);
    }
    this.list = ActivityList.byPriority(project, byStart());
  }

  static KeptDecisions of(ResolvedProject project, Schedule plan) {
    return new KeptDecisions(project, plan);
  }

  private int[] byStart() {
    CriticalPath path = CriticalPathCalculator.standard().calculate(project);
    Instant[] starts = new Instant[project.activityCount()];
    Arrays.setAll(
        starts,
        activity ->
            assignment(activity)
                .map(Assignment::start)
                .orElseGet(() -> project.instant(path.earliestStart(activity))));
    return IntStream.range(0, starts.length)
        .boxed()
        .sorted(
            Comparator.comparing((Integer activity) -> starts[activity])
                .thenComparingLong(path::latestFinish)
                .thenComparing(project::activity))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private Optional<Assignment> assignment(int activity) {
    return plan.assignment(project.activity(activity));
  }

  /** Returns the decisions that keep the order alone. */
  Decisions order() {
    return Decisions.choosingModes(list);
  }

  /** Returns the decisions that keep the order and, where they still fit, the people and modes. */
  Decisions people() {
    int[] modes = new int[list.length];
    int[][] teams = new int[list.length][];
    for (int activity = 0; activity < list.length; activity++) {
      modes[activity] = Decisions.CHOOSE;
      int mode = mode(activity);
      int[] team = mode == Decisions.CHOOSE ? null : team(activity, mode);
      if (team != null) {
        modes[activity] = mode;
        teams[activity] = team;
      }
    }
    return new Decisions(list, modes, teams, new long[list.length]);
  }

  /**
   * Returns the decisions that also keep the starts and the pauses, empty if somebody no longer
   * fits or the plan lacks an activity.
   */
  Optional<Decisions> plan() {
    Decisions people = people();
    long[] starts = new long[list.length];
    @Nullable Spans[] working = new Spans[list.length];
    for (int activity = 0; activity < list.length; activity++) {
      if (people.team(activity) == null) {
        return Optional.empty();
      }
      Assignment assignment = assignment(activity).orElseThrow();
      starts[activity] = tick(assignment.start());
      working[activity] = pausing(activity, assignment);
    }
    int[] modes = IntStream.range(0, list.length).map(people::mode).toArray();
    int[][] teams = new int[list.length][];
    Arrays.setAll(teams, people::team);
    return Optional.of(new Decisions(list, modes, teams, starts, working));
  }

  /**
   * Returns when an activity that may pause is worked on: it may leave people and resources to work
   * that starts later and is placed after it. Null where the start says all, and where the times
   * are not in order.
   */
  private @Nullable Spans pausing(int activity, Assignment assignment) {
    if (!project.interruptible(activity) || assignment.working().isEmpty()) {
      return null;
    }
    Spans spans = new Spans();
    long last = 0;
    for (Interval interval : assignment.working()) {
      long start = tick(interval.start());
      long end = tick(interval.end());
      if (start < last || end <= start) {
        return null;
      }
      spans.add(start, end);
      last = end;
    }
    return spans;
  }

  private long tick(Instant start) {
    return Math.max(0, Duration.between(project.origin(), start).dividedBy(project.tick()));
  }

  /** Returns whether an outcome is the plan: the same work at the same times by the same people. */
  boolean isPlan(SchedulingOutcome outcome) {
    return outcome instanceof Scheduled scheduled
        && scheduled.schedule().assignments().stream().allMatch(this::isKept);
  }

  private boolean isKept(Assignment now) {
    Assignment before = plan.assignment(now.activity()).orElseThrow();
    return now.start().equals(before.start())
        && now.working().equals(before.working())
        && now.mode() == before.mode()
        && now.people().equals(before.people());
  }

  private int mode(int activity) {
    int modes = project.modeStart(activity + 1) - project.modeStart(activity);
    return assignment(activity)
        .map(Assignment::mode)
        .filter(mode -> mode < modes)
        .orElse(Decisions.CHOOSE);
  }

  private int @Nullable [] team(int activity, int modeNumber) {
    List<PersonId> people = assignment(activity).orElseThrow().people();
    int mode = project.modeStart(activity) + modeNumber;
    if (!numbers.keySet().containsAll(people) || people.size() != project.modeHeadCount(mode)) {
      return null;
    }
    int[] team = people.stream().mapToInt(numbers::get).distinct().toArray();
    return team.length == people.size() && canMeet(mode, team) ? team : null;
  }

  private boolean canMeet(int mode, int[] team) {
    int first = project.modeRequirementStart(mode);
    int requirements = project.modeRequirementStart(mode + 1) - first;
    int[] places = new int[requirements];
    boolean[][] able = new boolean[requirements][team.length];
    for (int k = 0; k < requirements; k++) {
      places[k] = project.requirementPeople(first + k);
      for (int member = 0; member < team.length; member++) {
        able[k][member] =
            project.level(team[member], project.requirementSkill(first + k))
                >= project.requirementLevel(first + k);
      }
    }
    TeamMatching matching = new TeamMatching(places, able, team.length);
    return IntStream.range(0, team.length).allMatch(matching::add);
  }

  /** Returns the outcome with the better objectives, the first if neither is better. */
  static SchedulingOutcome better(SchedulingOutcome first, SchedulingOutcome second) {
    if (first instanceof Scheduled kept && second instanceof Scheduled candidate) {
      return isBetter(candidate, kept) ? candidate : kept;
    }
    return first instanceof Scheduled ? first : second;
  }

  private static boolean isBetter(Scheduled candidate, Scheduled kept) {
    List<ObjectiveValue> values = candidate.search().objectives();
    List<ObjectiveValue> others = kept.search().objectives();
    for (int k = 0; k < values.size(); k++) {
      int order = Double.compare(values.get(k).value(), others.get(k).value());
      if (order != 0) {
        return order < 0;
      }
    }
    return false;
  }
}
