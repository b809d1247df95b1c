package dev.evenkeel.examples.instances;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityBuilder;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ProjectBuilder;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns an instance into a project. A period becomes an hour of a calendar that is always open, a
 * job an activity without pauses whose id is the job's number; the empty jobs that only mark start
 * and end are left out, as the project has a start and an end of its own.
 */
public final class InstanceProject {
  /** When the first period begins; the date has no meaning. */
  public static final Instant ORIGIN = Instant.parse("2000-01-03T00:00:00Z");

  /** How long a period is. */
  public static final Duration PERIOD = Duration.ofHours(1);

  private InstanceProject() {}

  /**
   * Returns the project.
   *
   * @param instance an instance with renewable resources and one mode per job
   * @return the project
   * @throws IllegalArgumentException if a resource is not renewable
   * @throws IllegalStateException if a job has several modes
   */
  public static Project of(ProjectInstance instance) {
    List<InstanceJob> jobs = instance.activities();
    Set<Integer> numbers = new LinkedHashSet<>();
    jobs.forEach(job -> numbers.add(job.number()));
    ProjectBuilder project =
        Project.builder()
            .id(ProjectId.of(instance.name()))
            .name(instance.name())
            .start(ORIGIN);
    instance.resources().forEach(resource -> project.addResource(resource(resource)));
    for (InstanceJob job : jobs) {
      project.addActivity(activity(instance, job));
      for (int successor : job.successors()) {
        if (numbers.contains(successor)) {
          project.addDependency(Dependency.finishToStart(id(job.number()), id(successor)));
        }
      }
    }
    return project.build();
  }

  /**
   * Returns the project ready for the engines, one tick to a period.
   *
   * @param instance an instance with renewable resources and one mode per job
   * @return the resolved project
   */
  public static ResolvedProject resolved(ProjectInstance instance) {
    return of(instance)
        .resolve(
            CalendarBook.of(WorkCalendar.always()),
            ResolveSettings.builder().tick(PERIOD).build());
  }

  /**
   * Returns the activity that a job becomes.
   *
   * @param job the number of the job
   * @return the id
   */
  public static ActivityId id(int job) {
    return ActivityId.of(Integer.toString(job));
  }

  private static Resource resource(InstanceResource resource) {
    if (!resource.renewable()) {
      throw new IllegalArgumentException(
          "resource must be renewable but was not: '" + resource.name() + "'");
    }
    return Resource.builder()
        .id(ResourceId.of(resource.name()))
        .name(resource.name())
        .capacity(resource.capacity())
        .build();
  }

  private static Activity activity(ProjectInstance instance, InstanceJob job) {
    InstanceMode mode = job.mode();
    ActivityBuilder activity =
        Activity.builder()
            .id(id(job.number()))
            .name("Job " + job.number())
            .effort(Effort.of(PERIOD.multipliedBy(mode.duration())))
            .interruptible(false);
    for (int r = 0; r < mode.demands().size(); r++) {
      int units = mode.demands().get(r);
      if (units > 0) {
        activity.addDemand(
            new ResourceDemand(ResourceId.of(instance.resources().get(r).name()), units));
      }
    }
    return activity.build();
  }
}
