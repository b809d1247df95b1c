package dev.evenkeel.metrics.sla.internal;

import dev.evenkeel.metrics.sla.SlaMetric;
import dev.evenkeel.metrics.sla.SlaReading;
import dev.evenkeel.metrics.sla.SlaReading.Status;
import dev.evenkeel.metrics.sla.SlaReadingBuilder;
import dev.evenkeel.metrics.sla.SlaWarning;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads off a state what it shows of one metric. */
public final class Readings {
  private static final int NANO_DIGITS = 9;

  private final SlaMetric metric;
  private final TicketState state;
  private final Run run;
  private final @Nullable Ending ending;
  private final @Nullable Count count;
  private final Optional<Duration> target;

  private Readings(SlaMetric metric, TicketState state) {
    this.metric = metric;
    this.state = state;
    this.run = state.run(metric);
    this.ending = run.ending();
    this.count = ending == null ? run.count() : ending.count();
    this.target = ending == null ? state.target(metric) : ending.target();
  }

  /**
   * Makes the reading of one metric.
   *
   * @param metric the metric
   * @param state the state after the last event
   * @return what can be read
   */
  public static Readings of(SlaMetric metric, TicketState state) {
    return new Readings(metric, state);
  }

  /**
   * Returns when the target has elapsed.
   *
   * @return the due instant, if there is one
   */
  public Optional<Instant> due() {
    return target.flatMap(this::crossing);
  }

  /**
   * Says whether the run has begun and has not ended.
   *
   * @return whether it is under way
   */
  public boolean isUnderWay() {
    return run.isUnderWay();
  }

  /**
   * Returns when the shares of the target that call for a warning have elapsed.
   *
   * @return the warnings that have an instant, in the order of their shares
   */
  public List<SlaWarning> warnings() {
    return target.stream()
        .flatMap(
            t ->
                state.policy().warningShares().stream()
                    .flatMap(share -> warning(t, share).stream()))
        .toList();
  }

  private Optional<SlaWarning> warning(Duration whole, double share) {
    return crossing(part(whole, share)).map(at -> new SlaWarning(metric, share, at));
  }

  private static Duration part(Duration whole, double share) {
    BigDecimal seconds =
        BigDecimal.valueOf(whole.toSeconds())
            .add(BigDecimal.valueOf(whole.toNanosPart(), NANO_DIGITS))
            .multiply(BigDecimal.valueOf(share))
            .setScale(NANO_DIGITS, RoundingMode.CEILING);
    BigDecimal[] parts = seconds.divideAndRemainder(BigDecimal.ONE);
    return Duration.ofSeconds(
        parts[0].longValueExact(), parts[1].movePointRight(NANO_DIGITS).longValueExact());
  }

  private Optional<Instant> crossing(Duration amount) {
    return count == null ? Optional.empty() : count.crossing(amount);
  }

  /**
   * Returns the whole reading.
   *
   * @param asOf an instant not before the last event
   * @return the reading
   */
  public SlaReading at(Instant asOf) {
    Position at = ending == null ? state.position().moved(asOf) : ending.at();
    Status status = status();
    Run.Tally tally = run.tally().with(status);
    SlaReadingBuilder reading =
        SlaReading.builder()
            .metric(metric)
            .asOf(asOf)
            .status(status)
            .target(target)
            .ended(Optional.ofNullable(ending).map(e -> e.at().at()))
            .met(tally.met())
            .missed(tally.missed());
    return addCounts(reading, at).build();
  }

  private SlaReadingBuilder addCounts(SlaReadingBuilder reading, Position at) {
    if (count == null) {
      return reading.elapsed(Duration.ZERO).paused(Duration.ZERO);
    }
    Optional<Instant> due = due();
    return reading
        .began(Optional.ofNullable(run.begin()).map(Position::at))
        .elapsed(count.elapsedAt(at))
        .paused(count.pausedAt(at))
        .due(due)
        .breachedSince(due.filter(instant -> instant.isBefore(at.at())))
        .warnings(warnings().stream().filter(w -> !w.at().isAfter(at.at())).toList());
  }

  private Status status() {
    if (ending != null) {
      return ending.status();
    }
    if (count == null) {
      return Status.NOT_STARTED;
    }
    return count.pausing() ? Status.PAUSED : Status.RUNNING;
  }
}
