package dev.evenkeel.metrics.sla;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** A span in which one metric of a ticket was counted in one way, and why. */
@Value.Immutable
@ValueType
public abstract class SlaSegment {
  /** How time was counted. */
  public enum Phase {
    /** Nothing counted yet. */
    NOT_STARTED,
    /** Working time counted. */
    RUNNING,
    /** Working time did not count. */
    PAUSED,
    /** The run had ended. */
    STOPPED
  }

  SlaSegment() {}

  /**
   * Returns from when to when.
   *
   * @return the span, not empty
   */
  public abstract Interval interval();

  /**
   * Returns how time was counted.
   *
   * @return the phase
   */
  public abstract Phase phase();

  /**
   * Returns to which run the span belongs.
   *
   * @return 1 for the first run, 0 before it
   */
  public abstract int run();

  /**
   * Returns in whose working time it was counted.
   *
   * @return the calendar
   */
  public abstract CalendarId calendar();

  /**
   * Returns the working time of the span that counted. The segments of a run add up to what
   * elapsed.
   *
   * @return the working time, zero unless the phase is {@link Phase#RUNNING}
   */
  public abstract Duration counted();

  /**
   * Returns what had elapsed of the run at the end of the span.
   *
   * @return the working time
   */
  public abstract Duration elapsed();

  /**
   * Returns the target in force.
   *
   * @return the working time promised, empty if nothing is
   */
  public abstract Optional<Duration> target();

  /**
   * Returns what began the span: the last event at its start.
   *
   * @return the event
   */
  public abstract SlaEvent cause();

  /**
   * Returns the whole segment in one line, such as {@code 2026-11-23T09:00:00Z/2026-11-23T10:00:00Z
   * running since created: PT1H counted in calendar 'office', PT1H of PT4H elapsed in run 1}.
   *
   * @return the line
   */
  @Override
  public final String toString() {
    return interval()
        + (" " + text(phase()) + " since " + text(cause().kind()))
        + (": " + counted() + " counted in calendar '" + calendar() + "', ")
        + (elapsed() + target().map(target -> " of " + target).orElse("") + " elapsed in run ")
        + run();
  }

  private static String text(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static SlaSegmentBuilder builder() {
    return new SlaSegmentBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this segment.
   *
   * @return a new builder
   */
  public abstract SlaSegmentBuilder toBuilder();
}
