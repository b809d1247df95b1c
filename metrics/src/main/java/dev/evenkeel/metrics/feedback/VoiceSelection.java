package dev.evenkeel.metrics.feedback;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.FeedbackId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Picks one voice for each customer and topic inside a window, whatever the order in which feedback
 * is added. Mutable, for a single owner.
 */
final class VoiceSelection {
  /** What a customer said last with a rating counts, else what the customer said last. */
  private static final Comparator<Feedback> PREFERENCE =
      Comparator.comparing((Feedback feedback) -> feedback.rating().isPresent())
          .thenComparing(Feedback::time)
          .thenComparing(Feedback::id);

  private final Instant from;
  private final Instant asOf;
  private final Map<FeedbackId, Feedback> received = new HashMap<>();
  private final Map<Speaker, Feedback> voices = new HashMap<>();
  private int duplicates;
  private int tooOld;
  private int notYet;
  private int merged;

  /** Whom a voice belongs to: the customer, or the feedback alone if the customer is unknown. */
  private record Speaker(String topic, Object identity) {}

  VoiceSelection(Instant from, Instant asOf) {
    this.from = from;
    this.asOf = asOf;
  }

  void add(Feedback feedback) {
    Feedback earlier = received.putIfAbsent(feedback.id(), feedback);
    if (earlier != null) {
      Check.that(
          earlier.equals(feedback),
          "feedback id must name one feedback but '%s' came with two different contents",
          feedback.id());
      duplicates++;
    } else if (!feedback.time().isAfter(from)) {
      tooOld++;
    } else if (feedback.time().isAfter(asOf)) {
      notYet++;
    } else {
      select(feedback);
    }
  }

  private void select(Feedback feedback) {
    Feedback rival = voices.get(speaker(feedback));
    if (rival != null) {
      merged++;
    }
    if (rival == null || PREFERENCE.compare(feedback, rival) > 0) {
      voices.put(speaker(feedback), feedback);
    }
  }

  private static Speaker speaker(Feedback feedback) {
    Object identity = feedback.customer().<Object>map(id -> id).orElse(feedback.id());
    return new Speaker(feedback.topic(), identity);
  }

  /** The voices of each topic in an order that depends on nothing but their ids. */
  SortedMap<String, List<Feedback>> byTopic() {
    SortedMap<String, List<Feedback>> topics = new TreeMap<>();
    voices.values().stream()
        .sorted(Comparator.comparing(Feedback::id))
        .forEach(voice -> topics.computeIfAbsent(voice.topic(), t -> new ArrayList<>()).add(voice));
    return topics;
  }

  FeedbackScoresBuilder counts() {
    return FeedbackScores.builder()
        .windowStart(from)
        .asOf(asOf)
        .received(received.size() + duplicates)
        .duplicates(duplicates)
        .tooOld(tooOld)
        .notYet(notYet)
        .merged(merged);
  }
}
