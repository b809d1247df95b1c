package dev.evenkeel.core.validation;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.PortfolioId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.Portfolio;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.time.CalendarBook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The project with everything left out that is faulty, so that it can be resolved. Nothing in it
 * finishes later than in the project however its faults are mended.
 */
final class Relaxation {
  private static final CalendarId ELAPSED = CalendarId.of("elapsed");
  private static final Project EMPTY =
      Project.builder().id(ProjectId.of("empty")).name("empty").start(Instant.EPOCH).build();

  private final Examination examination;
  private final CalendarBook book;
  private final DependencyCheck dependencies;

  Relaxation(Examination examination, CalendarBook book, DependencyCheck dependencies) {
    this.examination = examination;
    this.book = book;
    this.dependencies = dependencies;
  }

  ResolvedProject resolved(ResolveSettings settings) {
    boolean faulty = examination.findings().hasErrors() || !examination.faultyActivities.isEmpty();
    Project sound = faulty ? relaxed() : examination.project;
    return examination.isPortfolio()
        ? portfolio(sound).resolve(book, settings)
        : sound.resolve(book, settings);
  }

  /** The activities go back to their projects; what else there is needs to be there but once. */
  private Portfolio portfolio(Project sound) {
    Map<ActivityId, Activity> left = new LinkedHashMap<>();
    sound.activities().forEach(activity -> left.put(activity.id(), activity));
    List<Project> projects = new ArrayList<>();
    for (Project member : examination.members) {
      List<Activity> own = new ArrayList<>();
      for (Activity activity : member.activities()) {
        Optional.ofNullable(left.remove(activity.id())).ifPresent(own::add);
      }
      projects.add(withActivities(member, projects.isEmpty() ? sound : EMPTY, own));
    }
    return Portfolio.builder()
        .id(PortfolioId.of(sound.id().value()))
        .name(sound.name())
        .projects(projects)
        .build();
  }

  private static Project withActivities(Project member, Project rest, List<Activity> activities) {
    return rest.toBuilder()
        .id(member.id())
        .start(member.start())
        .deadline(member.deadline())
        .activities(activities)
        .build();
  }

  private Project relaxed() {
    Project project = examination.project;
    return project.toBuilder()
        .activities(activities())
        .dependencies(dependencies.sound().stream().filter(this::hasLagCalendar).toList())
        .milestones(project.milestones().stream().map(this::relaxed).toList())
        .workPackages(List.of())
        .people(distinct(project.people(), Person::id).stream().map(this::relaxed).toList())
        .skills(distinct(project.skills(), Skill::id))
        .resources(distinct(project.resources(), Resource::id).stream().map(this::relaxed).toList())
        .build();
  }

  private static <T> List<T> distinct(List<T> objects, Function<T, ?> id) {
    Map<Object, T> first = new LinkedHashMap<>();
    objects.forEach(object -> first.putIfAbsent(id.apply(object), object));
    return List.copyOf(first.values());
  }

  private List<Activity> activities() {
    List<Activity> all = examination.project.activities();
    List<Activity> result = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      Activity activity = all.get(i);
      if (examination.activities.getOrDefault(activity.id(), -1) == i) {
        result.add(examination.faultyActivities.get(i) ? nothingToDo(activity) : activity);
      }
    }
    return result;
  }

  private static Activity nothingToDo(Activity activity) {
    return activity.toBuilder()
        .effort(Effort.of(Duration.ZERO))
        .requirements(List.of())
        .demands(List.of())
        .alternatives(List.of())
        .calendar(ELAPSED)
        .build();
  }

  private boolean hasLagCalendar(Dependency dependency) {
    return isKnown(dependency.lagCalendar());
  }

  private boolean isKnown(Optional<CalendarId> calendar) {
    return calendar.map(id -> book.named(id).isPresent()).orElse(true);
  }

  private Resource relaxed(Resource resource) {
    return isKnown(resource.calendar())
        ? resource
        : resource.toBuilder().calendar(Optional.empty()).build();
  }

  private Milestone relaxed(Milestone milestone) {
    Set<ActivityId> known =
        milestone.after().stream()
            .filter(examination.activities::containsKey)
            .collect(Collectors.toSet());
    return milestone.toBuilder().after(known).build();
  }

  private Person relaxed(Person person) {
    List<SkillLevel> known =
        person.skills().stream()
            .filter(level -> examination.skills.containsKey(level.skill()))
            .toList();
    return person.toBuilder().skills(known).wishes(List.of()).learning(List.of()).build();
  }
}
