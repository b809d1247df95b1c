package dev.evenkeel.scheduling.reserve;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.uncertainty.OrderStatistics;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Learns from a record of interruptions which share of the capacity to hold back, and holds it back
 * in coming periods.
 *
 * <pre>{@code
 * CapacityReserve reserve = ReserveCalculator.standard().withPercentile(0.85).learn(record);
 * ReservePlan sprints = ReserveCalculator.standard().plan(record, comingSprints);
 * }</pre>
 */
public final class ReserveCalculator {
  private static final ReserveCalculator STANDARD = new ReserveCalculator(0.8, 0.95, 10);

  private final double percentile;
  private final double confidence;
  private final int leastHistory;

  private ReserveCalculator(double percentile, double confidence, int leastHistory) {
    this.percentile = percentile;
    this.confidence = confidence;
    this.leastHistory = leastHistory;
  }

  /**
   * Returns the calculator with the 80th percentile, 95 % confidence and a back-test that begins
   * after ten periods.
   *
   * @return the calculator, immutable and thread-safe
   */
  public static ReserveCalculator standard() {
    return STANDARD;
  }

  /**
   * Returns this calculator with another percentile.
   *
   * @param share in which part of the periods the reserve is to suffice, above 0 and below 1: the
   *     80th percentile is 0.8
   * @return the calculator
   * @throws IllegalArgumentException if the share is not above 0 and below 1
   */
  public ReserveCalculator withPercentile(double share) {
    Check.that(share > 0 && share < 1, "percentile must be above 0 and below 1 but was %s", share);
    return new ReserveCalculator(share, confidence, leastHistory);
  }

  /**
   * Returns this calculator with another confidence of the limits.
   *
   * @param probability the confidence of the two-sided interval, above 0 and below 1: 95 % is 0.95
   * @return the calculator
   * @throws IllegalArgumentException if the confidence is not above 0 and below 1
   */
  public ReserveCalculator withConfidence(double probability) {
    return new ReserveCalculator(
        percentile, OrderStatistics.checkConfidence(probability), leastHistory);
  }

  /**
   * Returns this calculator with a back-test that begins earlier or later.
   *
   * @param periods from how many periods at least a share is learned in the back-test, at least 1
   * @return the calculator
   * @throws IllegalArgumentException if the number is below 1
   */
  public ReserveCalculator withLeastHistory(int periods) {
    return new ReserveCalculator(
        percentile, confidence, Check.positive(periods, "least number of periods"));
  }

  /**
   * Learns the share to hold back. With <i>n</i> periods and the percentile <i>p</i> it is the
   * <i>k</i>-th least share of the record, <i>k = ⌈n · p⌉</i>. Its limits are the <i>l</i>-th and
   * <i>u</i>-th least with the greatest <i>l</i> and the least <i>u</i> for which <i>P(B ≤ l − 1) ≤
   * (1 − c) / 2</i> and <i>P(B ≥ u) ≤ (1 − c) / 2</i>, <i>B</i> binomial with <i>n</i> and
   * <i>p</i>.
   *
   * @param record the past periods
   * @return the share and its limits, both empty for an empty record
   * @throws NullPointerException if the record is null
   */
  public CapacityReserve learn(InterruptionRecord record) {
    double[] shares = Check.notNull(record, "record").sortedShares();
    int n = shares.length;
    CapacityReserveBuilder reserve =
        CapacityReserve.builder().percentile(percentile).confidence(confidence).periods(n);
    if (n > 0) {
      reserve
          .share(shares[rank(n) - 1])
          .lowerLimit(ranked(shares, OrderStatistics.lowerRank(n, percentile, confidence)))
          .upperLimit(ranked(shares, OrderStatistics.upperRank(n, percentile, confidence)));
    }
    return reserve.build();
  }

  private int rank(int n) {
    return Math.toIntExact(OrderStatistics.rank(n, percentile));
  }

  private static OptionalDouble ranked(double[] shares, OptionalLong rank) {
    return rank.isPresent()
        ? OptionalDouble.of(shares[Math.toIntExact(rank.getAsLong()) - 1])
        : OptionalDouble.empty();
  }

  /**
   * Holds back capacity in coming periods.
   *
   * @param record the past periods, at least one
   * @param coming the coming periods
   * @return each period with its reserve: the learned share of its capacity, to the nearest
   *     nanosecond, at most the whole capacity
   * @throws NullPointerException if an argument or a period is null
   * @throws IllegalArgumentException if the record has no periods
   */
  public ReservePlan plan(InterruptionRecord record, List<PeriodCapacity> coming) {
    CapacityReserve reserve = learn(record);
    Check.notNull(coming, "coming");
    Check.that(
        reserve.share().isPresent(),
        "record must have at least one period but had %s\n"
            + "Maybe plan the first periods without a reserve and record their interruptions",
        reserve.periods());
    double share = reserve.share().getAsDouble();
    return new ReservePlan(
        reserve, coming.stream().map(period -> reserved(period, share)).toList());
  }

  private static ReservedPeriod reserved(PeriodCapacity period, double share) {
    return new ReservedPeriod(
        period, share >= 1 ? period.capacity() : part(period.capacity(), share));
  }

  private static Duration part(Duration capacity, double share) {
    BigDecimal nanos =
        BigDecimal.valueOf(capacity.getSeconds(), -9)
            .add(BigDecimal.valueOf(capacity.getNano()))
            .multiply(BigDecimal.valueOf(share))
            .setScale(0, RoundingMode.HALF_UP);
    BigDecimal[] parts = nanos.divideAndRemainder(BigDecimal.valueOf(1, -9));
    return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
  }

  /**
   * Tests the reserve on its own record, and as it would have been learned period by period.
   *
   * @param record the past periods
   * @return how often the reserve would have held
   * @throws NullPointerException if the record is null
   */
  public ReserveBacktest backtest(InterruptionRecord record) {
    CapacityReserve reserve = learn(record);
    double[] shares = record.periods().stream().mapToDouble(InterruptionPeriod::share).toArray();
    return ReserveBacktest.builder()
        .reserve(reserve)
        .inSample(inSample(shares, reserve.share()))
        .rolling(rolling(shares))
        .build();
  }

  private static HoldRate inSample(double[] shares, OptionalDouble reserve) {
    long held =
        reserve.stream()
            .flatMap(share -> Arrays.stream(shares).filter(one -> one <= share))
            .count();
    return new HoldRate((int) held, shares.length);
  }

  private HoldRate rolling(double[] shares) {
    double[] sorted = new double[shares.length];
    int held = 0;
    for (int n = 0; n < shares.length; n++) {
      if (n >= leastHistory && shares[n] <= sorted[rank(n) - 1]) {
        held++;
      }
      insert(sorted, n, shares[n]);
    }
    return new HoldRate(held, Math.max(0, shares.length - leastHistory));
  }

  private static void insert(double[] sorted, int size, double share) {
    int found = Arrays.binarySearch(sorted, 0, size, share);
    int index = found < 0 ? -found - 1 : found;
    System.arraycopy(sorted, index, sorted, index + 1, size - index);
    sorted[index] = share;
  }
}
