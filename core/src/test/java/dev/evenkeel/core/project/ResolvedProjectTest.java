package dev.evenkeel.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.testing.Samples;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolvedProjectTest {
  private static final Instant START = Instant.parse("2027-01-11T08:00:00Z");
  private static final CalendarBook ALWAYS = CalendarBook.of(WorkCalendar.always());

  private static ActivityBuilder activity(String id) {
    return Activity.builder().id(ActivityId.of(id)).name(id).effort(Effort.of(Duration.ofHours(1)));
  }

  private static ProjectBuilder project() {
    return Project.builder().id(ProjectId.of("p")).name("P").start(START);
  }

  private static Dependency order(String from, String to) {
    return Dependency.finishToStart(ActivityId.of(from), ActivityId.of(to));
  }

  private static ResolvedProject sample() {
    return Samples.CRM_PROJECT.resolve(Samples.BOOK);
  }

  private static int index(ResolvedProject project, String id) {
    return project.indexOf(ActivityId.of(id));
  }

  private static String calendarOf(ResolvedProject project, String id) {
    return project.workCalendar(project.calendar(index(project, id))).id().value();
  }

  @Test
  void sample_durations_areEffortByPeople() {
    ResolvedProject project = sample();
    // (16 + 4·24 + 40) / 6 = 152/6 hours of two people: 760 minutes each.
    assertThat(project.duration(index(project, "requirements"))).isEqualTo(760);
    // (60 + 4·80 + 140) / 6 hours of one.
    assertThat(project.duration(index(project, "configure"))).isEqualTo(5_200);
    assertThat(project.duration(index(project, "migrate"))).isEqualTo(240);
    // (8 + 8 + 12) / 3 hours of two people.
    assertThat(project.duration(index(project, "train-pilot-group"))).isEqualTo(280);
    assertThat(project.headCount(index(project, "clean-data"))).isEqualTo(2);
    assertThat(project.headCount(index(project, "review"))).isZero();
  }

  @Test
  void sample_calendars_areStatedOrThoseOfThePeople() {
    ResolvedProject project = sample();
    assertThat(calendarOf(project, "review")).isEqualTo("office");
    // Only Ben and Hugo master data at level 3 or above.
    assertThat(calendarOf(project, "migrate")).isEqualTo("office");
    // Anna leads; Clara (mornings), Deniz (service) and Farid (late) answer the telephone.
    int requirements = project.calendar(index(project, "requirements"));
    assertThat(project.workCalendar(requirements).id().value())
        .contains("office", "service", "late", "mornings");
    assertThat(project.calendarAt(0).workingTime().calendar()).isEqualTo(CalendarId.of("office"));
    assertThat(project.calendarCount()).isGreaterThan(4);
  }

  @Test
  void sample_people_haveLevelsAndCalendars() {
    ResolvedProject project = sample();
    assertThat(project.personCount()).isEqualTo(8);
    assertThat(project.person(3)).isEqualTo(PersonId.of("deniz"));
    assertThat(project.skillCount()).isEqualTo(6);
    assertThat(project.skill(2)).isEqualTo(SkillId.of("crm"));
    assertThat(project.level(3, 2)).isEqualTo(3);
    assertThat(project.level(0, 2)).isZero();
    assertThat(project.personShare(3)).isEqualTo(0.4);
    assertThat(project.personCalendar(3).workingTime().calendar())
        .isEqualTo(CalendarId.of("service"));
    assertThat(project.personCalendar(5))
        .isSameAs(project.calendarAt(project.personCalendarIndex(5)));
  }

  @Test
  void sample_resourcesAndMilestones_areInRows() {
    ResolvedProject project = sample();
    assertThat(project.resourceCount()).isEqualTo(2);
    assertThat(project.resource(1)).isEqualTo(ResourceId.of("test-licence"));
    assertThat(project.capacity(1)).isEqualTo(5);
    int demand = project.demandStart(index(project, "telephony"));
    assertThat(project.demandResource(demand)).isEqualTo(1);
    assertThat(project.demandUnits(demand)).isEqualTo(1);
    assertThat(project.milestoneCount()).isEqualTo(3);
    assertThat(project.milestone(1)).isEqualTo(MilestoneId.of("pilot-passed"));
    assertThat(project.milestoneActivity(project.milestoneStart(1)))
        .isEqualTo(index(project, "pilot"));
    assertThat(project.milestoneStart(2)).isEqualTo(project.milestoneStart(1) + 1);
    assertThat(project.instant(project.milestoneDeadline(1)))
        .isEqualTo(Instant.parse("2027-05-31T16:00:00Z"));
    assertThat(project.milestoneDeadline(0)).isEqualTo(ResolvedProject.NO_DEADLINE);
  }

  @Test
  void sample_deadlines_areTheTightest() {
    ResolvedProject project = sample();
    assertThat(project.instant(project.deadline(index(project, "pilot"))))
        .isEqualTo(Instant.parse("2027-05-31T16:00:00Z"));
    assertThat(project.instant(project.deadline(index(project, "go-live"))))
        .isEqualTo(Instant.parse("2027-06-25T16:00:00Z"));
    assertThat(project.deadline(0)).isEqualTo(ResolvedProject.NO_DEADLINE);
    assertThat(project.instant(project.projectDeadline()))
        .isEqualTo(Instant.parse("2027-07-01T16:00:00Z"));
    assertThat(project.instant(project.release(index(project, "train-all"))))
        .isEqualTo(Instant.parse("2027-04-05T06:00:00Z"));
  }

  @Test
  void dependencies_areSortedByPredecessor() {
    Project project =
        project()
            .addActivities(activity("a").build(), activity("b").build(), activity("c").build())
            .addDependencies(
                order("b", "c"),
                order("a", "c").toBuilder().lag(Duration.ofMinutes(-90)).build(),
                order("a", "b").toBuilder().type(DependencyType.START_TO_START).build())
            .build();
    ResolvedProject resolved = project.resolve(ALWAYS);
    assertThat(resolved.dependencyCount()).isEqualTo(3);
    assertThat(resolved.outgoingStart(1)).isEqualTo(2);
    assertThat(resolved.to(0)).isEqualTo(2);
    assertThat(resolved.lag(0)).isEqualTo(-90);
    assertThat(resolved.type(1)).isEqualTo(DependencyType.START_TO_START);
    assertThat(resolved.dependency(2)).isEqualTo(project.dependencies().get(0));
    assertThat(resolved.incomingStart(2)).isEqualTo(1);
    assertThat(resolved.incoming(1)).isZero();
    assertThat(resolved.incoming(2)).isEqualTo(2);
    assertThat(resolved.lagCalendar(0)).isZero();
  }

  @Test
  void rounding_looseningNothing() {
    Project project =
        project()
            .addActivities(
                activity("a")
                    .effort(Effort.of(Duration.ofSeconds(61)))
                    .earliestStart(START.plusSeconds(61))
                    .deadline(START.plusSeconds(179))
                    .build(),
                activity("b").effort(Effort.of(Duration.ofNanos(1))).build(),
                activity("c")
                    .effort(Effort.of(Duration.ZERO))
                    .earliestStart(START.minusSeconds(1_000))
                    .deadline(START.minusSeconds(1))
                    .build())
            .addDependencies(
                order("a", "b").toBuilder().lag(Duration.ofSeconds(90)).build(),
                order("a", "c").toBuilder().lag(Duration.ofSeconds(-90)).build())
            .build();
    ResolvedProject resolved = project.resolve(ALWAYS);
    assertThat(resolved.duration(0)).isEqualTo(2);
    assertThat(resolved.release(0)).isEqualTo(2);
    assertThat(resolved.deadline(0)).isEqualTo(2);
    assertThat(resolved.duration(1)).isEqualTo(1);
    assertThat(resolved.duration(2)).isZero();
    assertThat(resolved.release(2)).isZero();
    assertThat(resolved.deadline(2)).isEqualTo(-1);
    assertThat(resolved.lag(0)).isEqualTo(2);
    assertThat(resolved.lag(1)).isEqualTo(-1);
  }

  @Test
  void settings_tickAndPercentile_areUsed() {
    Project project =
        project()
            .addActivities(
                activity("a")
                    .effort(
                        Effort.triangular(Duration.ZERO, Duration.ofHours(1), Duration.ofHours(2)))
                    .build())
            .build();
    ResolveSettings settings =
        ResolveSettings.builder().tick(Duration.ofMinutes(30)).percentile(0.875).build();
    ResolvedProject resolved = project.resolve(ALWAYS, settings);
    // 1 - (2 - x)^2 / 2 = 7/8 at x = 1.5 hours.
    assertThat(resolved.duration(0)).isEqualTo(3);
    assertThat(resolved.tick()).isEqualTo(Duration.ofMinutes(30));
    assertThat(resolved.instant(3)).isEqualTo(START.plusSeconds(5_400));
    assertThat(resolved.origin()).isEqualTo(START);
    assertThat(resolved.project()).isSameAs(project);
  }

  @Test
  void nobodyEligible_runsOnTheDefault() {
    Project project =
        project()
            .addSkills(Skill.of("crm", "CRM"))
            .addPeople(
                Person.builder()
                    .id(PersonId.of("a"))
                    .name("A")
                    .addSkills(SkillLevel.of("crm", 2))
                    .build())
            .addActivities(
                activity("a")
                    .addRequirements(new SkillRequirement(SkillId.of("crm"), 3, 1))
                    .build())
            .build();
    CalendarBook book =
        Samples.BOOK.toBuilder().putPerson(PersonId.of("a"), WorkCalendar.always()).build();
    ResolvedProject resolved = project.resolve(book);
    assertThat(resolved.calendar(0)).isZero();
    assertThat(resolved.personCalendar(0).isContinuous()).isTrue();
  }

  @Test
  void emptyProject_resolves() {
    ResolvedProject resolved = project().build().resolve(ALWAYS);
    assertThat(resolved.activityCount()).isZero();
    assertThat(resolved.calendarCount()).isEqualTo(1);
    assertThat(resolved.projectDeadline()).isEqualTo(ResolvedProject.NO_DEADLINE);
  }

  private static void assertRefused(ProjectBuilder project, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project.build().resolve(ALWAYS))
        .withMessage(message + "\nMaybe validate the project first, which lists all faults.");
  }

  @Test
  void unsound_references_areRefused() {
    assertRefused(
        project().addActivities(activity("a").build(), activity("a").build()),
        "activity id must not repeat but 'a' was there twice");
    assertRefused(
        project().addActivities(activity("a").build()).addDependencies(order("a", "b")),
        "activity 'b' must exist but does not, in dependency 'a → b'");
    assertRefused(
        project().addActivities(activity("a").calendar(CalendarId.of("x")).build()),
        "calendar 'x' must be in the book but is not, in activity 'a'");
    assertRefused(
        project()
            .addActivities(activity("a").build(), activity("b").build())
            .addDependencies(order("a", "b").toBuilder().lagCalendar(CalendarId.of("x")).build()),
        "calendar 'x' must be in the book but is not, in dependency 'a → b'");
    assertRefused(
        project()
            .addActivities(
                activity("a").addRequirements(SkillRequirement.of(SkillId.of("s"))).build()),
        "skill 's' must exist but does not, in activity 'a'");
    assertRefused(
        project()
            .addActivities(
                activity("a").addDemands(new ResourceDemand(ResourceId.of("r"), 1)).build()),
        "resource 'r' must exist but does not, in activity 'a'");
    assertRefused(
        project()
            .addMilestones(
                Milestone.builder()
                    .id(MilestoneId.of("m"))
                    .name("M")
                    .addAfter(ActivityId.of("z"))
                    .build()),
        "activity 'z' must exist but does not, in milestone 'm'");
  }

  @Test
  void unsound_values_areRefused() {
    assertRefused(
        project().addActivities(activity("a").effort(Effort.of(Duration.ofHours(-1))).build()),
        "effort must not be negative but was PT-1H in activity 'a'");
    assertRefused(
        project()
            .addActivities(
                activity("a")
                    .effort(
                        Effort.threePoint(
                            Duration.ofHours(2), Duration.ofHours(1), Duration.ofHours(3)))
                    .build()),
        "effort must be in order but was PT2H, PT1H, PT3H in activity 'a'");
    assertRefused(
        project().addActivities(activity("a").build()).addDependencies(order("a", "a")),
        "an activity must not depend on itself but 'a' did");
  }

  @Test
  void cycle_isThrownAsItsPath() {
    Project project =
        project()
            .addActivities(
                activity("a").build(),
                activity("b").build(),
                activity("c").build(),
                activity("d").build())
            .addDependencies(order("d", "b"), order("b", "c"), order("c", "d"), order("a", "b"))
            .build();
    assertThatExceptionOfType(CyclicDependencyException.class)
        .isThrownBy(() -> project.resolve(ALWAYS))
        .withMessageContaining("b → c → d → b")
        .satisfies(
            e ->
                assertThat(e.cycle())
                    .isEqualTo(
                        List.of(ActivityId.of("b"), ActivityId.of("c"), ActivityId.of("d"))));
  }

  @Test
  void indexOf_unknown_isRefused() {
    ResolvedProject project = sample();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project.indexOf(ActivityId.of("x")))
        .withMessage("activity must be one of the project but was 'x'");
    assertThatNullPointerException().isThrownBy(() -> project.indexOf(null)).withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> Samples.CRM_PROJECT.resolve(null))
        .withMessage("book");
    assertThatNullPointerException()
        .isThrownBy(() -> Samples.CRM_PROJECT.resolve(Samples.BOOK, null))
        .withMessage("settings");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> project.duration(16));
  }

  @Test
  void level_ofSkillThatDoesNotExist_isNotThatOfTheNextPerson() {
    ResolvedProject project = sample();
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> project.level(0, project.skillCount()));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> project.level(1, -1));
  }
}
