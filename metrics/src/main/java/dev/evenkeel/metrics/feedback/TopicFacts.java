package dev.evenkeel.metrics.feedback;

import dev.evenkeel.metrics.interval.WilsonInterval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/** What is known about one topic: its own sums, those of all topics, and the estimate. */
final class TopicFacts {
  static final int SHARE_SCALE = 8;
  static final int POINT_SCALE = 6;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

  private final ScoringModel model;
  private final TopicTally topic;
  private final TopicTally all;
  private final Optional<TopicEstimate> estimate;
  private final double lostShare;
  private final double lostShareLow;

  TopicFacts(
      ScoringModel model, TopicTally topic, TopicTally all, Optional<TopicEstimate> estimate) {
    this.model = model;
    this.topic = topic;
    this.all = all;
    this.estimate = estimate;
    lostShare = topic.lost().divide(all.weight(), MathContext.DECIMAL128).doubleValue();
    lostShareLow = WilsonInterval.ofShare(lostShare, effectiveVoices(), model.confidence()).low();
  }

  private double effectiveVoices() {
    BigDecimal sum = all.weight();
    return sum.multiply(sum).divide(all.squares(), MathContext.DECIMAL128).doubleValue();
  }

  static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, SHARE_SCALE, RoundingMode.HALF_EVEN);
  }

  static BigDecimal points(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, POINT_SCALE, RoundingMode.HALF_EVEN);
  }

  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static BigDecimal round(double value, int scale) {
    return new BigDecimal(value).setScale(scale, RoundingMode.HALF_EVEN);
  }

  BigDecimal prevalence() {
    return share(topic.weight(), all.weight());
  }

  BigDecimal satisfaction() {
    return share(topic.weight().subtract(topic.lost()), topic.weight());
  }

  BigDecimal pointsLost() {
    return points(topic.lost(), all.weight());
  }

  BigDecimal pointsLostLow() {
    return round(100 * lostShareLow, POINT_SCALE);
  }

  BigDecimal severity() {
    return topic.lost().signum() == 0
        ? BigDecimal.ZERO.setScale(SHARE_SCALE)
        : share(topic.shortfall(), topic.lost());
  }

  BigDecimal confidence() {
    return round(lostShare == 0 ? 0 : lostShareLow / lostShare, SHARE_SCALE);
  }

  BigDecimal recency() {
    return share(topic.weight(), topic.value());
  }

  Optional<BigDecimal> recoverability() {
    return estimate.flatMap(
        value -> value.recoverability().stream().mapToObj(r -> round(r, SHARE_SCALE)).findFirst());
  }

  Optional<Duration> effort() {
    return estimate.flatMap(TopicEstimate::effort);
  }

  Optional<BigDecimal> ease() {
    BigDecimal reference = seconds(model.referenceEffort());
    return effort().map(effort -> share(reference, reference.add(seconds(effort))));
  }

  Optional<BigDecimal> pointsPerHour() {
    return recoverability()
        .flatMap(r -> effort().map(e -> perHour(pointsLostLow().multiply(r), e)));
  }

  private static BigDecimal perHour(BigDecimal points, Duration effort) {
    return points
        .multiply(SECONDS_PER_HOUR)
        .divide(seconds(effort), POINT_SCALE, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal seconds(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
  }
}
