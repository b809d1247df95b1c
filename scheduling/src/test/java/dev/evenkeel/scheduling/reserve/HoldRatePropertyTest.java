package dev.evenkeel.scheduling.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class HoldRatePropertyTest {
  @Property(tries = 300)
  void limits_anyCounts_surroundTheRateAndMirror(
      @ForAll @IntRange(min = 1, max = 200) int periods,
      @ForAll @DoubleRange(max = 1) double part,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double confidence) {
    int held = (int) Math.round(part * periods);
    HoldRate rate = new HoldRate(held, periods);
    HoldRate mirror = new HoldRate(periods - held, periods);

    assertThat(rate.lowerLimit(confidence)).isLessThanOrEqualTo(rate.rate().orElseThrow());
    assertThat(rate.upperLimit(confidence)).isGreaterThanOrEqualTo(rate.rate().orElseThrow());
    assertThat(rate.lowerLimit(confidence))
        .isCloseTo(1 - mirror.upperLimit(confidence), within(1e-9));
  }
}
