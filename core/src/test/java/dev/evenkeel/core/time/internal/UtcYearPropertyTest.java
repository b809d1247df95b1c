package dev.evenkeel.core.time.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Civil arithmetic equals that of java.time. */
class UtcYearPropertyTest {
  @Property
  void yearAndOffset_ofAnInstant(
      @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second,
      @ForAll @IntRange(max = 999_999_999) int nano) {
    Instant instant = Instant.ofEpochSecond(second, nano);
    int year = UtcYear.of(instant);
    assertThat(year).isEqualTo(instant.atOffset(ZoneOffset.UTC).getYear());
    assertThat(UtcYear.instant(year, UtcYear.offset(year, instant))).isEqualTo(instant);
  }

  @Property(tries = 10_000)
  void everyYear_hasItsStartLengthAndKind(@ForAll @IntRange(max = 9_999) int year) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    Instant start = newYear.atStartOfDay(ZoneOffset.UTC).toInstant();
    assertThat(UtcYear.startDay(year)).isEqualTo(newYear.toEpochDay());
    assertThat(UtcYear.days(year)).isEqualTo(Year.of(year).length());
    assertThat(UtcYear.of(start)).isEqualTo(year);
    assertThat(UtcYear.of(start.plusNanos(UtcYear.length(year) - 1))).isEqualTo(year);
    int weekday = newYear.getDayOfWeek().getValue() % 7;
    int weekdayOf1970 = 4;
    int kind = Math.floorMod(weekday - weekdayOf1970, 7) + (Year.isLeap(year) ? 7 : 0);
    assertThat(UtcYear.kind(year)).isEqualTo(kind);
  }

  @Property
  void end_belongsToTheLastYear(@ForAll @IntRange(min = 1, max = 1_000) int nanos) {
    assertThat(UtcYear.of(UtcYear.END)).isEqualTo(UtcYear.LAST);
    assertThat(UtcYear.of(UtcYear.END.minusNanos(nanos))).isEqualTo(UtcYear.LAST);
    assertThat(UtcYear.of(UtcYear.BEGIN.plusNanos(nanos))).isEqualTo(UtcYear.FIRST);
  }
}
