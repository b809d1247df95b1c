package dev.evenkeel.scheduling.scenario;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.Holiday;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.capacity.ServiceGroup;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;

/**
 * A service desk with a small project. Six agents work from Monday 2 March 2026 on, weekdays 08:00
 * to 16:00 UTC, the Wednesday of the second week being a holiday. Two erlang of calls, three
 * minutes each, need four of them for 80 % within 20 seconds, which leaves two. The project has 32
 * hours of configuration by two people and then 16 hours of training by one, who is an agent too.
 */
final class Desk {
  static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  static final TeamId TEAM = TeamId.of("desk");
  static final SkillId PHONE = SkillId.of("phone");
  static final ActivityId CONFIGURE = ActivityId.of("configure");
  static final ActivityId TRAIN = ActivityId.of("train");
  static final MilestoneId PILOT = MilestoneId.of("pilot");
  static final CalendarId OFFICE = CalendarId.of("office");
  static final LocalDate HOLIDAY = LocalDate.of(2026, 3, 11);

  private Desk() {}

  static WeeklyCalendar office() {
    return WorkCalendar.weekly("office", ZoneOffset.UTC, "MON-FRI 08:00-16:00").toBuilder()
        .addHolidays(Holiday.of(HOLIDAY, "Founders' day"))
        .build();
  }

  static Person agent(String id) {
    return Person.builder()
        .id(PersonId.of(id))
        .name(id)
        .team(TEAM)
        .addSkills(new SkillLevel(PHONE, 3))
        .costPerHour(Money.parse("EUR 30.00"))
        .build();
  }

  static Project project() {
    return Project.builder()
        .id(ProjectId.of("crm"))
        .name("A new CRM")
        .start(START)
        .addAllPeople(IntStream.range(0, 6).mapToObj(k -> agent("agent-" + k)).toList())
        .addSkills(new Skill(PHONE, "Telephone"), Skill.of("crm", "Configure the CRM"))
        .addActivities(
            Activity.builder()
                .id(CONFIGURE)
                .name("Configure")
                .effort(Effort.of(Duration.ofHours(32)))
                .addRequirements(new SkillRequirement(PHONE, 1, 2))
                .build(),
            Activity.builder()
                .id(TRAIN)
                .name("Train")
                .effort(Effort.of(Duration.ofHours(16)))
                .addRequirements(new SkillRequirement(PHONE, 1, 1))
                .deadline(Instant.parse("2026-03-06T12:00:00Z"))
                .build())
        .addDependencies(
            Dependency.builder()
                .from(CONFIGURE)
                .to(TRAIN)
                .type(DependencyType.FINISH_TO_START)
                .build())
        .addMilestones(
            Milestone.builder()
                .id(PILOT)
                .name("Pilot")
                .addAfter(CONFIGURE)
                .deadline(Instant.parse("2026-03-03T16:00:00Z"))
                .build())
        .build();
  }

  /** Eight weeks of calls in all opening hours. */
  static ContactLoad load() {
    List<LoadInterval> days =
        office()
            .workingTime()
            .openings(START, START.plus(Duration.ofDays(56)))
            .map(day -> LoadInterval.of(day, 40.0 * day.length().toHours(), Duration.ofMinutes(3)))
            .toList();
    return ContactLoad.of(days);
  }

  static ServiceDemand service(Project project) {
    return ServiceDemand.builder()
        .load(load())
        .target(ServiceTarget.of(0.8, Duration.ofSeconds(20)))
        .group(
            ServiceGroup.builder().team(TEAM).skill(PHONE).addAllPeople(project.people()).build())
        .build();
  }

  static Scenario scenario() {
    Project project = project();
    return Scenario.builder()
        .project(project)
        .calendars(CalendarBook.of(office()))
        .settings(ResolveSettings.builder().tick(Duration.ofMinutes(30)).build())
        .service(service(project))
        .build();
  }
}
