package dev.evenkeel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.Severity;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityBuilder;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ProjectBuilder;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.testing.Samples;
import dev.evenkeel.core.testing.SoundProject;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.Closure;
import dev.evenkeel.core.time.ExtraOpening;
import dev.evenkeel.core.time.LocalInterval;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectValidatorTest {
  private static final Instant START = Instant.parse("2027-01-11T08:00:00Z");
  private static final CalendarBook ALWAYS = CalendarBook.of(WorkCalendar.always());
  private static final CalendarBook NEVER = CalendarBook.of(InjectedFault.never());

  private final ProjectValidator validator = ProjectValidator.standard();

  private static ProjectBuilder project() {
    return Project.builder().id(ProjectId.of("p")).name("P").start(START);
  }

  private static ActivityBuilder activity(String id) {
    return Activity.builder().id(ActivityId.of(id)).name(id).effort(Effort.of(Duration.ofHours(1)));
  }

  private static Dependency order(String from, String to) {
    return Dependency.finishToStart(ActivityId.of(from), ActivityId.of(to));
  }

  private void assertLines(ProjectBuilder project, CalendarBook book, String... lines) {
    assertThat(validator.validate(project.build(), book).stream().map(Finding::toString))
        .containsExactly(lines);
  }

  private static SoundProject sample() {
    return new SoundProject(Samples.CRM_PROJECT, Samples.BOOK);
  }

  @Test
  void everyKindOfFault_isInjectedSomewhere() {
    assertThat(Arrays.stream(InjectedFault.values()).map(InjectedFault::fault))
        .contains(
            Arrays.stream(ProjectFault.values())
                .filter(fault -> fault != ProjectFault.NO_ACTIVITIES)
                .filter(fault -> fault != ProjectFault.NO_WORKING_TIME)
                .filter(fault -> fault != ProjectFault.PERSON_WITHOUT_WORKING_TIME)
                .filter(fault -> fault != ProjectFault.RESOURCE_WITHOUT_WORKING_TIME)
                .filter(fault -> fault != ProjectFault.CONFLICTING_STATEMENTS)
                .toArray(ProjectFault[]::new));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        // The calendars and teams of this fault are those of the random projects.
        "NO_UNBROKEN_WORKING_TIME",
        "NO_UNBROKEN_WORKING_TIME_IN_ONE_MODE",
        "DUPLICATE_RESOURCE",
        "DEMAND_ABOVE_CAPACITY",
        "DANGLING_SKILL_OF_PERSON",
        "LEVEL_NOT_AVAILABLE",
        "TOO_FEW_PEOPLE",
        "TOO_FEW_DIFFERENT_PEOPLE",
        "RATE_IN_OTHER_CURRENCY"
      })
  void injectedFault_inTheSample_isFound(InjectedFault fault) {
    SoundProject faulty = fault.into(sample());
    assertThat(validator.validate(faulty.project(), faulty.book()).of(fault.fault())).isNotEmpty();
  }

  @Test
  void cycles_areReportedOnceEachAsTheirPath() {
    assertLines(
        project()
            .addActivities(
                activity("a").build(),
                activity("b").build(),
                activity("c").build(),
                activity("d").build(),
                activity("e").build())
            .addDependencies(
                order("a", "b"),
                order("b", "c"),
                order("c", "a"),
                order("a", "c"),
                order("d", "e"),
                order("e", "d"),
                order("c", "d")),
        ALWAYS,
        "ERROR activity 'a': dependencies must not form a cycle but had a → c → a"
            + " [cyclic-dependency]",
        "ERROR activity 'd': dependencies must not form a cycle but had d → e → d"
            + " [cyclic-dependency]");
  }

  @Test
  void allFaults_areFoundAtOnce() {
    assertLines(
        project()
            .addActivities(
                activity("a").effort(Effort.of(Duration.ofHours(-1))).build(),
                activity("b").deadline(START).calendar(CalendarId.of("mars")).build(),
                activity("c").deadline(START.plusSeconds(60)).build())
            .addDependencies(order("a", "x"), order("b", "b"), order("b", "c")),
        ALWAYS,
        "ERROR activity 'b' (calendar): calendar must be in the book but was 'mars'"
            + " [unknown-calendar]",
        "ERROR dependency 'a → x' (dependencies[0].to): activity must be one of the project but was"
            + " 'x' [dangling-reference]",
        "ERROR activity 'a' (effort): effort must not be negative but was PT-1H [negative-effort]",
        "ERROR activity 'b' (dependencies[1]): an activity must not depend on itself but 'b' does"
            + " [self-dependency]",
        "ERROR activity 'c' (deadline): deadline must not be before the earliest finish"
            + " 2027-01-11T09:00:00Z but was 2027-01-11T08:01:00Z [unreachable-deadline]");
  }

  @Test
  void deadline_exactlyReached_isReachable() {
    assertLines(
        project().addActivities(activity("a").deadline(START.plusSeconds(3_600)).build()), ALWAYS);
    assertLines(
        project().addActivities(activity("a").deadline(START.plusSeconds(3_599)).build()),
        ALWAYS,
        "ERROR activity 'a' (deadline): deadline must not be before the earliest finish"
            + " 2027-01-11T09:00:00Z but was 2027-01-11T08:59:59Z [unreachable-deadline]");
  }

  @Test
  void deadline_isMeasuredWithTheSettings() {
    Project project =
        project()
            .addActivities(
                activity("a")
                    .effort(
                        Effort.triangular(
                            Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(90)))
                    .deadline(START.plusSeconds(50))
                    .build())
            .build();
    ResolveSettings seconds = ResolveSettings.builder().tick(Duration.ofSeconds(1)).build();
    assertThat(validator.validate(project, ALWAYS)).hasSize(1);
    assertThat(validator.withSettings(seconds).validate(project, ALWAYS)).isEmpty();
    ResolveSettings safe = seconds.toBuilder().percentile(0.9).build();
    assertThat(validator.withSettings(safe).validate(project, ALWAYS)).hasSize(1);
    assertThatNullPointerException()
        .isThrownBy(() -> validator.withSettings(null))
        .withMessage("newSettings");
  }

  @Test
  void projectDeadline_ofTheLastActivity_isMeasured() {
    assertLines(
        project()
            .addActivities(activity("a").build(), activity("b").build(), activity("c").build())
            .addDependencies(order("a", "b"), order("b", "c"))
            .deadline(START.plusSeconds(7_200)),
        ALWAYS,
        "ERROR project 'p' (deadline): deadline must not be before the earliest finish"
            + " 2027-01-11T11:00:00Z but was 2027-01-11T10:00:00Z [unreachable-deadline]");
  }

  @Test
  void emptyProject_isWarnedOf() {
    assertLines(
        project(),
        ALWAYS,
        "WARNING project 'p' (activities): a project should have activities but has none"
            + " [no-activities]");
  }

  @Test
  void calendarNeverOpen_hasNoWorkingTime() {
    assertLines(
        project()
            .addActivities(activity("a").build(), activity("b").build())
            .addActivities(activity("c").effort(Effort.of(Duration.ZERO)).build())
            .addDependencies(
                order("a", "c"), order("b", "c").toBuilder().lag(Duration.ofHours(1)).build()),
        NEVER,
        "ERROR dependency 'b → c' (lag): calendar 'never' must be open for the lag PT1H but runs"
            + " out [no-working-time]",
        "ERROR activity 'a': calendar 'never' must be open for the work but runs out"
            + " [no-working-time]",
        "ERROR activity 'b': calendar 'never' must be open for the work but runs out"
            + " [no-working-time]");
  }

  @Test
  void calendarNeverOpen_leadHasNoWorkingTime() {
    assertLines(
        project()
            .addActivities(
                activity("a").effort(Effort.of(Duration.ZERO)).build(),
                activity("b").effort(Effort.of(Duration.ZERO)).build())
            .addDependencies(order("a", "b").toBuilder().lag(Duration.ofHours(-1)).build()),
        NEVER,
        "ERROR dependency 'a → b' (lag): calendar 'never' must be open for the lag PT-1H but runs"
            + " out [no-working-time]");
  }

  @Test
  void calendarEnds_longWorkRunsOut() {
    WorkCalendar ending =
        WorkCalendar.weekly("ending", ZoneOffset.UTC, "MON-FRI 08:00-16:00").toBuilder()
            .addClosures(
                new Closure(
                    "shut down",
                    LocalDateTime.of(2027, 1, 12, 0, 0),
                    LocalDateTime.of(9999, 12, 31, 23, 59)))
            .build();
    assertLines(
        project()
            .addActivities(
                activity("short").build(),
                activity("long").effort(Effort.of(Duration.ofHours(9))).build(),
                activity("block")
                    .effort(Effort.of(Duration.ofHours(9)))
                    .interruptible(false)
                    .build(),
                activity("eight")
                    .effort(Effort.of(Duration.ofHours(8)))
                    .interruptible(false)
                    .build()),
        CalendarBook.of(ending),
        "ERROR activity 'long': calendar 'ending' must be open for the work but runs out"
            + " [no-working-time]",
        "ERROR activity 'block': calendar 'ending' must be open for the work but runs out"
            + " [no-working-time]");
  }

  @Test
  void unbrokenWork_longerThanAnyOpening_isFound() {
    assertLines(
        project()
            .addActivities(
                activity("a").effort(Effort.of(Duration.ofHours(5))).interruptible(false).build(),
                activity("b").effort(Effort.of(Duration.ofHours(4))).interruptible(false).build(),
                activity("c").effort(Effort.of(Duration.ofHours(6))).interruptible(false).build()),
        CalendarBook.of(Samples.OFFICE),
        "ERROR activity 'a': calendar 'office' must stay open for PT5H without a break but does"
            + " not within 3653 days [no-unbroken-working-time]",
        "ERROR activity 'c': calendar 'office' must stay open for PT6H without a break but does"
            + " not within 3653 days [no-unbroken-working-time]");
  }

  @Test
  void missingCalendar_isWarnedOfOnlyWhereOthersHaveOne() {
    Person anna = Person.builder().id(PersonId.of("anna")).name("Anna").build();
    ProjectBuilder project = project().addActivities(activity("a").build()).addPeople(anna);
    assertLines(project, ALWAYS);
    CalendarBook book = ALWAYS.toBuilder().putPerson(PersonId.of("ben"), Samples.OFFICE).build();
    assertLines(
        project,
        book,
        "WARNING person 'anna': the book should have a calendar for the person, the team or the"
            + " region but has only the default 'elapsed' [person-without-calendar]");
    CalendarBook byRegion =
        ALWAYS.toBuilder()
            .putRegion(dev.evenkeel.core.id.RegionId.of("north"), Samples.OFFICE)
            .build();
    assertThat(validator.validate(project.build(), byRegion)).hasSize(1);
    CalendarBook byTeam =
        ALWAYS.toBuilder().putTeam(dev.evenkeel.core.id.TeamId.of("desk"), Samples.OFFICE).build();
    assertThat(validator.validate(project.build(), byTeam)).hasSize(1);
  }

  @Test
  void missingCalendar_required_isAnError() {
    Person anna = Person.builder().id(PersonId.of("anna")).name("Anna").build();
    Project project = project().addActivities(activity("a").build()).addPeople(anna).build();
    Findings strict = validator.withRequiredCalendars(true).validate(project, ALWAYS);
    assertThat(strict).hasSize(1);
    assertThat(strict.asList().get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(strict.of(ProjectFault.PERSON_WITHOUT_CALENDAR)).hasSize(1);
    assertThat(validator.withRequiredCalendars(false).validate(project, ALWAYS)).isEmpty();
  }

  @Test
  void personWhoNeverWorks_isWarnedOf() {
    Person anna = Person.builder().id(PersonId.of("anna")).name("Anna").build();
    CalendarBook book = ALWAYS.toBuilder().putPerson(anna.id(), InjectedFault.never()).build();
    assertLines(
        project().addActivities(activity("a").build()).addPeople(anna),
        book,
        "WARNING person 'anna': calendar 'never' should be open after the start"
            + " 2027-01-11T08:00:00Z but never is [person-without-working-time]");
  }

  @Test
  void requirements_needDifferentPeople() {
    Person both = person("both", SkillLevel.of("x", 3), SkillLevel.of("y", 3));
    Person onlyX = person("only-x", SkillLevel.of("x", 1));
    ProjectBuilder project =
        project()
            .addSkills(Skill.of("x", "X"), Skill.of("y", "Y"))
            .addActivities(
                activity("a")
                    .addRequirements(
                        SkillRequirement.of(SkillId.of("x")),
                        new SkillRequirement(SkillId.of("y"), 2, 1))
                    .build())
            .addPeople(both);
    assertLines(
        project,
        ALWAYS,
        "ERROR activity 'a' (requirements): the requirements 1 × 'x' ≥ 1, 1 × 'y' ≥ 2 must be met by"
            + " different people but the project has too few [too-few-people]");
    assertLines(project.addPeople(onlyX), ALWAYS);
  }

  @Test
  void requirements_tooFewWithTheSkill_areCounted() {
    assertLines(
        project()
            .addSkills(Skill.of("x", "X"), Skill.of("y", "Y"))
            .addPeople(person("a", SkillLevel.of("x", 3)), person("b", SkillLevel.of("x", 1)))
            .addActivities(
                activity("a")
                    .addRequirements(
                        new SkillRequirement(SkillId.of("x"), 2, 2),
                        new SkillRequirement(SkillId.of("y"), 1, 1))
                    .build()),
        ALWAYS,
        "ERROR activity 'a' (requirements[0]): 2 people must have skill 'x' at level 2 or above but"
            + " only 1 have [too-few-people]",
        "ERROR activity 'a' (requirements[1]): somebody must have skill 'y' at level 1 or above but"
            + " nobody has [skill-not-available]");
  }

  private static Person person(String id, SkillLevel... levels) {
    return Person.builder().id(PersonId.of(id)).name(id).addSkills(levels).build();
  }

  @Test
  void rates_withoutBudget_shareTheFirstCurrency() {
    assertLines(
        project()
            .addActivities(activity("a").build())
            .addPeople(
                person("a"),
                person("b").toBuilder().costPerHour(Money.parse("EUR 40")).build(),
                person("c").toBuilder().costPerHour(Money.parse("USD 40")).build()),
        ALWAYS,
        "ERROR person 'c' (costPerHour): all amounts must be in EUR but one was USD 40.00"
            + " [currency-clash]");
  }

  @Test
  void aHundredThousandInAChain_areValidated() {
    int length = 100_000;
    ProjectBuilder project = project();
    IntStream.range(0, length).forEach(i -> project.addActivities(activity("a" + i).build()));
    IntStream.range(1, length).forEach(i -> project.addDependencies(order("a" + (i - 1), "a" + i)));
    project.deadline(START.plus(Duration.ofHours(length)));
    assertLines(project, ALWAYS);
    project.addDependencies(order("a" + (length - 1), "a0"));
    Findings findings = validator.validate(project.build(), ALWAYS);
    assertThat(findings).hasSize(1);
    assertThat(findings.asList().get(0).text()).contains("a0 → a1 → ", "(99980 more) → a0");
  }

  @Test
  void arguments_null_areNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> validator.validate((Project) null, ALWAYS))
        .withMessage("project");
    assertThatNullPointerException()
        .isThrownBy(() -> validator.validate(project().build(), null))
        .withMessage("book");
  }

  @Test
  void reasons_haveKeys() {
    assertThat(List.of(ProjectFault.values()))
        .extracting(ProjectFault::key)
        .contains("unreachable-deadline", "person-without-calendar")
        .doesNotHaveDuplicates();
  }

  /** Five days of eight hours, then never again. */
  private static CalendarBook oneWeek() {
    return CalendarBook.of(
        WorkCalendar.weekly("week", ZoneOffset.UTC, "MON-FRI 08:00-16:00").toBuilder()
            .addClosures(
                new Closure(
                    "shut down",
                    LocalDateTime.of(2027, 1, 16, 0, 0),
                    LocalDateTime.of(9999, 12, 31, 23, 59)))
            .build());
  }

  @Test
  void unbrokenWorkRunsOut_sameWorkWithPausesDoesNot() {
    Effort tenHours = Effort.of(Duration.ofHours(10));
    assertLines(
        project()
            .addActivities(
                activity("block").effort(tenHours).interruptible(false).build(),
                activity("block-2").effort(tenHours).interruptible(false).build(),
                activity("pauses").effort(tenHours).build()),
        oneWeek(),
        "ERROR activity 'block': calendar 'week' must be open for the work but runs out"
            + " [no-working-time]",
        "ERROR activity 'block-2': calendar 'week' must be open for the work but runs out"
            + " [no-working-time]");
  }

  @Test
  void boundOnTheFinishRunsOut_otherWorkDoesNot() {
    Dependency late =
        Dependency.builder()
            .from(ActivityId.of("first"))
            .to(ActivityId.of("bound"))
            .type(DependencyType.FINISH_TO_FINISH)
            .lag(Duration.ofDays(100))
            .lagCalendar(CalendarId.of("elapsed"))
            .build();
    assertLines(
        project()
            .addActivities(
                activity("first").build(),
                activity("bound").build(),
                activity("free").effort(Effort.of(Duration.ofHours(10))).build())
            .addDependencies(late),
        oneWeek(),
        "ERROR activity 'bound': calendar 'week' must be open for the work but runs out"
            + " [no-working-time]");
  }

  @Test
  void unbrokenWork_foundBeyondTheSearchOfAnother_isPossible() {
    LocalDate far = LocalDate.of(2037, 6, 6);
    WorkCalendar weekend =
        WorkCalendar.weekly("office", ZoneOffset.UTC, "MON-FRI 08:00-16:00").toBuilder()
            .addExtraOpenings(
                ExtraOpening.of("move", far, LocalInterval.WHOLE_DAY),
                ExtraOpening.of("move", far.plusDays(1), LocalInterval.WHOLE_DAY))
            .build();
    Activity tooEarly =
        activity("early").effort(Effort.of(Duration.ofHours(40))).interruptible(false).build();
    Activity later =
        tooEarly.toBuilder()
            .id(ActivityId.of("later"))
            .earliestStart(START.plus(Duration.ofDays(365)))
            .build();
    Activity longer =
        tooEarly.toBuilder()
            .id(ActivityId.of("longer"))
            .effort(Effort.of(Duration.ofHours(49)))
            .earliestStart(START.plus(Duration.ofDays(365)))
            .build();
    String end = " without a break but does not within 3653 days [no-unbroken-working-time]";
    assertLines(
        project()
            .addActivities(
                tooEarly, longer, later, tooEarly.toBuilder().id(ActivityId.of("again")).build()),
        CalendarBook.of(weekend),
        "ERROR activity 'early': calendar 'office' must stay open for PT40H" + end,
        "ERROR activity 'longer': calendar 'office' must stay open for PT49H" + end,
        "ERROR activity 'again': calendar 'office' must stay open for PT40H" + end);
  }

  @Test
  void deadline_ofWorkNobodyCanDo_isNotMeasured() {
    PersonId night = PersonId.of("night");
    CalendarBook book =
        CalendarBook.builder()
            .defaultCalendar(Samples.OFFICE)
            .putPerson(night, WorkCalendar.always().withId("day-and-night"))
            .build();
    ProjectBuilder project =
        project()
            .addSkills(Skill.of("x", "X"))
            .addActivities(
                activity("a")
                    .effort(Effort.of(Duration.ofHours(20)))
                    .addRequirements(SkillRequirement.of(SkillId.of("x")))
                    .deadline(START.plus(Duration.ofHours(20)))
                    .build());
    Person unskilled = Person.builder().id(night).name("N").build();
    assertLines(
        project.people(List.of(unskilled)),
        book,
        "ERROR activity 'a' (requirements[0]): somebody must have skill 'x' at level 1 or above but"
            + " nobody has [skill-not-available]");
    Person skilled = unskilled.toBuilder().addSkills(SkillLevel.of("x", 1)).build();
    assertLines(project.people(List.of(skilled)), book);
  }

  @Test
  void findings_inAnyLocale_haveTheSameDigits() {
    Locale before = Locale.getDefault();
    ProjectBuilder project =
        project()
            .addActivities(
                activity("a").effort(Effort.of(Duration.ofHours(5))).interruptible(false).build());
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      assertLines(
          project,
          CalendarBook.of(Samples.OFFICE),
          "ERROR activity 'a': calendar 'office' must stay open for PT5H without a break but does"
              + " not within 3653 days [no-unbroken-working-time]");
    } finally {
      Locale.setDefault(before);
    }
  }
}
