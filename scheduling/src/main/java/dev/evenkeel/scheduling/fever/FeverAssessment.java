package dev.evenkeel.scheduling.fever;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.fever.internal.Advice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a buffer stands at one moment, and who used it: {@link #consumed()} is exactly the sum of all
 * {@link #overruns()} and {@link #waiting()}. All durations are working time of the calendar on
 * which the buffer is laid out. A result of {@link FeverChartCalculator}.
 */
@Value.Immutable
@ValueType
public abstract class FeverAssessment {
  FeverAssessment() {}

  /**
   * Returns the chain and buffer that are measured.
   *
   * @return the plan
   */
  public abstract BufferedChain chain();

  /**
   * Returns the moment for which this holds.
   *
   * @return the instant up to which progress was known
   */
  public abstract Instant asOf();

  /**
   * Returns the point of the fever chart.
   *
   * @return the point; empty if the buffer has no length or the chain no work
   */
  public abstract Optional<FeverPoint> point();

  /**
   * Returns the zone of the point.
   *
   * @return the zone; empty if there is no point
   */
  public abstract Optional<FeverZone> zone();

  /**
   * Returns when the chain will be finished if the remaining times hold.
   *
   * @return the projected finish
   */
  public abstract Instant projectedFinish();

  /**
   * Returns how much of the buffer is used: how far the projected finish lies behind the planned
   * one.
   *
   * @return the working time of the calendar, negative if the chain is ahead of the plan
   */
  public abstract Duration consumed();

  /**
   * Returns by how much each activity of the chain takes longer than planned: where its start is
   * known the time on the calendar from there to its finish less the planned span, else worked and
   * remaining less planned time at the pace of the plan.
   *
   * @return the overruns in the order of the chain, negative where time is won
   */
  public abstract Map<ActivityId, Duration> overruns();

  /**
   * Returns the rest of the consumption: late begin, waiting for people or predecessors beyond the
   * planned gaps, and work at another pace than planned.
   *
   * @return the working time of the calendar, negative if planned waiting was saved
   */
  public abstract Duration waiting();

  /**
   * Returns what goes beyond the buffer. For a feeding buffer it is the delay that reaches the
   * critical chain, for a project buffer that of the promised date.
   *
   * @return the working time of the calendar, zero while the buffer suffices
   */
  public final Duration excess() {
    Duration excess = consumed().minus(chain().bufferSpan());
    return excess.isNegative() ? Duration.ZERO : excess;
  }

  /**
   * Returns the activities that use up buffer.
   *
   * @return those with a positive overrun, the greatest first, equal ones in the order of the chain
   */
  public final List<ActivityId> bufferUsers() {
    return overruns().entrySet().stream()
        .filter(overrun -> overrun.getValue().compareTo(Duration.ZERO) > 0)
        .sorted(Entry.<ActivityId, Duration>comparingByValue().reversed())
        .map(Entry::getKey)
        .toList();
  }

  /**
   * Returns the advice: the zone, whether the promise is lost, who uses the buffer, and whether it
   * burns too fast.
   *
   * @return the findings, first the zone or why there is none; a notice in green, else warnings
   */
  public final Findings findings() {
    return new Advice(this).findings();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  static FeverAssessmentBuilder builder() {
    return new FeverAssessmentBuilder();
  }
}
