package dev.evenkeel.examples.instances.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Reason;
import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.InstanceMode;
import dev.evenkeel.examples.instances.InstancePerson;
import dev.evenkeel.examples.instances.InstanceSkillLevel;
import dev.evenkeel.examples.instances.InstanceSkillNeed;
import dev.evenkeel.examples.instances.ProjectInstance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

class InstanceCheckerPropertyTest {
  private static final int RESOURCES = 2;

  @Property(tries = 3000)
  void check_randomSchedules_theKindsThatCountingPeriodByPeriodFinds(@ForAll long seed) {
    Random random = new Random(seed);
    ProjectInstance instance = instance(random);
    InstanceSchedule schedule = schedule(instance, random);

    InstanceVerdict verdict = InstanceChecker.of(instance).check(schedule);

    Set<InstanceViolation> expected = brokenRules(instance, schedule);
    Statistics.label("feasible").collect(expected.isEmpty());
    assertThat(kinds(verdict)).isEqualTo(expected);
  }

  @Property(tries = 500)
  void check_oneAfterTheOther_feasibleWhenNothingElseStandsInTheWay(@ForAll long seed) {
    Random random = new Random(seed);
    ProjectInstance instance = instance(random);
    List<PlannedActivity> plans = new ArrayList<>();
    long start = 0;
    for (int i = 0; i < instance.activities().size(); i++) {
      plans.add(new PlannedActivity(i, start, 0, team(instance, i)));
      start += instance.activities().get(i).modes().get(0).duration();
    }

    InstanceVerdict verdict = InstanceChecker.of(instance).check(new InstanceSchedule(plans));

    assertThat(kinds(verdict))
        .doesNotContain(
            InstanceViolation.PRECEDENCE,
            InstanceViolation.DOUBLE_BOOKING,
            InstanceViolation.HEAD_COUNT);
    assertThat(verdict.makespan()).isEqualTo(start);
    assertThat(CriticalPathBound.of(instance)).isLessThanOrEqualTo(start);
  }

  @Property(tries = 1000)
  void check_obstacles_exactlyWhereNoModeOrTeamWorks(@ForAll long seed) {
    ProjectInstance instance = instance(new Random(seed));
    Set<InstanceObstacle> expected = EnumSet.noneOf(InstanceObstacle.class);
    long least = 0;
    for (InstanceActivity activity : instance.activities()) {
      if (activity.modes().stream().noneMatch(mode -> fits(instance, mode))) {
        expected.add(InstanceObstacle.DEMAND_ABOVE_CAPACITY);
      }
      if (!canStaff(activity.skillNeeds(), instance.people())) {
        expected.add(InstanceObstacle.TOO_FEW_PEOPLE);
      }
      least +=
          activity.modes().stream().mapToInt(mode -> mode.demands().get(1)).min().orElseThrow();
    }
    if (least > instance.resources().get(1).capacity()) {
      expected.add(InstanceObstacle.BUDGET_TOO_SMALL);
    }

    Set<Reason> found = new HashSet<>();
    ObstacleCheck.check(instance).forEach(finding -> found.add(finding.reason()));

    assertThat(found).isEqualTo(expected);
  }

  private static boolean fits(ProjectInstance instance, InstanceMode mode) {
    return mode.duration() == 0 || mode.demands().get(0) <= instance.resources().get(0).capacity();
  }

  /** One renewable resource, one that is not, up to four activities, three people, two skills. */
  private static ProjectInstance instance(Random random) {
    int count = 1 + random.nextInt(4);
    List<InstanceActivity> activities = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      activities.add(activity(i, count, random));
    }
    List<InstancePerson> people = new ArrayList<>();
    for (int p = random.nextInt(4); p > 0; p--) {
      people.add(person(p, random));
    }
    return ProjectInstance.builder()
        .name("random")
        .addResources(
            new dev.evenkeel.examples.instances.InstanceResource("R1", 1 + random.nextInt(4), true),
            new dev.evenkeel.examples.instances.InstanceResource("N1", random.nextInt(8), false))
        .addSkills("A", "B")
        .people(people)
        .activities(activities)
        .build();
  }

  private static InstanceActivity activity(int position, int count, Random random) {
    List<Integer> successors = new ArrayList<>();
    for (int after = position + 1; after < count; after++) {
      if (random.nextInt(3) == 0) {
        successors.add(after);
      }
    }
    List<InstanceMode> modes = new ArrayList<>();
    for (int m = random.nextInt(2); m >= 0; m--) {
      modes.add(new InstanceMode(random.nextInt(4), List.of(random.nextInt(4), random.nextInt(3))));
    }
    List<InstanceSkillNeed> needs = new ArrayList<>();
    for (int skill = 0; skill < 2; skill++) {
      if (random.nextInt(4) == 0) {
        needs.add(new InstanceSkillNeed(skill, random.nextInt(2), 1 + random.nextInt(2)));
      }
    }
    return InstanceActivity.builder()
        .number(position + 1)
        .modes(modes)
        .skillNeeds(needs)
        .successors(successors)
        .build();
  }

  private static InstancePerson person(int number, Random random) {
    List<InstanceSkillLevel> levels = new ArrayList<>();
    for (int skill = 0; skill < 2; skill++) {
      if (random.nextInt(3) > 0) {
        levels.add(new InstanceSkillLevel(skill, random.nextInt(2)));
      }
    }
    return new InstancePerson("P" + number, levels, OptionalDouble.empty());
  }

  /** As many different people as the activity needs and there are, whatever they can. */
  private static List<Integer> team(ProjectInstance instance, int activity) {
    List<Integer> team = new ArrayList<>();
    for (int p = 0; p < instance.activities().get(activity).headCount(); p++) {
      team.add(p);
    }
    return team;
  }

  /** Mostly sensible: each kind of nonsense occurs now and then. */
  private static InstanceSchedule schedule(ProjectInstance instance, Random random) {
    List<PlannedActivity> plans = new ArrayList<>();
    long start = 0;
    for (int i = 0; i < instance.activities().size(); i++) {
      InstanceActivity activity = instance.activities().get(i);
      int mode = random.nextInt(30) == 0 ? 2 : random.nextInt(activity.modes().size());
      List<Integer> team = new ArrayList<>(team(instance, i));
      if (random.nextInt(20) == 0) {
        team.add(random.nextInt(5) - 1);
      }
      long planned = random.nextInt(3) == 0 ? random.nextInt(8) - 1 : start;
      if (random.nextInt(40) > 0) {
        plans.add(
            new PlannedActivity(random.nextInt(40) == 0 ? 9 : i, planned, mode, List.copyOf(team)));
      }
      start =
          planned + activity.modes().get(Math.min(mode, activity.modes().size() - 1)).duration();
    }
    if (!plans.isEmpty() && random.nextInt(30) == 0) {
      plans.add(plans.get(0));
    }
    Collections.shuffle(plans, random);
    return new InstanceSchedule(plans);
  }

  private static Set<InstanceViolation> kinds(InstanceVerdict verdict) {
    Set<InstanceViolation> kinds = EnumSet.noneOf(InstanceViolation.class);
    for (Finding finding : verdict.violations()) {
      kinds.add((InstanceViolation) finding.reason());
    }
    return kinds;
  }

  /** The rules that are broken, by looking at every period. */
  private static Set<InstanceViolation> brokenRules(
      ProjectInstance instance, InstanceSchedule schedule) {
    Set<InstanceViolation> broken = EnumSet.noneOf(InstanceViolation.class);
    PlannedActivity[] plans = new PlannedActivity[instance.activities().size()];
    boolean[] seen = new boolean[plans.length];
    for (PlannedActivity plan : schedule.activities()) {
      if (plan.activity() < 0 || plan.activity() >= plans.length) {
        broken.add(InstanceViolation.UNKNOWN_ACTIVITY);
      } else if (seen[plan.activity()]) {
        broken.add(InstanceViolation.REPEATED_ACTIVITY);
      } else {
        seen[plan.activity()] = true;
        boolean unknownMode =
            plan.mode() >= instance.activities().get(plan.activity()).modes().size();
        if (unknownMode) {
          broken.add(InstanceViolation.UNKNOWN_MODE);
        }
        if (plan.start() < 0) {
          broken.add(InstanceViolation.START_OUT_OF_RANGE);
        }
        plans[plan.activity()] = unknownMode || plan.start() < 0 ? null : plan;
      }
    }
    for (boolean each : seen) {
      if (!each) {
        broken.add(InstanceViolation.MISSING_ACTIVITY);
      }
    }
    addUse(instance, plans, broken);
    addOrder(instance, plans, broken);
    addPeople(instance, plans, broken);
    return broken;
  }

  private static InstanceMode mode(ProjectInstance instance, PlannedActivity plan) {
    return instance.activities().get(plan.activity()).modes().get(plan.mode());
  }

  private static void addUse(
      ProjectInstance instance, PlannedActivity[] plans, Set<InstanceViolation> broken) {
    for (int resource = 0; resource < RESOURCES; resource++) {
      boolean renewable = instance.resources().get(resource).renewable();
      int total = 0;
      int[] used = new int[40];
      for (PlannedActivity plan : plans) {
        if (plan != null) {
          InstanceMode mode = mode(instance, plan);
          total += mode.demands().get(resource);
          for (int t = 0; t < mode.duration(); t++) {
            used[(int) plan.start() + t] += mode.demands().get(resource);
          }
        }
      }
      for (int use : used) {
        if (renewable && use > instance.resources().get(resource).capacity()) {
          broken.add(InstanceViolation.CAPACITY);
        }
      }
      if (!renewable && total > instance.resources().get(resource).capacity()) {
        broken.add(InstanceViolation.BUDGET);
      }
    }
  }

  private static void addOrder(
      ProjectInstance instance, PlannedActivity[] plans, Set<InstanceViolation> broken) {
    for (PlannedActivity plan : plans) {
      if (plan != null) {
        for (int after : instance.activities().get(plan.activity()).successors()) {
          if (plans[after] != null
              && plan.start() + mode(instance, plan).duration() > plans[after].start()) {
            broken.add(InstanceViolation.PRECEDENCE);
          }
        }
      }
    }
  }

  private static void addPeople(
      ProjectInstance instance, PlannedActivity[] plans, Set<InstanceViolation> broken) {
    int[][] busy = new int[5][40];
    for (PlannedActivity plan : plans) {
      if (plan != null) {
        addTeam(instance, plan, broken);
        for (int person : new HashSet<>(plan.people())) {
          for (int t = 0; t < mode(instance, plan).duration(); t++) {
            if (++busy[person + 1][(int) plan.start() + t] > 1) {
              broken.add(InstanceViolation.DOUBLE_BOOKING);
            }
          }
        }
      }
    }
  }

  private static void addTeam(
      ProjectInstance instance, PlannedActivity plan, Set<InstanceViolation> broken) {
    InstanceActivity activity = instance.activities().get(plan.activity());
    Set<Integer> team = new HashSet<>(plan.people());
    boolean known = team.stream().allMatch(p -> p >= 0 && p < instance.people().size());
    if (!known) {
      broken.add(InstanceViolation.UNKNOWN_PERSON);
    }
    if (team.size() < plan.people().size()) {
      broken.add(InstanceViolation.REPEATED_PERSON);
    }
    if (team.size() != activity.headCount()) {
      broken.add(InstanceViolation.HEAD_COUNT);
    } else if (known
        && !canStaff(activity.skillNeeds(), team.stream().map(instance.people()::get).toList())) {
      broken.add(InstanceViolation.SKILL);
    }
  }

  /** Tries every way to fill the places, one after the other. */
  private static boolean canStaff(List<InstanceSkillNeed> needs, List<InstancePerson> people) {
    List<InstanceSkillNeed> places = new ArrayList<>();
    for (InstanceSkillNeed need : needs) {
      places.addAll(Collections.nCopies(need.people(), need));
    }
    return canFill(places, people);
  }

  private static boolean canFill(List<InstanceSkillNeed> places, List<InstancePerson> people) {
    if (places.isEmpty()) {
      return true;
    }
    for (int p = 0; p < people.size(); p++) {
      if (people.get(p).canServe(places.get(0))) {
        List<InstancePerson> others = new ArrayList<>(people);
        others.remove(p);
        if (canFill(places.subList(1, places.size()), others)) {
          return true;
        }
      }
    }
    return false;
  }
}
