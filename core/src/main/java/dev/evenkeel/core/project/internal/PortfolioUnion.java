package dev.evenkeel.core.project.internal;

import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.Portfolio;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.WorkPackage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes one project of the projects of a portfolio. What belongs to one project is put one behind
 * the other; of what projects share the first counts. What is there twice in one project stays
 * twice, as the fault of that project.
 */
public final class PortfolioUnion {
  /** Where a part was first. */
  private record First(Object part, ProjectId project) {}

  private final Portfolio portfolio;
  private final Consumer<Clash> clashes;

  private PortfolioUnion(Portfolio portfolio, Consumer<Clash> clashes) {
    this.portfolio = portfolio;
    this.clashes = clashes;
  }

  /**
   * Returns the project that has the parts of all.
   *
   * @param portfolio the portfolio
   * @param clashes who is told of what does not fit together
   * @return the project, without a budget
   */
  public static Project of(Portfolio portfolio, Consumer<Clash> clashes) {
    return new PortfolioUnion(portfolio, clashes).project();
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
    List<Instant> deadlines =
        portfolio.projects().stream().flatMap(project -> project.deadline().stream()).toList();
    return deadlines.size() < portfolio.projects().size()
        ? Optional.empty()
        : deadlines.stream().max(Instant::compareTo);
  }

  private <T> List<T> all(Function<Project, List<T>> parts) {
    return portfolio.projects().stream().flatMap(p -> parts.apply(p).stream()).toList();
  }

  private <T> List<T> own(String kind, Function<Project, List<T>> parts, Function<T, Object> idOf) {
    Map<Object, First> known = new HashMap<>();
    for (Project project : portfolio.projects()) {
      for (T part : parts.apply(project)) {
        Object id = idOf.apply(part);
        First first = known.putIfAbsent(id, new First(part, project.id()));
        if (first != null && !first.project.equals(project.id())) {
          add(kind, id, Clash.REPEATED, first, project);
        }
      }
    }
    return all(parts);
  }

  private <T> List<T> shared(
      String kind, Function<Project, List<T>> parts, Function<T, Object> idOf) {
    Map<Object, First> known = new HashMap<>();
    List<T> union = new ArrayList<>();
    for (Project project : portfolio.projects()) {
      Set<Object> ofProject = new HashSet<>();
      for (T part : parts.apply(project)) {
        Object id = idOf.apply(part);
        First first = known.putIfAbsent(id, new First(part, project.id()));
        boolean repeated = !ofProject.add(id);
        if (first == null || repeated) {
          union.add(part);
        } else if (!first.part.equals(part)) {
          add(kind, id, Clash.DIFFERENT, first, project);
        }
      }
    }
    return union;
  }

  private void add(String kind, Object id, String rule, First first, Project project) {
    clashes.accept(new Clash(kind + " '" + id + "'", rule, first.project, project.id()));
  }
}
