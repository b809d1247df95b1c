package dev.evenkeel.scheduling.simulation;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.core.uncertainty.Distribution;
import dev.evenkeel.core.uncertainty.FixedValue;
import dev.evenkeel.core.uncertainty.TruncatedNormal;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlanSimulatorTest {
  private static final PlanSimulator SIMULATOR = PlanSimulator.standard().withIterations(20_000);

  /** So wide that a right simulation fails one time in ten thousand, for any seed. */
  private static final double SURE = 0.9999;

  private static final Distribution WEEKS = TruncatedNormal.unlimited(100, 5);

  private static Schedule schedule(ResolvedProject project) {
    return ResourceScheduler.standard().schedule(project).orElseThrow();
  }

  private static ExecutionPlan plan(ProjectSketch sketch) {
    ResolvedProject project = sketch.resolve();
    return ExecutionPlan.of(project, schedule(project));
  }

  /** Durations in hours as listed, the planned ones for all others. */
  private static ExecutionPlan plan(ProjectSketch sketch, Map<String, Double> hours) {
    DurationModel model =
        assignment -> {
          double planned = assignment.worked().toNanos() / 3.6e12;
          double real = hours.getOrDefault(assignment.activity().value(), planned);
          return p -> real;
        };
    return plan(sketch).toBuilder().durations(model).build();
  }

  private static Map<String, List<Double>> replay(ExecutionPlan plan) {
    return SIMULATOR.replay(plan, 0).stream()
        .collect(
            Collectors.toMap(
                one -> one.activity().value(),
                one -> List.of(hours(one.start()), hours(one.finish())),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private static double hours(Instant instant) {
    return Duration.between(at(0), instant).toNanos() / 3.6e12;
  }

  private static Project project(Activity... activities) {
    return Project.builder()
        .id(ProjectId.of("p"))
        .name("p")
        .start(at(0))
        .addActivities(activities)
        .build();
  }

  private static Activity weeks(String id) {
    return Activity.builder()
        .id(ActivityId.of(id))
        .name(id)
        .effort(Effort.distributed(WEEKS))
        .build();
  }

  private static SimulatedFinish simulate(Project project) {
    ResolvedProject resolved =
        project.resolve(CalendarBook.of(WorkCalendar.always()), ResolveSettings.standard());
    return SIMULATOR.simulate(resolved, schedule(resolved));
  }

  private static void assertPercentile(SimulatedFinish finish, double p, double expectedHours) {
    FinishPercentile percentile = finish.percentile(p, SURE);
    assertThat(hours(percentile.lower().orElseThrow())).isLessThan(expectedHours);
    assertThat(hours(percentile.upper().orElseThrow())).isGreaterThan(expectedHours);
    assertThat(percentile.finish())
        .isBetween(percentile.lower().orElseThrow(), percentile.upper().orElseThrow());
    HitRate rate = finish.hitRate(at(0).plusNanos((long) (expectedHours * 3.6e12)));
    assertThat(rate.lower(SURE)).isLessThan(p);
    assertThat(rate.upper(SURE)).isGreaterThan(p);
  }

  /** The sum of two normal variables is normal: mean 200, standard deviation √50. */
  @Test
  void simulate_oneAfterTheOther_isTheSum() {
    Project project =
        project(weeks("a"), weeks("b")).toBuilder()
            .addDependencies(Dependency.finishToStart(ActivityId.of("a"), ActivityId.of("b")))
            .build();
    assertSum(simulate(project));
  }

  private static void assertSum(SimulatedFinish finish) {
    Distribution sum = TruncatedNormal.unlimited(200, Math.sqrt(50));
    for (double p : new double[] {0.1, 0.5, 0.9, 0.99}) {
      assertPercentile(finish, p, sum.quantile(p));
    }
    // Five standard errors.
    assertThat(hours(finish.mean())).isBetween(200 - 0.25, 200 + 0.25);
  }

  /** Two that share a machine are one after the other without any dependency. */
  @Test
  void simulate_oneMachine_isTheSum() {
    Resource machine = Resource.builder().id(ResourceId.of("m")).name("m").capacity(1).build();
    ResourceDemand demand = new ResourceDemand(ResourceId.of("m"), 1);
    Project project =
        project(
                weeks("a").toBuilder().addDemands(demand).build(),
                weeks("b").toBuilder().addDemands(demand).build())
            .toBuilder()
            .addResources(machine)
            .build();
    assertSum(simulate(project));
  }

  /** The later of two independent ones: the distribution functions are multiplied. */
  @Test
  void simulate_sideBySide_isTheMaximum() {
    SimulatedFinish finish = simulate(project(weeks("a"), weeks("b")));
    for (double p : new double[] {0.1, 0.5, 0.9, 0.99}) {
      assertPercentile(finish, p, WEEKS.quantile(Math.sqrt(p)));
    }
  }

  @Test
  void simulate_noUncertainty_hasOneFinish() {
    SimulatedFinish finish = SIMULATOR.simulate(plan(new ProjectSketch().activity("a", 5)));
    assertThat(finish.iterations()).isEqualTo(20_000);
    assertThat(finish.earliest()).isEqualTo(at(5));
    assertThat(finish.latest()).isEqualTo(at(5));
    assertThat(finish.mean()).isEqualTo(at(5));
    assertThat(finish.percentile(0.3).finish()).isEqualTo(at(5));
    assertThat(finish.percentile(0.3).confidence()).isEqualTo(0.95);
    assertThat(finish.percentile(0.3).probability()).isEqualTo(0.3);
    assertThat(finish.percentile(0).lower()).isEmpty();
    assertThat(finish.percentile(1).upper()).isEmpty();
    assertThat(finish.hitRate(at(5))).isEqualTo(new HitRate(20_000, 20_000));
    assertThat(finish.hitRate(at(5).minusNanos(1))).isEqualTo(new HitRate(0, 20_000));
    FinishPercentile median = finish.percentile(0.5);
    assertThat(median.toBuilder().build()).isEqualTo(median);
  }

  @Test
  void simulate_noActivities_finishesWithTheStart() {
    ResolvedProject empty =
        project().resolve(CalendarBook.of(WorkCalendar.always()), ResolveSettings.standard());
    assertThat(SIMULATOR.simulate(empty, schedule(empty)).latest()).isEqualTo(at(0));
  }

  @Test
  void replay_timeGained_isPassedOnButByGatingActivities() {
    ProjectSketch sketch = new ProjectSketch().activity("a", 10).activity("b", 4).after("b", "a");
    ExecutionPlan plan = plan(sketch, Map.of("a", 7.5));
    assertThat(replay(plan)).containsEntry("b", List.of(7.5, 11.5));
    ExecutionPlan gated = plan.toBuilder().addGating(ActivityId.of("b")).build();
    assertThat(replay(gated)).containsEntry("b", List.of(10.0, 14.0));
    assertThat(SIMULATOR.withStartPolicy(StartPolicy.NOT_BEFORE_PLANNED).simulate(plan).latest())
        .isEqualTo(at(14));
  }

  @Test
  void replay_delay_isPassedOn() {
    ProjectSketch sketch = new ProjectSketch().activity("a", 10).activity("b", 4).after("b", "a");
    assertThat(replay(plan(sketch, Map.of("a", 12.25)))).containsEntry("b", List.of(12.25, 16.25));
  }

  @Test
  void simulate_awaited_looksAtTheseAlone() {
    ExecutionPlan plan = plan(new ProjectSketch().activity("a", 10).activity("b", 4));
    assertThat(SIMULATOR.simulate(plan).latest()).isEqualTo(at(10));
    ExecutionPlan second = plan.toBuilder().addAwaited(ActivityId.of("b")).build();
    assertThat(SIMULATOR.simulate(second).latest()).isEqualTo(at(4));
  }

  @Test
  void replay_dependenciesOfAllTypes_holdWithTheirLags() {
    ProjectSketch sketch =
        new ProjectSketch()
            .activity("a", 10)
            .activity("ss", 2)
            .activity("ff", 2)
            .activity("sf", 2)
            .activity("lead", 2)
            .link("a", "ss", DependencyType.START_TO_START, 3)
            .link("a", "ff", DependencyType.FINISH_TO_FINISH, 1)
            .link("a", "sf", DependencyType.START_TO_FINISH, 6)
            .link("a", "lead", DependencyType.FINISH_TO_START, -4);
    Map<String, List<Double>> replay = replay(plan(sketch, Map.of("a", 20.0)));
    assertThat(replay.get("ss")).containsExactly(3.0, 5.0);
    assertThat(replay.get("ff").get(1)).isEqualTo(21.0);
    assertThat(replay.get("sf").get(1)).isEqualTo(6.0);
    assertThat(replay.get("lead")).containsExactly(16.0, 18.0);
  }

  /** Monday 8:00 is hour 0, and closing is at 16:00. */
  @Test
  void replay_workingHours_pauseTheWork() {
    ProjectSketch sketch =
        new ProjectSketch()
            .hours("MON-FRI 08:00-16:00")
            .activity("a", 6)
            .activity("b", 8)
            .after("b", "a");
    Map<String, List<Double>> replay = replay(plan(sketch, Map.of("a", 7.5, "b", 8.75)));
    assertThat(replay.get("a")).containsExactly(0.0, 7.5);
    assertThat(replay.get("b")).containsExactly(7.5, 48.25);
    replay = replay(plan(sketch, Map.of("a", 8.0)));
    assertThat(replay.get("a")).containsExactly(0.0, 8.0);
    assertThat(replay.get("b")).containsExactly(24.0, 32.0);
  }

  @Test
  void replay_lagsOnWorkingHours_countOpenTime() {
    ProjectSketch sketch =
        new ProjectSketch()
            .hours("MON-FRI 08:00-16:00")
            .activity("a", 8)
            .activity("b", 1)
            .activity("c", 1)
            .activity("d", 1)
            .link("a", "b", DependencyType.FINISH_TO_START, 2)
            .link("a", "c", DependencyType.FINISH_TO_START, -2)
            .link("a", "d", DependencyType.FINISH_TO_START, -30);
    Map<String, List<Double>> replay = replay(plan(sketch, Map.of("a", 9.5)));
    assertThat(replay.get("a")).containsExactly(0.0, 25.5);
    assertThat(replay.get("b")).containsExactly(27.5, 28.5);
    assertThat(replay.get("c")).containsExactly(7.5, 24.5);
    assertThat(replay.get("d")).containsExactly(0.0, 1.0);
    // A lead that ends with an opening reaches to the opening, not to the closing before.
    assertThat(replay(plan(sketch, Map.of("a", 10.0))).get("c")).containsExactly(24.0, 25.0);
  }

  /** In the plan b gets the machine from a, which has had it for the longest time. */
  @Test
  void replay_oneOfTwoMachines_isHandedOn() {
    ProjectSketch sketch =
        new ProjectSketch()
            .resource("m", 2)
            .activity("a", 3)
            .activity("b", 5)
            .activity("c", 4)
            .uses("a", "m", 1)
            .uses("b", "m", 1)
            .uses("c", "m", 1);
    ExecutionPlan plan = plan(sketch, Map.of("a", 7.0, "b", 1.0));
    Map<String, List<Double>> replay = replay(plan);
    List<String> first =
        replay.entrySet().stream()
            .filter(one -> one.getValue().get(0) == 0)
            .map(Map.Entry::getKey)
            .toList();
    assertThat(first).hasSize(2);
    double earliestPlanned =
        plan.schedule().assignments().stream()
            .filter(one -> first.contains(one.activity().value()))
            .mapToDouble(one -> hours(one.finish()))
            .min()
            .orElseThrow();
    String giver =
        plan.schedule().assignments().stream()
            .filter(one -> hours(one.finish()) == earliestPlanned)
            .findFirst()
            .orElseThrow()
            .activity()
            .value();
    String last = replay.keySet().stream().filter(one -> !first.contains(one)).findFirst().get();
    assertThat(replay.get(last).get(0)).isEqualTo(replay.get(giver).get(1));
  }

  @Test
  void replay_resourceThatComesLater_isWaitedFor() {
    ProjectSketch sketch =
        new ProjectSketch()
            .resource(
                "m",
                1,
                details ->
                    details
                        .addChanges(new CapacityChange(at(2), 0))
                        .addChanges(new CapacityChange(at(5), 2)))
            .activity("a", 2)
            .activity("b", 2)
            .activity("c", 2)
            .uses("a", "m", 1)
            .uses("b", "m", 1)
            .uses("c", "m", 1)
            .after("b", "a")
            .after("c", "a");
    assertThat(replay(plan(sketch, Map.of("a", 1.0))))
        .containsEntry("b", List.of(5.0, 7.0))
        .containsEntry("c", List.of(5.0, 7.0));
    assertThat(replay(plan(sketch, Map.of("a", 8.0)))).containsEntry("b", List.of(8.0, 10.0));
  }

  @Test
  void replay_earliestStart_isKept() {
    ProjectSketch sketch =
        new ProjectSketch().activity("a", 2, details -> details.earliestStart(at(3)));
    assertThat(replay(plan(sketch))).containsEntry("a", List.of(3.0, 5.0));
  }

  @Test
  void simulate_sameSeed_isTheSameAndAnotherIsNot() {
    ResolvedProject project =
        project(weeks("a"))
            .resolve(CalendarBook.of(WorkCalendar.always()), ResolveSettings.standard());
    ExecutionPlan plan = ExecutionPlan.of(project, schedule(project));
    PlanSimulator simulator = SIMULATOR.withIterations(50);
    assertThat(simulator.simulate(plan).percentile(0.7))
        .isEqualTo(simulator.simulate(plan).percentile(0.7))
        .isNotEqualTo(simulator.withSeed(2).simulate(plan).percentile(0.7));
    assertThat(simulator.replay(plan, 3))
        .isEqualTo(simulator.replay(plan, 3))
        .isNotEqualTo(simulator.replay(plan, 4));
  }

  @Test
  void replay_anotherActivity_changesNoDraw() {
    Project one = project(weeks("a"));
    Project two = project(weeks("b"), weeks("a"));
    ResolveSettings settings = ResolveSettings.standard();
    ResolvedProject first = one.resolve(CalendarBook.of(WorkCalendar.always()), settings);
    ResolvedProject second = two.resolve(CalendarBook.of(WorkCalendar.always()), settings);
    for (int iteration = 0; iteration < 10; iteration++) {
      List<SimulatedActivity> alone =
          SIMULATOR.replay(ExecutionPlan.of(first, schedule(first)), iteration);
      List<SimulatedActivity> both =
          SIMULATOR.replay(ExecutionPlan.of(second, schedule(second)), iteration);
      assertThat(both.get(1)).isEqualTo(alone.get(0));
      assertThat(both.get(0).finish()).isNotEqualTo(both.get(1).finish());
    }
  }

  @Test
  void ofEfforts_peopleAndShares_divideTheEffort() {
    ResolvedProject project =
        new ProjectSketch()
            .activity("a", 8)
            .needs("a", "talk", 1, 2)
            .share("a", 0.5)
            .mode("a", "alone", 3, details -> details)
            .person("p", "talk", 1)
            .person("q", "talk", 1)
            .resolve();
    Schedule schedule = schedule(project);
    DurationModel model = DurationModel.ofEfforts(project);
    var first = schedule.assignments().get(0).toBuilder().mode(0).build();
    assertThat(model.workingHours(first).applyAsDouble(0.5)).isEqualTo(8);
    ActivityMode alternative = project.project().activities().get(0).alternatives().get(0);
    var second = schedule.assignments().get(0).toBuilder().mode(1).build();
    assertThat(model.workingHours(second).applyAsDouble(0.5))
        .isEqualTo(alternative.effort().expected().toNanos() / 3.6e12);
  }

  @Test
  void durations_outOfRange_areRefused() {
    ProjectSketch sketch = new ProjectSketch().activity("a", 10);
    for (double wrong : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SIMULATOR.simulate(plan(sketch, Map.of("a", wrong))))
          .withMessage(
              "working hours must be finite and not negative but were not in activity 'a'");
    }
  }

  @Test
  void calendars_thatRunOut_areReported() {
    ProjectSketch sketch =
        new ProjectSketch().hours("MON-FRI 08:00-16:00").activity("a", 10).activity("b", 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> replay(plan(sketch.after("b", "a"), Map.of("a", 1e9))))
        .withMessageStartingWith("calendars must have enough time in common after tick 0.0");
  }

  @Test
  void arguments_outOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SIMULATOR.withIterations(0))
        .withMessage("iterations must be between 1 and 10000000 but was 0");
    ExecutionPlan plan = plan(new ProjectSketch().activity("a", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> SIMULATOR.replay(plan, -1));
    assertThatNullPointerException()
        .isThrownBy(() -> SIMULATOR.withStartPolicy(null))
        .withMessage("start policy");
    assertThatNullPointerException().isThrownBy(() -> SIMULATOR.simulate(null)).withMessage("plan");
    assertThatNullPointerException()
        .isThrownBy(() -> SIMULATOR.simulate(plan).hitRate(null))
        .withMessage("date");
    assertThatNullPointerException()
        .isThrownBy(() -> DurationModel.ofEfforts(null))
        .withMessage("project");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SimulatedActivity(ActivityId.of("a"), at(2), at(1)));
  }

  @Test
  void plan_ofAnotherProject_isRefused() {
    ExecutionPlan plan = plan(new ProjectSketch().activity("a", 1));
    ResolvedProject other = new ProjectSketch().activity("b", 1).resolve();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.toBuilder().project(other).build())
        .withMessageStartingWith("schedule must have the activities of project");
    ResolvedProject named = project().resolve(other(), ResolveSettings.standard());
    assertThatIllegalArgumentException().isThrownBy(() -> plan.toBuilder().project(named).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.toBuilder().addGating(ActivityId.of("x")).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.toBuilder().addAwaited(ActivityId.of("x")).build());
  }

  private static CalendarBook other() {
    return CalendarBook.of(WorkCalendar.always());
  }

  @Test
  void fixedEffort_isTakenWithoutRounding() {
    Activity short20 =
        weeks("a").toBuilder().effort(Effort.distributed(FixedValue.of(1.0 / 3))).build();
    ResolvedProject project =
        project(short20)
            .resolve(
                CalendarBook.of(WorkCalendar.always()),
                ResolveSettings.builder().tick(Duration.ofMinutes(15)).build());
    assertThat(schedule(project).finish()).isEqualTo(at(0).plusSeconds(30 * 60));
    assertThat(SIMULATOR.simulate(project, schedule(project)).latest())
        .isEqualTo(at(0).plusSeconds(20 * 60));
  }
}
