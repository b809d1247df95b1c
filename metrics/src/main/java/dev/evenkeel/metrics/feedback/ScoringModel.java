package dev.evenkeel.metrics.feedback;

import com.google.common.hash.Hashing;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How topics are scored: named terms with weights that sum to exactly one, and the settings. A
 * model never changes; an improved one gets a new version. Its content hash stands in each result,
 * so that it can be told years later how a score came about.
 */
@Value.Immutable
@ValueType
public abstract class ScoringModel {
  private static final int MAX_DECIMALS = 9;

  ScoringModel() {}

  /**
   * Returns what the model is called.
   *
   * @return the id, one line, not blank
   */
  public abstract String id();

  /**
   * Returns the version.
   *
   * @return the version, 1 or more
   */
  public abstract int version();

  /**
   * Returns the terms with their weights.
   *
   * @return positive weights with at most nine decimals that sum to exactly one
   */
  public abstract Map<ScoringTerm, BigDecimal> weights();

  /**
   * Returns how far back feedback counts.
   *
   * @return the window in elapsed time, positive, 90 days unless set
   */
  @Value.Default
  public Duration window() {
    return Duration.ofDays(90);
  }

  /**
   * Returns after which time a voice counts half.
   *
   * @return the half-life in elapsed time, positive; empty (the default) if voices do not fade
   */
  public abstract Optional<Duration> halfLife();

  /**
   * Returns the confidence of the interval from which the lower limit is taken.
   *
   * @return the confidence, above 0 and below 1; 0.95 unless set
   */
  @Value.Default
  public double confidence() {
    return 0.95;
  }

  /**
   * Returns the effort at which {@link ScoringTerm#EASE} is one half.
   *
   * @return the effort in person-hours, positive, 40 hours unless set
   */
  @Value.Default
  public Duration referenceEffort() {
    return Duration.ofHours(40);
  }

  /**
   * Returns how many decimals the rounded score has.
   *
   * @return the number, 0 to 6; 2 unless set
   */
  @Value.Default
  public int decimals() {
    return 2;
  }

  /**
   * Returns the least score to which the rounded one is clamped.
   *
   * @return the least score in points, 0 unless set
   */
  @Value.Default
  public BigDecimal floor() {
    return BigDecimal.ZERO;
  }

  /**
   * Returns the greatest score to which the rounded one is clamped.
   *
   * @return the greatest score in points, not below the least; 100 unless set
   */
  @Value.Default
  public BigDecimal ceiling() {
    return BigDecimal.valueOf(100);
  }

  @Value.Check
  void check() {
    Check.notBlank(id(), "id", "scoring model", id());
    Check.that(id().lines().count() == 1, "id must be one line but was '%s'", id());
    Check.positive(version(), "version", "scoring model", id());
    Check.positive(window(), "window", "scoring model", id());
    halfLife().ifPresent(time -> Check.positive(time, "half-life", "scoring model", id()));
    Check.positive(referenceEffort(), "reference effort", "scoring model", id());
    Check.that(
        confidence() > 0 && confidence() < 1,
        "confidence must be above 0 and below 1 but was %s in scoring model '%s'",
        confidence(),
        id());
    checkRounding();
    weights().forEach(this::checkWeight);
    checkSum();
  }

  private void checkRounding() {
    Check.inRange(decimals(), 0, TopicFacts.POINT_SCALE, "decimals");
    Check.that(
        floor().compareTo(ceiling()) <= 0,
        "ceiling must not be below the floor %s but was %s in scoring model '%s'",
        floor(),
        ceiling(),
        id());
  }

  private void checkWeight(ScoringTerm term, BigDecimal weight) {
    Check.that(
        weight.signum() > 0,
        "weight of %s must be positive but was %s in scoring model '%s'"
            + "\nMaybe leave the term out.",
        term,
        weight,
        id());
    Check.that(
        weight.scale() <= MAX_DECIMALS,
        "weight of %s must have at most nine decimals but has %s in scoring model '%s'",
        term,
        weight.scale(),
        id());
  }

  private void checkSum() {
    BigDecimal sum = weights().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    Check.that(
        sum.compareTo(BigDecimal.ONE) == 0,
        "weights must sum to exactly 1 but sum to %s in scoring model '%s' version %s",
        sum,
        id(),
        version());
  }

  /**
   * Returns a fingerprint of everything that the model says: SHA-256 over one line for each part,
   * as 64 hexadecimal digits. Equal models have equal hashes on every machine; the order in which
   * weights were entered and trailing zeros do not matter.
   *
   * @return the hash, lower case
   */
  @Value.Lazy
  public String contentHash() {
    return Hashing.sha256().hashString(content(), StandardCharsets.UTF_8).toString();
  }

  private String content() {
    return String.join(
        "\n",
        "evenkeel scoring model, form 1",
        "id=" + id(),
        "version=" + version(),
        "weights=" + weightContent(),
        "window=" + window(),
        "halfLife=" + halfLife().map(Duration::toString).orElse("none"),
        "confidence=" + TopicFacts.plain(new BigDecimal(confidence())),
        "referenceEffort=" + referenceEffort(),
        "decimals=" + decimals(),
        "floor=" + TopicFacts.plain(floor()),
        "ceiling=" + TopicFacts.plain(ceiling()));
  }

  private String weightContent() {
    return new TreeMap<>(weights())
        .entrySet().stream()
            .map(entry -> entry.getKey() + ":" + TopicFacts.plain(entry.getValue()))
            .collect(Collectors.joining(","));
  }

  /**
   * Returns the model that is used unless another is given: loss .30, severity .10, confidence .20,
   * recoverability .20, ease .20; 90 days without fading. The weights are a judgement, not a result
   * of research.
   *
   * @return the model {@code evenkeel-standard}, version 1
   */
  public static ScoringModel standard() {
    return builder()
        .id("evenkeel-standard")
        .version(1)
        .putWeight(ScoringTerm.LOSS, new BigDecimal("0.30"))
        .putWeight(ScoringTerm.SEVERITY, new BigDecimal("0.10"))
        .putWeight(ScoringTerm.CONFIDENCE, new BigDecimal("0.20"))
        .putWeight(ScoringTerm.RECOVERABILITY, new BigDecimal("0.20"))
        .putWeight(ScoringTerm.EASE, new BigDecimal("0.20"))
        .build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ScoringModelBuilder builder() {
    return new ScoringModelBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this model.
   *
   * @return a new builder
   */
  public abstract ScoringModelBuilder toBuilder();
}
