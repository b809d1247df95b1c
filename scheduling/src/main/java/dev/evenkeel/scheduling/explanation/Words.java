package dev.evenkeel.scheduling.explanation;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Parts of sentences. */
final class Words {
  private static final int SHOWN = 3;

  private Words() {}

  /** Returns such as {@code PT2H of working time after 'design' finishes}. */
  static String event(Dependency dependency) {
    Duration lag = dependency.lag();
    String event =
        "'"
            + dependency.from()
            + (dependency.type().isFromFinish() ? "' is finished" : "' has started");
    if (lag.isZero()) {
      return event;
    }
    return hours(lag.abs()) + (lag.isNegative() ? " before " : " after ") + event;
  }

  /** Returns such as {@code 'a', 'b' and 'c'}, the first of many. */
  static String list(List<ActivityId> activities) {
    List<String> names =
        activities.stream().limit(SHOWN).map(activity -> "'" + activity + "'").toList();
    int more = activities.size() - names.size();
    if (more > 0) {
      return String.join(", ", names) + " and " + more + " more";
    }
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Returns such as {@code from X to Y and once more}. */
  static String times(List<Interval> times) {
    String shown =
        times.stream()
            .limit(SHOWN)
            .map(time -> "from " + time.start() + " to " + time.end())
            .collect(Collectors.joining(", "));
    int more = times.size() - SHOWN;
    return more > 0 ? shown + " and " + more + " more times" : shown;
  }

  /** Returns such as {@code 40 h work, 8 h closed hours}. */
  static String causes(Map<Cause, Duration> times) {
    return times.entrySet().stream()
        .map(time -> hours(time.getValue()) + " " + time.getKey().words())
        .collect(Collectors.joining(", "));
  }

  /** Returns a text with a capital letter at the beginning. */
  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Returns such as {@code 40 h 30 min}. */
  static String hours(Duration duration) {
    List<String> parts = new ArrayList<>();
    if (duration.toHours() > 0) {
      parts.add(duration.toHours() + " h");
    }
    if (duration.toMinutesPart() > 0) {
      parts.add(duration.toMinutesPart() + " min");
    }
    Duration rest = duration.minusMinutes(duration.toMinutes());
    if (!rest.isZero() || parts.isEmpty()) {
      parts.add(rest.isZero() ? "0 h" : rest.toString());
    }
    return String.join(" ", parts);
  }
}
