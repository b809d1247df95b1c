package dev.evenkeel.scheduling.buffer;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Closure;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BufferCalculatorTest {
  private static final BufferCalculator CALCULATOR = BufferCalculator.standard();

  private static Schedule schedule(ResolvedProject project) {
    Schedule schedule = ResourceScheduler.standard().schedule(project).orElseThrow();
    assertThat(schedule).isFeasibleFor(project);
    return schedule;
  }

  private static List<String> chain(BufferPlan plan) {
    return plan.chain().stream().map(activity -> activity.activity().value()).toList();
  }

  /**
   * PM Knowledge Center (OR-AS), example of 8 activities with aggressive estimates; without the
   * resources, which do not bind: critical chain 2-6-8 of length 12, buffer by cut and paste 6.
   */
  @Test
  void plan_knowledgeCenterExample_hasChainAndBufferAsPublished() {
    ResolvedProject project =
        new ProjectSketch()
            .activity("1", 1)
            .activity("2", 6)
            .activity("3", 3)
            .activity("4", 1)
            .activity("5", 2)
            .activity("6", 4)
            .activity("7", 1)
            .activity("8", 2)
            .after("4", "1")
            .after("6", "2", "4")
            .after("5", "3")
            .after("7", "5")
            .after("8", "6", "7")
            .resolve();

    BufferPlan plan =
        CALCULATOR.withMethod(BufferMethod.HALF_OF_CHAIN).plan(project, schedule(project));

    assertThat(chain(plan)).containsExactly("2", "6", "8");
    assertThat(plan.chainLength()).isEqualTo(Duration.ofHours(12));
    assertThat(plan.projectBuffer()).isEqualTo(Duration.ofHours(6));
    assertThat(plan.scheduledFinish()).isEqualTo(at(12));
    assertThat(plan.promisedDate()).isEqualTo(at(18));
    assertThat(plan.toBuilder().build()).isEqualTo(plan);
  }

  /**
   * The golden schedule "example" of ccpm-scheduler 0.12 (R. Wolf): durations cut to half, blue,
   * green and red resources of capacity 1; critical chain A-B-D-F of 30, promise 45 by half of the
   * chain.
   */
  @Test
  void plan_ccpmSchedulerExample_followsResourceLinks() {
    ProjectSketch sketch =
        new ProjectSketch()
            .resource("blue", 1)
            .resource("green", 1)
            .resource("red", 1)
            .activity("A", 5)
            .activity("B", 10)
            .activity("C", 5)
            .activity("D", 10)
            .activity("E", 5)
            .activity("F", 5)
            .after("B", "A")
            .after("C", "A")
            .after("D", "B")
            .after("E", "C")
            .after("F", "D", "E");
    for (Map.Entry<String, String> use :
        Map.of("A", "blue", "B", "green", "C", "blue", "D", "blue", "E", "green", "F", "red")
            .entrySet()) {
      sketch.uses(use.getKey(), use.getValue(), 1);
    }
    ResolvedProject project = sketch.resolve();

    BufferPlan plan =
        CALCULATOR.withMethod(BufferMethod.HALF_OF_CHAIN).plan(project, schedule(project));

    assertThat(chain(plan)).containsExactly("A", "B", "D", "F");
    assertThat(plan.promisedDate()).isEqualTo(at(45));
  }

  @Test
  void plan_onePersonForAll_chainFollowsThePerson() {
    ResolvedProject project =
        new ProjectSketch()
            .person("ann", "code", 1)
            .activity("A", 3)
            .activity("B", 4)
            .activity("C", 1)
            .needs("A", "code", 1, 1)
            .needs("B", "code", 1, 1)
            .resolve();

    BufferPlan plan = CALCULATOR.plan(project, schedule(project));

    assertThat(chain(plan)).hasSize(2).doesNotContain("C");
    assertThat(plan.chainLength()).isEqualTo(Duration.ofHours(7));
    assertThat(plan.projectBuffer()).isZero();
    assertThat(plan.promisedDate()).isEqualTo(plan.scheduledFinish());
  }

  @Test
  void plan_threePointEffort_takesSafetyFromTheDistribution() {
    Effort effort =
        Effort.triangular(Duration.ofHours(4), Duration.ofHours(10), Duration.ofHours(28));
    Activity activity =
        new ProjectSketch()
            .activity("A", 1).build().activities().get(0).toBuilder().effort(effort).build();
    ProjectSketch sketch = new ProjectSketch().hours("MON-FRI 08:00-16:00");
    Project base = sketch.build().toBuilder().addActivities(activity).build();
    ResolvedProject project =
        base.resolve(sketch.book(), ResolveSettings.builder().tick(Duration.ofMinutes(1)).build());

    BufferPlan plan =
        CALCULATOR
            .withMethod(BufferMethod.SUM_OF_REMOVED_SAFETY)
            .withSafePercentile(1)
            .plan(project, schedule(project));

    // Mean of the triangle (4 + 10 + 28) / 3 = 14; the safe estimate is its maximum of 28.
    assertThat(plan.chainLength()).isEqualTo(Duration.ofHours(14));
    assertThat(plan.projectBuffer()).isEqualTo(Duration.ofHours(14));
    // 14 h from Monday 08:00 end on Tuesday 14:00; 14 more on Thursday 12:00.
    assertThat(plan.promisedDate()).isEqualTo(at(76));
  }

  @Test
  void plan_severalPeople_divideTheSafeEffort() {
    Effort effort =
        Effort.triangular(Duration.ofHours(8), Duration.ofHours(8), Duration.ofHours(20));
    ProjectSketch sketch =
        new ProjectSketch()
            .person("ann", "code", 1)
            .person("bob", "code", 1)
            .activity("A", 1)
            .needs("A", "code", 1, 2);
    Project base = sketch.build();
    Activity activity = base.activities().get(0).toBuilder().effort(effort).build();
    ResolvedProject project =
        base.toBuilder().activities(List.of(activity)).build().resolve(sketch.book());

    BufferPlan plan = CALCULATOR.withSafePercentile(1).plan(project, schedule(project));

    // Mean effort 12 h of two people are 6 h; the most is 20 h, 10 h for two.
    assertThat(plan.chainLength()).isEqualTo(Duration.ofHours(6));
    assertThat(plan.projectBuffer()).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void plan_chainWorksAQuarterOfTheDay_bufferKeepsItsPace() {
    ResolvedProject project =
        new ProjectSketch()
            .hours("MON-FRI 08:00-16:00")
            .person("ann", "code", 1)
            .works("ann", "MON-FRI 08:00-10:00")
            .activity("A", 4)
            .needs("A", "code", 1, 1)
            .resolve();

    BufferPlan plan =
        CALCULATOR.withMethod(BufferMethod.HALF_OF_CHAIN).plan(project, schedule(project));

    // 4 h of work from Monday 08:00 to Tuesday 10:00 are 10 of the office hours, 2.5 for each.
    assertThat(plan.projectBuffer()).isEqualTo(Duration.ofHours(2));
    assertThat(plan.calendarSpan()).isEqualTo(Duration.ofHours(5));
    assertThat(plan.scheduledFinish()).isEqualTo(at(26));
    assertThat(plan.promisedDate()).isEqualTo(at(31));
  }

  @Test
  void plan_closedHoursBetween_chainGoesOnWithEarlierWork() {
    WeeklyCalendar away =
        WeeklyCalendar.builder()
            .from(WorkCalendar.weekly("ann", ZoneOffset.UTC, "MON-FRI 08:00-16:00"))
            .addClosures(
                Closure.of(
                    "leave",
                    LocalDateTime.parse("2026-03-03T00:00"),
                    LocalDateTime.parse("2026-03-05T00:00")))
            .build();
    ResolvedProject project =
        new ProjectSketch()
            .hours("MON-FRI 08:00-16:00")
            .person("ann", "code", 1)
            .works("ann", away)
            .activity("A", 8)
            .calendar("office", "MON-FRI 08:00-16:00")
            .activity("B", 4, activity -> activity.calendar(CalendarId.of("office")))
            .needs("B", "code", 1, 1)
            .after("B", "A")
            .resolve();

    BufferPlan plan = CALCULATOR.plan(project, schedule(project));

    assertThat(chain(plan)).containsExactly("A", "B");
  }

  @Test
  void plan_contactLoadBetween_chainGoesOnWithEarlierWork() {
    ResolvedProject project = annsProject(2).after("B", "A").resolve();
    assertThat(chainAfterContactLoad(project)).containsExactly("A", "B");
  }

  @Test
  void plan_contactLoadBetweenAndPredecessorStillRunning_chainGoesOnWithIt() {
    ResolvedProject project =
        annsProject(6).link("A", "B", DependencyType.START_TO_START, 0).resolve();
    assertThat(chainAfterContactLoad(project)).containsExactly("A", "B");
  }

  /** A takes nobody, B takes ann for three hours. */
  private static ProjectSketch annsProject(int durationOfA) {
    return new ProjectSketch()
        .person("ann", "code", 1)
        .activity("A", durationOfA)
        .activity("B", 3)
        .needs("B", "code", 1, 1);
  }

  /** The contacts let ann go from hour 5 to hour 9. */
  private static List<String> chainAfterContactLoad(ResolvedProject project) {
    ProjectCapacity capacity =
        ProjectCapacity.builder()
            .group(TeamId.of("support"))
            .addMembers(PersonId.of("ann"))
            .addIntervals(
                CapacityInterval.builder()
                    .interval(Interval.of(at(5), at(9)))
                    .required(0)
                    .present(1)
                    .ringFenced(1)
                    .build())
            .build();
    Schedule schedule =
        ResourceScheduler.standard().withCapacity(capacity).schedule(project).orElseThrow();
    assertThat(schedule).isFeasibleFor(project, capacity);
    return chain(CALCULATOR.plan(project, schedule));
  }

  @Test
  void plan_releaseDate_startsTheChain() {
    ResolvedProject project =
        new ProjectSketch()
            .activity("A", 2)
            .activity("B", 1, activity -> activity.earliestStart(at(5)))
            .after("B", "A")
            .resolve();

    assertThat(chain(CALCULATOR.plan(project, schedule(project)))).containsExactly("B");
  }

  @Test
  void plan_leads_endTheChainWhereItWouldClose() {
    ResolvedProject project =
        new ProjectSketch()
            .activity("A", 4)
            .activity("B", 2)
            .link("A", "B", DependencyType.FINISH_TO_START, -2)
            .resolve();

    assertThat(chain(CALCULATOR.plan(project, schedule(project)))).containsExactly("A");
  }

  @Test
  void plan_noActivities_isEmpty() {
    ResolvedProject project = new ProjectSketch().resolve();

    BufferPlan plan = CALCULATOR.plan(project, schedule(project));

    assertThat(plan.chain()).isEmpty();
    assertThat(plan.method()).isEqualTo(BufferMethod.ROOT_OF_SQUARES);
    assertThat(plan.promisedDate()).isEqualTo(at(0));
  }

  @Test
  void arguments_wrong_areRefused() {
    ResolvedProject project = new ProjectSketch().activity("A", 1).resolve();
    ResolvedProject other =
        new ProjectSketch().project(one -> one.id(ProjectId.of("other"))).resolve();
    Schedule schedule = schedule(project);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.plan(other, schedule))
        .withMessage("schedule must be one of project 'other' but was one of 'sketch'");
    assertThatIllegalArgumentException().isThrownBy(() -> CALCULATOR.withSafePercentile(1.1));
    assertThatNullPointerException().isThrownBy(() -> CALCULATOR.withMethod(null));
    assertThatNullPointerException().isThrownBy(() -> CALCULATOR.plan(null, schedule));
    assertThatNullPointerException().isThrownBy(() -> CALCULATOR.plan(project, null));
  }
}
