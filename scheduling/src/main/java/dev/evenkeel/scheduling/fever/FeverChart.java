package dev.evenkeel.scheduling.fever;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.fever.internal.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The history of a buffer: one point for each moment at which it was measured. Immutable; {@link
 * #append} returns a longer chart.
 */
@Value.Immutable
@ValueType
public abstract class FeverChart {
  FeverChart() {}

  /**
   * Returns where the zones lie.
   *
   * @return the zones
   */
  public abstract FeverZones zones();

  /**
   * Returns the history.
   *
   * @return the points, each later than the one before
   */
  public abstract List<FeverPoint> points();

  @Value.Check
  void check() {
    for (int i = 1; i < points().size(); i++) {
      Instant before = points().get(i - 1).instant();
      Instant instant = points().get(i).instant();
      Check.that(
          instant.isAfter(before),
          "point of a fever chart must be later than the one before at %s but was at %s",
          before,
          instant);
    }
  }

  /**
   * Returns a chart without points.
   *
   * @param zones the zones
   * @return the empty chart
   * @throws NullPointerException if the zones are null
   */
  public static FeverChart of(FeverZones zones) {
    return builder().zones(zones).build();
  }

  /**
   * Returns this chart with one more point.
   *
   * @param point the point, later than the latest of this chart
   * @return the longer chart
   * @throws NullPointerException if the point is null
   * @throws IllegalArgumentException if the point is not later than the latest
   */
  public final FeverChart append(FeverPoint point) {
    return toBuilder().addPoint(point).build();
  }

  /**
   * Returns this chart with the point of an assessment.
   *
   * @param assessment the assessment, later than the latest point of this chart
   * @return the longer chart; this chart if the assessment has no point
   * @throws NullPointerException if the assessment is null
   * @throws IllegalArgumentException if the point is not later than the latest
   */
  public final FeverChart append(FeverAssessment assessment) {
    return Check.notNull(assessment, "assessment").point().map(this::append).orElse(this);
  }

  /**
   * Returns where the buffer stands.
   *
   * @return the last point; empty if there is none
   */
  public final Optional<FeverPoint> latest() {
    return points().isEmpty() ? Optional.empty() : Optional.of(points().get(points().size() - 1));
  }

  /**
   * Returns the zone of the latest point.
   *
   * @return the zone; empty if there is no point
   */
  public final Optional<FeverZone> zone() {
    return latest().map(zones()::zone);
  }

  /**
   * Returns the zone of each point.
   *
   * @return the zones in order of time
   */
  public final List<FeverZone> history() {
    return points().stream().map(zones()::zone).toList();
  }

  /**
   * Returns the burn rate of the last period: the buffer used since the point before the latest by
   * the chain completed since. Source: TOCICO Dictionary, "project buffer consumption rate".
   *
   * @return the rate, negative if buffer was won back; empty with fewer than two points or if the
   *     chain did not go forward
   */
  public final OptionalDouble periodBurnRate() {
    int size = points().size();
    if (size < 2) {
      return OptionalDouble.empty();
    }
    FeverPoint before = points().get(size - 2);
    FeverPoint latest = points().get(size - 1);
    double completed = latest.chainCompleted() - before.chainCompleted();
    double rate = (latest.bufferConsumed() - before.bufferConsumed()) / completed;
    return completed > 0 && Double.isFinite(rate)
        ? OptionalDouble.of(rate)
        : OptionalDouble.empty();
  }

  /**
   * Puts the history into words, a line for each point, such as {@code 2026-11-23T08:00:00Z: 33 %
   * of the buffer used for 27 % of the chain, burn rate 1.24: YELLOW}.
   *
   * @return the lines with line feeds between them; empty if there are no points
   */
  public final String explain() {
    return points().stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(FeverPoint point) {
    OptionalDouble rate = point.burnRate();
    String burning =
        rate.isPresent()
            ? String.format(Locale.ROOT, "burn rate %.2f", rate.getAsDouble())
            : "no burn rate yet";
    return point.instant()
        + ": "
        + Words.stand(point)
        + ", "
        + burning
        + ": "
        + zones().zone(point);
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static FeverChartBuilder builder() {
    return new FeverChartBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this chart.
   *
   * @return a new builder
   */
  public abstract FeverChartBuilder toBuilder();
}
