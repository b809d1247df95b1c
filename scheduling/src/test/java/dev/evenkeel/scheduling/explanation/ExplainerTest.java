package dev.evenkeel.scheduling.explanation;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.change.Approval;
import dev.evenkeel.core.change.ChangeRequest;
import dev.evenkeel.core.change.ScopeChange;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.ChangeRequestId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.PortfolioId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.StakeholderId;
import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Portfolio;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.capacity.ProjectCapacityBuilder;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  private static final ActivityId A = ActivityId.of("a");
  private static final ActivityId B = ActivityId.of("b");
  private static final Explainer EXPLAINER = Explainer.standard();

  private static Schedule schedule(ResolvedProject project) {
    return ResourceScheduler.standard().schedule(project).orElseThrow();
  }

  private static WhyNotEarlier why(ProjectSketch sketch, ActivityId activity) {
    ResolvedProject project = sketch.resolve();
    return EXPLAINER.whyNotEarlier(project, schedule(project), activity);
  }

  private static Duration hours(long hours) {
    return Duration.ofHours(hours);
  }

  /** Two activities of which the second waits for the first, 5 and 3 hours long. */
  private static ProjectSketch pair() {
    return new ProjectSketch().activity("a", 5).activity("b", 3).after("b", "a");
  }

  /** A help desk that spares its two talkers on some days only, and a writer. */
  private static ProjectSketch helpDesk() {
    return new ProjectSketch()
        .hours("MON-FRI 08:00-16:00")
        .activity("design", 12)
        .activity("texts", 6)
        .activity("pilot", 10)
        .activity("review", 4)
        .activity("training", 8)
        .needs("design", "write", 1, 1)
        .needs("texts", "write", 1, 1)
        .needs("pilot", "talk", 1, 1)
        .needs("training", "talk", 1, 2)
        .after("pilot", "design", "texts")
        .after("review", "pilot")
        .link("pilot", "training", DependencyType.FINISH_TO_START, 4)
        .milestone("go-live", 60, "training", "review")
        .person("anna", "write", 2)
        .person("ben", "talk", 2)
        .person("carl", "talk", 2)
        .works("carl", "TUE-THU 10:00-16:00");
  }

  /** Spares 0, 1 and 2 people on one day after another, for eight hours from 08:00. */
  private static ProjectCapacity inTurn(String... members) {
    ProjectCapacityBuilder capacity = capacity(members);
    for (int day = 0; day < 21; day++) {
      capacity.addIntervals(spare(24L * day, 24L * day + 8, day % 3));
    }
    return capacity.build();
  }

  private static ProjectCapacityBuilder capacity(String... members) {
    return ProjectCapacity.builder()
        .group(RandomProjects.SERVICE)
        .members(List.of(members).stream().map(PersonId::of).toList());
  }

  private static CapacityInterval spare(long from, long to, int spare) {
    return CapacityInterval.builder()
        .interval(Interval.of(at(from), at(to)))
        .required(12)
        .present(12 + spare)
        .ringFenced(spare)
        .build();
  }

  @Test
  void whyLate_helpDesk_tellsTheStory() {
    ResolvedProject project = helpDesk().resolve();
    ProjectCapacity capacity = inTurn("ben", "carl");
    Schedule schedule =
        ResourceScheduler.standard().withCapacity(capacity).schedule(project).orElseThrow();

    WhyLate why =
        EXPLAINER.withCapacity(capacity).whyLate(project, schedule, MilestoneId.of("go-live"));

    assertThat(why.sentences())
        .containsExactly(
            "Milestone 'go-live' is complete at 2026-03-19T12:00:00Z, 352 h after its deadline"
                + " 2026-03-04T20:00:00Z.",
            "Of the 412 h since the start of the project: 8 h work, 16 h work that comes first,"
                + " 12 h people busy with other activities, 32 h service first, 4 h prescribed"
                + " waiting between activities, 340 h closed hours.",
            "'training' from 2026-03-06T12:00:00Z to 2026-03-19T12:00:00Z (8 h work, 24 h service"
                + " first, 4 h prescribed waiting between activities, 276 h closed hours). Team"
                + " 'service' serves customers first (12 agents must answer): it can spare 0 until"
                + " 2026-03-07T08:00:00Z, and the work needs 2. Needs carl, who is not at work from"
                + " 2026-03-05T16:00:00Z to 2026-03-10T10:00:00Z.",
            "'pilot' from 2026-03-04T10:00:00Z to 2026-03-06T12:00:00Z (10 h work that comes"
                + " first, 8 h service first, 32 h closed hours). Must wait until 'texts' is"
                + " finished, at 2026-03-04T10:00:00Z.",
            "'texts' from 2026-03-03T12:00:00Z to 2026-03-04T10:00:00Z (6 h work that comes first,"
                + " 16 h closed hours). Needs anna, who works on 'design' until"
                + " 2026-03-03T12:00:00Z.",
            "'design' from 2026-03-02T08:00:00Z to 2026-03-03T12:00:00Z (12 h people busy with"
                + " other activities, 16 h closed hours). Starts with the project, at"
                + " 2026-03-02T08:00:00Z.");
    assertThat(why.lateness()).contains(hours(352));
    assertThat(why.elapsed()).isEqualTo(hours(412));
    assertThat(why.steps().get(0).toBuilder().build()).isEqualTo(why.steps().get(0));
    assertThat(why.toBuilder().build()).isEqualTo(why);
  }

  @Test
  void whyNotEarlier_helpDesk_namesAllObstaclesAndClosedHours() {
    ResolvedProject project = helpDesk().resolve();
    ProjectCapacity capacity = inTurn("ben", "carl");
    Schedule schedule =
        ResourceScheduler.standard().withCapacity(capacity).schedule(project).orElseThrow();

    WhyNotEarlier why =
        EXPLAINER
            .withCapacity(capacity)
            .whyNotEarlier(project, schedule, ActivityId.of("training"));

    assertThat(why.examinedStart()).contains(at(79));
    assertThat(why.obstacles())
        .containsExactly(
            ServiceFirst.builder()
                .team(RandomProjects.SERVICE)
                .spare(0)
                .needed(2)
                .requiredAgents(12)
                .until(at(120))
                .build(),
            new Obstacle.Predecessor(project.project().dependencies().get(3), at(104)));
    assertThat(why.closedBefore())
        .containsExactly(
            new Obstacle.PersonAway(PersonId.of("carl"), List.of(Interval.of(at(80), at(194)))));
    assertThat(why.further())
        .extracting(one -> one.activity().value())
        .containsExactly("pilot", "texts", "design");
    assertThat(why.sentences()).hasSize(3);
  }

  @Test
  void whyNotEarlier_predecessor_isNamedWithTheChain() {
    WhyNotEarlier why = why(pair(), B);

    assertThat(why.start()).isEqualTo(at(5));
    assertThat(why.examinedStart()).contains(at(4));
    assertThat(why.sentences())
        .containsExactly("Must wait until 'a' is finished, at 2026-03-02T13:00:00Z.");
    assertThat(why.further()).hasSize(1);
    assertThat(why.further().get(0).decisive())
        .isEqualTo(new Obstacle.ProjectStart(ProjectSketch.START));
    assertThat(why.further().get(0).examinedStart()).isEmpty();
  }

  @Test
  void whyNotEarlier_finishLimit_isExaminedWhereWorkCouldBegin() {
    ProjectSketch sketch =
        new ProjectSketch()
            .activity("a", 9)
            .activity("b", 3)
            .link("a", "b", DependencyType.FINISH_TO_FINISH, 2);

    WhyNotEarlier why = why(sketch, B);

    assertThat(why.start()).isEqualTo(at(8));
    assertThat(why.examinedStart()).contains(at(7));
    assertThat(why.sentences())
        .containsExactly(
            "Must not finish before 2 h after 'a' is finished, at 2026-03-02T19:00:00Z.");
    ResolvedProject project = sketch.resolve();
    assertThat(EXPLAINER.whyLate(project, schedule(project)).times())
        .containsExactly(Map.entry(Cause.WORK, hours(2)), Map.entry(Cause.PREDECESSOR, hours(9)));
  }

  @Test
  void whyNotEarlier_sharedTime_blamesTheFewest() {
    ProjectSketch sketch =
        new ProjectSketch()
            .activity("a", 2)
            .activity("b", 4)
            .activity("c", 3)
            .needs("a", "talk", 1, 1)
            .needs("b", "talk", 1, 1)
            .needs("c", "talk", 1, 1)
            .share("a", 0.5)
            .share("b", 0.5)
            .share("c", 0.5)
            .person("anna", "talk", 1);

    ResolvedProject project = sketch.resolve();
    Schedule schedule =
        ResourceScheduler.standard()
            .schedule(project, List.of(A, B, ActivityId.of("c")))
            .orElseThrow();

    assertThat(EXPLAINER.whyNotEarlier(project, schedule, ActivityId.of("c")).obstacles())
        .containsExactly(new Obstacle.BusyPerson(PersonId.of("anna"), List.of(A), at(2)));
  }

  @Test
  void whyNotEarlier_resourceInUse_namesAllUsers() {
    ProjectSketch sketch =
        pair()
            .activity("c", 1)
            .resource("room", 2)
            .uses("a", "room", 1)
            .uses("c", "room", 2)
            .activity("d", 7)
            .uses("d", "room", 1);
    ResolvedProject project = sketch.resolve();
    List<ActivityId> order = List.of(A, ActivityId.of("d"), B, ActivityId.of("c"));
    Schedule schedule = ResourceScheduler.standard().schedule(project, order).orElseThrow();

    assertThat(EXPLAINER.whyNotEarlier(project, schedule, ActivityId.of("c")).obstacles())
        .containsExactly(
            new Obstacle.BusyResource(ResourceId.of("room"), List.of(ActivityId.of("d")), at(7)));
    assertThat(EXPLAINER.whyLate(project, schedule, ActivityId.of("c")).times())
        .containsExactly(Map.entry(Cause.WORK, hours(1)), Map.entry(Cause.RESOURCE_BUSY, hours(7)));
  }

  @Test
  void whyNotEarlier_fewUnits_saysHowMany() {
    ProjectSketch sketch =
        new ProjectSketch()
            .activity("a", 3)
            .uses("a", "lab", 2)
            .resource("lab", 1, lab -> lab.addChanges(new CapacityChange(at(5), 2)));
    ResolvedProject project = sketch.resolve();

    assertThat(why(sketch, A).obstacles())
        .containsExactly(
            LowCapacity.builder()
                .resource(ResourceId.of("lab"))
                .available(1)
                .needed(2)
                .until(at(5))
                .build());
    assertThat(EXPLAINER.whyLate(project, schedule(project)).times())
        .containsExactly(Map.entry(Cause.WORK, hours(3)), Map.entry(Cause.LOW_CAPACITY, hours(5)));
  }

  @Test
  void whyNotEarlier_closedAtTheStart_namesAsFewAsPossible() {
    ProjectSketch sketch =
        new ProjectSketch()
            .calendar("late", "MON-FRI 12:00-16:00")
            .activity("a", 2)
            .needs("a", "talk", 1, 1)
            .needs("a", "code", 1, 1)
            .uses("a", "lab", 1)
            .resource("lab", 1, lab -> lab.calendar(CalendarId.of("late")))
            .person("anna", "talk", 1)
            .person("ben", "code", 1)
            .works("anna", "MON-FRI 10:00-20:00")
            .works("ben", "MON-FRI 11:00-20:00");

    WhyNotEarlier why = why(sketch, A);

    assertThat(why.examinedStart()).contains(at(3));
    assertThat(why.obstacles())
        .containsExactly(
            new Obstacle.ClosedResource(ResourceId.of("lab"), List.of(Interval.of(at(0), at(4)))));
    assertThat(why.closedBefore()).isEmpty();
  }

  @Test
  void whyNotEarlier_unbrokenWork_namesTheBreak() {
    ProjectSketch sketch =
        new ProjectSketch()
            .hours("MON-FRI 08:00-10:00 11:00-16:00")
            .activity("a", 4, activity -> activity.interruptible(false));

    assertThat(why(sketch, A).obstacles())
        .containsExactly(
            new Obstacle.ClosedCalendar(
                CalendarId.of("default"), List.of(Interval.of(at(2), at(3)))));
  }

  @Test
  void whyNotEarlier_sparedMembersBusy_namesTheirActivities() {
    ProjectSketch sketch =
        new ProjectSketch()
            .activity("a", 4)
            .activity("b", 2)
            .needs("a", "talk", 1, 1)
            .needs("b", "code", 1, 1)
            .person("anna", "talk", 1)
            .person("ben", "code", 1);
    ResolvedProject project = sketch.resolve();
    ProjectCapacity capacity = capacity("anna", "ben").addIntervals(spare(1, 20, 1)).build();
    Schedule schedule =
        ResourceScheduler.standard()
            .withCapacity(capacity)
            .schedule(project, List.of(A, B))
            .orElseThrow();
    Explainer explainer = EXPLAINER.withCapacity(capacity);
    WhyNotEarlier first = explainer.whyNotEarlier(project, schedule, A);
    WhyNotEarlier second = explainer.whyNotEarlier(project, schedule, B);

    assertThat(((ServiceFirst) first.decisive()).requiredAgents()).isEqualTo(OptionalInt.empty());
    assertThat(second.obstacles())
        .containsExactly(new Obstacle.SpareTaken(RandomProjects.SERVICE, List.of(A), at(5)));
    assertThat(explainer.whyLate(project, schedule).times())
        .containsExactly(
            Map.entry(Cause.WORK, hours(2)),
            Map.entry(Cause.SPARE_TAKEN, hours(4)),
            Map.entry(Cause.SERVICE_FIRST, hours(1)));
  }

  private static Schedule later(long hour) {
    ProjectSketch held =
        new ProjectSketch()
            .activity("a", 5)
            .activity("b", 3, activity -> activity.earliestStart(at(hour)))
            .after("b", "a");
    return schedule(held.resolve());
  }

  @Test
  void whyLate_putOff_saysSinceWhenItCouldStart() {
    WhyNotEarlier why = EXPLAINER.whyNotEarlier(pair().resolve(), later(20), B);
    WhyLate late = EXPLAINER.whyLate(pair().resolve(), later(20), B);

    assertThat(why.examinedStart()).contains(at(5));
    assertThat(why.sentences())
        .containsExactly("Could start at 2026-03-02T13:00:00Z, but was put off by decision.");
    assertThat(why.further()).extracting(WhyNotEarlier::activity).containsExactly(A);
    assertThat(late.times())
        .containsExactly(
            Map.entry(Cause.WORK, hours(3)),
            Map.entry(Cause.PREDECESSOR, hours(5)),
            Map.entry(Cause.PUT_OFF, hours(15)));
    assertThat(late.lateness()).isEmpty();
    assertThat(late.sentences().get(0))
        .isEqualTo("Activity 'b' is complete at 2026-03-03T07:00:00Z.");
  }

  @Test
  void withAsOf_laterStart_isExplainedByTheDate() {
    Explainer explainer = EXPLAINER.withAsOf(at(20));
    ResolvedProject project = pair().resolve();

    assertThat(explainer.whyNotEarlier(project, later(20), B).obstacles())
        .containsExactly(new Obstacle.AsOfDate(at(20)));
    assertThat(explainer.whyNotEarlier(project, later(5), B).decisive())
        .isInstanceOf(Obstacle.Predecessor.class);
    assertThat(explainer.whyLate(project, later(20)).times())
        .containsExactly(Map.entry(Cause.WORK, hours(3)), Map.entry(Cause.AS_OF_DATE, hours(20)));
  }

  @Test
  void whyNotEarlier_releaseDate_isNamed() {
    ProjectSketch sketch =
        new ProjectSketch().activity("a", 2, activity -> activity.earliestStart(at(6)));
    ResolvedProject project = sketch.resolve();

    assertThat(why(sketch, A).obstacles()).containsExactly(new Obstacle.ReleaseDate(at(6)));
    assertThat(EXPLAINER.whyLate(project, schedule(project)).times())
        .containsExactly(Map.entry(Cause.WORK, hours(2)), Map.entry(Cause.RELEASE_DATE, hours(6)));
  }

  @Test
  void withChangeRequests_openRequest_explainsTheReleaseDate() {
    ProjectSketch sketch =
        new ProjectSketch().activity("a", 2, activity -> activity.earliestStart(at(6)));
    ResolvedProject project = sketch.resolve();
    StakeholderId sponsor = StakeholderId.of("sponsor");
    ChangeRequest open =
        ChangeRequest.builder()
            .id(ChangeRequestId.of("CR-1"))
            .title("Answer by chat")
            .reason("customers ask for it")
            .requestedBy(sponsor)
            .requestedAt(at(0))
            .addChanges(new ScopeChange.AddedActivity(project.project().activities().get(0)))
            .approval(Approval.proposed(at(6)))
            .build();
    ChangeRequest other = open.toBuilder().approval(Approval.proposed(at(5))).build();
    Schedule schedule = schedule(project);

    assertThat(
            EXPLAINER
                .withChangeRequests(List.of(other, open))
                .whyNotEarlier(project, schedule, A)
                .obstacles())
        .containsExactly(new Obstacle.AwaitedDecision(open.id(), "Answer by chat", at(6)));
    assertThat(EXPLAINER.withChangeRequests(List.of(open)).whyLate(project, schedule).times())
        .containsEntry(Cause.APPROVAL, hours(6));
    assertThat(
            EXPLAINER
                .withChangeRequests(List.of(open.approved(sponsor, at(6))))
                .whyNotEarlier(project, schedule, A)
                .decisive())
        .isInstanceOf(Obstacle.ReleaseDate.class);
  }

  @Test
  void whyLate_laterProjectOfPortfolio_waitsForItsStart() {
    ProjectSketch first = pair();
    ProjectSketch second =
        new ProjectSketch()
            .activity("c", 2)
            .project(project -> project.id(ProjectId.of("second")).start(at(24)));
    ResolvedProject project =
        Portfolio.builder()
            .id(PortfolioId.of("both"))
            .name("Both")
            .addProjects(first.build(), second.build())
            .build()
            .resolve(first.book(), ResolveSettings.builder().tick(hours(1)).build());

    WhyLate why = EXPLAINER.whyLate(project, schedule(project));

    assertThat(why.times())
        .containsExactly(
            Map.entry(Cause.WORK, hours(2)), Map.entry(Cause.PROJECT_START, hours(24)));
    assertThat(why.steps().get(0).why().decisive()).isEqualTo(new Obstacle.ProjectStart(at(24)));
  }

  @Test
  void whyLate_finishWithinTick_addsUpToTheInstant() {
    ResolvedProject project = pair().resolve();
    Schedule planned = schedule(project);
    Schedule actual =
        change(
            planned,
            assignment ->
                assignment.toBuilder()
                    .finish(at(7).plusSeconds(1800))
                    .working(List.of(Interval.of(at(5), at(7).plusSeconds(1800))))
                    .build());

    WhyLate why = EXPLAINER.whyLate(project, actual);

    assertThat(why.elapsed()).isEqualTo(Duration.ofMinutes(450));
    assertThat(why.times())
        .containsExactly(
            Map.entry(Cause.WORK, Duration.ofMinutes(150)), Map.entry(Cause.PREDECESSOR, hours(5)));
  }

  /** Returns the schedule with the second assignment changed. */
  private static Schedule change(Schedule schedule, UnaryOperator<Assignment> change) {
    return schedule.toBuilder()
        .assignments(
            List.of(schedule.assignments().get(0), change.apply(schedule.assignments().get(1))))
        .build();
  }

  @Test
  void whyLate_deadline_saysHowFar() {
    ProjectSketch sketch =
        new ProjectSketch()
            .activity("a", 5, activity -> activity.deadline(at(5)))
            .milestone("soon", 8, "a")
            .project(project -> project.deadline(at(7)));
    ResolvedProject project = sketch.resolve();
    Schedule schedule = schedule(project);

    assertThat(EXPLAINER.whyLate(project, schedule, A).sentences().get(0))
        .endsWith(", exactly at its deadline 2026-03-02T13:00:00Z.");
    assertThat(EXPLAINER.whyLate(project, schedule, MilestoneId.of("soon")).sentences().get(0))
        .endsWith(", 3 h before its deadline 2026-03-02T16:00:00Z.");
    WhyLate whole = EXPLAINER.whyLate(project, schedule);
    assertThat(whole.subject()).isEqualTo("project 'sketch'");
    assertThat(whole.deadline()).contains(at(7));
    assertThat(whole.lateness()).isEmpty();
  }

  @Test
  void whyLate_nothingToDo_hasNoSteps() {
    ResolvedProject project = new ProjectSketch().resolve();

    WhyLate why = EXPLAINER.whyLate(project, schedule(project));

    assertThat(why.steps()).isEmpty();
    assertThat(why.finish()).isEqualTo(ProjectSketch.START);
    assertThat(why.deadline()).isEqualTo(Optional.empty());
    assertThat(why.sentences())
        .containsExactly("Project 'sketch' is complete at 2026-03-02T08:00:00Z.");
  }

  @Test
  void whyNotEarlier_doublyBookedPerson_blamesTheOther() {
    ProjectSketch sketch =
        new ProjectSketch()
            .activity("a", 4)
            .activity("b", 4)
            .needs("a", "talk", 1, 1)
            .needs("b", "talk", 1, 1)
            .person("anna", "talk", 1);
    ResolvedProject project = sketch.resolve();
    Schedule planned = schedule(project);
    Schedule clashing =
        change(
            planned,
            assignment ->
                assignment.toBuilder()
                    .start(at(2))
                    .finish(at(6))
                    .working(List.of(Interval.of(at(2), at(6))))
                    .build());

    assertThat(EXPLAINER.whyNotEarlier(project, clashing, B).obstacles())
        .containsExactly(new Obstacle.BusyPerson(PersonId.of("anna"), List.of(A), at(2)));
  }

  /**
   * While Yan works on 'z' at the same time, 'b' takes its last hours after 'z' wherever it starts
   * at 1 or later: 1 to 4 and 10 to 11, after the finish of 'c' that it must wait for.
   */
  @Test
  void whyNotEarlier_doublyBookedToTheEnd_couldEndLater() {
    ResolvedProject project = doublyBooked().resolve();
    Schedule plan = doublyBookedPlan();

    WhyNotEarlier why = EXPLAINER.whyNotEarlier(project, plan, B);

    assertThat(why.obstacles()).containsExactly(new Obstacle.PutOff(at(1)));
    assertThat(why.examinedStart()).contains(at(1));
    WhyLate late = EXPLAINER.whyLate(project, plan, B);
    assertThat(late.elapsed()).isEqualTo(hours(6));
    assertThat(late.times().values().stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(hours(6));
    assertThat(EXPLAINER.whyLate(project, plan).elapsed()).isEqualTo(hours(10));
  }

  /** Whoever has left is busy with 'a', but has no hours that are known, and is not limited. */
  @Test
  void whyNotEarlier_personWhoLeft_wasBusy() {
    ResolvedProject project = pairOfOne().person("ben", "talk", 1).resolve();
    Schedule plan =
        Schedule.builder()
            .project(ProjectId.of("sketch"))
            .start(ProjectSketch.START)
            .addAssignments(work("a", 2, 6, "anna"), work("b", 6, 9, "anna"))
            .build();
    Explainer explainer = EXPLAINER.withCapacity(capacity("anna", "ben").build());

    assertThat(explainer.whyNotEarlier(project, plan, B).obstacles())
        .containsExactly(new Obstacle.BusyPerson(PersonId.of("anna"), List.of(A), at(6)));
    assertThat(explainer.whyNotEarlier(project, plan, A).obstacles())
        .containsExactly(new Obstacle.PutOff(at(0)));
    assertThat(explainer.whyLate(project, plan).times())
        .containsOnly(
            Map.entry(Cause.WORK, hours(3)),
            Map.entry(Cause.PEOPLE_BUSY, hours(4)),
            Map.entry(Cause.PUT_OFF, hours(2)));
  }

  private static ProjectSketch pairOfOne() {
    return new ProjectSketch()
        .hours("MON-FRI 08:00-09:00")
        .activity("a", 4, activity -> activity.interruptible(false))
        .activity("b", 3, activity -> activity.interruptible(false))
        .needs("a", "talk", 1, 1)
        .needs("b", "talk", 1, 1);
  }

  private static ProjectSketch doublyBooked() {
    return new ProjectSketch()
        .activity("b", 4, activity -> activity.interruptible(true))
        .activity("c", 6)
        .activity("z", 6)
        .needs("b", "talk", 1, 1)
        .needs("z", "talk", 1, 1)
        .person("yan", "talk", 1)
        .link("c", "b", DependencyType.FINISH_TO_FINISH, 0);
  }

  private static Schedule doublyBookedPlan() {
    return Schedule.builder()
        .project(ProjectId.of("sketch"))
        .start(ProjectSketch.START)
        .addAssignments(work("b", 2, 6, "yan"), work("c", 0, 6), work("z", 4, 10, "yan"))
        .build();
  }

  private static Assignment work(String activity, long start, long finish, String... people) {
    return Assignment.builder()
        .activity(ActivityId.of(activity))
        .start(at(start))
        .finish(at(finish))
        .addWorking(Interval.of(at(start), at(finish)))
        .people(Stream.of(people).map(PersonId::of).toList())
        .binding(new Binding.ProjectStart())
        .build();
  }

  @Test
  void whyLate_manySteps_ends() {
    ProjectSketch sketch = new ProjectSketch().person("anna", "talk", 1);
    for (int k = 0; k < 800; k++) {
      sketch.activity("a" + k, 1).needs("a" + k, "talk", 1, 1);
    }
    ResolvedProject project = sketch.resolve();

    assertThat(EXPLAINER.whyLate(project, schedule(project)).steps()).hasSize(800);
  }

  @Test
  void explain_wrongInput_isRefused() {
    ResolvedProject project = pair().resolve();
    Schedule schedule = schedule(project);
    Schedule other = schedule.toBuilder().project(ProjectId.of("other")).build();
    Schedule half = schedule.toBuilder().assignments(schedule.assignments().subList(0, 1)).build();
    Schedule mode = change(schedule, one -> one.toBuilder().mode(1).build());

    assertRefused(
        project, other, "schedule must be one of project 'sketch' but was one of 'other'");
    assertRefused(project, half, "schedule must have activity 'b' but has not");
    assertRefused(project, mode, "mode must be one of the activity but was 1 in activity 'b'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EXPLAINER.whyLate(project, schedule, MilestoneId.of("x")))
        .withMessage("milestone must be one of project 'sketch' but was 'x'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EXPLAINER.whyNotEarlier(project, schedule, ActivityId.of("x")));
    assertThatNullPointerException()
        .isThrownBy(() -> EXPLAINER.whyLate(project, null))
        .withMessage("schedule");
    assertThatNullPointerException()
        .isThrownBy(() -> EXPLAINER.withCapacity(null))
        .withMessage("capacity");
  }

  private static void assertRefused(ResolvedProject project, Schedule schedule, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EXPLAINER.whyNotEarlier(project, schedule, A))
        .withMessage(message);
  }
}
