package dev.evenkeel.scheduling.buffer;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A project of activities with two estimates in hours: the aggressive one is the least, the safe
 * one the greatest effort. Mutable and for a single owner.
 */
final class TwoPointSketch {
  private final ProjectSketch sketch;
  private final Map<ActivityId, Effort> efforts = new LinkedHashMap<>();

  TwoPointSketch() {
    this(new ProjectSketch());
  }

  TwoPointSketch(ProjectSketch sketch) {
    this.sketch = sketch;
  }

  ProjectSketch sketch() {
    return sketch;
  }

  TwoPointSketch resource(String id, int capacity) {
    sketch.resource(id, capacity);
    return this;
  }

  /** Adds an activity; a blank resource is none. */
  TwoPointSketch activity(
      String id, int aggressive, int safe, String resource, String... predecessors) {
    sketch.activity(id, aggressive).after(id, predecessors);
    if (!resource.isBlank()) {
      sketch.uses(id, resource, 1);
    }
    Duration least = Duration.ofHours(aggressive);
    efforts.put(ActivityId.of(id), Effort.triangular(least, least, Duration.ofHours(safe)));
    return this;
  }

  /** Resolves with the aggressive estimates. */
  ResolvedProject resolve() {
    Project base = sketch.build();
    List<Activity> activities = base.activities().stream().map(this::withEffort).toList();
    ResolveSettings settings =
        ResolveSettings.builder().tick(Duration.ofHours(1)).percentile(0).build();
    return base.toBuilder().activities(activities).build().resolve(sketch.book(), settings);
  }

  private Activity withEffort(Activity activity) {
    Effort effort = efforts.getOrDefault(activity.id(), activity.effort());
    return activity.toBuilder().effort(effort).build();
  }
}
