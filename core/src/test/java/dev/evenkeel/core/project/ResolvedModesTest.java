package dev.evenkeel.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.LearningGoal;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.PersonBuilder;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.people.SkillWish;
import dev.evenkeel.core.testing.Samples;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Modes, shares of time, kinds of resources, wishes. */
class ResolvedModesTest {
  private static final Instant START = Instant.parse("2027-01-11T08:00:00Z");
  private static final CalendarBook ALWAYS = CalendarBook.of(WorkCalendar.always());

  private static ActivityBuilder activity(String id, Duration effort) {
    return Activity.builder().id(ActivityId.of(id)).name(id).effort(Effort.of(effort));
  }

  private static ActivityModeBuilder mode(String name, Duration effort) {
    return ActivityMode.builder().name(name).effort(Effort.of(effort));
  }

  private static ProjectBuilder project() {
    return Project.builder()
        .id(ProjectId.of("p"))
        .name("P")
        .start(START)
        .addSkills(Skill.of("crm", "CRM"), Skill.of("data", "Data"));
  }

  private static SkillRequirement need(String skill, int level, int people) {
    return new SkillRequirement(SkillId.of(skill), level, people);
  }

  private static ResolvedProject expertOrTrainees() {
    return project()
        .addResources(Resource.builder().id(ResourceId.of("r")).name("R").capacity(9).build())
        .addActivities(
            activity("before", Duration.ofHours(1)).build(),
            activity("setup", Duration.ofHours(8))
                .addRequirements(need("crm", 5, 1))
                .addDemands(new ResourceDemand(ResourceId.of("r"), 2))
                .addAlternatives(
                    mode("trainees", Duration.ofHours(18))
                        .addRequirements(need("crm", 1, 2), need("data", 1, 1))
                        .personShare(0.5)
                        .build(),
                    mode("agency", Duration.ZERO)
                        .addDemands(
                            new ResourceDemand(ResourceId.of("r"), 3),
                            new ResourceDemand(ResourceId.of("r"), 4))
                        .build())
                .build(),
            activity("after", Duration.ofHours(2)).addRequirements(need("data", 1, 1)).build())
        .build()
        .resolve(ALWAYS);
  }

  @Test
  void modes_areNumberedThrough() {
    ResolvedProject resolved = expertOrTrainees();
    assertThat(resolved.modeCount()).isEqualTo(5);
    assertThat(resolved.modeStart(0)).isZero();
    assertThat(resolved.modeStart(1)).isEqualTo(1);
    assertThat(resolved.modeStart(2)).isEqualTo(4);
    assertThat(resolved.modeStart(3)).isEqualTo(5);
    assertThat(resolved.modeActivity(0)).isZero();
    assertThat(resolved.modeActivity(3)).isEqualTo(1);
    assertThat(resolved.modeActivity(4)).isEqualTo(2);
    assertThat(resolved.modeName(1)).isEqualTo("setup");
    assertThat(resolved.modeName(2)).isEqualTo("trainees");
    assertThat(resolved.modeName(3)).isEqualTo("agency");
  }

  @Test
  void modeTicks_partOfTheEffort_isDividedByHeadsAndShare() {
    ResolvedProject resolved = expertOrTrainees();
    assertThat(resolved.modeTicks(1, Duration.ofHours(8))).isEqualTo(480);
    assertThat(resolved.modeTicks(1, Duration.ofSeconds(61))).isEqualTo(2);
    // Three people who give half of their time do 1.5 minutes of effort in a minute.
    assertThat(resolved.modeTicks(2, Duration.ofHours(9))).isEqualTo(360);
    assertThat(resolved.modeTicks(2, Duration.ofSeconds(91))).isEqualTo(2);
    assertThat(resolved.modeTicks(3, Duration.ofMinutes(5))).isEqualTo(5);
    assertThat(resolved.modeEffort(1, 7)).isEqualTo(Duration.ofMinutes(7));
    assertThat(resolved.modeEffort(2, 7)).isEqualTo(Duration.ofSeconds(630));
    assertThat(resolved.modeEffort(2, 0)).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> resolved.modeTicks(1, Duration.ofNanos(-1)))
        .withMessageContaining("effort must not be negative");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> resolved.modeEffort(1, -1))
        .withMessageContaining("ticks must not be negative");
  }

  @Test
  void modes_haveTheirOwnWork() {
    ResolvedProject resolved = expertOrTrainees();
    assertThat(resolved.duration(1)).isEqualTo(480);
    assertThat(resolved.modeDuration(1)).isEqualTo(480);
    // 18 hours of three people who give half of their time.
    assertThat(resolved.modeDuration(2)).isEqualTo(720);
    assertThat(resolved.modeHeadCount(2)).isEqualTo(3);
    assertThat(resolved.modePersonShare(2)).isEqualTo(500);
    assertThat(resolved.modePersonShare(1)).isEqualTo(1_000);
    assertThat(resolved.modeDuration(3)).isZero();
    assertThat(resolved.modeHeadCount(3)).isZero();
    int demand = resolved.modeDemandStart(3);
    assertThat(resolved.demandUnits(demand)).isEqualTo(3);
    assertThat(resolved.demandUnits(demand + 1)).isEqualTo(4);
    assertThat(resolved.modeDemandStart(4)).isEqualTo(demand + 2);
    assertThat(resolved.modeRequirementStart(5) - resolved.modeRequirementStart(4)).isEqualTo(1);
    assertThat(resolved.requirementStart(2) - resolved.requirementStart(1)).isEqualTo(1);
    assertThat(resolved.requirementSkill(resolved.requirementStart(2))).isEqualTo(1);
  }

  @Test
  void noAlternatives_modesAreTheActivities() {
    ResolvedProject resolved = Samples.CRM_PROJECT.resolve(Samples.BOOK);
    assertThat(resolved.modeCount()).isEqualTo(resolved.activityCount());
    for (int i = 0; i < resolved.activityCount(); i++) {
      assertThat(resolved.modeStart(i)).isEqualTo(i);
      assertThat(resolved.modeActivity(i)).isEqualTo(i);
      assertThat(resolved.modePersonShare(i)).isEqualTo(1_000);
      assertThat(resolved.modeDuration(i)).isEqualTo(resolved.duration(i));
      assertThat(resolved.modeCalendar(i)).isEqualTo(resolved.calendar(i));
      assertThat(resolved.modeRequirementStart(i)).isEqualTo(resolved.requirementStart(i));
      assertThat(resolved.modeDemandStart(i)).isEqualTo(resolved.demandStart(i));
    }
    assertThat(resolved.modeStart(16)).isEqualTo(16);
    assertOutOfBounds(() -> resolved.modeStart(17));
    assertOutOfBounds(() -> resolved.modeActivity(16));
    assertOutOfBounds(() -> resolved.modePersonShare(16));
    assertOutOfBounds(() -> resolved.modePersonShare(-1));
  }

  private static void assertOutOfBounds(Runnable access) {
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(access::run);
  }

  @Test
  void calendarsOfModes_areThoseOfTheirPeople() {
    WorkCalendar day = WorkCalendar.weekly("day", Samples.BERLIN, "MON-FRI 09:00-17:00");
    WorkCalendar night = WorkCalendar.weekly("night", Samples.BERLIN, "MON-FRI 21:00-24:00");
    CalendarBook book =
        ALWAYS.toBuilder()
            .addCalendars(night)
            .putPerson(PersonId.of("a"), day)
            .putPerson(PersonId.of("b"), night)
            .build();
    ActivityBuilder setup =
        activity("setup", Duration.ofHours(8))
            .addRequirements(need("crm", 1, 1))
            .addAlternatives(
                mode("b", Duration.ofHours(8)).addRequirements(need("data", 1, 1)).build(),
                mode("nobody", Duration.ofHours(8)).build());
    ProjectBuilder project =
        project()
            .addPeople(
                person("a").addSkills(SkillLevel.of("crm", 1)).build(),
                person("b").addSkills(SkillLevel.of("data", 1)).build());
    ResolvedProject free = project.addActivities(setup.build()).build().resolve(book);
    assertThat(free.workCalendar(free.modeCalendar(0))).isEqualTo(day);
    assertThat(free.workCalendar(free.modeCalendar(1))).isEqualTo(night);
    assertThat(free.modeCalendar(2)).isZero();
    setup.calendar(CalendarId.of("night"));
    ResolvedProject stated = project.activities(List.of(setup.build())).build().resolve(book);
    assertThat(stated.workCalendar(stated.modeCalendar(0))).isEqualTo(night);
    assertThat(stated.modeCalendar(2)).isEqualTo(stated.modeCalendar(0));
  }

  private static PersonBuilder person(String id) {
    return Person.builder().id(PersonId.of(id)).name(id);
  }

  @ParameterizedTest
  @CsvSource({
    // Minutes of one person, the share, thousandths rounded up, ticks rounded up.
    "60, 1, 1000, 60",
    "60, 0.5, 500, 120",
    "1, 0.3, 300, 4",
    // As a binary fraction 0.07 · 1000 is more than 70.
    "7, 0.07, 70, 100",
    "1, 0.001, 1, 1000",
    "1, 0.9999, 1000, 2",
    "1, 0.0011, 2, 910",
    "0, 0.25, 250, 0"
  })
  void share_countsAsWritten(int minutes, double share, int thousandths, long ticks) {
    ResolvedProject resolved =
        project()
            .addActivities(activity("a", Duration.ofMinutes(minutes)).personShare(share).build())
            .build()
            .resolve(ALWAYS);
    assertThat(resolved.modePersonShare(0)).isEqualTo(thousandths);
    assertThat(resolved.duration(0)).isEqualTo(ticks);
  }

  @Test
  void greatestEffortAtTheLeastShare_fits() {
    ResolveSettings finest = ResolveSettings.builder().tick(Duration.ofNanos(1_000)).build();
    ResolvedProject resolved =
        project()
            .addActivities(activity("a", Effort.MAXIMUM).personShare(0.001).build())
            .build()
            .resolve(ALWAYS, finest);
    assertThat(resolved.duration(0)).isEqualTo(2_500_000L * 3_600 * 1_000_000 * 1_000);
  }

  @Test
  void resources_haveKindHoursAndSteps() {
    Resource room =
        Resource.builder()
            .id(ResourceId.of("room"))
            .name("Room")
            .capacity(5)
            .calendar(CalendarId.of("office"))
            .addChanges(
                new CapacityChange(START.minusSeconds(60), 4),
                new CapacityChange(START.plusSeconds(60), 2),
                new CapacityChange(START.plusSeconds(150), 6),
                new CapacityChange(START.plusSeconds(200), 1),
                new CapacityChange(START.plusSeconds(230), 7))
            .build();
    Resource stock =
        Resource.builder()
            .id(ResourceId.of("stock"))
            .name("Stock")
            .capacity(8)
            .kind(ResourceKind.NON_RENEWABLE)
            .build();
    ResolvedProject resolved = project().addResources(room, stock).build().resolve(Samples.BOOK);
    assertThat(resolved.isRenewable(0)).isTrue();
    assertThat(resolved.isRenewable(1)).isFalse();
    assertThat(resolved.workCalendar(resolved.resourceCalendar(0))).isEqualTo(Samples.OFFICE);
    assertThat(resolved.resourceCalendar(1)).isEqualTo(-1);
    assertThat(resolved.capacity(0)).isEqualTo(4);
    assertThat(resolved.capacity(1)).isEqualTo(8);
    // 2 from minute 1; minute 2 rises from 2, minute 3 has 6, 1 and 7; then 7.
    assertThat(resolved.capacityChangeStart(0)).isZero();
    assertThat(resolved.capacityChangeStart(1)).isEqualTo(3);
    assertThat(resolved.capacityChangeStart(2)).isEqualTo(3);
    assertStep(resolved, 0, 1, 2);
    assertStep(resolved, 1, 3, 1);
    assertStep(resolved, 2, 4, 7);
  }

  private static void assertStep(ResolvedProject resolved, int change, long tick, int units) {
    assertThat(resolved.capacityChangeTick(change)).isEqualTo(tick);
    assertThat(resolved.capacityChangeUnits(change)).isEqualTo(units);
  }

  @Test
  void calendarOfAResource_notInTheBook_isRefused() {
    Resource room =
        Resource.builder()
            .id(ResourceId.of("room"))
            .name("Room")
            .capacity(5)
            .calendar(CalendarId.of("nowhere"))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project().addResources(room).build().resolve(ALWAYS))
        .withMessageStartingWith(
            "calendar 'nowhere' must be in the book but is not, in resource 'room'");
  }

  @Test
  void wishesAndGoals_areByPersonAndSkill() {
    ResolvedProject resolved =
        project()
            .addPeople(
                person("a")
                    .addSkills(SkillLevel.of("crm", 3))
                    .addWishes(SkillWish.of("data", -2))
                    .addLearning(LearningGoal.of("crm", 3), LearningGoal.of("data", 1))
                    .build(),
                person("b")
                    .addSkills(SkillLevel.of("crm", 3))
                    .addLearning(LearningGoal.of("crm", 4))
                    .build())
            .build()
            .resolve(ALWAYS);
    assertThat(resolved.wish(0, 1)).isEqualTo(-2);
    assertThat(resolved.wish(0, 0)).isZero();
    assertThat(resolved.wish(1, 1)).isZero();
    assertThat(resolved.learns(0, 0)).isFalse();
    assertThat(resolved.learns(0, 1)).isTrue();
    assertThat(resolved.learns(1, 0)).isTrue();
    assertThat(resolved.learns(1, 1)).isFalse();
    assertOutOfBounds(() -> resolved.wish(0, 2));
    assertOutOfBounds(() -> resolved.learns(2, 0));
  }

  @Test
  void nobodyWishes_isAllTheSame() {
    ResolvedProject resolved = project().addPeople(person("a").build()).build().resolve(ALWAYS);
    assertThat(resolved.wish(0, 1)).isZero();
    assertThat(resolved.learns(0, 1)).isFalse();
    assertOutOfBounds(() -> resolved.wish(1, 0));
    assertOutOfBounds(() -> resolved.learns(0, -1));
  }

  @Test
  void wishForUnknownSkill_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                project()
                    .addPeople(person("a").addWishes(SkillWish.of("x", 1)).build())
                    .build()
                    .resolve(ALWAYS))
        .withMessageStartingWith("skill 'x' must exist but does not, in person 'a'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                project()
                    .addPeople(person("a").addLearning(LearningGoal.of("x", 1)).build())
                    .build()
                    .resolve(ALWAYS))
        .withMessageStartingWith("skill 'x' must exist but does not, in person 'a'");
  }

  @Test
  void costs_areInOneCurrencyOrNone() {
    PersonBuilder euro = person("a").costPerHour(Money.parse("EUR 40.50"));
    ResolvedProject one =
        project().addPeople(euro.build(), person("b").build()).build().resolve(ALWAYS);
    assertThat(one.personCostPerHour(0)).hasValue(40.5);
    assertThat(one.personCostPerHour(1)).isEmpty();
    assertThat(one.costCurrency()).contains(CurrencyUnit.EUR);
    ResolvedProject two =
        project()
            .addPeople(euro.build(), person("b").costPerHour(Money.parse("CHF 1")).build())
            .build()
            .resolve(ALWAYS);
    assertThat(two.costCurrency()).isEmpty();
    assertThat(project().build().resolve(ALWAYS).costCurrency()).isEmpty();
  }

  @Test
  void faultsOfModes_areRefused() {
    assertRefused(
        mode("m", Duration.ofHours(-1)),
        "effort must not be negative but was PT-1H in activity 'a'");
    assertRefused(
        mode("m", Duration.ZERO).addRequirements(need("x", 1, 1)),
        "skill 'x' must exist but does not, in activity 'a'");
    assertRefused(
        mode("m", Duration.ZERO).addDemands(new ResourceDemand(ResourceId.of("x"), 1)),
        "resource 'x' must exist but does not, in activity 'a'");
  }

  private static void assertRefused(ActivityModeBuilder mode, String message) {
    Activity activity = activity("a", Duration.ZERO).addAlternatives(mode.build()).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project().addActivities(activity).build().resolve(ALWAYS))
        .withMessageStartingWith(message);
  }
}
