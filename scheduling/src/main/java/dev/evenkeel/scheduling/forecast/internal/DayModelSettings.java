package dev.evenkeel.scheduling.forecast.internal;

import dev.evenkeel.core.internal.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one candidate model of the days assumes. Variances of changes are relative to that of the
 * noise.
 */
@Value.Immutable
@ValueType
public abstract class DayModelSettings {
  DayModelSettings() {}

  /**
   * Returns how far a day is from its expectation.
   *
   * @return the standard deviation as a share of the expectation
   */
  public abstract double noise();

  /**
   * Returns how much the level changes.
   *
   * @return the variance of its daily change
   */
  public abstract double level();

  /**
   * Returns how much of a passing deviation is left a day later.
   *
   * @return the share, from 0 to less than 1
   */
  @Value.Default
  public double persistence() {
    return 0;
  }

  /**
   * Returns how much is added to the passing deviation every day.
   *
   * @return the variance
   */
  @Value.Default
  public double passing() {
    return 0;
  }

  /**
   * Returns whether the level has a trend.
   *
   * @return whether it has
   */
  @Value.Default
  public boolean trend() {
    return false;
  }

  /**
   * Returns how much a weekday changes.
   *
   * @return the variance of its weekly change
   */
  @Value.Default
  public double weekday() {
    return 0;
  }

  /**
   * Returns whether the contacts depend on the day of the month.
   *
   * @return whether they do
   */
  @Value.Default
  public boolean month() {
    return false;
  }

  /**
   * Returns all candidates, the plainest first: it is used until the days tell which is better.
   *
   * @return the candidates
   */
  public static List<DayModelSettings> candidates() {
    List<DayModelSettings> all = new ArrayList<>();
    all.add(builder().noise(0.045).level(0.01).persistence(0.85).passing(0.3).build());
    for (double noise : new double[] {0.01, 0.02, 0.03, 0.045, 0.07, 0.12, 0.24}) {
      for (double level : new double[] {0, 0.01, 0.05}) {
        addPassing(all, builder().noise(noise).level(level).build());
      }
    }
    return List.copyOf(all);
  }

  private static void addPassing(List<DayModelSettings> all, DayModelSettings plain) {
    addSeasons(all, plain);
    for (double persistence : new double[] {0.6, 0.85}) {
      for (double passing : new double[] {0.3, 1}) {
        addSeasons(all, plain.toBuilder().persistence(persistence).passing(passing).build());
      }
    }
  }

  private static void addSeasons(List<DayModelSettings> all, DayModelSettings plain) {
    for (boolean trend : new boolean[] {false, true}) {
      for (double weekday : new double[] {0, 0.01}) {
        for (boolean month : new boolean[] {false, true}) {
          all.add(plain.toBuilder().trend(trend).weekday(weekday).month(month).build());
        }
      }
    }
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static DayModelSettingsBuilder builder() {
    return new DayModelSettingsBuilder();
  }

  /**
   * Returns a builder that starts with these settings.
   *
   * @return a new builder
   */
  public abstract DayModelSettingsBuilder toBuilder();
}
