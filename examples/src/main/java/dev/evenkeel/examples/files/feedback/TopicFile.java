package dev.evenkeel.examples.files.feedback;

import dev.evenkeel.examples.input.CsvFile;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.metrics.feedback.TopicEstimate;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code topics.csv}: what is expected of working on each topic. */
public final class TopicFile {
  public static final String NAME = "topics.csv";

  private static final List<String> COLUMNS =
      List.of("topic", "name", "recoverability", "effort_hours");
  private static final int MINUTES = 60;

  private TopicFile() {}

  public static List<Topic> read(Path folder, InputFaults faults) {
    List<Topic> topics = new ArrayList<>();
    CsvFile.read(folder.resolve(NAME), COLUMNS, faults)
        .forEach(row -> topic(row).ifPresent(topics::add));
    return topics;
  }

  private static Optional<Topic> topic(InputRecord row) {
    String id = row.text("topic");
    String name = row.text("name");
    double recoverability = row.number("recoverability");
    Duration effort = Duration.ofMinutes(Math.round(row.number("effort_hours") * MINUTES));
    return row.build(() -> new Topic(name, TopicEstimate.of(id, recoverability, effort)));
  }
}
