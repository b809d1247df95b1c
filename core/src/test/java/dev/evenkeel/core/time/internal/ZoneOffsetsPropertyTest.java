package dev.evenkeel.core.time.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/**
 * Local times of every zone that Java knows become the instants that ZonedDateTime.ofLocal finds.
 */
class ZoneOffsetsPropertyTest {
  @Provide
  Arbitrary<ZoneId> anyZone() {
    List<ZoneId> zones = ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
    return Arbitraries.of(zones);
  }

  @Property(tries = 2_000)
  void resolve_anyLocalTime_isOfLocal(
      @ForAll("anyZone") ZoneId zone,
      @ForAll @IntRange(min = 1, max = 9_998) int year,
      @ForAll @LongRange(min = -259_200, max = 31_795_200) long second) {
    assertResolved(zone, year, LocalDateTime.of(year, 1, 1, 0, 0).plusSeconds(second));
  }

  @Property(tries = 5_000)
  void resolve_nearTransitions_isOfLocal(
      @ForAll("anyZone") ZoneId zone,
      @ForAll @IntRange(max = 1_000) int index,
      @ForAll @IntRange(min = -100_000, max = 100_000) int seconds) {
    List<ZoneOffsetTransition> transitions = zone.getRules().getTransitions();
    if (!transitions.isEmpty()) {
      ZoneOffsetTransition transition = transitions.get(index % transitions.size());
      LocalDateTime local = transition.getDateTimeBefore().plusSeconds(seconds / 10);
      assertResolved(zone, local.getYear(), local);
      assertSkips(zone, local.getYear(), local.toLocalDate());
    }
  }

  private static void assertResolved(ZoneId zone, int year, LocalDateTime local) {
    ZoneOffsets offsets = ZoneOffsets.of(zone.getRules(), year);
    Instant expected = ZonedDateTime.ofLocal(local, zone, null).toInstant();
    long fromNewYear = UtcYear.offset(year, local.toInstant(ZoneOffset.UTC));
    assertThat(offsets.resolve(fromNewYear)).isEqualTo(UtcYear.offset(year, expected));
  }

  private static void assertSkips(ZoneId zone, int year, LocalDate date) {
    boolean exists = date.atStartOfDay(zone).toLocalDate().equals(date);
    int day = (int) (date.toEpochDay() - UtcYear.startDay(year));
    assertThat(ZoneOffsets.of(zone.getRules(), year).skips(day)).isEqualTo(!exists);
  }
}
