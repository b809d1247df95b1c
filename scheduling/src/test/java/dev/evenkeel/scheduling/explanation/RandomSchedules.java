package dev.evenkeel.scheduling.explanation;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Schedules of random projects.
 *
 * @param project the project
 * @param capacity the service-first capacity, if any
 */
record RandomSchedules(ResolvedProject project, Optional<ProjectCapacity> capacity) {
  /** Returns the schedule of a random order, each activity as early as possible in its turn. */
  Optional<Schedule> leftJustified(Random random) {
    return schedule(project, random);
  }

  /** Returns a schedule in which some activities start later than they could. */
  static Optional<Schedule> heldBack(ProjectSketch sketch, Random random) {
    Project project = sketch.build();
    List<Activity> later =
        project.activities().stream().map(activity -> heldBack(activity, random)).toList();
    ResolvedProject resolved =
        project.toBuilder()
            .activities(later)
            .build()
            .resolve(sketch.book(), ResolveSettings.builder().tick(Duration.ofHours(1)).build());
    return new RandomSchedules(resolved, Optional.empty()).schedule(resolved, random);
  }

  private static Activity heldBack(Activity activity, Random random) {
    Instant date = ProjectSketch.at(random.nextInt(80));
    boolean isLater = activity.earliestStart().filter(date::isBefore).isEmpty();
    return random.nextBoolean() && isLater
        ? activity.toBuilder().earliestStart(date).build()
        : activity;
  }

  private Optional<Schedule> schedule(ResolvedProject wanted, Random random) {
    ResourceScheduler scheduler =
        capacity
            .map(ResourceScheduler.standard()::withCapacity)
            .orElseGet(ResourceScheduler::standard);
    return scheduler.schedule(wanted, order(wanted, random)) instanceof Scheduled scheduled
        ? Optional.of(scheduled.schedule())
        : Optional.empty();
  }

  Explainer explainer() {
    return capacity.map(Explainer.standard()::withCapacity).orElseGet(Explainer::standard);
  }

  private static List<ActivityId> order(ResolvedProject project, Random random) {
    List<Integer> open = new ArrayList<>();
    for (int k = 0; k < project.activityCount(); k++) {
      open.add(k);
    }
    Collections.shuffle(open, random);
    List<ActivityId> order = new ArrayList<>();
    while (!open.isEmpty()) {
      Integer next = open.stream().filter(k -> isReady(project, k, open)).findFirst().orElseThrow();
      order.add(project.activity(next));
      open.remove(next);
    }
    return order;
  }

  private static boolean isReady(ResolvedProject project, int activity, List<Integer> open) {
    return project.project().dependencies().stream()
        .filter(dependency -> dependency.to().equals(project.activity(activity)))
        .noneMatch(dependency -> open.contains(project.indexOf(dependency.from())));
  }
}
