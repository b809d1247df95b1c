package dev.evenkeel.scheduling.fever;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.time.NoWorkingTimeException;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.scheduling.fever.internal.Ratio;
import dev.evenkeel.scheduling.fever.internal.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a fever chart leads.
 *
 * <p>The rates are the slopes of two straight lines by least squares over the last points, of the
 * used buffer and of the completed chain over working time: with <i>t</i> the working hours of a
 * point and bars for means, <i>slope = Σ (t − t̄)(y − ȳ) / Σ (t − t̄)²</i>. Over two points that is
 * the change of the last period. The way to the red zone begins at the latest point, not on the
 * fitted line; a chain that went backwards is taken to stand still.
 */
public final class FeverTrendCalculator {
  private static final String CHART = "fever chart";
  private static final int STANDARD_POINTS = 4;
  private static final int HALF_A_MINUTE = 30;
  private static final double HOUR = 3_600;

  /** More hours than any calendar has up to the year 9999. */
  private static final double NEVER = 1e8;

  private final int points;
  private final WorkCalendar calendar;

  private FeverTrendCalculator(int points, WorkCalendar calendar) {
    this.points = points;
    this.calendar = calendar;
  }

  /**
   * Returns the calculator over the last four points and all hours.
   *
   * @return the calculator, immutable and thread-safe
   */
  public static FeverTrendCalculator standard() {
    return new FeverTrendCalculator(STANDARD_POINTS, WorkCalendar.always());
  }

  /**
   * Returns this calculator over another number of points.
   *
   * @param number how many of the last points are taken, at least 2; 2 is the last period alone
   * @return the calculator
   * @throws IllegalArgumentException if the number is below 2
   */
  public FeverTrendCalculator withPoints(int number) {
    return new FeverTrendCalculator(Check.atLeast(number, 2, "number of points"), calendar);
  }

  /**
   * Returns this calculator with the working time of a calendar, so that a weekend neither flattens
   * the trend nor brings the red zone nearer.
   *
   * @param hours the calendar
   * @return the calculator
   * @throws NullPointerException if the calendar is null
   */
  public FeverTrendCalculator withCalendar(WorkCalendar hours) {
    return new FeverTrendCalculator(points, Check.notNull(hours, "hours"));
  }

  /**
   * Calculates the trend of a chart. If it has fewer points than wanted, all are taken.
   *
   * @param chart the chart
   * @return the trend; empty with fewer than two points or without working time between them
   * @throws NullPointerException if the chart is null
   */
  public Optional<FeverTrend> trend(FeverChart chart) {
    int size = Check.notNull(chart, "chart").points().size();
    List<FeverPoint> last = chart.points().subList(Math.max(0, size - points), size);
    double[] hours = hours(last);
    if (last.size() < 2 || hours[hours.length - 1] == 0) {
      return Optional.empty();
    }
    double consumed = slope(hours, last.stream().mapToDouble(FeverPoint::bufferConsumed).toArray());
    double completed =
        slope(hours, last.stream().mapToDouble(FeverPoint::chainCompleted).toArray());
    FeverTrendBuilder trend =
        FeverTrend.builder()
            .points(last.size())
            .latest(last.get(last.size() - 1))
            .consumedPerHour(consumed)
            .completedPerHour(completed);
    return Optional.of(withRed(trend, chart.zones()));
  }

  private FeverTrend withRed(FeverTrendBuilder builder, FeverZones zones) {
    FeverTrend trend = builder.build();
    Optional<Duration> until = untilRed(zones, trend);
    Optional<Instant> red = until.flatMap(work -> after(trend.latest().instant(), work));
    return builder.untilRed(red.flatMap(instant -> until)).redAt(red).build();
  }

  private double[] hours(List<FeverPoint> last) {
    WorkingTime time = calendar.workingTime();
    return last.stream()
        .map(point -> time.between(last.get(0).instant(), point.instant()))
        .mapToDouble(elapsed -> Ratio.seconds(elapsed) / HOUR)
        .toArray();
  }

  private static double slope(double[] x, double[] y) {
    double meanX = mean(x);
    double meanY = mean(y);
    double products = 0;
    double squares = 0;
    for (int i = 0; i < x.length; i++) {
      products += (x[i] - meanX) * (y[i] - meanY);
      squares += (x[i] - meanX) * (x[i] - meanX);
    }
    return products / squares;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static Optional<Duration> untilRed(FeverZones zones, FeverTrend trend) {
    FeverPoint latest = trend.latest();
    if (zones.zone(latest) == FeverZone.RED) {
      return Optional.of(Duration.ZERO);
    }
    double forward = Math.max(0, trend.completedPerHour());
    double rise = zones.red().atCompletion() - zones.red().atStart();
    double closing = trend.consumedPerHour() - rise * forward;
    double room = zones.red().at(latest.chainCompleted()) - latest.bufferConsumed();
    double hours = Math.max(0, room) / closing;
    boolean inTime = latest.chainCompleted() < 1 && latest.chainCompleted() + forward * hours <= 1;
    return closing > 0 && hours < NEVER && inTime ? Optional.of(duration(hours)) : Optional.empty();
  }

  private static Duration duration(double hours) {
    double seconds = hours * HOUR;
    long whole = (long) seconds;
    return Duration.ofSeconds(whole, StrictMath.round((seconds - whole) * 1e9));
  }

  private Optional<Instant> after(Instant instant, Duration work) {
    if (work.isZero()) {
      return Optional.of(instant);
    }
    try {
      return Optional.of(calendar.workingTime().add(instant, work));
    } catch (NoWorkingTimeException endOfCalendar) {
      return Optional.empty();
    }
  }

  /**
   * Advises on a chart: the zone of the latest point, the burn rate of the trend if it is above 1,
   * and when the red zone will be reached.
   *
   * @param chart the chart
   * @return the findings, a notice of {@link FeverFault#NO_DATA} where there is no trend
   * @throws NullPointerException if the chart is null
   */
  public Findings advice(FeverChart chart) {
    FindingsCollector findings = new FindingsCollector();
    Optional<FeverTrend> trend = trend(chart);
    chart
        .latest()
        .ifPresent(latest -> findings.add(Words.zone(chart.zones().zone(latest), CHART, latest)));
    trend.ifPresentOrElse(
        known -> aboutTrend(findings, chart, known), () -> findings.add(noTrend(chart)));
    return findings.collect();
  }

  private static Finding noTrend(FeverChart chart) {
    return Finding.notice(
        FeverFault.NO_DATA,
        CHART,
        "a trend needs two points with working time between them, but the chart has "
            + chart.points().size()
            + " in all");
  }

  private static void aboutTrend(FindingsCollector findings, FeverChart chart, FeverTrend trend) {
    trend
        .burnRate()
        .ifPresent(
            rate -> {
              if (Words.isAboveOne(rate)) {
                findings.add(
                    Finding.warning(FeverFault.BURN_RATE_ABOVE_ONE, CHART, Words.burnRate(rate)));
              }
            });
    if (chart.zones().zone(trend.latest()) != FeverZone.RED) {
      trend.redAt().ifPresent(red -> findings.add(redAhead(trend, red)));
    }
  }

  private static Finding redAhead(FeverTrend trend, Instant red) {
    return Finding.warning(
        FeverFault.RED_AHEAD,
        CHART,
        String.format(
            Locale.ROOT,
            "at the rate of the last %d points the red zone is reached in %.1f days, at %s",
            trend.points(),
            Ratio.of(Duration.between(trend.latest().instant(), red), Duration.ofDays(1)),
            red.plusSeconds(HALF_A_MINUTE).truncatedTo(ChronoUnit.MINUTES)));
  }
}
