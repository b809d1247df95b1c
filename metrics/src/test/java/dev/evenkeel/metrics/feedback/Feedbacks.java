package dev.evenkeel.metrics.feedback;

import dev.evenkeel.core.id.CustomerId;
import dev.evenkeel.core.id.FeedbackId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Feedback for tests: short ways to write it, and random bodies of it. */
public final class Feedbacks {
  /** The end of every window. */
  public static final Instant AS_OF = Instant.parse("2026-03-31T12:00:00Z");

  static final RatingScale STARS = RatingScale.of(1, 5);
  static final List<RatingScale> SCALES =
      List.of(
          STARS,
          RatingScale.of(1, 7),
          RatingScale.of(0, 1),
          RatingScale.builder().low(0).high(100).step(10).topBox(2).build(),
          RatingScale.builder()
              .low(1)
              .high(6)
              .direction(RatingScale.Direction.LOWER_IS_BETTER)
              .build());

  private Feedbacks() {}

  /** A builder with everything set but the rating: topic "price", an hour before the end. */
  public static FeedbackBuilder about(String topic, int number) {
    return Feedback.builder()
        .id(FeedbackId.of("f-" + number))
        .channel(FeedbackChannel.EMAIL)
        .topic(topic)
        .segment("all")
        .time(AS_OF.minus(Duration.ofHours(1)));
  }

  static Feedback rated(String topic, int number, int stars) {
    return about(topic, number).rating(Rating.of(stars, STARS)).build();
  }

  /** The given number of ratings with the given stars, of different unknown customers. */
  static List<Feedback> many(String topic, int firstNumber, int count, int stars) {
    List<Feedback> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      list.add(rated(topic, firstNumber + i, stars));
    }
    return list;
  }

  private static Arbitrary<Optional<Rating>> ratings() {
    return Arbitraries.of(SCALES)
        .flatMap(
            scale ->
                Arbitraries.integers()
                    .between(0, scale.points() - 1)
                    .map(i -> Rating.of(scale.low() + i * scale.step(), scale)))
        .optional(0.85);
  }

  /** Up to 40 pieces of few customers about few topics, inside and outside of 90 days. */
  public static Arbitrary<List<Feedback>> bodies() {
    return Combinators.combine(
            Arbitraries.of("price", "waiting time", "tone", "app"),
            Arbitraries.of("ada", "bob", "cy").map(CustomerId::of).optional(0.7),
            ratings(),
            Arbitraries.integers().between(-5, 100),
            Arbitraries.of(0.5, 1.0, 7.25),
            Arbitraries.of(FeedbackChannel.class))
        .as(Feedbacks::piece)
        .list()
        .ofMaxSize(40)
        .map(Feedbacks::numbered);
  }

  private static FeedbackBuilder piece(
      String topic,
      Optional<CustomerId> customer,
      Optional<Rating> rating,
      int days,
      double value,
      FeedbackChannel channel) {
    return about(topic, 0)
        .customer(customer)
        .rating(rating)
        .time(AS_OF.minus(Duration.ofDays(days)))
        .customerValue(value)
        .channel(channel)
        .segment(channel == FeedbackChannel.PHONE ? "private" : "business");
  }

  private static List<Feedback> numbered(List<FeedbackBuilder> pieces) {
    List<Feedback> list = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      list.add(pieces.get(i).id(FeedbackId.of("f-" + i)).build());
    }
    return list;
  }
}
