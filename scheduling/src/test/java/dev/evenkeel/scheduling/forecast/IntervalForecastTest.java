package dev.evenkeel.scheduling.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.time.Interval;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IntervalForecastTest {
  private static final IntervalForecast FORECAST =
      IntervalForecast.builder()
          .interval(Interval.parse("2026-01-05T08:00:00Z/2026-01-05T09:00:00Z"))
          .mean(100)
          .dispersion(0.04)
          .lower(60)
          .upper(140)
          .build();

  @Test
  void coefficientOfVariation_isTheRootOfTheDispersion() {
    assertThat(FORECAST.coefficientOfVariation()).isEqualTo(0.2);
    assertThat(FORECAST.toBuilder().build()).isEqualTo(FORECAST);
  }

  @Test
  void check_faults_areNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FORECAST.toBuilder().upper(59).build())
        .withMessageContaining("upper end must be at least 60 but was 59");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FORECAST.toBuilder().mean(Double.NaN).build())
        .withMessageContaining("mean must be finite");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FORECAST.toBuilder().dispersion(-1).build())
        .withMessageContaining("dispersion must not be negative but was -1.0");
  }

  @Test
  void day_faults_areNamed() {
    DayForecast day =
        DayForecast.builder()
            .date(LocalDate.of(2026, 1, 5))
            .mean(5)
            .dispersion(0)
            .lower(1)
            .upper(9)
            .build();

    assertThat(day.toBuilder().build()).isEqualTo(day);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> day.toBuilder().upper(0).build())
        .withMessageContaining("upper end must be at least 1 but was 0 in forecast of 2026-01-05");
  }

  @Test
  void results_faults_areNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LoadForecast.builder().coverage(1).findings(Findings.none()).build())
        .withMessageContaining("coverage must be below 1 but was 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ForecastTerm("level", Double.POSITIVE_INFINITY))
        .withMessageContaining("factor must be finite");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LearnedEffect("fair", 0, 0))
        .withMessageContaining("factor must be positive but was 0.0 in learned effect 'fair'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LearnedEffect("fair", 1, -1))
        .withMessageContaining("standard error must not be negative");
  }
}
