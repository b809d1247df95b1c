package dev.evenkeel.scheduling.peak.cover.internal;

import dev.evenkeel.scheduling.peak.cover.OvertimeOffer;
import dev.evenkeel.scheduling.peak.cover.StaffingOffer;
import dev.evenkeel.scheduling.peak.cover.TemporaryStaff;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import org.joda.money.Money;

/** What a stretch of work costs, rounded half up to the decimals of the currency. */
public final class Pay {
  private static final BigDecimal NANOS_PER_HOUR = BigDecimal.valueOf(3_600_000_000_000L);

  private Pay() {}

  /**
   * Returns the cost of a stretch.
   *
   * @param offer by which offer
   * @param time how long
   * @return the money, empty if the offer is free
   */
  public static Optional<Money> of(StaffingOffer offer, Duration time) {
    if (offer instanceof TemporaryStaff staff) {
      return Optional.of(pay(staff.perHour(), BigDecimal.ONE, time));
    }
    if (offer instanceof OvertimeOffer overtime) {
      BigDecimal factor = BigDecimal.ONE.add(BigDecimal.valueOf(overtime.rule().surcharge()));
      return overtime.person().costPerHour().map(cost -> pay(cost, factor, time));
    }
    return Optional.empty();
  }

  private static Money pay(Money perHour, BigDecimal factor, Duration time) {
    BigDecimal nanos =
        BigDecimal.valueOf(time.getSeconds())
            .movePointRight(9)
            .add(BigDecimal.valueOf(time.getNano()));
    BigDecimal amount =
        perHour
            .getAmount()
            .multiply(factor)
            .multiply(nanos)
            .divide(
                NANOS_PER_HOUR, perHour.getCurrencyUnit().getDecimalPlaces(), RoundingMode.HALF_UP);
    return Money.of(perHour.getCurrencyUnit(), amount);
  }
}
