package dev.evenkeel.examples.report;

import dev.evenkeel.examples.story.Shortfalls;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times of the week in words. */
final class Times {
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);

  private Times() {}

  static String shortDay(LocalDateTime time) {
    return DAY.format(time);
  }

  /** A block such as "Monday 10:00 to 11:30". */
  static String block(Shortfalls.Block block) {
    return WEEKDAY.format(block.from()) + " to " + CLOCK.format(block.to());
  }

  static String clock(LocalDateTime time) {
    return CLOCK.format(time);
  }

  static String weekday(LocalDateTime time) {
    return WEEKDAY.format(time);
  }
}
