package dev.evenkeel.scheduling.fever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeverZonesTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  /** Thirds of the buffer whatever is completed, after Goldratt (0-33, 33-66, 66-100 %). */
  @ParameterizedTest
  @CsvSource({
    "0, -0.5, GREEN",
    "0, 0.33, GREEN",
    "1, 0.33, GREEN",
    "0, 0.34, YELLOW",
    "1, 0.66, YELLOW",
    "0.5, 0.67, RED",
    "1, 1.5, RED"
  })
  void zone_thirds_ignoresTheChain(double completed, double consumed, FeverZone zone) {
    assertThat(FeverZones.thirds().zone(new FeverPoint(NOW, completed, consumed))).isEqualTo(zone);
  }

  /**
   * Lines from 10 % to 70 % and from 30 % to 90 %, as the public fever chart of
   * rnwolf/ccpm-proof-of-concept draws them; the values between are read off these lines by hand.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 0.09, GREEN", "0, 0.11, YELLOW", "0, 0.29, YELLOW", "0, 0.31, RED",
    "0.5, 0.39, GREEN", "0.5, 0.41, YELLOW", "0.5, 0.59, YELLOW", "0.5, 0.61, RED",
    "1, 0.69, GREEN", "1, 0.71, YELLOW", "1, 0.89, YELLOW", "1, 0.91, RED"
  })
  void zone_sloped_allowsMoreTheMoreIsCompleted(double completed, double consumed, FeverZone zone) {
    assertThat(FeverZones.sloped().zone(new FeverPoint(NOW, completed, consumed))).isEqualTo(zone);
  }

  @Test
  void zone_pointOnALine_liesInTheBetterZone() {
    assertThat(FeverZones.thirds().zone(new FeverPoint(NOW, 0.4, 10.0 / 30)))
        .isEqualTo(FeverZone.GREEN);
    assertThat(FeverZones.thirds().zone(new FeverPoint(NOW, 0.4, 20.0 / 30)))
        .isEqualTo(FeverZone.YELLOW);
    assertThat(FeverZones.sloped().zone(new FeverPoint(NOW, 0, 0.1))).isEqualTo(FeverZone.GREEN);
    assertThat(FeverZones.sloped().zone(new FeverPoint(NOW, 1, 0.9))).isEqualTo(FeverZone.YELLOW);
  }

  @Test
  void at_anyCompletion_liesOnTheStraightLine() {
    ZoneLine line = new ZoneLine(0.1, 0.7);

    assertThat(line.at(0)).isEqualTo(0.1);
    assertThat(line.at(0.25)).isCloseTo(0.25, within(1e-15));
    assertThat(line.at(1)).isEqualTo(0.7);
    assertThat(ZoneLine.horizontal(0.4).at(0.7)).isEqualTo(0.4);
  }

  @Test
  void new_brokenArguments_areRefused() {
    ZoneLine line = ZoneLine.horizontal(0.5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ZoneLine(-0.1, 0.5))
        .withMessage("share at the start must not be negative but was -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ZoneLine(0.1, Double.NaN))
        .withMessageContaining("share at completion");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line.at(1.1))
        .withMessageContaining("completed share of the chain");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FeverZones(line, new ZoneLine(0.6, 0.4)))
        .withMessageContaining("red line must not be below the yellow line");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FeverZones(line, new ZoneLine(0.4, 0.6)));
    assertThatNullPointerException()
        .isThrownBy(() -> new FeverZones(line, null))
        .withMessage("red");
    assertThatNullPointerException()
        .isThrownBy(() -> FeverZones.thirds().zone(null))
        .withMessage("point");
  }
}
