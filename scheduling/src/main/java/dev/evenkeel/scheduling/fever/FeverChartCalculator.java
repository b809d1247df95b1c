package dev.evenkeel.scheduling.fever;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.scheduling.fever.internal.ChainProjection;
import dev.evenkeel.scheduling.fever.internal.Ratio;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Measures at a moment how much of a chain is completed and how much of its buffer is used.
 *
 * <pre>{@code
 * FeverChartCalculator calculator = FeverChartCalculator.standard();
 * FeverAssessment today = calculator.assess(chain, progress, asOf);
 * today.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>The used buffer is the working time between the planned and the projected finish of the chain,
 * as a share of the buffer. The finish is projected along the chain: what is finished is as it was;
 * other work goes on at the as-of instant at the earliest, after the link before and the planned
 * gap, not before the instant that its progress names, and takes its remaining time at the pace of
 * the plan. A chain that stands still therefore uses its buffer day by day, and one that nobody has
 * reported on is taken not to have begun.
 */
public final class FeverChartCalculator {
  private static final FeverChartCalculator STANDARD =
      new FeverChartCalculator(FeverZones.sloped(), CompletionRule.WORKED_SHARE);

  private final FeverZones zones;
  private final CompletionRule completion;

  private FeverChartCalculator(FeverZones zones, CompletionRule completion) {
    this.zones = zones;
    this.completion = completion;
  }

  /**
   * Returns the calculator with {@link FeverZones#sloped()} and {@link
   * CompletionRule#WORKED_SHARE}.
   *
   * @return the calculator, immutable and thread-safe
   */
  public static FeverChartCalculator standard() {
    return STANDARD;
  }

  /**
   * Returns this calculator with other zones.
   *
   * @param zones the zones
   * @return the calculator
   * @throws NullPointerException if the zones are null
   */
  public FeverChartCalculator withZones(FeverZones zones) {
    return new FeverChartCalculator(Check.notNull(zones, "zones"), completion);
  }

  /**
   * Returns this calculator with another rule for the completed share of a running activity.
   *
   * @param rule the rule
   * @return the calculator
   * @throws NullPointerException if the rule is null
   */
  public FeverChartCalculator withCompletion(CompletionRule rule) {
    return new FeverChartCalculator(zones, Check.notNull(rule, "rule"));
  }

  /**
   * Returns a chart with the zones of this calculator and no points.
   *
   * @return the empty chart
   */
  public FeverChart emptyChart() {
    return FeverChart.of(zones);
  }

  /**
   * Assesses a buffer by the progress of its chain.
   *
   * @param chain the chain and buffer as planned
   * @param progress how far the activities of the chain are; those left out have not begun and will
   *     take as long as planned
   * @param asOf the moment up to which progress is known
   * @return the assessment
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if an activity is not of the chain or is there twice, or was
   *     finished after the as-of instant
   * @throws dev.evenkeel.core.time.NoWorkingTimeException if the calendar has too little working
   *     time for what remains
   */
  public FeverAssessment assess(BufferedChain chain, List<ChainProgress> progress, Instant asOf) {
    ChainProjection projection = projection(chain, progress, asOf);
    return assess(projection, projection.finish());
  }

  /**
   * Assesses a buffer by a finish that was projected elsewhere, by a new schedule for instance.
   *
   * @param chain the chain and buffer as planned
   * @param progress how far the activities of the chain are; those left out have not begun and will
   *     take as long as planned
   * @param asOf the moment up to which progress is known
   * @param projectedFinish when the chain will be finished
   * @return the assessment
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if an activity is not of the chain or is there twice, or was
   *     finished after the as-of instant
   */
  public FeverAssessment assess(
      BufferedChain chain, List<ChainProgress> progress, Instant asOf, Instant projectedFinish) {
    return assess(
        projection(chain, progress, asOf), Check.notNull(projectedFinish, "projectedFinish"));
  }

  private static ChainProjection projection(
      BufferedChain chain, List<ChainProgress> progress, Instant asOf) {
    Check.notNull(chain, "chain");
    Check.notNull(asOf, "asOf");
    Map<ActivityId, ChainProgress> known = new LinkedHashMap<>();
    for (ChainProgress one : Check.notNull(progress, "progress")) {
      checkTime(one, asOf);
      Check.that(
          known.put(one.activity(), one) == null,
          "progress must not repeat an activity but had '%s' twice",
          one.activity());
    }
    checkMembers(chain, known);
    return new ChainProjection(chain, known, asOf);
  }

  private static void checkTime(ChainProgress progress, Instant asOf) {
    progress
        .finish()
        .ifPresent(
            finish ->
                Check.that(
                    !finish.isAfter(asOf),
                    "finish must not be after the as-of instant %s but was %s in activity '%s'",
                    asOf,
                    finish,
                    progress.activity()));
  }

  private static void checkMembers(BufferedChain chain, Map<ActivityId, ChainProgress> known) {
    Set<ActivityId> members =
        chain.links().stream().map(ChainLink::activity).collect(Collectors.toSet());
    for (ActivityId activity : known.keySet()) {
      Check.that(
          members.contains(activity),
          "progress must be of activities of the chain but was of '%s' for buffer '%s'\n"
              + "Maybe leave out the activities that are not in links()",
          activity,
          chain.name());
    }
  }

  private FeverAssessment assess(ChainProjection projection, Instant projectedFinish) {
    BufferedChain chain = projection.chain();
    Duration consumed =
        chain.calendar().workingTime().between(chain.plannedFinish(), projectedFinish);
    Map<ActivityId, Duration> overruns = overruns(projection);
    Duration overrun = overruns.values().stream().reduce(Duration.ZERO, Duration::plus);
    Optional<FeverPoint> point = point(projection, consumed);
    return FeverAssessment.builder()
        .chain(chain)
        .asOf(projection.asOf())
        .point(point)
        .zone(point.map(zones::zone))
        .projectedFinish(projectedFinish)
        .consumed(consumed)
        .overruns(overruns)
        .waiting(consumed.minus(overrun))
        .build();
  }

  private static Map<ActivityId, Duration> overruns(ChainProjection projection) {
    Map<ActivityId, Duration> overruns = new LinkedHashMap<>();
    for (ChainLink link : projection.chain().links()) {
      overruns.put(link.activity(), projection.overrun(link));
    }
    return overruns;
  }

  private Optional<FeverPoint> point(ChainProjection projection, Duration consumed) {
    BufferedChain chain = projection.chain();
    if (chain.bufferSpan().isZero() || chain.length().isZero()) {
      return Optional.empty();
    }
    double used = Ratio.of(consumed, chain.bufferSpan());
    return Optional.of(new FeverPoint(projection.asOf(), completed(projection), used));
  }

  private double completed(ChainProjection projection) {
    double done = 0;
    double length = 0;
    for (ChainLink link : projection.chain().links()) {
      double planned = Ratio.seconds(link.planned());
      done += planned * completion.share(link.planned(), projection.progressOf(link));
      length += planned;
    }
    return Math.min(1, done / length);
  }
}
