package dev.evenkeel.scheduling.progress;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A random project with a plan, a date in the middle of it, and what has happened until then.
 *
 * @param sketch the project
 * @param project the project, resolved
 * @param plan the plan before
 * @param capacity how many members of a service group may work on the project
 * @param progress what has happened
 */
public record RunningProjects(
    ProjectSketch sketch,
    ResolvedProject project,
    Schedule plan,
    Optional<ProjectCapacity> capacity,
    Progress progress) {

  /** Returns a random project of any kind in which everything went as planned; may be empty. */
  public static Optional<RunningProjects> asPlanned(Random random) {
    ProjectSketch sketch = sketch(random);
    ResolvedProject project = sketch.resolve();
    Optional<ProjectCapacity> capacity =
        random.nextInt(4) == 0
            ? Optional.of(RandomProjects.capacity(random, project.project()))
            : Optional.empty();
    ResourceScheduler scheduler = ResourceScheduler.standard().withSampling(random.nextInt(3));
    return Optional.of(capacity.map(scheduler::withCapacity).orElse(scheduler).schedule(project))
        .filter(Scheduled.class::isInstance)
        .map(outcome -> outcome.orElseThrow())
        .map(plan -> at(sketch, project, plan, capacity, random));
  }

  private static ProjectSketch sketch(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> RandomProjects.classical(random, 8);
      case 1 -> RandomProjects.staffed(random);
      case 2 -> RandomProjects.multiMode(random, 7);
      default -> RandomProjects.rich(random);
    };
  }

  private static RunningProjects at(
      ProjectSketch sketch,
      ResolvedProject project,
      Schedule plan,
      Optional<ProjectCapacity> capacity,
      Random random) {
    long minutes = plan.makespan().toMinutes();
    long passed = minutes == 0 ? 0 : random.nextInt((int) Math.min(1_000_000, minutes + 60));
    Instant asOf = plan.start().plus(Duration.ofMinutes(passed));
    return new RunningProjects(
        sketch, project, plan, capacity, Progress.asPlanned(project, plan, asOf));
  }

  /** Returns the same with other starts, finishes and remainders, and work not yet started. */
  public RunningProjects disturbed(Random random) {
    List<ActivityProgress> all = new ArrayList<>();
    for (ActivityProgress each : progress.activities()) {
      if (random.nextInt(6) > 0) {
        all.add(random.nextInt(3) == 0 ? disturbed(each, random) : each);
      }
    }
    return new RunningProjects(sketch, project, plan, capacity, Progress.of(progress.asOf(), all));
  }

  private ActivityProgress disturbed(ActivityProgress each, Random random) {
    Duration gone = Duration.between(each.started(), progress.asOf());
    Instant started = each.started().plus(gone.multipliedBy(random.nextInt(100)).dividedBy(100));
    if (each.finished().isPresent() && random.nextBoolean()) {
      Instant finished = started.isAfter(each.finished().get()) ? started : each.finished().get();
      return ActivityProgress.finished(each.activity(), started, finished);
    }
    // What is left of unbroken work must fit into an opening, and of none there is nothing left.
    boolean none = plan.assignment(each.activity()).orElseThrow().working().isEmpty();
    int most = project.interruptible(project.indexOf(each.activity())) ? 600 : 61;
    most = none ? 1 : most;
    return ActivityProgress.running(
        each.activity(), started, Duration.ofMinutes(random.nextInt(most)));
  }

  /** Returns a replanner with the limits of the plan. */
  public Replanner replanner() {
    return capacity
        .map(limit -> Replanner.standard().withCapacity(limit))
        .orElse(Replanner.standard());
  }
}
