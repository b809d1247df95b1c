package dev.evenkeel.examples.files.feedback;

import com.google.common.base.Splitter;
import dev.evenkeel.core.id.CustomerId;
import dev.evenkeel.core.id.FeedbackId;
import dev.evenkeel.examples.files.Fields;
import dev.evenkeel.examples.input.CsvFile;
import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.metrics.feedback.Feedback;
import dev.evenkeel.metrics.feedback.FeedbackBuilder;
import dev.evenkeel.metrics.feedback.FeedbackChannel;
import dev.evenkeel.metrics.feedback.Rating;
import dev.evenkeel.metrics.feedback.RatingScale;
import dev.evenkeel.metrics.feedback.RatingScaleBuilder;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads {@code feedback.csv}. */
public final class FeedbackFile {
  public static final String NAME = "feedback.csv";

  private static final List<String> COLUMNS =
      List.of("id", "time", "channel", "topic", "segment", "rating", "scale");
  private static final RatingScale STARS = RatingScale.of(1, 5);

  private final ZoneId zone;
  private final Set<String> topics;

  private FeedbackFile(ZoneId zone, Set<String> topics) {
    this.zone = zone;
    this.topics = topics;
  }

  /** The feedback; topics outside the set, unless that is empty, are faults. */
  public static List<Feedback> read(
      Path folder, ZoneId zone, Set<String> topics, InputFaults faults) {
    FeedbackFile file = new FeedbackFile(zone, topics);
    List<Feedback> feedback = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (InputRecord row : CsvFile.read(folder.resolve(NAME), COLUMNS, faults)) {
      String id = row.text("id");
      if (!ids.add(id)) {
        row.fault("id", InputFault.CONTRADICTION, "feedback '" + id + "' is there twice");
      }
      file.feedback(row).ifPresent(feedback::add);
    }
    return feedback;
  }

  private Optional<Feedback> feedback(InputRecord row) {
    String topic = row.text("topic");
    if (!topics.isEmpty() && !topic.isBlank() && !topics.contains(topic)) {
      row.fault(
          "topic",
          InputFault.CONTRADICTION,
          "topic must be one of " + topics + " but was '" + topic + "'");
    }
    FeedbackBuilder builder =
        Feedback.builder()
            .id(Fields.id(row, "id", FeedbackId::of))
            .time(Fields.instant(row, "time", zone))
            .channel(
                row.parsed(
                    "channel",
                    "one of " + List.of(FeedbackChannel.values()) + " in any case",
                    text -> FeedbackChannel.valueOf(text.toUpperCase(Locale.ROOT)),
                    FeedbackChannel.EMAIL))
            .topic(topic)
            .segment(row.text("segment"))
            .customer(Fields.optionalId(row, "customer", CustomerId::of))
            .textReference(row.has("text") ? row.optionalText("id") : Optional.empty());
    if (row.has("customer_value_eur")) {
      builder.customerValue(row.number("customer_value_eur"));
    }
    return rated(row, builder);
  }

  private static Optional<Feedback> rated(InputRecord row, FeedbackBuilder builder) {
    RatingScale scale =
        row.parsed(
            "scale",
            "a scale from worst to best like 1-5, 6-1 or 0-10:8 (satisfied from 8 on)",
            FeedbackFile::scale,
            STARS);
    if (!row.has("rating")) {
      return row.build(builder::build);
    }
    int rating = row.integer("rating");
    return row.build(() -> builder.rating(Rating.of(rating, scale)).build());
  }

  private static RatingScale scale(String text) {
    List<String> parts = Splitter.on(':').limit(2).splitToList(text);
    List<String> ends = Splitter.on('-').splitToList(parts.get(0));
    if (ends.size() != 2) {
      throw new IllegalArgumentException(text);
    }
    int worst = Integer.parseInt(ends.get(0));
    int best = Integer.parseInt(ends.get(1));
    RatingScaleBuilder scale =
        RatingScale.builder()
            .low(Math.min(worst, best))
            .high(Math.max(worst, best))
            .direction(
                worst < best
                    ? RatingScale.Direction.HIGHER_IS_BETTER
                    : RatingScale.Direction.LOWER_IS_BETTER);
    if (parts.size() == 2) {
      scale.topBox(Integer.parseInt(parts.get(1)));
    }
    return scale.build();
  }
}
