package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.resource.internal.GeneratedSchedule;
import dev.evenkeel.scheduling.resource.internal.profile.Placement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns ticks and indices into instants and ids.
 *
 * @param project the project
 * @param generated the schedule in ticks, complete
 */
record ScheduleFactory(ResolvedProject project, GeneratedSchedule generated) {

  Schedule schedule() {
    return Schedule.builder()
        .project(project.project().id())
        .start(project.project().start())
        .assignments(
            IntStream.range(0, project.activityCount()).mapToObj(this::assignment).toList())
        .build();
  }

  private Assignment assignment(int activity) {
    Placement placement = generated.placement(activity);
    return Assignment.builder()
        .activity(project.activity(activity))
        .start(project.instant(placement.start()))
        .finish(project.instant(placement.finish()))
        .working(IntStream.range(0, placement.size()).mapToObj(k -> span(placement, k)).toList())
        .people(people(activity))
        .binding(generated.binding(activity))
        .build();
  }

  private Interval span(Placement placement, int span) {
    return new Interval(
        project.instant(placement.start(span)), project.instant(placement.end(span)));
  }

  private List<PersonId> people(int activity) {
    return Arrays.stream(generated.people(activity)).mapToObj(project::person).toList();
  }
}
