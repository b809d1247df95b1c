package dev.evenkeel.benchmarks.methods;

import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.examples.instances.CoreProject;
import dev.evenkeel.examples.instances.ProjectInstance;
import java.util.List;

/**
 * An instance whose durations are the aggressive estimates of uncertain ones.
 *
 * @param instance the instance
 * @param shape how long activities really take
 * @param safety the safe estimate over the aggressive one
 */
record UncertainInstance(ProjectInstance instance, DurationShape shape, double safety) {
  private static final double NANOS_PER_HOUR = 3.6e12;
  private static final double MEDIAN = 0.5;

  /** Returns the project with its medians, which are the durations of the instance. */
  ResolvedProject resolve() {
    CoreProject core = CoreProject.of(instance);
    Project project =
        core.project().toBuilder()
            .activities(core.project().activities().stream().map(this::uncertain).toList())
            .build();
    ResolveSettings settings = core.settings().toBuilder().percentile(MEDIAN).build();
    return project.resolve(core.calendars(), settings);
  }

  private Activity uncertain(Activity activity) {
    List<ActivityMode> alternatives =
        activity.alternatives().stream()
            .map(mode -> mode.toBuilder().effort(uncertain(mode.effort())).build())
            .toList();
    return activity.toBuilder()
        .effort(uncertain(activity.effort()))
        .alternatives(alternatives)
        .build();
  }

  private Effort uncertain(Effort effort) {
    double hours = effort.expected().toNanos() / NANOS_PER_HOUR;
    return Effort.distributed(shape.of(hours, safety));
  }
}
