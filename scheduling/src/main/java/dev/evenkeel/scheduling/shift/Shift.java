package dev.evenkeel.scheduling.shift;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A stretch of work with its breaks, from the start to the end of one person's day at work. */
@Value.Immutable
@ValueType
public abstract class Shift {
  Shift() {}

  /**
   * Returns of which kind the shift is.
   *
   * @return the name of the shift rule, not blank
   */
  public abstract String rule();

  /**
   * Returns when the shift begins and ends.
   *
   * @return the interval, not empty
   */
  public abstract Interval interval();

  /**
   * Returns the breaks, in which nobody who works the shift is present.
   *
   * @return the breaks within the shift, in order of time and without overlap
   */
  public abstract List<Interval> breaks();

  /**
   * Returns how much time is paid.
   *
   * @return the length of the shift without its unpaid breaks, not negative
   */
  public abstract Duration paidTime();

  /**
   * Returns what the shift costs for each person.
   *
   * @return the cost, not negative
   */
  public abstract double cost();

  /**
   * Returns under which contract the shift is worked.
   *
   * @return the name of the contract; empty if hours do not count
   */
  public abstract Optional<String> contract();

  @Value.Check
  void check() {
    Check.notBlank(rule(), "rule");
    Check.that(!interval().isEmpty(), "shift must not be empty but was %s", interval());
    Check.notNegative(paidTime(), "paid time", "shift", interval());
    Check.atMost(paidTime(), interval().length(), "paid time", "shift", interval());
    Check.notNegative(cost(), "cost", "shift", interval());
    Instant free = interval().start();
    for (Interval pause : breaks()) {
      Check.that(
          !pause.start().isBefore(free) && !pause.end().isAfter(interval().end()),
          "breaks must be in order within shift %s and not overlap but there was %s",
          interval(),
          pause);
      free = pause.end();
    }
  }

  /**
   * Returns when the shift begins.
   *
   * @return the instant
   */
  public final Instant start() {
    return interval().start();
  }

  /**
   * Returns when the shift ends.
   *
   * @return the instant
   */
  public final Instant end() {
    return interval().end();
  }

  /**
   * Returns how much time is spent at work, breaks left out.
   *
   * @return the time, not negative
   */
  public final Duration workingTime() {
    return breaks().stream().map(Interval::length).reduce(interval().length(), Duration::minus);
  }

  /**
   * Returns whether who works the shift is present all of an interval.
   *
   * @param time the interval, not empty
   * @return true if it lies within the shift and touches no break
   * @throws NullPointerException if the interval is null
   */
  public final boolean covers(Interval time) {
    Check.notNull(time, "time");
    return !time.start().isBefore(start())
        && !time.end().isAfter(end())
        && breaks().stream().noneMatch(time::overlaps);
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ShiftBuilder builder() {
    return new ShiftBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this shift.
   *
   * @return a new builder
   */
  public abstract ShiftBuilder toBuilder();
}
