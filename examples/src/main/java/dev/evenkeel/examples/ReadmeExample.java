package dev.evenkeel.examples;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.Activity;
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
    var calls =
        desk.workingTime()
            .openings(start, start.plus(Duration.ofDays(90))) // 100 calls an hour
            .map(day -> LoadInterval.of(day, 800, Duration.ofMinutes(4)));
    var target = ServiceTarget.of(0.80, Duration.ofSeconds(20));
    var desks = StaffingCalculator.standard().withPatience(Duration.ofMinutes(3)); // some give up
    var staff = desks.plan(ContactLoad.of(calls.toList()), target);
    System.out.println(staff.intervals().get(0).explanation());

    var phone = SkillLevel.of("phone", 3);
    var people =
        Stream.of("Ada Ben Cem Dora Emil Fay Gus Hao Ines Jan Kim Lea".split(" "))
            .map(name -> Person.builder().id(PersonId.of(name)).name(name).addSkills(phone).build())
            .toList();
    var group =
        ServiceGroup.builder()
            .team(TeamId.of("desk"))
            .skill(phone.skill())
            .addAllPeople(people)
            .build();
    var left = CapacityCalculator.standard().capacity(staff, group, CalendarBook.of(desk));

    var training =
        Activity.builder()
            .id(ActivityId.of("training"))
            .name("Train the desk on the new CRM")
            .effort(
                Effort.threePoint(
                    Duration.ofHours(80), Duration.ofHours(100), Duration.ofHours(180)))
            .addRequirements(new SkillRequirement(phone.skill(), 2, 2))
            .build(); // two people at level 2 or above
    var project =
        Project.builder()
            .id(ProjectId.of("crm"))
            .name("A new CRM")
            .start(start)
            .addAllPeople(people)
            .addSkills(Skill.of("phone", "Answer the phone"))
            .addActivities(training)
            .build()
            .resolve(CalendarBook.of(desk));
    var schedule = ResourceScheduler.standard().withCapacity(left).schedule(project).orElseThrow();
    System.out.println(schedule.assignments().get(0).people() + " finish " + schedule.finish());
    var promised =
        BufferCalculator.standard().plan(project, schedule).promisedDate().atZone(desk.zone());
    System.out.println("promise " + promised.toLocalDate());
    // README ends
  }
}
