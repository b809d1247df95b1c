package dev.evenkeel.scheduling.explanation;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The part of the way to a milestone that one activity takes, and what it waits for. */
@Value.Immutable
@ValueType
public abstract class ChainStep {
  ChainStep() {}

  /**
   * Returns why the activity does not start earlier.
   *
   * @return the explanation, without the chain of reasons further down, which are the steps before
   */
  public abstract WhyNotEarlier why();

  /**
   * Returns when: from the moment at which what the activity waits for gives the way free, to the
   * moment at which the activity gives the way free to the next one.
   *
   * @return the time, which begins where that of the step before ends, or with the project; may be
   *     empty
   */
  public abstract Interval interval();

  /**
   * Returns what the time goes into. The work of the activity is counted as what it is to the
   * activity that comes next: as a predecessor, or as what keeps people or resources busy.
   *
   * @return the positive times by cause, which add up to the length of the interval
   */
  public abstract Map<Cause, Duration> times();

  /**
   * Returns which activity this is.
   *
   * @return the activity
   */
  public final ActivityId activity() {
    return why().activity();
  }

  /**
   * Returns the step in words.
   *
   * @return when and for how long the activity takes part, and what keeps it from an earlier start
   */
  public final String sentence() {
    Stream<String> reasons =
        Stream.concat(Stream.of(why().decisive()), why().closedBefore().stream())
            .map(Obstacle::sentence);
    return "'"
        + activity()
        + "' from "
        + interval().start()
        + " to "
        + interval().end()
        + (times().isEmpty() ? "" : " (" + Words.causes(times()) + ")")
        + ". "
        + reasons.collect(Collectors.joining(" "));
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ChainStepBuilder builder() {
    return new ChainStepBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this step.
   *
   * @return a new builder
   */
  public abstract ChainStepBuilder toBuilder();
}
