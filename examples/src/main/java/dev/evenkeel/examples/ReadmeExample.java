package dev.evenkeel.examples;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.buffer.BufferCalculator;
import dev.evenkeel.scheduling.capacity.CapacityCalculator;
import dev.evenkeel.scheduling.capacity.ServiceGroup;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;

/** The Java that stands on README's first screen; a test compares both and what it prints. */
public final class ReadmeExample {
  private ReadmeExample() {}

  /**
   * Prints what the service leaves over and when the project is done on it.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    // README begins
    var desk = WorkCalendar.weekly("desk", ZoneId.of("Europe/Berlin"), "MON-FRI 09:00-17:00");
    var start = Instant.parse("2027-01-04T08:00:00Z");
    var calls = // 100 an hour, four minutes each
        desk.workingTime()
            .openings(start, start.plus(Duration.ofDays(90)))
            .map(day -> LoadInterval.of(day, 800, Duration.ofMinutes(4)));
    var staff =
        StaffingCalculator.standard()
            .plan(ContactLoad.of(calls.toList()), ServiceTarget.of(0.80, Duration.ofSeconds(20)));
    System.out.println(staff.intervals().get(0).explanation());

    var phone = SkillLevel.of("phone", 3);
    var people =
        Stream.of("Ada Ben Cem Dora Emil Fay Gus Hao Ines Jan Kim Lea".split(" "))
            .map(name -> Person.builder().id(PersonId.of(name)).name(name).addSkills(phone).build())
            .toList();
    var group = ServiceGroup.builder().team(TeamId.of("desk")).skill(phone.skill());
    var left = // what the calls leave over
        CapacityCalculator.standard()
            .capacity(staff, group.addAllPeople(people).build(), CalendarBook.of(desk));

    var migrate = Activity.builder().id(ActivityId.of("migrate")).name("Migrate the data");
    migrate.effort(
        Effort.threePoint(Duration.ofHours(80), Duration.ofHours(100), Duration.ofHours(180)));
    var train = Activity.builder().id(ActivityId.of("train")).name("Train the desk");
    train.effort(Effort.of(Duration.ofHours(60)));
    var project = Project.builder().id(ProjectId.of("crm")).name("A new CRM").start(start);
    project.addSkills(Skill.of("phone", "Answer the phone")).addAllPeople(people);
    project.addActivities(
        migrate.addRequirements(new SkillRequirement(phone.skill(), 2, 1)).build(),
        train.addRequirements(new SkillRequirement(phone.skill(), 2, 2)).build());
    project.addDependencies(
        Dependency.finishToStart(ActivityId.of("migrate"), ActivityId.of("train")));

    var resolved = project.build().resolve(CalendarBook.of(desk));
    var schedule =
        ResourceScheduler.standard().withCapacity(left).schedule(resolved).orElseThrow();
    for (var work : schedule.assignments()) {
      System.out.println(
          work.activity() + " " + work.people() + " until " + work.finish() + ": "
              + work.binding().sentence());
    }
    var buffered = BufferCalculator.standard().plan(resolved, schedule);
    System.out.println("promise " + buffered.promisedDate().atZone(desk.zone()).toLocalDate());
    // README ends
  }
}
