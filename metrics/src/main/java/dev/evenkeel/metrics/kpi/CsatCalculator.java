package dev.evenkeel.metrics.kpi;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.metrics.feedback.Feedback;
import dev.evenkeel.metrics.feedback.FeedbackChannel;
import dev.evenkeel.metrics.feedback.Rating;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Calculates customer satisfaction from feedback. Each rating counts as satisfied or not on its own
 * scale, so that answers on different scales can be counted together; they are never averaged.
 * Every feedback given counts; choosing a period and removing duplicates is up to the caller.
 */
public final class CsatCalculator {
  private final double confidence;

  private CsatCalculator(double confidence) {
    this.confidence = confidence;
  }

  /**
   * Returns a calculator with intervals of 95 % confidence.
   *
   * @return the calculator
   */
  public static CsatCalculator standard() {
    return new CsatCalculator(0.95);
  }

  /**
   * Returns a calculator with intervals of another confidence.
   *
   * @param confidence the confidence, above 0 and below 1: 95 % is 0.95
   * @return the calculator
   * @throws IllegalArgumentException if the confidence is not above 0 and below 1
   */
  public CsatCalculator withConfidence(double confidence) {
    Check.that(
        confidence > 0 && confidence < 1,
        "confidence must be above 0 and below 1 but was %s",
        confidence);
    return new CsatCalculator(confidence);
  }

  /**
   * Returns the satisfaction of all feedback together.
   *
   * @param feedbacks the feedback in any order
   * @return the figure; without rated feedback it has no share
   * @throws NullPointerException if the collection or a feedback is null
   */
  public Csat calculate(Collection<Feedback> feedbacks) {
    List<Rating> ratings = feedbacks.stream().flatMap(f -> f.rating().stream()).toList();
    return Csat.builder()
        .satisfied(ratings.stream().filter(Rating::isSatisfied).count())
        .answered(ratings.size())
        .unanswered(feedbacks.size() - ratings.size())
        .confidence(confidence)
        .build();
  }

  /**
   * Returns the satisfaction by any property of the feedback.
   *
   * @param <K> the type of the property
   * @param feedbacks the feedback in any order
   * @param property the property by which to group
   * @return one figure for each value that occurs, in the order of the values
   * @throws NullPointerException if an argument, a feedback or a value is null
   */
  public <K extends Comparable<K>> SortedMap<K, Csat> calculateBy(
      Collection<Feedback> feedbacks, Function<Feedback, K> property) {
    SortedMap<K, List<Feedback>> groups = new TreeMap<>();
    for (Feedback feedback : feedbacks) {
      K key = Check.notNull(property.apply(feedback), "property");
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(feedback);
    }
    SortedMap<K, Csat> figures = new TreeMap<>();
    for (Map.Entry<K, List<Feedback>> group : groups.entrySet()) {
      figures.put(group.getKey(), calculate(group.getValue()));
    }
    return Collections.unmodifiableSortedMap(figures);
  }

  /**
   * Returns the satisfaction by segment of customers.
   *
   * @param feedbacks the feedback in any order
   * @return one figure for each segment, alphabetically
   * @throws NullPointerException if the collection or a feedback is null
   */
  public SortedMap<String, Csat> bySegment(Collection<Feedback> feedbacks) {
    return calculateBy(feedbacks, Feedback::segment);
  }

  /**
   * Returns the satisfaction by channel.
   *
   * @param feedbacks the feedback in any order
   * @return one figure for each channel that occurs, in the order of {@link FeedbackChannel}
   * @throws NullPointerException if the collection or a feedback is null
   */
  public SortedMap<FeedbackChannel, Csat> byChannel(Collection<Feedback> feedbacks) {
    return calculateBy(feedbacks, Feedback::channel);
  }
}
