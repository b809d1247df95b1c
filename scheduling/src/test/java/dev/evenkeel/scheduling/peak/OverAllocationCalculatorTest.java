package dev.evenkeel.scheduling.peak;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverAllocationCalculatorTest {
  private static final PersonId ADA = PersonId.of("ada");
  private static final PersonId BEN = PersonId.of("ben");
  private static final SkillId CODE = SkillId.of("code");

  /** Mondays to Fridays 08:00 to 16:00; two activities from the start on, then one more. */
  private static ProjectSketch sketch() {
    return new ProjectSketch()
        .hours("MON-FRI 08:00-16:00")
        .person("ada", "code", 2)
        .person("ben", "code", 1)
        .activity("a", 12)
        .activity("b", 4)
        .activity("c", 8)
        .needs("a", "code", 1, 1)
        .needs("b", "code", 2, 1)
        .needs("c", "code", 1, 2)
        .share("b", 0.5)
        .after("c", "b");
  }

  private static ProjectPlan unlevelled(ProjectSketch sketch) {
    ResolvedProject project = sketch.resolve();
    Map<ActivityId, List<PersonId>> people =
        Map.of(
            ActivityId.of("a"), List.of(ADA),
            ActivityId.of("b"), List.of(ADA),
            ActivityId.of("c"), List.of(ADA, BEN));
    return new ProjectPlan(project, UnlevelledScheduler.standard().schedule(project, people));
  }

  @Test
  void schedule_unlevelled_startsEverythingAtItsEarliest() {
    Schedule plan = unlevelled(sketch()).schedule();

    assertThat(plan.assignment(ActivityId.of("a")).orElseThrow())
        .isEqualTo(
            Assignment.builder()
                .activity(ActivityId.of("a"))
                .start(at(0))
                .finish(at(28))
                .addWorking(Interval.of(at(0), at(8)), Interval.of(at(24), at(28)))
                .addPeople(ADA)
                .binding(new Binding.ProjectStart())
                .build());
    assertThat(plan.assignment(ActivityId.of("c")).orElseThrow())
        .satisfies(
            waits -> {
              assertThat(waits.start()).isEqualTo(at(4));
              assertThat(waits.finish()).isEqualTo(at(28));
              assertThat(waits.binding().activity()).contains(ActivityId.of("b"));
            });
  }

  /**
   * Monday: Ada has 8 h of a, 4 h at half her time of b, and 4 h of c in 8 hours, so she is booked
   * for 14 h. At first 0.5 too much for 4 h, then 1 too much for 4 h: 6 h. Tuesday: 4 h of a and 4
   * h of c at once in 8 hours: no excess, but 4 h twice.
   */
  @Test
  void overAllocation_ofAnUnlevelledPlan_countsHoursBookedTwice() {
    OverAllocation found =
        OverAllocationCalculator.standard().overAllocation(List.of(unlevelled(sketch())));

    assertThat(found.loads())
        .containsExactly(
            load(ADA, 0, 14, 8, 6, "a", "b", "c"),
            load(ADA, 1, 8, 8, 4, "a", "c"),
            load(BEN, 0, 4, 8, 0, "c"),
            load(BEN, 1, 4, 8, 0, "c"));
    assertThat(found.peaks()).containsExactly(found.loads().get(0), found.loads().get(1));
    assertThat(found.loads().get(1).excess()).isZero();
    assertThat(found.overAllocated(ADA)).isEqualTo(Duration.ofHours(10));
    assertThat(found.overAllocated(BEN)).isZero();
    assertThat(found.overAllocated()).isEqualTo(Duration.ofHours(10));
    assertThat(found.findings().asList())
        .extracting(Finding::text)
        .first()
        .isEqualTo(
            "Person 'ada' is booked for 14.00 of 8.00 hours from 2026-03-02T00:00:00Z to"
                + " 2026-03-03T00:00:00Z, 6.00 hours too many: a, b, c.");
  }

  private static PersonLoad load(
      PersonId person, int day, int booked, int available, int doubled, String... activities) {
    PersonLoadBuilder load =
        PersonLoad.builder()
            .person(person)
            .period(Interval.of(at(24L * day - 8), at(24L * day + 16)))
            .booked(Duration.ofHours(booked))
            .available(Duration.ofHours(available))
            .doubleBooked(Duration.ofHours(doubled));
    for (String activity : activities) {
      load.addActivities(ActivityId.of(activity));
    }
    return load.build();
  }

  /** Two projects that do not know of each other, each with the same ten hours of Ada's week. */
  @Test
  void overAllocation_ofTwoProjects_addsThemUpByWeekAndMonth() {
    ProjectSketch half =
        new ProjectSketch()
            .hours("MON-FRI 08:00-16:00")
            .person(
                Person.builder()
                    .id(ADA)
                    .name("Ada")
                    .addSkills(new SkillLevel(CODE, 1))
                    .projectShare(0.25)
                    .build())
            .activity("x", 10)
            .needs("x", "code", 1, 1);
    ResolvedProject project = half.resolve();
    ProjectPlan plan =
        new ProjectPlan(project, ResourceScheduler.standard().schedule(project).orElseThrow());

    OverAllocation weeks =
        OverAllocationCalculator.standard()
            .withPeriod(LoadPeriod.WEEK)
            .overAllocation(List.of(plan, plan));
    OverAllocation months =
        OverAllocationCalculator.standard()
            .withPeriod(LoadPeriod.MONTH)
            .withZone(ZoneId.of("Europe/Berlin"))
            .overAllocation(List.of(plan));

    assertThat(weeks.loads())
        .singleElement()
        .satisfies(
            load -> {
              assertThat(load.period())
                  .isEqualTo(Interval.parse("2026-03-02T00:00:00Z/2026-03-09T00:00:00Z"));
              assertThat(load.booked()).isEqualTo(Duration.ofHours(20));
              assertThat(load.available()).isEqualTo(Duration.ofHours(10));
              assertThat(load.doubleBooked()).isEqualTo(Duration.ofHours(10));
              assertThat(load.overAllocated()).isEqualTo(Duration.ofHours(10));
            });
    assertThat(months.loads())
        .singleElement()
        .satisfies(
            load -> {
              assertThat(load.period())
                  .isEqualTo(Interval.parse("2026-02-28T23:00:00Z/2026-03-31T22:00:00Z"));
              assertThat(load.available()).isEqualTo(Duration.ofHours(22 * 8 / 4));
              assertThat(load.overAllocated()).isZero();
            });
  }

  /** Of a share of a quarter three hours a day remain, so a whole day of eight is six too many. */
  @Test
  void overAllocated_beyondTheShareForProjects_isTheExcess() {
    PersonLoad load = load(ADA, 0, 8, 2, 0, "a");

    assertThat(load.excess()).isEqualTo(Duration.ofHours(6));
    assertThat(load.overAllocated()).isEqualTo(Duration.ofHours(6));
  }

  /** Code at level 1: Monday 08-12 1.5, 12-16 3 people, two are there; at night nobody. */
  @Test
  void skillLoads_ofAnUnlevelledPlan_compareNeedAndPresence() {
    List<SkillLoad> loads =
        OverAllocationCalculator.standard().skillLoads(List.of(unlevelled(sketch())));

    assertThat(loads).hasSize(2);
    assertThat(loads.get(0).skill()).isEqualTo(CODE);
    assertThat(loads.get(0).minimumLevel()).isEqualTo(1);
    assertThat(loads.get(0).levels())
        .containsExactly(
            new StaffingLevel(Interval.of(at(0), at(4)), 1.5, 2),
            new StaffingLevel(Interval.of(at(4), at(8)), 3, 2),
            new StaffingLevel(Interval.of(at(8), at(24)), 0, 0),
            new StaffingLevel(Interval.of(at(24), at(28)), 3, 2));
    assertThat(loads.get(0).hoursNeeded()).isEqualTo(6 + 12 + 12);
    assertThat(loads.get(0).hoursPresent()).isEqualTo(24);
    assertThat(loads.get(0).hoursMissing()).isEqualTo(8);
    assertThat(loads.get(0).peak()).contains(new StaffingLevel(Interval.of(at(4), at(8)), 3, 2));
    assertThat(loads.get(1).minimumLevel()).isEqualTo(2);
    assertThat(loads.get(1).levels())
        .containsExactly(new StaffingLevel(Interval.of(at(0), at(4)), 0.5, 1));
    assertThat(loads.get(1).peak()).isEmpty();
    assertThat(loads.get(1).levels().get(0).spare()).isZero();
  }

  @Test
  void ofService_takesScheduledAndPresentPeople() {
    Interval interval = Interval.of(at(0), at(1));
    ProjectCapacity capacity =
        ProjectCapacity.builder()
            .group(TeamId.of("desk"))
            .addIntervals(
                CapacityInterval.builder()
                    .interval(interval)
                    .required(3)
                    .scheduled(4)
                    .present(2)
                    .ringFenced(0)
                    .build())
            .build();

    assertThat(SkillLoad.ofService(capacity, CODE, 2).levels())
        .containsExactly(new StaffingLevel(interval, 4, 2));
  }

  @Test
  void schedule_releaseDateAndUnbrokenWork_areKept() {
    ResolvedProject project =
        new ProjectSketch()
            .hours("MON-FRI 08:00-16:00")
            .activity("late", 6, activity -> activity.earliestStart(at(4)).interruptible(false))
            .activity("none", 0)
            .link("late", "none", DependencyType.FINISH_TO_START, 0)
            .resolve();

    Schedule plan = UnlevelledScheduler.standard().schedule(project, Map.of());

    assertThat(plan.assignments().get(0).working()).containsExactly(Interval.of(at(24), at(30)));
    assertThat(plan.assignments().get(0).binding()).isEqualTo(new Binding.ReleaseDate(at(4)));
    assertThat(plan.assignments().get(1).working()).isEmpty();
  }

  @Test
  void schedule_wrongTeams_areRefused() {
    ResolvedProject project = sketch().resolve();
    UnlevelledScheduler scheduler = UnlevelledScheduler.standard();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> scheduler.schedule(project, Map.of(ActivityId.of("c"), List.of(ADA))))
        .withMessage("people must be 2 but were [ada] in activity 'c'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> scheduler.schedule(project, Map.of(ActivityId.of("c"), List.of(ADA, ADA))))
        .withMessage("people must be 2 but were [ada, ada] in activity 'c'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                scheduler.schedule(
                    project, Map.of(ActivityId.of("a"), List.of(PersonId.of("eve")))))
        .withMessage("people must be of the project but were [eve] in activity 'a'");
  }

  @Test
  void projectPlan_ofAnotherProject_isRefused() {
    ProjectPlan plan = unlevelled(sketch());
    Assignment first = plan.schedule().assignments().get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ProjectPlan(plan.project(), plan(plan, first.toBuilder().mode(1).build())))
        .withMessage("mode must be below 1 but was 1 in activity 'a'");
  }

  @Test
  void overAllocation_ofSomebodyWhoLeft_isNotKnown() {
    ProjectPlan whole = unlevelled(sketch());
    Assignment first = whole.schedule().assignments().get(0);
    PersonId eve = PersonId.of("eve");
    ProjectPlan left =
        new ProjectPlan(
            whole.project(), plan(whole, first.toBuilder().people(List.of(ADA, eve)).build()));
    OverAllocationCalculator calculator = OverAllocationCalculator.standard();

    assertThat(calculator.overAllocation(List.of(left)).loads())
        .containsExactly(load(ADA, 0, 8, 8, 0, "a"), load(ADA, 1, 4, 8, 0, "a"));
    assertThat(calculator.skillLoads(List.of(left))).isEmpty();
    ResolvedProject hers = sketch().person("eve", "code", 1).resolve();
    Schedule nothing = left.schedule().toBuilder().assignments(List.of()).build();
    List<ProjectPlan> both = List.of(left, new ProjectPlan(hers, nothing));
    assertThat(calculator.overAllocation(both).loads())
        .extracting(PersonLoad::person)
        .containsExactly(ADA, ADA, eve, eve);
    assertThat(calculator.skillLoads(both)).hasSize(1);
  }

  private static Schedule plan(ProjectPlan plan, Assignment only) {
    return plan.schedule().toBuilder().assignments(List.of(only)).build();
  }

  @Test
  void values_outOfRange_areRefused() {
    Interval interval = Interval.of(at(0), at(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StaffingLevel(Interval.of(at(0), at(0)), 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new StaffingLevel(interval, -1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new StaffingLevel(interval, 1e12, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new StaffingLevel(interval, 1, -1));
    SkillLoadBuilder load = SkillLoad.builder().skill(CODE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> load.minimumLevel(0).build())
        .withMessage("minimum level must be between 1 and 5 but was 0 for skill 'code'");
    assertThatIllegalArgumentException().isThrownBy(() -> load.minimumLevel(6).build());
    StaffingLevel level = new StaffingLevel(interval, 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> load.minimumLevel(1).addLevels(level, level).build())
        .withMessageStartingWith("staffing levels must be in order and not overlap");
    assertThatNullPointerException()
        .isThrownBy(() -> OverAllocationCalculator.standard().withPeriod(null))
        .withMessage("period");
    assertThatNullPointerException()
        .isThrownBy(() -> OverAllocationCalculator.standard().withZone(null))
        .withMessage("zone");
  }

  @Test
  void around_anInstant_isItsLocalPeriod() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    Instant night = Instant.parse("2026-03-29T22:30:00Z");

    assertThat(LoadPeriod.DAY.around(night, berlin))
        .isEqualTo(Interval.parse("2026-03-29T22:00:00Z/2026-03-30T22:00:00Z"));
    assertThat(LoadPeriod.DAY.around(night.minusSeconds(7_200), berlin).length())
        .isEqualTo(Duration.ofHours(23));
    assertThat(LoadPeriod.WEEK.around(night, berlin))
        .isEqualTo(Interval.parse("2026-03-29T22:00:00Z/2026-04-05T22:00:00Z"));
    assertThat(LoadPeriod.MONTH.around(night, berlin))
        .isEqualTo(Interval.parse("2026-02-28T23:00:00Z/2026-03-31T22:00:00Z"));
  }
}
