package dev.evenkeel.scheduling.comparison;

import static dev.evenkeel.scheduling.testing.ProjectSketch.START;
import static dev.evenkeel.scheduling.testing.ProjectSketch.at;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.Schedule;
import java.util.Arrays;

/** Schedules written down by hand, in hours after the start of a sketch. */
final class HandMade {
  private HandMade() {}

  static ActivityId id(String activity) {
    return ActivityId.of(activity);
  }

  /** Unbroken work that starts with the project. */
  static Assignment work(String activity, long start, long finish, String... people) {
    return work(activity, start, finish, new Binding.ProjectStart(), people);
  }

  static Assignment work(
      String activity, long start, long finish, Binding binding, String... people) {
    return Assignment.builder()
        .activity(id(activity))
        .start(at(start))
        .finish(at(finish))
        .addWorking(Interval.of(at(start), at(finish)))
        .people(Arrays.stream(people).map(PersonId::of).toList())
        .binding(binding)
        .build();
  }

  static Schedule plan(Assignment... assignments) {
    return Schedule.builder()
        .project(ProjectId.of("sketch"))
        .start(START)
        .addAssignments(assignments)
        .build();
  }
}
