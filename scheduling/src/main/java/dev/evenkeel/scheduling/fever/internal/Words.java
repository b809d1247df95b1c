package dev.evenkeel.scheduling.fever.internal;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.scheduling.fever.FeverFault;
import dev.evenkeel.scheduling.fever.FeverPoint;
import dev.evenkeel.scheduling.fever.FeverZone;
import java.util.Locale;

/** Sentences about points of a fever chart. */
public final class Words {
  private Words() {}

  /**
   * Returns a finding about the zone of a point.
   *
   * @param zone the zone
   * @param object which buffer
   * @param point the point
   * @return a notice for the green zone, else a warning
   */
  public static Finding zone(FeverZone zone, String object, FeverPoint point) {
    String stand = stand(point);
    return switch (zone) {
      case GREEN -> Finding.notice(FeverFault.GREEN_ZONE, object, stand + ": green, nothing to do");
      case YELLOW ->
          Finding.warning(
              FeverFault.YELLOW_ZONE, object, stand + ": yellow, prepare to win time back");
      case RED -> Finding.warning(FeverFault.RED_ZONE, object, stand + ": red, win time back now");
    };
  }

  /**
   * Returns what a point says.
   *
   * @param point the point
   * @return both shares in whole percents
   */
  public static String stand(FeverPoint point) {
    return percent(point.bufferConsumed())
        + " of the buffer used for "
        + percent(point.chainCompleted())
        + " of the chain";
  }

  /**
   * Returns whether a burn rate is worth a word.
   *
   * @param rate the burn rate
   * @return true if it is above 1 also after rounding to hundredths
   */
  public static boolean isAboveOne(double rate) {
    return StrictMath.round(rate * 100) > 100;
  }

  /**
   * Returns what a burn rate above 1 means.
   *
   * @param rate the burn rate
   * @return a sentence
   */
  public static String burnRate(double rate) {
    return String.format(
        Locale.ROOT, "the buffer is used up %.2f times as fast as the chain goes forward", rate);
  }

  /**
   * Returns a share in whole percents.
   *
   * @param share the share, 5 % is 0.05
   * @return the rounded percents, such as {@code 5 %}
   */
  public static String percent(double share) {
    return StrictMath.round(share * 100) + " %";
  }
}
