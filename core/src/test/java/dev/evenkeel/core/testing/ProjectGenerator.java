package dev.evenkeel.core.testing;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.id.WorkPackageId;
import dev.evenkeel.core.people.LearningGoal;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.PersonBuilder;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.people.SkillWish;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Budget;
import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyBuilder;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceBuilder;
import dev.evenkeel.core.project.WorkPackage;
import dev.evenkeel.core.project.WorkPackageBuilder;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.CalendarBookBuilder;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** Builds one random project without faults. */
final class ProjectGenerator {
  /** Every opening lasts an hour and a half at least, so that short unbroken work finds a place. */
  private static final List<WorkCalendar> CALENDARS =
      List.of(
          WorkCalendar.weekly("day", ZoneId.of("Europe/Berlin"), "MON-FRI 09:00-12:30 13:00-17:00"),
          WorkCalendar.weekly(
              "late", ZoneId.of("Europe/Berlin"), "MON-SAT 13:00-17:30 18:00-21:00"),
          WorkCalendar.weekly("night", ZoneId.of("Pacific/Chatham"), "MON-THU 22:00-06:00"),
          WorkCalendar.weekly("weekend", ZoneId.of("America/New_York"), "SAT SUN 10:00-14:30"),
          WorkCalendar.weekly(
              "lord-howe", ZoneId.of("Australia/Lord_Howe"), "TUE THU 00:00-24:00"));

  /** A day before the change to summer time in Berlin. */
  private static final Instant FIRST_START = Instant.parse("2027-03-27T00:00:00Z");

  private final Random random;
  private final int activities;
  private final List<Skill> skills = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Resource> resources = new ArrayList<>();
  private final List<WorkPackage> workPackages = new ArrayList<>();

  ProjectGenerator(Random random, int activities) {
    this.random = random;
    this.activities = activities;
  }

  SoundProject generate() {
    Instant start = FIRST_START.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 400)));
    addSkills();
    addPeople();
    addResources(start);
    addWorkPackages();
    WorkGenerator work = new WorkGenerator(random, people, resources);
    List<Activity> planned = work.activities(activities, start, workPackages, CALENDARS);
    resources.addAll(work.stocks());
    Collections.shuffle(resources, random);
    Project project =
        Project.builder()
            .id(ProjectId.of("p"))
            .name("Project")
            .start(start)
            .weight(random.nextInt(4))
            .activities(planned)
            .dependencies(dependencies())
            .milestones(milestones())
            .workPackages(workPackages)
            .people(people)
            .skills(skills)
            .resources(resources)
            .budget(Budget.of(Money.parse("EUR 1000"), Money.parse("EUR 100")))
            .build();
    return new SoundProject(project, book());
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void addSkills() {
    int count = 1 + random.nextInt(3);
    IntStream.range(0, count).forEach(s -> skills.add(Skill.of("s" + s, "Skill " + s)));
  }

  private void addPeople() {
    int count = 1 + random.nextInt(4);
    for (int p = 0; p < count; p++) {
      PersonBuilder person = Person.builder().id(PersonId.of("w" + p)).name("Worker " + p);
      person.costPerHour(Money.parse("EUR " + (20 + random.nextInt(50))));
      person.team(TeamId.of("t" + random.nextInt(2)));
      for (Skill skill : skills) {
        if (chance(0.6)) {
          person.addSkills(new SkillLevel(skill.id(), 1 + random.nextInt(5)));
        }
        if (chance(0.3)) {
          person.addWishes(new SkillWish(skill.id(), random.nextInt(7) - 3));
        }
        if (chance(0.3)) {
          person.addLearning(new LearningGoal(skill.id(), 1 + random.nextInt(5)));
        }
      }
      people.add(person.build());
    }
  }

  private void addResources(Instant start) {
    int count = random.nextInt(3);
    for (int r = 0; r < count; r++) {
      ResourceBuilder resource =
          Resource.builder()
              .id(ResourceId.of("r" + r))
              .name("Resource " + r)
              .capacity(1 + random.nextInt(4));
      if (chance(0.2)) {
        resource.calendar(any(CALENDARS).id());
      }
      if (chance(0.4)) {
        resource.changes(changes(start));
      }
      resources.add(resource.build());
    }
  }

  /** The capacity goes up and down, before the start too, and is not 0 for good. */
  private List<CapacityChange> changes(Instant start) {
    int[] minutes =
        random.ints(1 + random.nextInt(3), -1_000, 20_000).sorted().distinct().toArray();
    List<CapacityChange> changes = new ArrayList<>();
    for (int minute : minutes) {
      Instant from = start.plusSeconds(60L * minute + random.nextInt(60));
      changes.add(new CapacityChange(from, random.nextInt(5)));
    }
    Instant last = start.plusSeconds(60L * 20_000 + random.nextInt(60));
    changes.add(new CapacityChange(last, 1 + random.nextInt(4)));
    return changes;
  }

  private void addWorkPackages() {
    int count = random.nextInt(5);
    for (int w = 0; w < count; w++) {
      WorkPackageBuilder part =
          WorkPackage.builder().id(WorkPackageId.of("wp" + w)).name("Part " + w);
      if (w > 0 && chance(0.6)) {
        part.parent(any(workPackages).id());
      }
      workPackages.add(part.build());
    }
    Collections.shuffle(workPackages, random);
  }

  private List<Dependency> dependencies() {
    List<Integer> order = new ArrayList<>(IntStream.range(0, activities).boxed().toList());
    Collections.shuffle(order, random);
    List<Dependency> dependencies = new ArrayList<>();
    for (int i = 0; i < activities; i++) {
      for (int j = i + 1; j < activities; j++) {
        for (DependencyType type : DependencyType.values()) {
          if (chance(type == DependencyType.FINISH_TO_START ? 0.25 : 0.07)) {
            dependencies.add(dependency(order.get(i), order.get(j), type));
          }
        }
      }
    }
    Collections.shuffle(dependencies, random);
    return dependencies;
  }

  private Dependency dependency(int from, int to, DependencyType type) {
    DependencyBuilder dependency =
        Dependency.builder().from(ActivityId.of("a" + from)).to(ActivityId.of("a" + to)).type(type);
    if (chance(0.5)) {
      dependency.lag(Duration.ofMinutes(random.nextInt(3_000) - 1_000));
    }
    if (chance(0.3)) {
      dependency.lagCalendar(CalendarId.of(chance(0.5) ? "elapsed" : any(CALENDARS).id().value()));
    }
    return dependency.build();
  }

  private List<Milestone> milestones() {
    List<Milestone> milestones = new ArrayList<>();
    int count = random.nextInt(3);
    for (int m = 0; m < count; m++) {
      Set<ActivityId> after = new LinkedHashSet<>();
      random
          .ints(1 + random.nextInt(3), 0, activities)
          .forEach(i -> after.add(ActivityId.of("a" + i)));
      milestones.add(
          Milestone.builder()
              .id(MilestoneId.of("m" + m))
              .name("Milestone " + m)
              .after(after)
              .build());
    }
    return milestones;
  }

  /** A book with a calendar for each team, and for some people. */
  private CalendarBook book() {
    CalendarBookBuilder book =
        CalendarBook.builder().defaultCalendar(any(CALENDARS)).addAllCalendars(CALENDARS);
    book.putTeam(TeamId.of("t0"), any(CALENDARS));
    book.putTeam(TeamId.of("t1"), any(CALENDARS));
    for (Person person : people) {
      if (chance(0.3)) {
        book.putPerson(person.id(), any(CALENDARS));
      }
    }
    return book.build();
  }
}
