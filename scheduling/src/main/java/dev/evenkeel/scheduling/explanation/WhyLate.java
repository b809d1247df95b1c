package dev.evenkeel.scheduling.explanation;

import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why something is not finished before it is: the chain of reasons from its finish back to the
 * start of the project, and what all the time in between goes into.
 */
@Value.Immutable
@ValueType
public abstract class WhyLate {
  WhyLate() {}

  /**
   * Returns what is explained.
   *
   * @return such as {@code milestone 'go-live'}
   */
  public abstract String subject();

  /**
   * Returns when the project starts.
   *
   * @return the beginning of the chain
   */
  public abstract Instant start();

  /**
   * Returns when the subject is finished: the finish of its last activity.
   *
   * @return the end of the chain, the start of the project if there is no activity
   */
  public abstract Instant finish();

  /**
   * Returns when the subject should be finished.
   *
   * @return the deadline, empty if there is none
   */
  public abstract Optional<Instant> deadline();

  /**
   * Returns the chain of reasons.
   *
   * @return the steps from the finish back to the start of the project: each begins where the next
   *     one of the list ends
   */
  public abstract List<ChainStep> steps();

  /**
   * Returns the time from the start of the project to the finish.
   *
   * @return the elapsed time, nights and holidays included
   */
  public final Duration elapsed() {
    return Duration.between(start(), finish());
  }

  /**
   * Returns by how much the deadline is missed.
   *
   * @return the elapsed time from the deadline to the finish; empty if there is no deadline or it
   *     is kept
   */
  public final Optional<Duration> lateness() {
    return deadline()
        .map(date -> Duration.between(date, finish()))
        .filter(late -> late.compareTo(Duration.ZERO) > 0);
  }

  /**
   * Returns what the time from the start of the project to the finish goes into.
   *
   * @return the positive times by cause, which add up to the elapsed time if the finish is not
   *     before the start
   */
  public final Map<Cause, Duration> times() {
    Map<Cause, Duration> sums = new EnumMap<>(Cause.class);
    for (ChainStep step : steps()) {
      step.times().forEach((cause, time) -> sums.merge(cause, time, Duration::plus));
    }
    return sums;
  }

  /**
   * Returns the explanation in words.
   *
   * @return one sentence on the date, one on the time, then one for each step from the finish back
   */
  public final List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(Words.capital(subject()) + " is complete at " + finish() + due() + ".");
    if (!times().isEmpty()) {
      sentences.add(
          "Of the "
              + Words.hours(elapsed())
              + " since the start of the project: "
              + Words.causes(times())
              + ".");
    }
    steps().forEach(step -> sentences.add(step.sentence()));
    return sentences;
  }

  private String due() {
    return deadline().map(date -> ", " + distance(date) + " its deadline " + date).orElse("");
  }

  private String distance(Instant date) {
    Duration late = Duration.between(date, finish());
    if (late.isZero()) {
      return "exactly at";
    }
    return Words.hours(late.abs()) + (late.isNegative() ? " before" : " after");
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static WhyLateBuilder builder() {
    return new WhyLateBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this explanation.
   *
   * @return a new builder
   */
  public abstract WhyLateBuilder toBuilder();
}
