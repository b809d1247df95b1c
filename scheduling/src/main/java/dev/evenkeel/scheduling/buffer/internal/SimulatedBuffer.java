package dev.evenkeel.scheduling.buffer.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.core.uncertainty.Draws;
import dev.evenkeel.core.uncertainty.OrderStatistics;
import dev.evenkeel.scheduling.buffer.BufferSizing;
import dev.evenkeel.scheduling.buffer.ChainActivity;
import dev.evenkeel.scheduling.buffer.ChainProfile;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.simulation.ExecutionPlan;
import dev.evenkeel.scheduling.simulation.PlanSimulator;
import dev.evenkeel.scheduling.simulation.internal.ActivityDraws;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The buffer that makes a date hold with a probability, by simulation.
 *
 * @param profile what is known of the chain
 * @param sizing the probability, the iterations and the seed
 */
public record SimulatedBuffer(ChainProfile profile, BufferSizing sizing) {
  private static final double SECONDS_PER_HOUR = 3_600;

  /**
   * Returns the size: of the whole plan if it is known, otherwise of the chain alone.
   *
   * @return the buffer in working time, not negative
   */
  public Duration size() {
    return profile
        .project()
        .flatMap(project -> profile.schedule().map(schedule -> ofPlan(project, schedule)))
        .orElseGet(this::ofChain);
  }

  private Duration ofPlan(ResolvedProject project, Schedule schedule) {
    ExecutionPlan plan =
        ExecutionPlan.builder()
            .project(project)
            .schedule(schedule)
            .gating(profile.gating())
            .build();
    Instant finish =
        PlanSimulator.standard()
            .withIterations(sizing.iterations())
            .withSeed(sizing.seed())
            .simulate(plan)
            .percentile(sizing.percentile())
            .finish();
    Instant start = profile.bufferStart().orElse(schedule.finish());
    WorkingTime calendar = project.workCalendar(0).workingTime();
    return finish.isAfter(start)
        ? pace(schedule, calendar).bufferFor(span(calendar, start, finish))
        : Duration.ZERO;
  }

  /** A finish in closed hours is only kept by a promise in the hours that follow. */
  private static Duration span(WorkingTime calendar, Instant start, Instant finish) {
    Duration span = calendar.between(start, finish);
    boolean reaches = !span.isZero() && !calendar.add(start, span).isBefore(finish);
    return reaches ? span : span.plusNanos(1);
  }

  private Pace pace(Schedule schedule, WorkingTime calendar) {
    List<Assignment> chain =
        profile.chain().stream()
            .flatMap(activity -> schedule.assignment(activity.activity()).stream())
            .toList();
    return Pace.of(chain, calendar);
  }

  private Duration ofChain() {
    double[] hours = new double[sizing.iterations()];
    Draws draws = Draws.of(sizing.seed());
    for (ChainActivity activity : profile.chain()) {
      DoubleUnaryOperator quantile = activity.workingHours();
      long variable = ActivityDraws.variable(activity.activity());
      for (int iteration = 0; iteration < hours.length; iteration++) {
        hours[iteration] += quantile.applyAsDouble(draws.uniform(iteration, variable));
      }
    }
    Arrays.sort(hours);
    long rank = OrderStatistics.rank(hours.length, sizing.percentile());
    double planned = WorkTime.seconds(profile.length());
    double wanted = hours[(int) (rank - 1)] * SECONDS_PER_HOUR;
    return WorkTime.ofSeconds(Math.max(0, wanted - planned));
  }
}
