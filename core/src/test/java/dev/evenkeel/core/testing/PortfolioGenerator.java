package dev.evenkeel.core.testing;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PortfolioId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Portfolio;
import dev.evenkeel.core.project.Project;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Deals the activities of one sound project to several, which share people and resources. */
final class PortfolioGenerator {
  private final Random random;
  private final Project whole;
  private final List<List<Activity>> activities = new ArrayList<>();
  private final List<List<Dependency>> dependencies = new ArrayList<>();
  private final Map<ActivityId, Integer> owners = new LinkedHashMap<>();

  PortfolioGenerator(Random random, Project whole, int projects) {
    this.random = random;
    this.whole = whole;
    for (int k = 0; k < projects; k++) {
      activities.add(new ArrayList<>());
      dependencies.add(new ArrayList<>());
    }
  }

  /** Every project has an activity if there are enough. */
  Portfolio generate() {
    int place = 0;
    for (Activity activity : whole.activities()) {
      int owner = place < activities.size() ? place : random.nextInt(activities.size());
      activities.get(owner).add(activity);
      owners.put(activity.id(), owner);
      place++;
    }
    for (Dependency dependency : whole.dependencies()) {
      dependencies.get(owners.get(dependency.to())).add(dependency);
    }
    List<Project> projects = new ArrayList<>();
    for (int k = 0; k < activities.size(); k++) {
      projects.add(project(k));
    }
    return Portfolio.builder()
        .id(PortfolioId.of("portfolio"))
        .name("Portfolio")
        .projects(projects)
        .build();
  }

  private Project project(int number) {
    return whole.toBuilder()
        .id(ProjectId.of("p" + number))
        .start(whole.start().plus(Duration.ofMinutes(random.nextInt(20_000))))
        .weight(random.nextInt(4))
        .activities(activities.get(number))
        .dependencies(dependencies.get(number))
        .milestones(number == 0 ? whole.milestones() : List.of())
        .workPackages(number == 0 ? whole.workPackages() : List.of())
        .build();
  }
}
