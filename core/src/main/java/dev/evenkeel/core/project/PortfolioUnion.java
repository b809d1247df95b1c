package dev.evenkeel.core.project;

import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes one project of the projects of a portfolio. */
final class PortfolioUnion {
  private final Portfolio portfolio;

  private PortfolioUnion(Portfolio portfolio) {
    this.portfolio = portfolio;
  }

  static Project of(Portfolio portfolio) {
    return new PortfolioUnion(portfolio).project();
  }

  private Project project() {
    return Project.builder()
        .id(ProjectId.of(portfolio.id().value()))
        .name(portfolio.name())
        .start(portfolio.start())
        .deadline(deadline())
        .activities(own("activity", Project::activities, Activity::id))
        .dependencies(all(Project::dependencies))
        .milestones(own("milestone", Project::milestones, Milestone::id))
        .workPackages(own("work package", Project::workPackages, WorkPackage::id))
        .people(shared("person", Project::people, Person::id))
        .skills(shared("skill", Project::skills, Skill::id))
        .resources(shared("resource", Project::resources, Resource::id))
        .build();
  }

  /** Everything must be finished with the last project, if each must be finished. */
  private Optional<Instant> deadline() {
    List<Instant> deadlines = new ArrayList<>();
    portfolio.projects().forEach(project -> project.deadline().ifPresent(deadlines::add));
    return deadlines.size() < portfolio.projects().size()
        ? Optional.empty()
        : deadlines.stream().max(Instant::compareTo);
  }

  private <T> List<T> all(Function<Project, List<T>> parts) {
    List<T> all = new ArrayList<>();
    portfolio.projects().forEach(project -> all.addAll(parts.apply(project)));
    return all;
  }

  private <T> List<T> own(String kind, Function<Project, List<T>> parts, Function<T, Object> idOf) {
    Map<Object, ProjectId> owners = new HashMap<>();
    for (Project project : portfolio.projects()) {
      for (T part : parts.apply(project)) {
        ProjectId owner = owners.putIfAbsent(idOf.apply(part), project.id());
        if (owner != null) {
          throw clash("%s id must not repeat but '%s' was", kind, idOf.apply(part), owner, project);
        }
      }
    }
    return all(parts);
  }

  /** Two parts of one id in one project stay, so that they are refused as in that project alone. */
  private <T> List<T> shared(
      String kind, Function<Project, List<T>> parts, Function<T, Object> idOf) {
    Map<Object, T> known = new HashMap<>();
    Map<Object, ProjectId> owners = new HashMap<>();
    List<T> union = new ArrayList<>();
    for (Project project : portfolio.projects()) {
      for (T part : parts.apply(project)) {
        Object id = idOf.apply(part);
        T before = known.putIfAbsent(id, part);
        ProjectId owner = owners.putIfAbsent(id, project.id());
        if (owner == null || owner.equals(project.id())) {
          union.add(part);
        } else if (!part.equals(before)) {
          throw clash("%s '%s' must be the same everywhere but differed", kind, id, owner, project);
        }
      }
    }
    return union;
  }

  private static IllegalArgumentException clash(
      String rule, String kind, Object id, ProjectId before, Project project) {
    return Unresolved.fault(
        String.format(Locale.ROOT, rule, kind, id)
            + String.format(
                Locale.ROOT, " in project '%s' and in project '%s'", before, project.id()));
  }
}
