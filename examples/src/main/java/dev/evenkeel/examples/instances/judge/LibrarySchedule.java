package dev.evenkeel.examples.instances.judge;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.examples.instances.CoreProject;
import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts a schedule of the library into the terms of the instance, so that it can be judged. */
public final class LibrarySchedule {
  private LibrarySchedule() {}

  /**
   * Returns when each activity of an instance starts, in which mode, and who works on it.
   *
   * @param instance the instance
   * @param schedule a schedule of the {@link CoreProject} that was made of it
   * @return the plan, in periods from the start of the project
   * @throws java.util.NoSuchElementException if the schedule misses an activity
   */
  public static InstanceSchedule of(ProjectInstance instance, Schedule schedule) {
    List<PersonId> people =
        IntStream.range(0, instance.people().size()).mapToObj(CoreProject::person).toList();
    List<PlannedActivity> plans = new ArrayList<>();
    for (InstanceActivity activity : instance.activities()) {
      Assignment assignment = schedule.assignment(CoreProject.activityId(activity)).orElseThrow();
      long start = periods(Duration.between(schedule.start(), assignment.start()));
      List<Integer> team = assignment.people().stream().map(people::indexOf).toList();
      plans.add(new PlannedActivity(plans.size(), start, assignment.mode(), team));
    }
    return new InstanceSchedule(plans);
  }

  /** A period of an instance is an hour of the project. */
  private static long periods(Duration duration) {
    return duration.toHours();
  }
}
