package dev.evenkeel.scheduling.testing;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityBuilder;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.ActivityModeBuilder;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ProjectBuilder;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceBuilder;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.ResourceKind;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.CalendarBookBuilder;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A project for a test, written down in a few words. One hour is one tick; the default calendar is
 * open day and night. Mutable and for a single owner.
 */
public final class ProjectSketch {
  /** The start of every sketch: a Monday, 08:00 UTC. */
  public static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  private final Map<String, ActivityBuilder> activities = new LinkedHashMap<>();
  private final Map<String, Integer> heads = new LinkedHashMap<>();
  private final Map<String, Integer> hours = new LinkedHashMap<>();
  private final Map<String, Double> shares = new LinkedHashMap<>();
  private final List<Dependency> dependencies = new ArrayList<>();
  private final List<Milestone> milestones = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Resource> resources = new ArrayList<>();
  private final Set<String> skills = new LinkedHashSet<>();
  private final CalendarBookBuilder book = CalendarBook.builder();
  private UnaryOperator<ProjectBuilder> changes = UnaryOperator.identity();

  /** Creates an empty sketch. */
  public ProjectSketch() {
    book.defaultCalendar(WorkCalendar.always());
  }

  /**
   * Returns an instant of the sketch.
   *
   * @param hour hours after the start
   * @return the instant
   */
  public static Instant at(long hour) {
    return START.plus(Duration.ofHours(hour));
  }

  /**
   * Sets the default calendar.
   *
   * @param pattern the opening hours in UTC, such as {@code MON-FRI 08:00-16:00}
   * @return this sketch
   */
  public ProjectSketch hours(String pattern) {
    book.defaultCalendar(WorkCalendar.weekly("default", ZoneOffset.UTC, pattern));
    return this;
  }

  /**
   * Sets the default calendar.
   *
   * @param calendar the opening hours
   * @return this sketch
   */
  public ProjectSketch hours(WorkCalendar calendar) {
    book.defaultCalendar(calendar);
    return this;
  }

  /**
   * Adds a named calendar.
   *
   * @param id its id
   * @param pattern the opening hours in UTC
   * @return this sketch
   */
  public ProjectSketch calendar(String id, String pattern) {
    WorkCalendar calendar = WorkCalendar.weekly(id, ZoneOffset.UTC, pattern);
    book.addCalendars(calendar);
    return this;
  }

  /**
   * Adds an activity.
   *
   * @param id its id
   * @param duration the working hours of the whole team, that is the ticks it takes
   * @return this sketch
   */
  public ProjectSketch activity(String id, int duration) {
    return activity(id, duration, UnaryOperator.identity());
  }

  /**
   * Adds an activity.
   *
   * @param id its id
   * @param duration the working hours of the whole team, that is the ticks it takes
   * @param details what else to set
   * @return this sketch
   */
  public ProjectSketch activity(String id, int duration, UnaryOperator<ActivityBuilder> details) {
    activities.put(
        id, details.apply(Activity.builder().id(ActivityId.of(id)).name("Activity " + id)));
    hours.put(id, duration);
    return this;
  }

  /**
   * Makes an activity need people.
   *
   * @param id the activity
   * @param skill the skill
   * @param level the least level
   * @param count how many people
   * @return this sketch
   */
  public ProjectSketch needs(String id, String skill, int level, int count) {
    skills.add(skill);
    SkillRequirement requirement = new SkillRequirement(SkillId.of(skill), level, count);
    activities.get(id).addRequirements(requirement);
    heads.merge(id, count, Integer::sum);
    return this;
  }

  /**
   * Makes an activity need units of a resource.
   *
   * @param id the activity
   * @param resource the resource
   * @param units how many units
   * @return this sketch
   */
  public ProjectSketch uses(String id, String resource, int units) {
    activities.get(id).addDemands(new ResourceDemand(ResourceId.of(resource), units));
    return this;
  }

  /**
   * Makes an activity take part of its people's time only.
   *
   * @param id the activity
   * @param share the share
   * @return this sketch
   */
  public ProjectSketch share(String id, double share) {
    activities.get(id).personShare(share);
    shares.put(id, share);
    return this;
  }

  /**
   * Adds another way to do an activity.
   *
   * @param id the activity
   * @param name the name of the mode
   * @param duration the working hours of the whole team, that is the ticks it takes
   * @param details what the mode needs
   * @return this sketch
   */
  public ProjectSketch mode(
      String id, String name, int duration, UnaryOperator<ActivityModeBuilder> details) {
    ActivityMode mode =
        details.apply(ActivityMode.builder().name(name).effort(Effort.of(Duration.ZERO))).build();
    mode.requirements().forEach(requirement -> skills.add(requirement.skill().value()));
    Effort effort = effort(duration, mode.headCount(), mode.personShare());
    activities.get(id).addAlternatives(mode.toBuilder().effort(effort).build());
    return this;
  }

  /** Returns the effort of some people who give a share of their time for some hours. */
  private static Effort effort(int hours, int heads, double share) {
    long thousandths = Math.round(share * 1000);
    return Effort.of(Duration.ofMillis(3_600L * hours * Math.max(1, heads) * thousandths));
  }

  /**
   * Adds a dependency finish to start without lag.
   *
   * @param to the activity that waits
   * @param from the activities it waits for
   * @return this sketch
   */
  public ProjectSketch after(String to, String... from) {
    for (String one : from) {
      link(one, to, DependencyType.FINISH_TO_START, 0);
    }
    return this;
  }

  /**
   * Adds a dependency whose lag is counted in the default calendar.
   *
   * @param from the activity that is waited for
   * @param to the activity that waits
   * @param type the type
   * @param lag the lag in hours
   * @return this sketch
   */
  public ProjectSketch link(String from, String to, DependencyType type, int lag) {
    return link(
        Dependency.builder()
            .from(ActivityId.of(from))
            .to(ActivityId.of(to))
            .type(type)
            .lag(Duration.ofHours(lag))
            .build());
  }

  /**
   * Adds a dependency.
   *
   * @param dependency the dependency
   * @return this sketch
   */
  public ProjectSketch link(Dependency dependency) {
    dependencies.add(dependency);
    return this;
  }

  /**
   * Adds a milestone.
   *
   * @param id its id
   * @param deadline the hours after the start by which it is due
   * @param after the activities that must be finished
   * @return this sketch
   */
  public ProjectSketch milestone(String id, long deadline, String... after) {
    milestones.add(
        Milestone.builder()
            .id(MilestoneId.of(id))
            .name("Milestone " + id)
            .after(Arrays.stream(after).map(ActivityId::of).toList())
            .deadline(at(deadline))
            .build());
    return this;
  }

  /**
   * Adds a person with one skill who works in the default calendar.
   *
   * @param id the person
   * @param skill the skill
   * @param level its level
   * @return this sketch
   */
  public ProjectSketch person(String id, String skill, int level) {
    return person(id, Map.of(skill, level));
  }

  /**
   * Adds a person who works in the default calendar.
   *
   * @param id the person
   * @param levels the levels by skill
   * @return this sketch
   */
  public ProjectSketch person(String id, Map<String, Integer> levels) {
    List<SkillLevel> list = new ArrayList<>();
    levels.keySet().stream()
        .sorted()
        .forEach(skill -> list.add(new SkillLevel(SkillId.of(skill), levels.get(skill))));
    skills.addAll(levels.keySet().stream().sorted().toList());
    people.add(Person.builder().id(PersonId.of(id)).name("Person " + id).skills(list).build());
    return this;
  }

  /**
   * Adds a person as given.
   *
   * @param person the person
   * @return this sketch
   */
  public ProjectSketch person(Person person) {
    person.skills().forEach(level -> skills.add(level.skill().value()));
    people.add(person);
    return this;
  }

  /**
   * Gives a person working hours of their own.
   *
   * @param id the person
   * @param pattern the opening hours in UTC
   * @return this sketch
   */
  public ProjectSketch works(String id, String pattern) {
    return works(id, WorkCalendar.weekly("hours-" + id, ZoneOffset.UTC, pattern));
  }

  /**
   * Gives a person working hours of their own.
   *
   * @param id the person
   * @param calendar the working hours
   * @return this sketch
   */
  public ProjectSketch works(String id, WorkCalendar calendar) {
    book.putPerson(PersonId.of(id), calendar);
    return this;
  }

  /**
   * Adds a resource.
   *
   * @param id the resource
   * @param capacity its units
   * @return this sketch
   */
  public ProjectSketch resource(String id, int capacity) {
    return resource(id, capacity, UnaryOperator.identity());
  }

  /**
   * Adds a resource.
   *
   * @param id the resource
   * @param capacity its units
   * @param details what else to set
   * @return this sketch
   */
  public ProjectSketch resource(String id, int capacity, UnaryOperator<ResourceBuilder> details) {
    resources.add(
        details
            .apply(
                Resource.builder().id(ResourceId.of(id)).name("Resource " + id).capacity(capacity))
            .build());
    return this;
  }

  /**
   * Adds a non-renewable resource.
   *
   * @param id the resource
   * @param capacity its units for the whole project
   * @return this sketch
   */
  public ProjectSketch stock(String id, int capacity) {
    return resource(id, capacity, resource -> resource.kind(ResourceKind.NON_RENEWABLE));
  }

  /**
   * Changes the project as a whole.
   *
   * @param change what to set
   * @return this sketch
   */
  public ProjectSketch project(UnaryOperator<ProjectBuilder> change) {
    changes = change;
    return this;
  }

  /**
   * Returns the project.
   *
   * @return the project
   */
  public Project build() {
    List<Activity> built = new ArrayList<>();
    activities.forEach(
        (id, activity) -> {
          Effort effort =
              effort(hours.get(id), heads.getOrDefault(id, 0), shares.getOrDefault(id, 1.0));
          built.add(activity.effort(effort).build());
        });
    return changes
        .apply(
            Project.builder()
                .id(ProjectId.of("sketch"))
                .name("Sketch")
                .start(START)
                .activities(built)
                .dependencies(dependencies)
                .milestones(milestones)
                .people(people)
                .skills(skills.stream().map(skill -> new Skill(SkillId.of(skill), skill)).toList())
                .resources(resources))
        .build();
  }

  /**
   * Returns the calendars.
   *
   * @return the calendar book
   */
  public CalendarBook book() {
    return book.build();
  }

  /**
   * Resolves the project in ticks of an hour.
   *
   * @return the project on which engines run
   */
  public ResolvedProject resolve() {
    return build().resolve(book(), ResolveSettings.builder().tick(Duration.ofHours(1)).build());
  }

  /**
   * Returns a project with everything listed in the opposite order.
   *
   * @return a new sketch
   */
  public ProjectSketch reversed() {
    ProjectSketch other = new ProjectSketch();
    List<String> ids = new ArrayList<>(activities.keySet());
    Collections.reverse(ids);
    ids.forEach(id -> other.activities.put(id, activities.get(id)));
    other.heads.putAll(heads);
    other.hours.putAll(hours);
    other.shares.putAll(shares);
    other.dependencies.addAll(reversed(dependencies));
    other.milestones.addAll(reversed(milestones));
    other.people.addAll(reversed(people));
    other.resources.addAll(reversed(resources));
    other.skills.addAll(reversed(new ArrayList<>(skills)));
    other.book.from(book());
    other.changes = changes;
    return other;
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.reverse(copy);
    return copy;
  }

  @Override
  public String toString() {
    return build() + " " + book();
  }
}
