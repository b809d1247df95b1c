package dev.evenkeel.scheduling.fever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeverChartTest {
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  private static FeverPoint point(int day, double completed, double consumed) {
    return new FeverPoint(START.plus(Duration.ofDays(day)), completed, consumed);
  }

  private static FeverChart chart(FeverPoint... points) {
    FeverChart chart = FeverChart.of(FeverZones.sloped());
    for (FeverPoint point : points) {
      chart = chart.append(point);
    }
    return chart;
  }

  @Test
  void append_points_keepsTheHistoryAndItsZones() {
    FeverChart empty = FeverChart.of(FeverZones.sloped());
    FeverChart chart = chart(point(0, 0, 0.05), point(7, 0.2, 0.3), point(14, 0.5, 0.7));

    assertThat(empty.points()).isEmpty();
    assertThat(chart.history()).containsExactly(FeverZone.GREEN, FeverZone.YELLOW, FeverZone.RED);
    assertThat(chart.latest()).contains(point(14, 0.5, 0.7));
    assertThat(chart.zone()).contains(FeverZone.RED);
    assertThat(chart.toBuilder().build()).isEqualTo(chart);
  }

  @Test
  void latest_emptyChart_isEmpty() {
    FeverChart empty = chart();

    assertThat(empty.latest()).isEmpty();
    assertThat(empty.zone()).isEmpty();
    assertThat(empty.history()).isEmpty();
    assertThat(empty.explain()).isEmpty();
    assertThat(empty.periodBurnRate()).isEmpty();
  }

  @Test
  void append_assessmentWithoutPoint_changesNothing() {
    BufferedChain chain =
        BufferedChain.builder()
            .bufferSpan(Duration.ZERO)
            .plannedFinish(START)
            .calendar(WorkCalendar.always())
            .build();
    FeverAssessment assessment = FeverChartCalculator.standard().assess(chain, List.of(), START);

    assertThat(chart(point(0, 0, 0)).append(assessment)).isEqualTo(chart(point(0, 0, 0)));
  }

  /** Use from 10 % to 25 % of the buffer while the chain went from 10 % to 20 %: rate 1.5. */
  @Test
  void periodBurnRate_twoPoints_isTheRateOfTheLastPeriodAlone() {
    assertThat(
            chart(point(0, 0, 0.5), point(1, 0.1, 0.1), point(2, 0.2, 0.25))
                .periodBurnRate()
                .orElseThrow())
        .isCloseTo(1.5, within(1e-12));
    assertThat(chart(point(0, 0.1, 0.3), point(1, 0.3, 0.1)).periodBurnRate().orElseThrow())
        .isCloseTo(-1, within(1e-12));
  }

  @Test
  void periodBurnRate_chainStandsStillOrFallsBack_isEmpty() {
    assertThat(chart(point(0, 0.1, 0.1)).periodBurnRate()).isEmpty();
    assertThat(chart(point(0, 0.1, 0.1), point(1, 0.1, 0.2)).periodBurnRate()).isEmpty();
    assertThat(chart(point(0, 0.2, 0.1), point(1, 0.1, 0.2)).periodBurnRate()).isEmpty();
    assertThat(chart(point(0, 0, 0), point(1, Double.MIN_VALUE, 1)).periodBurnRate()).isEmpty();
  }

  @Test
  void explain_points_giveALineEach() {
    assertThat(chart(point(0, 0, 0), point(7, 14.0 / 52, 10.0 / 30)).explain())
        .isEqualTo(
            """
            2026-03-02T08:00:00Z: 0 % of the buffer used for 0 % of the chain, no burn rate yet: GREEN
            2026-03-09T08:00:00Z: 33 % of the buffer used for 27 % of the chain, burn rate 1.24: YELLOW""");
  }

  @Test
  void append_notLater_isRefused() {
    FeverChart chart = chart(point(1, 0, 0));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart.append(point(1, 0.1, 0.1)))
        .withMessage(
            "point of a fever chart must be later than the one before at 2026-03-03T08:00:00Z but"
                + " was at 2026-03-03T08:00:00Z");
    assertThatNullPointerException().isThrownBy(() -> chart.append((FeverPoint) null));
    assertThatNullPointerException()
        .isThrownBy(() -> chart.append((FeverAssessment) null))
        .withMessage("assessment");
  }
}
