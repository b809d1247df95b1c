package dev.evenkeel.scheduling.explanation;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.explanation.internal.ExplainedPlan;
import dev.evenkeel.scheduling.explanation.internal.Explanations;
import dev.evenkeel.scheduling.explanation.internal.Leg;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Follows the chain of reasons of what some activities finish.
 *
 * @param project the project
 * @param schedule the schedule
 * @param plan the same in ticks, with all that limits it
 */
record LatenessChain(ResolvedProject project, Schedule schedule, ExplainedPlan plan) {
  /** Explains when the last of some activities is finished. */
  WhyLate explain(String subject, IntStream activities, Optional<Instant> deadline) {
    WhyLateBuilder why =
        WhyLate.builder().subject(subject).start(schedule.start()).deadline(deadline);
    Optional<Integer> last =
        activities
            .boxed()
            .max(
                Comparator.comparing(this::finish)
                    .thenComparing(project::activity, Comparator.reverseOrder()));
    return last.map(activity -> why.finish(finish(activity)).steps(steps(activity)))
        .orElseGet(() -> why.finish(schedule.start()))
        .build();
  }

  private Instant finish(int activity) {
    return schedule.assignment(project.activity(activity)).orElseThrow().finish();
  }

  private List<ChainStep> steps(int last) {
    List<ChainStep> steps = new ArrayList<>();
    Instant end = finish(last);
    for (Leg leg : Explanations.of(plan).chain(last)) {
      steps.add(step(leg, end));
    }
    return steps;
  }

  /** An actual finish may lie within a tick; what is left of the tick after it does not count. */
  private ChainStep step(Leg leg, Instant end) {
    Map<Cause, Duration> times = new EnumMap<>(Cause.class);
    leg.ticks().forEach((cause, ticks) -> times.put(cause, project.tick().multipliedBy(ticks)));
    Instant to = project.instant(leg.to());
    if (to.isAfter(end) && !times.isEmpty()) {
      Duration surplus = Duration.between(end, to);
      times.computeIfPresent(leg.last(), (cause, time) -> time.minus(surplus));
    }
    return ChainStep.builder()
        .why(leg.why())
        .interval(Interval.of(earlier(project.instant(leg.from()), end), earlier(to, end)))
        .times(times)
        .build();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
