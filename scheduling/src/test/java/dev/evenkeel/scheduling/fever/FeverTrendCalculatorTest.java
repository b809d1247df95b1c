package dev.evenkeel.scheduling.fever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FeverTrendCalculatorTest {
  private static final FeverTrendCalculator CALCULATOR = FeverTrendCalculator.standard();
  private static final Offset<Double> EXACT = within(1e-9);

  /** A Monday. */
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  private static FeverPoint point(double day, double completed, double consumed) {
    Instant instant = START.plusSeconds(Math.round(day * 86_400));
    return new FeverPoint(instant, completed, consumed);
  }

  private static FeverChart chart(FeverZones zones, FeverPoint... points) {
    return FeverChart.builder().zones(zones).addPoints(points).build();
  }

  private static FeverTrend trend(FeverChart chart) {
    return CALCULATOR.trend(chart).orElseThrow();
  }

  private static List<String> advice(FeverChart chart) {
    return CALCULATOR.advice(chart).stream().map(Finding::toString).toList();
  }

  /** 10 points of the buffer a day, from 20 % to the red line at 66.7 %: 4 2/3 days. */
  @Test
  void trend_horizontalRedLine_reachesItAtTheRateOfTheBuffer() {
    FeverTrend trend = trend(chart(FeverZones.thirds(), point(0, 0.10, 0.1), point(1, 0.15, 0.2)));

    assertThat(trend.points()).isEqualTo(2);
    assertThat(trend.consumedPerHour() * 24).isCloseTo(0.1, EXACT);
    assertThat(trend.completedPerHour() * 24).isCloseTo(0.05, EXACT);
    assertThat(trend.burnRate().orElseThrow()).isCloseTo(2, EXACT);
    assertThat(trend.daysUntilRed().orElseThrow()).isCloseTo(14.0 / 3, EXACT);
    assertThat(trend.untilRed().orElseThrow())
        .isCloseTo(Duration.ofHours(112), Duration.ofMillis(1));
    assertThat(trend.redAt().orElseThrow())
        .isBetween("2026-03-07T23:59:59.999Z", "2026-03-08T00:00:00.001Z");
    assertThat(trend.consumedAtCompletion().orElseThrow()).isCloseTo(0.2 + 0.85 * 2, EXACT);
  }

  /** Line 0.3 + 0.6 p: 0.36 at p = 0.1; it rises by 0.03 a day and the buffer by 0.05: 8 days. */
  @Test
  void trend_slopedRedLine_closesInMoreSlowly() {
    FeverTrend trend = trend(chart(FeverZones.sloped(), point(0, 0.05, 0.15), point(1, 0.1, 0.2)));

    assertThat(trend.daysUntilRed().orElseThrow()).isCloseTo(8, EXACT);
  }

  @Test
  void trend_chainCompletedFirst_neverReachesRed() {
    FeverChart chart = chart(FeverZones.thirds(), point(0, 0.1, 0.1), point(1, 0.3, 0.2));

    assertThat(trend(chart).untilRed()).isEmpty();
    assertThat(trend(chart).redAt()).isEmpty();
    assertThat(trend(chart).daysUntilRed()).isEmpty();
  }

  @Test
  void trend_bufferWonBackOrHeld_neverReachesRed() {
    assertThat(trend(chart(FeverZones.thirds(), point(0, 0.1, 0.4), point(1, 0.2, 0.3))).redAt())
        .isEmpty();
    assertThat(trend(chart(FeverZones.thirds(), point(0, 0.1, 0.4), point(1, 0.1, 0.4))).redAt())
        .isEmpty();
  }

  @Test
  void trend_completedChain_neverReachesRed() {
    assertThat(trend(chart(FeverZones.thirds(), point(0, 1, 0.3), point(1, 1, 0.4))).redAt())
        .isEmpty();
  }

  @Test
  void trend_redAlready_isReachedNow() {
    FeverTrend trend = trend(chart(FeverZones.thirds(), point(0, 0.1, 0.9), point(1, 0.3, 0.8)));

    assertThat(trend.untilRed()).contains(Duration.ZERO);
    assertThat(trend.redAt()).contains(START.plus(Duration.ofDays(1)));
    assertThat(trend.daysUntilRed()).hasValue(0);
  }

  @Test
  void trend_chainThatFellBack_isTakenToStandStill() {
    FeverTrend trend = trend(chart(FeverZones.sloped(), point(0, 0.2, 0.1), point(1, 0.1, 0.2)));

    assertThat(trend.completedPerHour()).isNegative();
    assertThat(trend.burnRate()).isEmpty();
    assertThat(trend.consumedAtCompletion()).isEmpty();
    assertThat(trend.daysUntilRed().orElseThrow()).isCloseTo(1.6, EXACT);
  }

  @Test
  void trend_afterTheEndOfTheCalendar_isNever() {
    assertThat(trend(chart(FeverZones.thirds(), point(0, 0.1, 0), point(1, 0.1, 1e-12))).redAt())
        .isEmpty();
    assertThat(trend(chart(FeverZones.thirds(), point(0, 0.1, 0), point(1, 0.1, 2e-7))).redAt())
        .isEmpty();
  }

  /**
   * F. J. Anscombe, "Graphs in Statistical Analysis", The American Statistician 27(1), 1973, data
   * set 1 ordered by x: the printed slope of the least-squares line is 0.5.
   */
  @Test
  void trend_anscombe_hasThePrintedSlope() {
    double[] y = {4.26, 5.68, 7.24, 4.82, 6.95, 8.81, 8.04, 8.33, 10.84, 7.58, 9.96};
    FeverChart chart = FeverChart.of(FeverZones.sloped());
    for (int i = 0; i < y.length; i++) {
      chart = chart.append(new FeverPoint(START.plus(Duration.ofHours(4 + i)), 0, y[i]));
    }

    FeverTrend trend = CALCULATOR.withPoints(11).trend(chart).orElseThrow();

    assertThat(trend.points()).isEqualTo(11);
    assertThat(trend.consumedPerHour()).isCloseTo(0.5, within(0.0002));
  }

  @Test
  void withPoints_fewer_forgetsTheOlderOnes() {
    FeverChart chart =
        chart(
            FeverZones.thirds(),
            point(0, 0, 0.5),
            point(1, 0.1, 0),
            point(2, 0.2, 0.1),
            point(3, 0.3, 0.2),
            point(4, 0.4, 0.3));

    assertThat(trend(chart).points()).isEqualTo(4);
    assertThat(trend(chart).consumedPerHour() * 24).isCloseTo(0.1, EXACT);
    assertThat(CALCULATOR.withPoints(5).trend(chart).orElseThrow().consumedPerHour() * 24)
        .isCloseTo(-0.02, EXACT);
  }

  /** From Thursday to Friday evening 10 %; the remaining 46.7 % take 4 2/3 working days. */
  @Test
  void withCalendar_weekend_isLeftOut() {
    WorkCalendar office = WorkCalendar.weekly("office", ZoneOffset.UTC, "MON-FRI 08:00-16:00");
    FeverPoint thursday = new FeverPoint(Instant.parse("2026-03-05T16:00:00Z"), 0.1, 0.1);
    FeverPoint friday = new FeverPoint(Instant.parse("2026-03-06T16:00:00Z"), 0.12, 0.2);

    FeverTrend trend =
        CALCULATOR
            .withCalendar(office)
            .trend(chart(FeverZones.thirds(), thursday, friday))
            .orElseThrow();

    assertThat(trend.consumedPerHour()).isCloseTo(0.1 / 8, EXACT);
    assertThat(trend.untilRed().orElseThrow())
        .isCloseTo(Duration.ofMinutes(2_240), Duration.ofMillis(1));
    assertThat(trend.redAt().orElseThrow())
        .isBetween("2026-03-13T13:19:59.999Z", "2026-03-13T13:20:00.001Z");
    assertThat(trend.daysUntilRed().orElseThrow()).isCloseTo(7 - 160.0 / 1_440, within(1e-6));
  }

  @Test
  void trend_tooFewPointsOrNoTimeBetween_isEmpty() {
    WorkCalendar office = WorkCalendar.weekly("office", ZoneOffset.UTC, "MON-FRI 08:00-16:00");

    assertThat(CALCULATOR.trend(FeverChart.of(FeverZones.thirds()))).isEmpty();
    assertThat(CALCULATOR.trend(chart(FeverZones.thirds(), point(0, 0, 0)))).isEmpty();
    assertThat(
            CALCULATOR
                .withCalendar(office)
                .trend(chart(FeverZones.thirds(), point(5, 0, 0), point(6, 0, 0.1))))
        .isEmpty();
  }

  @Test
  void advice_yellowAndBurning_saysWhenRedIsReached() {
    assertThat(advice(chart(FeverZones.sloped(), point(0, 0.05, 0.13), point(1, 0.1, 0.2))))
        .containsExactly(
            "WARNING fever chart: 20 % of the buffer used for 10 % of the chain: yellow, prepare to"
                + " win time back [yellow-zone]",
            "WARNING fever chart: the buffer is used up 1.40 times as fast as the chain goes forward"
                + " [burn-rate-above-one]",
            "WARNING fever chart: at the rate of the last 2 points the red zone is reached in 4.0"
                + " days, at 2026-03-07T08:00:00Z [red-ahead]");
  }

  @Test
  void advice_green_isANoticeAlone() {
    assertThat(advice(chart(FeverZones.sloped(), point(0, 0.1, 0), point(1, 0.3, 0.1))))
        .containsExactly(
            "NOTICE fever chart: 10 % of the buffer used for 30 % of the chain: green, nothing to do"
                + " [green-zone]");
  }

  @Test
  void advice_redAndFallingBack_doesNotForetellRed() {
    assertThat(advice(chart(FeverZones.sloped(), point(0, 0.2, 0.6), point(1, 0.1, 0.7))))
        .containsExactly(
            "WARNING fever chart: 70 % of the buffer used for 10 % of the chain: red, win time back"
                + " now [red-zone]");
  }

  @Test
  void advice_noData_saysSo() {
    assertThat(advice(FeverChart.of(FeverZones.sloped())))
        .containsExactly(
            "NOTICE fever chart: a trend needs two points with working time between them, but the"
                + " chart has 0 in all [no-data]");
    assertThat(advice(chart(FeverZones.sloped(), point(0, 0.2, 0)))).hasSize(2);
  }

  @Test
  void with_brokenArguments_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.withPoints(1))
        .withMessageContaining("number of points must be at least 2 but was 1");
    assertThatNullPointerException()
        .isThrownBy(() -> CALCULATOR.withCalendar(null))
        .withMessage("hours");
    assertThatNullPointerException().isThrownBy(() -> CALCULATOR.trend(null)).withMessage("chart");
  }
}
