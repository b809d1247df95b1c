package dev.evenkeel.scheduling.reserve;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.people.Person;
import java.util.Locale;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * Which share of the capacity to hold back so that it suffices for the unplanned work in a wanted
 * part of the periods. All numbers are shares of the capacity: 5 % is 0.05. A result of {@link
 * ReserveCalculator}.
 */
@Value.Immutable
@ValueType
public abstract class CapacityReserve {
  private static final String OBJECT = "capacity reserve";
  private static final String NO_SHARE =
      "record of interruptions must have at least one period to hold capacity back but had 0\n"
          + "Maybe ask share() first, which is empty then";

  CapacityReserve() {}

  /**
   * Returns in which part of the periods the reserve is to suffice.
   *
   * @return the percentile, above 0 and below 1: the 80th is 0.8
   */
  public abstract double percentile();

  /**
   * Returns how sure the limits are.
   *
   * @return the confidence, above 0 and below 1
   */
  public abstract double confidence();

  /**
   * Returns from how many periods this was learned.
   *
   * @return the number, not negative
   */
  public abstract int periods();

  /**
   * Returns the share to hold back: the least share of the record that was not exceeded in the
   * wanted part of its periods, the inverse of the empirical distribution. Source: R. J. Hyndman
   * and Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50(4), 1996,
   * definition 1.
   *
   * @return the share, not negative; above 1 if unplanned work exceeded the capacity; empty if the
   *     record has no periods
   */
  public abstract OptionalDouble share();

  /**
   * Returns the lower limit of the percentile, by order statistics: no assumption is made on how
   * the unplanned work is distributed, but that the periods are independent and alike. Source: H.
   * A. David and H. N. Nagaraja, "Order Statistics", Wiley, 2003, section 7.1.
   *
   * @return the share of the greatest period below which the percentile lies with a probability of
   *     <i>(1 − c) / 2</i> at most; empty if the periods are too few for a limit
   */
  public abstract OptionalDouble lowerLimit();

  /**
   * Returns the upper limit of the percentile, by order statistics as for {@link #lowerLimit()}.
   *
   * @return the share of the least period above which the percentile lies with a probability of
   *     <i>(1 − c) / 2</i> at most; empty if the periods are too few for a limit
   */
  public abstract OptionalDouble upperLimit();

  /**
   * Returns the share of the capacity that can be planned.
   *
   * @return what is not held back, 0 to 1; empty if the record has no periods
   */
  public final OptionalDouble plannableShare() {
    return share().isPresent()
        ? OptionalDouble.of(Math.max(0, 1 - share().getAsDouble()))
        : OptionalDouble.empty();
  }

  /**
   * Returns a person with the reserve taken from the share of time for projects, for resolving a
   * project or calculating its capacity.
   *
   * @param person the person
   * @return the person with {@link Person#projectShare()} multiplied by the plannable share
   * @throws NullPointerException if the person is null
   * @throws IllegalStateException if the record has no periods
   */
  public final Person applyTo(Person person) {
    Check.notNull(person, "person");
    double plannable = plannableShare().orElseThrow(() -> new IllegalStateException(NO_SHARE));
    return person.toBuilder().projectShare(person.projectShare() * plannable).build();
  }

  /**
   * Returns what a reader should know: that there are no data, that they are too few for an upper
   * limit and how many would do, or that nothing is left to plan.
   *
   * @return the findings, all of them warnings
   */
  public final Findings findings() {
    if (share().isEmpty()) {
      String text = "the record has no periods, so no share can be learned from it";
      return Findings.of(Finding.warning(ReserveFault.NO_DATA, OBJECT, text));
    }
    FindingsCollector findings = new FindingsCollector();
    if (upperLimit().isEmpty()) {
      findings.add(Finding.warning(ReserveFault.FEW_PERIODS, OBJECT, fewPeriods()));
    }
    if (share().getAsDouble() >= 1) {
      String text = "unplanned work takes the whole capacity, so nothing is left to plan";
      findings.add(Finding.warning(ReserveFault.NOTHING_TO_PLAN, OBJECT, text));
    }
    return findings.collect();
  }

  private String fewPeriods() {
    return String.format(
        Locale.ROOT,
        "the record has %d periods, too few for an upper limit of the %s percentile with %s"
            + " confidence: at least %d are needed",
        periods(),
        percentile(),
        confidence(),
        neededPeriods());
  }

  /** The greatest period is an upper limit from the least n on with pⁿ ≤ (1 − c) / 2. */
  private long neededPeriods() {
    double tail = StrictMath.log((1 - confidence()) / 2);
    long needed = (long) StrictMath.ceil(tail / StrictMath.log(percentile()));
    return Math.max(needed, periods() + 1L);
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  static CapacityReserveBuilder builder() {
    return new CapacityReserveBuilder();
  }
}
