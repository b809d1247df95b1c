package dev.evenkeel.metrics.sla;

import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a clock shows of one metric at one instant, about its latest run. A run is one counting from
 * nothing: each turn of next response and each span between updates is one, and so is each restart.
 */
@Value.Immutable
@ValueType
public abstract class SlaReading {
  /** How the latest run stands. */
  public enum Status {
    /** No run has begun. */
    NOT_STARTED,
    /** Time counts, within the target or over it. */
    RUNNING,
    /** Time stands still until the ticket is resumed. */
    PAUSED,
    /** It ended as promised, at or before it was due. */
    MET,
    /** It ended, and was over its target by then. */
    MISSED,
    /** It was stopped within its target without what was promised, as the ticket was resolved. */
    CANCELLED,
    /** It ended, and nothing was promised. */
    UNTARGETED
  }

  SlaReading() {}

  /**
   * Returns what is counted.
   *
   * @return the metric
   */
  public abstract SlaMetric metric();

  /**
   * Returns for which instant this holds.
   *
   * @return the instant of the reading
   */
  public abstract Instant asOf();

  /**
   * Returns how the run stands.
   *
   * @return the status
   */
  public abstract Status status();

  /**
   * Returns the target by which the run is judged: the one in force or, if it has ended, the one in
   * force at its end.
   *
   * @return the working time promised, empty if nothing is
   */
  public abstract Optional<Duration> target();

  /**
   * Returns when the run began.
   *
   * @return the instant; empty if none has, or if the ticket was answered or resolved before the
   *     basis of its clock was reached
   */
  public abstract Optional<Instant> began();

  /**
   * Returns when the run ended.
   *
   * @return the instant, empty if it has not
   */
  public abstract Optional<Instant> ended();

  /**
   * Returns the working time that counted.
   *
   * @return the working time without pauses
   */
  public abstract Duration elapsed();

  /**
   * Returns the working time that did not count, as the ticket was pending or, under {@link
   * ReopenRule#CLOSED_COUNTS_AS_PAUSE}, resolved and reopened.
   *
   * @return the working time in pauses
   */
  public abstract Duration paused();

  /**
   * Returns until when the run must end: the first instant at which the target has elapsed.
   *
   * @return the instant; empty if nothing is promised, no run has begun, or it is paused (ended
   *     while paused) within its target, so that the instant depends on when it is resumed
   */
  public abstract Optional<Instant> due();

  /**
   * Returns since when the run is over its target.
   *
   * @return the due instant if it is before the reading and before the end of the run
   */
  public abstract Optional<Instant> breachedSince();

  /**
   * Returns the warnings that are due by the reading and, if the run has ended, came before its
   * end.
   *
   * @return the warnings in the order of their shares
   */
  public abstract List<SlaWarning> warnings();

  /**
   * Returns how many runs have ended as promised, this one included.
   *
   * @return the number of runs met
   */
  public abstract int met();

  /**
   * Returns how many runs have ended over their target, this one included. A run that is over its
   * target but has not ended is not in it; see {@link #breachedSince()}.
   *
   * @return the number of runs missed
   */
  public abstract int missed();

  /**
   * Returns how much working time is left.
   *
   * @return target less elapsed, negative if more has elapsed; empty if nothing is promised
   */
  public final Optional<Duration> remaining() {
    return target().map(target -> target.minus(elapsed()));
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static SlaReadingBuilder builder() {
    return new SlaReadingBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this reading.
   *
   * @return a new builder
   */
  public abstract SlaReadingBuilder toBuilder();
}
