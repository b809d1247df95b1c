package dev.evenkeel.scheduling.capacity;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import java.time.Duration;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * A rollout, such as that of a new tool, after which contacts take longer until people have
 * learned.
 *
 * <p>With the handle time {@code h} before, the {@linkplain #excess() excess} {@code x}, the
 * {@linkplain #lasting() lasting change} {@code y} and what the {@link Recovery} leaves of the
 * excess, {@code r}, the handle time afterwards is
 *
 * <pre>{@code
 * h (1 + y + (x - y) r)
 * }</pre>
 *
 * <p>so it begins with {@code h (1 + x)} and ends with {@code h (1 + y)}. Planned with the load
 * {@linkplain #applyTo after the rollout}, the service needs more agents, and fewer hours are left
 * to projects.
 */
@Value.Immutable
@ValueType
public abstract class RolloutDip {
  RolloutDip() {}

  /**
   * Returns when the rollout takes place.
   *
   * @return the instant from which on contacts take longer
   */
  public abstract Instant goLive();

  /**
   * Returns by how much contacts take longer at first.
   *
   * @return the share of the handle time, more than -1; 20 % longer is 0.20
   */
  public abstract double excess();

  /**
   * Returns how long the recovery takes.
   *
   * @return the time from the rollout, positive
   */
  public abstract Duration recoveryTime();

  /**
   * Returns how the excess gets less. The default is {@link Recovery#AT_ONCE}.
   *
   * @return the recovery
   */
  @Value.Default
  public Recovery recovery() {
    return Recovery.AT_ONCE;
  }

  /**
   * Returns by how much contacts take longer in the end. The default is 0.
   *
   * @return the share of the handle time, more than -1; 10 % shorter is -0.10
   */
  @Value.Default
  public double lasting() {
    return 0;
  }

  @Value.Check
  void check() {
    checkShare(excess(), "excess");
    checkShare(lasting(), "lasting change");
    Check.positive(recoveryTime(), "recovery time");
  }

  private void checkShare(double share, String name) {
    Check.finite(share, name);
    Check.that(
        share > -1, "%s must be more than -1 but was %s in rollout %s", name, share, goLive());
  }

  /**
   * Returns by what the mean handle time of an interval is multiplied.
   *
   * @param interval the interval, not empty
   * @return the mean factor over the interval, positive; 1 before the rollout
   * @throws NullPointerException if the interval is null
   * @throws IllegalArgumentException if the interval is empty
   */
  public final double factor(Interval interval) {
    Check.positive(interval.length(), "length", "interval", interval);
    double from = sinceGoLive(interval.start());
    double to = sinceGoLive(interval.end());
    double after = (Math.max(0, to) - Math.max(0, from)) / (to - from);
    return 1 + lasting() * after + (excess() - lasting()) * recovery().mean(from, to);
  }

  private double sinceGoLive(Instant instant) {
    return Seconds.of(Duration.between(goLive(), instant)) / Seconds.of(recoveryTime());
  }

  /**
   * Returns the load after the rollout.
   *
   * @param load the load without it
   * @return the same contacts with longer handle times, to the nanosecond
   * @throws NullPointerException if the load is null
   * @throws IllegalArgumentException if the new load is out of range
   */
  public final ContactLoad applyTo(ContactLoad load) {
    return load.toBuilder().intervals(load.intervals().stream().map(this::longer).toList()).build();
  }

  private LoadInterval longer(LoadInterval interval) {
    double seconds = Seconds.of(interval.handleTime()) * factor(interval.interval());
    return LoadInterval.of(interval.interval(), interval.contacts(), Seconds.duration(seconds));
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static RolloutDipBuilder builder() {
    return new RolloutDipBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this dip.
   *
   * @return a new builder
   */
  public abstract RolloutDipBuilder toBuilder();
}
