package dev.evenkeel.scheduling.explanation;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;

import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  @Test
  void story() {
    ProjectSketch sketch =
        new ProjectSketch()
            .hours("MON-FRI 08:00-16:00")
            .activity("design", 12)
            .activity("texts", 6)
            .activity("pilot", 10)
            .activity("review", 4)
            .activity("training", 8)
            .needs("design", "write", 1, 1)
            .needs("texts", "write", 1, 1)
            .needs("pilot", "talk", 1, 1)
            .needs("training", "talk", 1, 2)
            .after("pilot", "design", "texts")
            .after("review", "pilot")
            .link("pilot", "training", DependencyType.FINISH_TO_START, 4)
            .milestone("go-live", 60, "training", "review")
            .person("anna", "write", 2)
            .person("ben", "talk", 2)
            .person("carl", "talk", 2)
            .works("carl", "TUE-THU 10:00-16:00");
    ResolvedProject project = sketch.resolve();
    var capacity =
        ProjectCapacity.builder()
            .group(RandomProjects.SERVICE)
            .addMembers(PersonId.of("ben"), PersonId.of("carl"));
    for (int day = 0; day < 21; day++) {
      int spare = day % 3;
      capacity.addIntervals(
          CapacityInterval.builder()
              .interval(Interval.of(at(24L * day), at(24L * day + 8)))
              .required(12)
              .present(12 + spare)
              .ringFenced(spare)
              .build());
    }
    Schedule schedule =
        ResourceScheduler.standard().withCapacity(capacity.build()).schedule(project).orElseThrow();
    schedule.assignments().forEach(System.out::println);
    Explainer explainer = Explainer.standard().withCapacity(capacity.build());
    for (var a : schedule.assignments()) {
      WhyNotEarlier why = explainer.whyNotEarlier(project, schedule, a.activity());
      System.out.println(
          a.activity()
              + " "
              + why.sentences()
              + why.further().stream().map(f -> f.activity() + "").toList());
    }
    explainer
        .whyLate(project, schedule, MilestoneId.of("go-live"))
        .sentences()
        .forEach(System.out::println);
    ProjectSketch chain = new ProjectSketch().person("p", "s", 1);
    for (int k = 0; k < 5000; k++) {
      chain.activity("a" + k, 1).needs("a" + k, "s", 1, 1);
    }
    ResolvedProject big = chain.resolve();
    Schedule plan = ResourceScheduler.standard().schedule(big).orElseThrow();
    for (int k = 0; k < 3; k++) {
      long t = System.nanoTime();
      int n = explainer.whyLate(big, plan).steps().size();
      System.out.println(n + " steps " + (System.nanoTime() - t) / 1e6 + " ms");
    }
  }
}
