package dev.evenkeel.scheduling.fever;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class FeverZonesPropertyTest {
  private static FeverPoint point(double completed, double consumed) {
    return new FeverPoint(Instant.EPOCH, completed, consumed);
  }

  @Property
  void zone_moreConsumed_neverBetter(
      @ForAll @DoubleRange(max = 1) double completed,
      @ForAll @DoubleRange(min = -1, max = 2) double consumed,
      @ForAll @DoubleRange(max = 1) double more) {
    for (FeverZones zones : new FeverZones[] {FeverZones.thirds(), FeverZones.sloped()}) {
      assertThat(zones.zone(point(completed, consumed + more)))
          .isGreaterThanOrEqualTo(zones.zone(point(completed, consumed)));
    }
  }

  @Property
  void zone_risingLinesAndMoreCompleted_neverWorse(
      @ForAll @DoubleRange(max = 0.5) double completed,
      @ForAll @DoubleRange(min = -1, max = 2) double consumed,
      @ForAll @DoubleRange(max = 0.5) double more) {
    assertThat(FeverZones.sloped().zone(point(completed + more, consumed)))
        .isLessThanOrEqualTo(FeverZones.sloped().zone(point(completed, consumed)));
  }

  @Property
  void zone_equalLines_leaveNoYellow(
      @ForAll @DoubleRange(max = 1) double start,
      @ForAll @DoubleRange(max = 1) double end,
      @ForAll @DoubleRange(max = 1) double completed,
      @ForAll @DoubleRange(min = -1, max = 2) double consumed) {
    ZoneLine line = new ZoneLine(start, end);

    assertThat(new FeverZones(line, line).zone(point(completed, consumed)))
        .isEqualTo(consumed <= line.at(completed) ? FeverZone.GREEN : FeverZone.RED);
  }
}
