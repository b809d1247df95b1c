package dev.evenkeel.scheduling.forecast.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A special day or a regressor: a number for each date whose effect is learned. */
public final class KnownEffect {
  private final String name;
  private final Map<LocalDate, Double> values;
  private final Optional<Double> otherwise;

  private KnownEffect(String name, Map<LocalDate, Double> values, Optional<Double> otherwise) {
    this.name = name;
    this.values = values;
    this.otherwise = otherwise;
  }

  /**
   * Returns the effect of a special day: 1 on its dates, 0 on others.
   *
   * @param name what it is called
   * @param dates its dates
   * @return the effect
   */
  public static KnownEffect ofDates(String name, Collection<LocalDate> dates) {
    Map<LocalDate, Double> values = new TreeMap<>();
    dates.forEach(date -> values.put(date, 1.0));
    return new KnownEffect(name, values, Optional.of(0.0));
  }

  /**
   * Returns the effect of a regressor: its values less their mean, in standard deviations. The
   * scale is that of all values, also those to come: they are known in advance.
   *
   * @param name what it is called
   * @param values its values by date
   * @return the effect
   */
  public static KnownEffect ofValues(String name, Map<LocalDate, Double> values) {
    double mean = values.values().stream().mapToDouble(v -> v / values.size()).sum();
    double spread = values.values().stream().mapToDouble(v -> Math.abs(v - mean)).max().orElse(0);
    double square =
        values.values().stream()
            .mapToDouble(v -> (v - mean) / Math.max(spread, Double.MIN_NORMAL))
            .map(v -> v * v / values.size())
            .sum();
    double scale = spread * StrictMath.sqrt(square);
    Map<LocalDate, Double> scaled = new TreeMap<>();
    values.forEach((date, v) -> scaled.put(date, scale > 0 ? (v - mean) / scale : 0));
    return new KnownEffect(name, scaled, Optional.empty());
  }

  /**
   * Returns what it is called.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns whether this is a special day rather than a regressor.
   *
   * @return whether it is on or off
   */
  public boolean isSpecialDay() {
    return otherwise.isPresent();
  }

  boolean covers(LocalDate date) {
    return otherwise.isPresent() || values.containsKey(date);
  }

  double value(LocalDate date) {
    return values.getOrDefault(date, otherwise.orElse(0.0));
  }
}
