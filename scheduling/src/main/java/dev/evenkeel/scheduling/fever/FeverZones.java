package dev.evenkeel.scheduling.fever;

import dev.evenkeel.core.check.Check;

/**
 * Where the zones of a fever chart lie: green up to and on the lower line, yellow above it up to
 * and on the upper line, red above that. A buffer that has grown, a negative consumption, is green.
 *
 * <p>The lines are guidelines, no law of nature: both presets and every other pair are as good as
 * the habits of the team that reads them.
 *
 * @param yellow the line above which yellow begins
 * @param red the line above which red begins, nowhere below the yellow one
 */
public record FeverZones(ZoneLine yellow, ZoneLine red) {
  private static final FeverZones THIRDS =
      new FeverZones(ZoneLine.horizontal(1.0 / 3), ZoneLine.horizontal(2.0 / 3));
  private static final FeverZones SLOPED =
      new FeverZones(new ZoneLine(0.1, 0.7), new ZoneLine(0.3, 0.9));

  /**
   * Checks the order of the lines.
   *
   * @param yellow the line above which yellow begins
   * @param red the line above which red begins
   * @throws NullPointerException if a line is null
   * @throws IllegalArgumentException if the red line is below the yellow one at either end
   */
  public FeverZones {
    Check.notNull(yellow, "yellow");
    Check.notNull(red, "red");
    Check.that(
        red.atStart() >= yellow.atStart() && red.atCompletion() >= yellow.atCompletion(),
        "red line must not be below the yellow line %s but was %s",
        yellow,
        red);
  }

  /**
   * Returns the zones by thirds of the buffer, whatever is completed: yellow above 1/3, red above
   * 2/3. Source: E. M. Goldratt, "Critical Chain", North River Press, 1997.
   *
   * @return the zones with horizontal lines
   */
  public static FeverZones thirds() {
    return THIRDS;
  }

  /**
   * Returns the zones of the usual fever chart, which allow more consumption the more is completed:
   * yellow above a line from 10 % to 70 % of the buffer, red above a line from 30 % to 90 %.
   *
   * @return the zones with rising lines
   */
  public static FeverZones sloped() {
    return SLOPED;
  }

  /**
   * Returns the zone of a point.
   *
   * @param point the point
   * @return the zone; a point on a line lies in the better of the two
   * @throws NullPointerException if the point is null
   */
  public FeverZone zone(FeverPoint point) {
    Check.notNull(point, "point");
    if (point.bufferConsumed() <= yellow.at(point.chainCompleted())) {
      return FeverZone.GREEN;
    }
    return point.bufferConsumed() <= red.at(point.chainCompleted())
        ? FeverZone.YELLOW
        : FeverZone.RED;
  }
}
