package dev.evenkeel.scheduling.buffer;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** How buffers are sized: the method with its parameters, rounding and a minimum. */
@Value.Immutable
@ValueType
public abstract class BufferSizing {
  private static final int MOST_ITERATIONS = 10_000_000;
  private static final double LARGEST_SHARE = 1_000;

  BufferSizing() {}

  /**
   * Returns the method.
   *
   * @return how the size follows from the chain; the default is {@link
   *     BufferMethod#ROOT_OF_SQUARES}
   */
  @Value.Default
  public BufferMethod method() {
    return BufferMethod.ROOT_OF_SQUARES;
  }

  /**
   * Returns the parameter of {@link BufferMethod#FIXED_SHARE}; the other methods do not look at it.
   *
   * @return the buffer per length of the chain, 0 to 1,000 (a quarter is 0.25, the default)
   */
  @Value.Default
  public double share() {
    return 0.25;
  }

  /**
   * Returns the parameter of {@link BufferMethod#SIMULATED_PERCENTILE}; the other methods do not
   * look at it.
   *
   * @return the probability with which the end of the buffer is kept, 0 to 1 (90 % is 0.9, the
   *     default)
   */
  @Value.Default
  public double percentile() {
    return 0.9;
  }

  /**
   * Returns how often {@link BufferMethod#SIMULATED_PERCENTILE} plays the plan. With n iterations
   * the true probability of a promise at p lies within 2 √(p (1 − p) / n) of p nearly always.
   *
   * @return the iterations, 1 to 10,000,000; the default is 10,000
   */
  @Value.Default
  public int iterations() {
    return 10_000;
  }

  /**
   * Returns the seed of {@link BufferMethod#SIMULATED_PERCENTILE}.
   *
   * @return any number; the default is 1
   */
  @Value.Default
  public long seed() {
    return 1;
  }

  /**
   * Returns to what the size is rounded.
   *
   * @return the rounding, empty if sizes stay as the method gives them, to the nanosecond
   */
  public abstract Optional<BufferRounding> rounding();

  /**
   * Returns the least size of a buffer behind a chain that has activities. It is not rounded.
   *
   * @return the minimum, not negative; the default is zero
   */
  @Value.Default
  public Duration minimum() {
    return Duration.ZERO;
  }

  @Value.Check
  void check() {
    Check.notNegative(share(), "share");
    Check.that(share() <= LARGEST_SHARE, "share must be at most 1000 but was %s", share());
    Check.fraction(percentile(), "percentile");
    Check.inRange(iterations(), 1, MOST_ITERATIONS, "iterations");
    Check.notNegative(minimum(), "minimum");
  }

  /**
   * Returns the size of the buffer behind a chain: what the method gives, rounded, and at least the
   * minimum.
   *
   * @param profile what is known of the chain
   * @return the buffer in working time, not negative; zero for a chain without activities
   * @throws NullPointerException if the profile is null
   * @throws IllegalArgumentException if the method needs more than the profile tells
   */
  public final Duration size(ChainProfile profile) {
    if (Check.notNull(profile, "profile").chain().isEmpty()) {
      return Duration.ZERO;
    }
    Duration exact = method().size(profile, this);
    Duration rounded = rounding().map(to -> to.round(exact)).orElse(exact);
    return rounded.compareTo(minimum()) < 0 ? minimum() : rounded;
  }

  /**
   * Returns the sizing by a method with all else as by default.
   *
   * @param method how the size follows from the chain
   * @return the sizing
   * @throws NullPointerException if the method is null
   */
  public static BufferSizing of(BufferMethod method) {
    return builder().method(method).build();
  }

  /**
   * Returns the sizing by {@link BufferMethod#FIXED_SHARE}.
   *
   * @param share the buffer per length of the chain (a quarter is 0.25)
   * @return the sizing
   * @throws IllegalArgumentException if the share is not from 0 to 1,000
   */
  public static BufferSizing ofShare(double share) {
    return builder().method(BufferMethod.FIXED_SHARE).share(share).build();
  }

  /**
   * Returns the sizing by {@link BufferMethod#SIMULATED_PERCENTILE}.
   *
   * @param percentile the probability with which the end of the buffer is kept (90 % is 0.9)
   * @return the sizing
   * @throws IllegalArgumentException if the percentile is not from 0 to 1
   */
  public static BufferSizing ofPercentile(double percentile) {
    return builder().method(BufferMethod.SIMULATED_PERCENTILE).percentile(percentile).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static BufferSizingBuilder builder() {
    return new BufferSizingBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this sizing.
   *
   * @return a new builder
   */
  public abstract BufferSizingBuilder toBuilder();
}
