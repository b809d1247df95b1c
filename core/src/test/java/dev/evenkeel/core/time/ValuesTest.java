package dev.evenkeel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
  private static final LocalInterval MORNING = LocalInterval.parse("09:00-12:00");
  private static final LocalInterval NIGHT = LocalInterval.parse("22:00-06:00");
  private static final LocalDate EVE = LocalDate.of(2026, 12, 24);

  @ParameterizedTest
  @CsvSource({
    "09:00-17:00, PT8H, false",
    "22:00-06:00, PT8H, true",
    "22:00-24:00, PT2H, false",
    "00:00-24:00, PT24H, false",
    "09:00-09:00, PT24H, true",
    "09:00:00.5-09:00:01, PT0.5S, false",
  })
  void localInterval_lengthAndMidnight(String text, String length, boolean overMidnight) {
    LocalInterval interval = LocalInterval.parse(text);
    assertThat(interval.length()).hasToString(length);
    assertThat(interval.overMidnight()).isEqualTo(overMidnight);
  }

  @Test
  void localInterval_endOfDay_isWrittenAs24() {
    assertThat(LocalInterval.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
        .isEqualTo(LocalInterval.WHOLE_DAY)
        .hasToString("00:00-24:00");
    assertThat(LocalInterval.parse("00:00-00:00")).isEqualTo(LocalInterval.WHOLE_DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "09:00", "9-17", "24:00-09:00", "09:00-25:00", "09:00-12:00-13:00"})
  void localInterval_otherForm_isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalInterval.parse(text))
        .withMessageEndingWith("such as '09:00-17:00' but was '" + text + "'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MON-FRI 09:00-17:00 | MON-FRI 09:00-17:00",
        "mon tue,thu 09:00-17:00 | MON-TUE THU 09:00-17:00",
        "FRI-MON 10:00-14:00 | MON FRI-SUN 10:00-14:00",
        "MON-SUN 00:00-24:00 | MON-SUN 00:00-24:00",
        "TUE 13:00-17:00 09:00-12:00; TUE 09:00-12:00 | TUE 09:00-12:00 13:00-17:00",
        "MON 09:00-17:00;WED 09:00-17:00; SUN 22:00-06:00 | MON WED 09:00-17:00; SUN 22:00-06:00",
        "SUN-SUN 10:00-11:00 | SUN 10:00-11:00",
      })
  void pattern_parse_readsTheGrammar(String text, String canonical) {
    assertThat(WeeklyPattern.parse(text)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MON",
        "09:00-17:00",
        "MON 09:00",
        "MOO 09:00-17:00",
        "MON-TUE-WED 09:00-17:00",
        "MON 09:00-17:00 TUE",
        "MON 09:00-17:00;",
        "MON 9-17",
        "MON- 09:00-17:00"
      })
  void pattern_otherForm_isRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> WeeklyPattern.parse(text));
  }

  @Test
  void pattern_mistake_isExplained() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeeklyPattern.parse("MO-FR 09:00-17:00"))
        .withMessage(
            "day must be one of MON TUE WED THU FRI SAT SUN but was 'MO'\n"
                + "Maybe write it like 'MON-FRI 09:00-12:00 13:00-17:00; SAT 10:00-14:00'.");
  }

  @Test
  void pattern_blank_isEmpty() {
    assertThat(WeeklyPattern.parse("  ")).isEqualTo(WeeklyPattern.none());
    assertThat(WeeklyPattern.none().isEmpty()).isTrue();
    assertThat(WeeklyPattern.always().isEmpty()).isFalse();
    assertThat(WeeklyPattern.none().on(DayOfWeek.MONDAY)).isEmpty();
  }

  @Test
  void pattern_of_givesEachDayTheSameIntervals() {
    WeeklyPattern pattern =
        WeeklyPattern.of(Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), NIGHT, MORNING);
    assertThat(pattern).hasToString("MON SUN 09:00-12:00 22:00-06:00");
    assertThat(pattern.on(DayOfWeek.SUNDAY)).containsExactly(MORNING, NIGHT);
    assertThat(new WeeklyPattern(Map.of(DayOfWeek.MONDAY, List.of())))
        .isEqualTo(WeeklyPattern.none());
  }

  @Test
  void holiday_wholeAndPart_areToldApart() {
    assertThat(Holiday.of(EVE, "Christmas Eve").isWholeDay()).isTrue();
    assertThat(Holiday.partDay(EVE, "Christmas Eve", MORNING).isWholeDay()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Holiday.partDay(EVE, "Christmas Eve"))
        .withMessageStartingWith("closed must have at least one interval but was empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Holiday.of(EVE, " "))
        .withMessage("name must not be blank but was ' ' in holiday '2026-12-24'");
  }

  @Test
  void holidayProvider_between_asksEachYear() {
    HolidayProvider newYear = year -> List.of(Holiday.of(LocalDate.of(year, 1, 1), "New Year"));
    assertThat(HolidayProvider.between(newYear, 2026, 2028))
        .extracting(Holiday::date)
        .containsExactly(
            LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));
    assertThat(HolidayProvider.between(newYear, 2026, 2026)).hasSize(1);
    assertThat(HolidayProvider.between(year -> List.of(), Integer.MAX_VALUE, Integer.MAX_VALUE))
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HolidayProvider.between(newYear, 2027, 2026))
        .withMessage("lastYear must not be before firstYear 2027 but was 2026");
    assertThatNullPointerException()
        .isThrownBy(() -> HolidayProvider.between(year -> null, 2026, 2026))
        .withMessage("holidays");
  }

  @Test
  void closure_endNotAfterStart_isRefused() {
    LocalDateTime noon = EVE.atTime(12, 0);
    assertThat(Closure.of("move", noon, noon.plusNanos(1)).to()).isAfter(noon);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Closure.of("move", noon, noon))
        .withMessage(
            "to must be after from 2026-12-24T12:00 but was 2026-12-24T12:00 in closure 'move'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Closure.of("", noon, noon.plusDays(1)))
        .withMessage("reason must not be blank but was ''");
  }

  @Test
  void extraOpening_withoutReason_isRefused() {
    assertThat(ExtraOpening.of("rush", EVE, MORNING).date()).isEqualTo(EVE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExtraOpening.of("", EVE, MORNING))
        .withMessage("reason must not be blank but was ''");
  }

  @Test
  void values_doNotChangeWithWhatTheyWereMadeOf() {
    List<LocalInterval> closed = new ArrayList<>(List.of(MORNING));
    Holiday holiday = new Holiday(EVE, "Christmas Eve", closed);
    WeeklyPattern pattern = new WeeklyPattern(Map.of(DayOfWeek.MONDAY, closed));
    closed.clear();
    assertThat(holiday.closed()).containsExactly(MORNING);
    assertThat(pattern.on(DayOfWeek.MONDAY)).containsExactly(MORNING);
  }
}
