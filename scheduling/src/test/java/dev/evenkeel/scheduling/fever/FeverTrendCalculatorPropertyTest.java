package dev.evenkeel.scheduling.fever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class FeverTrendCalculatorPropertyTest {
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  private static FeverZones zones(Random random) {
    return random.nextBoolean() ? FeverZones.thirds() : FeverZones.sloped();
  }

  private static FeverChart randomChart(Random random) {
    FeverChart chart = FeverChart.of(zones(random));
    int size = 2 + random.nextInt(8);
    double completed = 0;
    double consumed = 0;
    Instant instant = START;
    for (int i = 0; i < size; i++) {
      instant = instant.plusSeconds(1 + random.nextInt(500_000));
      completed = Math.min(1, completed + random.nextDouble() / 10);
      consumed += random.nextDouble() / 5 - 0.05;
      chart = chart.append(new FeverPoint(instant, completed, consumed));
    }
    return chart;
  }

  @Property
  void trend_pointsOnALine_hasItsSlopes(
      @ForAll Random random,
      @ForAll @Scale(6) @DoubleRange(min = -0.01, max = 0.01) double consumedPerHour,
      @ForAll @Scale(6) @DoubleRange(max = 0.001) double completedPerHour) {
    FeverChart chart = FeverChart.of(FeverZones.sloped());
    int hour = 0;
    for (int i = 0; i < 5; i++) {
      hour += 1 + random.nextInt(100);
      Instant instant = START.plus(Duration.ofHours(hour));
      chart =
          chart.append(
              new FeverPoint(instant, completedPerHour * hour, 0.3 + consumedPerHour * hour));
    }

    FeverTrend trend = FeverTrendCalculator.standard().trend(chart).orElseThrow();

    assertThat(trend.consumedPerHour()).isCloseTo(consumedPerHour, within(1e-12));
    assertThat(trend.completedPerHour()).isCloseTo(completedPerHour, within(1e-12));
  }

  /** Follows the trend in small steps until the chain is completed and looks where red begins. */
  @Property
  void trend_anyChart_redBeginsWhereTheStepsFindIt(@ForAll Random random) {
    FeverChart chart = randomChart(random);
    FeverTrend trend = FeverTrendCalculator.standard().trend(chart).orElseThrow();

    Optional<Double> found = firstRedHour(chart.zones(), trend);

    if (found.isPresent()) {
      assertThat(hours(trend.untilRed().orElseThrow()))
          .isCloseTo(found.orElseThrow(), within(0.51));
    } else if (trend.untilRed().isPresent()) {
      double hours = hours(trend.untilRed().orElseThrow());
      double completed = trend.latest().chainCompleted() + rate(trend) * hours;
      assertThat(hours > STEPS / 2.0 - 1 || completed > 1 - rate(trend)).isTrue();
    }
  }

  private static final int STEPS = 20_000;

  private static double rate(FeverTrend trend) {
    return Math.max(0, trend.completedPerHour());
  }

  private static double hours(Duration duration) {
    return duration.toMillis() / 3.6e6;
  }

  private static Optional<Double> firstRedHour(FeverZones zones, FeverTrend trend) {
    FeverPoint latest = trend.latest();
    if (latest.chainCompleted() == 1) {
      return zones.zone(latest) == FeverZone.RED ? Optional.of(0.0) : Optional.empty();
    }
    for (int step = 0; step < STEPS; step++) {
      double hour = step / 2.0;
      double completed = latest.chainCompleted() + rate(trend) * hour;
      if (completed > 1) {
        return Optional.empty();
      }
      double consumed = latest.bufferConsumed() + trend.consumedPerHour() * hour;
      if (zones.zone(new FeverPoint(latest.instant(), completed, consumed)) == FeverZone.RED) {
        return Optional.of(hour);
      }
    }
    return Optional.empty();
  }

  @Property
  void trend_shiftedInTime_isTheSame(@ForAll Random random) {
    FeverChart chart = randomChart(random);
    Duration shift = Duration.ofHours(random.nextInt(10_000));
    FeverChart shifted =
        chart.toBuilder()
            .points(
                chart.points().stream()
                    .map(
                        point ->
                            new FeverPoint(
                                point.instant().plus(shift),
                                point.chainCompleted(),
                                point.bufferConsumed()))
                    .toList())
            .build();

    FeverTrend trend = FeverTrendCalculator.standard().trend(chart).orElseThrow();
    FeverTrend later = FeverTrendCalculator.standard().trend(shifted).orElseThrow();

    assertThat(later.consumedPerHour()).isEqualTo(trend.consumedPerHour());
    assertThat(later.untilRed()).isEqualTo(trend.untilRed());
  }
}
