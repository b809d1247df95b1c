package dev.evenkeel.scheduling.reserve;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.core.check.Check;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Coming periods with the part of their capacity that is held back for unplanned work.
 *
 * @param reserve the share that is held back and what it was learned from
 * @param periods the periods, in the order given
 */
public record ReservePlan(CapacityReserve reserve, List<ReservedPeriod> periods) {
  /**
   * Copies the list.
   *
   * @param reserve the share that is held back
   * @param periods the periods
   * @throws NullPointerException if an argument or a period is null
   */
  public ReservePlan {
    Check.notNull(reserve, "reserve");
    periods = ImmutableList.copyOf(Check.notNull(periods, "periods"));
  }

  /**
   * Returns the capacity of all periods.
   *
   * @return the sum in person-time
   */
  public Duration totalCapacity() {
    return sum(period -> period.period().capacity());
  }

  /**
   * Returns what is held back in all periods.
   *
   * @return the sum in person-time
   */
  public Duration totalReserve() {
    return sum(ReservedPeriod::reserve);
  }

  /**
   * Returns what can be planned in all periods.
   *
   * @return the sum in person-time
   */
  public Duration totalPlannable() {
    return sum(ReservedPeriod::plannable);
  }

  private Duration sum(Function<ReservedPeriod, Duration> part) {
    return periods.stream().map(part).reduce(Duration.ZERO, Duration::plus);
  }
}
