package dev.evenkeel.metrics.sla;

import com.google.common.collect.Maps;
import dev.evenkeel.core.check.Check;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The working time within which each metric is promised; a metric without an entry is not promised.
 * A target of zero is due at the first open instant.
 *
 * @param durations the promised working time of each metric, not negative
 */
public record SlaTargets(Map<SlaMetric, Duration> durations) {
  private static final SlaTargets NONE = new SlaTargets(Map.of());

  /**
   * Checks the targets.
   *
   * @param durations the promised working time of each metric
   * @throws NullPointerException if the map, a metric or a duration is null
   * @throws IllegalArgumentException if a duration is negative
   */
  public SlaTargets {
    Check.notNull(durations, "durations");
    durations.forEach(
        (metric, duration) ->
            Check.notNegative(duration, "target", "metric", Check.notNull(metric, "metric")));
    durations = durations.isEmpty() ? Map.of() : Maps.immutableEnumMap(new EnumMap<>(durations));
  }

  /**
   * Returns targets that promise nothing.
   *
   * @return no targets
   */
  public static SlaTargets none() {
    return NONE;
  }

  /**
   * Returns these targets with one set or replaced.
   *
   * @param metric what is promised
   * @param target within which working time, not negative
   * @return the targets
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the target is negative
   */
  public SlaTargets with(SlaMetric metric, Duration target) {
    Check.notNull(metric, "metric");
    Map<SlaMetric, Duration> changed = new EnumMap<>(SlaMetric.class);
    changed.putAll(durations);
    changed.put(metric, Check.notNull(target, "target"));
    return new SlaTargets(changed);
  }

  /**
   * Returns the target of a metric.
   *
   * @param metric what is promised
   * @return the promised working time, empty if the metric is not promised
   * @throws NullPointerException if the metric is null
   */
  public Optional<Duration> target(SlaMetric metric) {
    return Optional.ofNullable(durations.get(Check.notNull(metric, "metric")));
  }
}
