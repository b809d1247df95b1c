package dev.evenkeel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.people.SkillWish;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityBuilder;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.ActivityModeBuilder;
import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ProjectBuilder;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.ResourceKind;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Faults of modes and of what they need. */
class ModeValidationTest {
  private static final Instant START = Instant.parse("2027-01-11T08:00:00Z");
  private static final CalendarBook BOOK =
      CalendarBook.builder()
          .defaultCalendar(WorkCalendar.always())
          .addCalendars(InjectedFault.never())
          .addCalendars(WorkCalendar.weekly("day", ZoneId.of("UTC"), "MON-FRI 09:00-17:00"))
          .build();

  private static ActivityBuilder activity(String id) {
    return Activity.builder().id(ActivityId.of(id)).name(id).effort(Effort.of(Duration.ofHours(9)));
  }

  private static ActivityModeBuilder mode(String name) {
    return ActivityMode.builder().name(name).effort(Effort.of(Duration.ofHours(9)));
  }

  private static ProjectBuilder project(ActivityBuilder... activities) {
    ProjectBuilder project =
        Project.builder()
            .id(ProjectId.of("p"))
            .name("P")
            .start(START)
            .addSkills(Skill.of("crm", "CRM"))
            .addPeople(
                Person.builder()
                    .id(PersonId.of("anna"))
                    .name("Anna")
                    .addSkills(SkillLevel.of("crm", 3))
                    .build());
    for (ActivityBuilder activity : activities) {
      project.addActivities(activity.build());
    }
    return project;
  }

  private static Resource stock(int capacity) {
    return Resource.builder()
        .id(ResourceId.of("stock"))
        .name("Stock")
        .kind(ResourceKind.NON_RENEWABLE)
        .capacity(capacity)
        .build();
  }

  private static ResourceDemand demand(String resource, int units) {
    return new ResourceDemand(ResourceId.of(resource), units);
  }

  private static SkillRequirement crm(int level, int people) {
    return new SkillRequirement(SkillId.of("crm"), level, people);
  }

  private static void assertLines(ProjectBuilder project, String... lines) {
    assertThat(
            ProjectValidator.standard().validate(project.build(), BOOK).stream()
                .map(Finding::toString))
        .containsExactly(lines);
  }

  @Test
  void impossibleMode_besideAPossibleOne_isWarnedOf() {
    assertLines(
        project(
                activity("a")
                    .addAlternatives(
                        mode("m").addRequirements(crm(4, 1), crm(3, 2)).build(),
                        mode("n").addDemands(demand("stock", 3), demand("stock", 3)).build()))
            .addResources(stock(5)),
        "WARNING activity 'a' (alternatives[0].requirements[0]): somebody must have skill 'crm' at"
            + " level 4 or above but nobody has [skill-not-available]",
        "WARNING activity 'a' (alternatives[0].requirements[1]): 2 people must have skill 'crm' at"
            + " level 3 or above but only 1 have [too-few-people]",
        "WARNING activity 'a' (alternatives[1].demands): demand of resource 'stock' must be at most"
            + " its capacity 5 but was 6 [demand-above-capacity]");
  }

  @Test
  void allModesImpossible_isAnError() {
    assertLines(
        project(
            activity("a")
                .addRequirements(crm(3, 2))
                .addAlternatives(mode("m").addRequirements(crm(3, 1), crm(2, 1)).build())),
        "ERROR activity 'a' (requirements[0]): 2 people must have skill 'crm' at level 3 or above"
            + " but only 1 have [too-few-people]",
        "ERROR activity 'a' (alternatives[0].requirements): the requirements 1 × 'crm' ≥ 3, 1 ×"
            + " 'crm' ≥ 2 must be met by different people but the project has too few"
            + " [too-few-people]");
  }

  @Test
  void referencesAndEffortsOfModes_areNamedByTheirPlace() {
    assertLines(
        project(
            activity("a")
                .addAlternatives(
                    mode("m").effort(Effort.of(Duration.ofHours(-1))).build(),
                    mode("n").addDemands(demand("x", 1)).build())),
        "ERROR activity 'a' (alternatives[1].demands[0].resource): resource must be one of the"
            + " project but was 'x' [dangling-reference]",
        "ERROR activity 'a' (alternatives[0].effort): effort must not be negative but was PT-1H"
            + " [negative-effort]");
  }

  @Test
  void workingTimeOfModes_isExaminedEach() {
    ActivityBuilder unbroken = activity("a").calendar(CalendarId.of("day")).interruptible(false);
    ActivityMode shorter = mode("m").effort(Effort.of(Duration.ofHours(8))).build();
    assertLines(
        project(unbroken.addAlternatives(shorter)),
        "WARNING activity 'a': calendar 'day' must stay open for PT9H without a break but does not"
            + " within 3653 days [no-unbroken-working-time]");
    assertLines(
        project(
            activity("b")
                .calendar(CalendarId.of("never"))
                .addAlternatives(mode("m").effort(Effort.of(Duration.ZERO)).build())),
        "WARNING activity 'b': calendar 'never' must be open for the work but runs out"
            + " [no-working-time]");
    assertLines(
        project(activity("c").calendar(CalendarId.of("never")).addAlternatives(mode("m").build())),
        "ERROR activity 'c': calendar 'never' must be open for the work but runs out"
            + " [no-working-time]",
        "ERROR activity 'c' (alternatives[0]): calendar 'never' must be open for the work but runs"
            + " out [no-working-time]");
  }

  @Test
  void deadline_isMeasuredWithTheFastestMode() {
    ActivityBuilder work =
        activity("a").addAlternatives(mode("m").effort(Effort.of(Duration.ofHours(2))).build());
    assertLines(project(work.deadline(START.plus(Duration.ofHours(2)))));
    assertLines(
        project(work.deadline(START.plus(Duration.ofMinutes(119)))),
        "ERROR activity 'a' (deadline): deadline must not be before the earliest finish"
            + " 2027-01-11T10:00:00Z but was 2027-01-11T09:59:00Z [unreachable-deadline]");
  }

  @Test
  void deadline_withAModeNobodyKnows_isNotMeasured() {
    // Whoever comes to do the second mode may work faster than anybody now.
    assertLines(
        project(
            activity("a")
                .deadline(START.plusSeconds(60))
                .addAlternatives(mode("m").addRequirements(crm(5, 1)).build())),
        "WARNING activity 'a' (alternatives[0].requirements[0]): somebody must have skill 'crm' at"
            + " level 5 or above but nobody has [skill-not-available]");
  }

  @Test
  void consumption_isTheLeastOfAllModes() {
    ActivityBuilder a =
        activity("a")
            .addDemands(demand("stock", 3))
            .addAlternatives(mode("m").addDemands(demand("stock", 2)).build());
    ActivityBuilder b =
        activity("b")
            .addDemands(demand("stock", 4))
            .addAlternatives(mode("m").build(), mode("n").addDemands(demand("stock", 1)).build());
    ActivityBuilder c = activity("c").addDemands(demand("stock", 1), demand("stock", 2));
    assertLines(project(a, b, c).addResources(stock(5)));
    assertLines(
        project(a, b, c).addResources(stock(4)),
        "ERROR resource 'stock' (capacity): capacity must suffice for the least that all activities"
            + " use up, 5, but was 4 [consumption-above-capacity]");
  }

  @Test
  void consumption_ofARenewableResource_isNotAddedUp() {
    ActivityBuilder a = activity("a").addDemands(demand("stock", 3));
    ActivityBuilder b = activity("b").addDemands(demand("stock", 3));
    Resource room = stock(3).toBuilder().kind(ResourceKind.RENEWABLE).build();
    Resource other = stock(1).toBuilder().id(ResourceId.of("other")).build();
    assertLines(project(a, b).addResources(room, other));
  }

  @Test
  void demand_isComparedWithTheGreatestCapacityToCome() {
    Resource room =
        Resource.builder()
            .id(ResourceId.of("room"))
            .name("Room")
            .capacity(9)
            .addChanges(
                new CapacityChange(START.minusSeconds(60), 8),
                new CapacityChange(START, 1),
                new CapacityChange(START.plusSeconds(60), 3),
                new CapacityChange(START.plusSeconds(120), 2))
            .build();
    assertLines(project(activity("a").addDemands(demand("room", 3))).addResources(room));
    assertLines(
        project(activity("a").addDemands(demand("room", 4))).addResources(room),
        "ERROR activity 'a' (demands): demand of resource 'room' must be at most its capacity 3 but"
            + " was 4 [demand-above-capacity]");
  }

  @Test
  void hoursOfAResource_areExamined() {
    Resource room =
        Resource.builder()
            .id(ResourceId.of("room"))
            .name("Room")
            .capacity(1)
            .calendar(CalendarId.of("never"))
            .build();
    assertLines(
        project(activity("a")).addResources(room),
        "WARNING resource 'room' (calendar): calendar 'never' should be open after the start"
            + " 2027-01-11T08:00:00Z but never is [resource-without-working-time]");
    assertLines(
        project(activity("a"))
            .addResources(room.toBuilder().calendar(CalendarId.of("x")).build())
            .addPeople(
                Person.builder()
                    .id(PersonId.of("ben"))
                    .name("Ben")
                    .addWishes(SkillWish.of("y", 1))
                    .build()),
        "ERROR person 'ben' (wishes): skill must be one of the project but was 'y'"
            + " [dangling-reference]",
        "ERROR resource 'room' (calendar): calendar must be in the book but was 'x'"
            + " [unknown-calendar]");
    assertLines(
        project(activity("a"))
            .addResources(room.toBuilder().calendar(CalendarId.of("day")).build()));
  }
}
