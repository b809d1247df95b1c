package dev.evenkeel.scheduling.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpecialDayTest {
  private static final LocalDate DATE = LocalDate.of(2026, 1, 5);

  @Test
  void learned_datesInAnyOrder_sortsThem() {
    SpecialDay special =
        SpecialDay.learned("mailing", List.of(DATE.plusDays(3), DATE, DATE.plusDays(3)));

    assertThat(special.dates()).containsExactly(DATE, DATE.plusDays(3));
    assertThat(special.factor()).isEmpty();
    assertThat(special.profileLearned()).isTrue();
    assertThat(special.toBuilder().build()).isEqualTo(special);
  }

  @Test
  void given_keepsTheSpreadOfTheWeekday() {
    SpecialDay special = SpecialDay.given("fair", List.of(DATE), 1.2);

    assertThat(special.factor()).hasValue(1.2);
    assertThat(special.profileLearned()).isFalse();
  }

  @Test
  void profile_given_isNotLearned() {
    SpecialDay special =
        SpecialDay.builder()
            .name("fair")
            .profile(DayProfile.of(Map.of(LocalTime.NOON, 1.0)))
            .build();

    assertThat(special.profileLearned()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> special.toBuilder().profileLearned(true).build())
        .withMessageContaining("must not be both given and learned in special day 'fair'");
  }

  @Test
  void check_faults_areNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpecialDay.learned(" ", List.of()))
        .withMessageContaining("name must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpecialDay.given("fair", List.of(), 0))
        .withMessageContaining("factor of fair must be between");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpecialDay.given("fair", List.of(), Double.NaN))
        .withMessageContaining("factor of fair");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpecialDay.builder().name("fair").addDates(DATE, DATE).build())
        .withMessageContaining("dates must be in order and each once")
        .withMessageContaining("'fair'");
  }

  @Test
  void dayProfile_faults_areNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayProfile.of(Map.of(LocalTime.NOON, 0.0)))
        .withMessageContaining("must have one that is positive");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayProfile.of(Map.of(LocalTime.NOON, -1.0)))
        .withMessageContaining("weight must not be negative but was -1.0 in day profile '12:00'");
  }

  @Test
  void regressor_lagged_actsLater() {
    Regressor letters = Regressor.of("letters", Map.of(DATE, 2.0, DATE.minusDays(1), 1.0));

    assertThat(letters.values().keySet()).containsExactly(DATE.minusDays(1), DATE);
    assertThat(letters.lagged("letters read", 2))
        .isEqualTo(
            Regressor.of("letters read", Map.of(DATE.plusDays(2), 2.0, DATE.plusDays(1), 1.0)));
  }

  @Test
  void regressor_faults_areNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regressor.of("", Map.of()))
        .withMessageContaining("name must not be blank");
    for (double wrong : new double[] {Double.NaN, 1e101, Double.NEGATIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Regressor.of("letters", Map.of(DATE, wrong)))
          .withMessageContaining("2026-01-05 in regressor 'letters'");
    }
  }
}
