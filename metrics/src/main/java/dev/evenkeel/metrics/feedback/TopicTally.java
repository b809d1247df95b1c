package dev.evenkeel.metrics.feedback;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;

/**
 * Sums over voices in whole units of one thousand-millionth, so that their order cannot matter.
 * Mutable, for a single owner.
 */
final class TopicTally {
  private static final int UNIT_SCALE = 9;
  private static final double UNITS = 1e9;

  private final ScoringModel model;
  private final Instant asOf;
  private int voices;
  private int unrated;
  private int dissatisfied;
  private BigInteger value = BigInteger.ZERO;
  private BigInteger weight = BigInteger.ZERO;
  private BigInteger squares = BigInteger.ZERO;
  private BigInteger lost = BigInteger.ZERO;
  private BigInteger shortfall = BigInteger.ZERO;

  TopicTally(ScoringModel model, Instant asOf) {
    this.model = model;
    this.asOf = asOf;
  }

  void add(Feedback voice) {
    voice.rating().ifPresentOrElse(rating -> add(voice, rating), () -> unrated++);
  }

  private void add(Feedback voice, Rating rating) {
    BigInteger full = units(voice.customerValue());
    BigInteger faded = units(voice.customerValue() * decay(voice.time()));
    voices++;
    value = value.add(full);
    weight = weight.add(faded);
    squares = squares.add(faded.multiply(faded));
    if (!rating.isSatisfied()) {
      dissatisfied++;
      lost = lost.add(faded);
      shortfall = shortfall.add(shortfall(faded, rating));
    }
  }

  private static BigInteger shortfall(BigInteger weight, Rating rating) {
    return weight
        .multiply(BigInteger.valueOf(rating.stepsBelowTopBox()))
        .divide(BigInteger.valueOf(rating.firstSatisfied()));
  }

  /** At least one unit, so that a voice that has faded away does not vanish from the counts. */
  private static BigInteger units(double amount) {
    return BigInteger.valueOf(Math.max(1, (long) StrictMath.rint(amount * UNITS)));
  }

  private double decay(Instant time) {
    return model
        .halfLife()
        .map(half -> StrictMath.pow(2, -seconds(Duration.between(time, asOf)) / seconds(half)))
        .orElse(1.0);
  }

  private static double seconds(Duration duration) {
    return duration.getSeconds() + duration.getNano() * 1e-9;
  }

  void addAll(TopicTally other) {
    voices += other.voices;
    unrated += other.unrated;
    dissatisfied += other.dissatisfied;
    value = value.add(other.value);
    weight = weight.add(other.weight);
    squares = squares.add(other.squares);
    lost = lost.add(other.lost);
    shortfall = shortfall.add(other.shortfall);
  }

  int voices() {
    return voices;
  }

  int unrated() {
    return unrated;
  }

  int dissatisfied() {
    return dissatisfied;
  }

  BigDecimal value() {
    return new BigDecimal(value, UNIT_SCALE);
  }

  BigDecimal weight() {
    return new BigDecimal(weight, UNIT_SCALE);
  }

  BigDecimal squares() {
    return new BigDecimal(squares, 2 * UNIT_SCALE);
  }

  BigDecimal lost() {
    return new BigDecimal(lost, UNIT_SCALE);
  }

  BigDecimal shortfall() {
    return new BigDecimal(shortfall, UNIT_SCALE);
  }
}
