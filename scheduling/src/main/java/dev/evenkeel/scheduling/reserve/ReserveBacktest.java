package dev.evenkeel.scheduling.reserve;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.internal.ValueType;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * How often a reserve would have held in the past. A result of {@link ReserveCalculator#backtest}.
 */
@Value.Immutable
@ValueType
public abstract class ReserveBacktest {
  ReserveBacktest() {}

  /**
   * Returns the reserve of the whole record.
   *
   * @return the share and its limits
   */
  public abstract CapacityReserve reserve();

  /**
   * Returns how often the share of the whole record would have held in its own periods. It does so
   * at least in the wanted part by its definition; what it leaves out shows how coarse the record
   * is.
   *
   * @return the rate over all periods
   */
  public abstract HoldRate inSample();

  /**
   * Returns how often the share would have held if it had been learned anew for each period from
   * the periods before it, as in real use.
   *
   * @return the rate over all periods that have enough periods before them
   */
  public abstract HoldRate rolling();

  /**
   * Returns whether the past speaks against the reserve: a warning if even the upper limit of the
   * rolling rate is below the percentile. The unplanned work has then probably grown.
   *
   * @return the findings of the reserve and of the test
   */
  public final Findings findings() {
    double limit = rolling().upperLimit(reserve().confidence());
    return limit >= reserve().percentile()
        ? reserve().findings()
        : reserve().findings().plus(Findings.of(heldTooSeldom(limit)));
  }

  private Finding heldTooSeldom(double limit) {
    return Finding.warning(
        ReserveFault.HELD_TOO_SELDOM,
        "capacity reserve",
        String.format(
            Locale.ROOT,
            "learned from the periods before, the reserve held in %d of %d periods, at most %.3f of"
                + " them in the long run, instead of %s\nMaybe take the latest periods alone",
            rolling().held(),
            rolling().periods(),
            limit,
            reserve().percentile()));
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  static ReserveBacktestBuilder builder() {
    return new ReserveBacktestBuilder();
  }
}
