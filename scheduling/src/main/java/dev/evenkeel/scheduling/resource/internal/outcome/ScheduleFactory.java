package dev.evenkeel.scheduling.resource.internal.outcome;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.internal.GeneratedSchedule;
import dev.evenkeel.scheduling.resource.internal.profile.Spans;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns ticks and indices into instants and ids.
 *
 * @param project the project
 * @param generated the schedule in ticks, complete
 */
public record ScheduleFactory(ResolvedProject project, GeneratedSchedule generated) {

  /**
   * Returns the schedule.
   *
   * @return the schedule, with the assignments in the order of the project
   */
  public Schedule schedule() {
    return Schedule.builder()
        .project(project.project().id())
        .start(project.project().start())
        .assignments(
            IntStream.range(0, project.activityCount()).mapToObj(this::assignment).toList())
        .build();
  }

  /**
   * Returns the assignment of an activity.
   *
   * @param activity the index of the activity
   * @return its assignment
   */
  public Assignment assignment(int activity) {
    Spans spans = generated.spans(activity);
    return Assignment.builder()
        .activity(project.activity(activity))
        .mode(generated.mode(activity))
        .start(project.instant(generated.start(activity)))
        .finish(project.instant(generated.finish(activity)))
        .working(IntStream.range(0, spans.size()).mapToObj(k -> span(spans, k)).toList())
        .people(people(activity))
        .binding(generated.binding(activity))
        .build();
  }

  private Interval span(Spans spans, int span) {
    return new Interval(project.instant(spans.start(span)), project.instant(spans.end(span)));
  }

  private List<PersonId> people(int activity) {
    return Arrays.stream(generated.people(activity)).mapToObj(project::person).toList();
  }
}
