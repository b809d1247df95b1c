package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.project.Dependency;
import java.time.Duration;

/** A dependency in words, seen from the activity that waits. */
final class DependencySentence {
  private DependencySentence() {}

  /** Returns such as {@code Starts PT2H after 'design' finishes}, without a full stop. */
  static String of(Dependency dependency) {
    String to = dependency.type().isToFinish() ? "Finishes " : "Starts ";
    String from = dependency.type().isFromFinish() ? " finishes" : " starts";
    return to + lag(dependency.lag()) + "'" + dependency.from() + "'" + from;
  }

  private static String lag(Duration lag) {
    if (lag.isZero()) {
      return "after ";
    }
    return lag.isNegative()
        ? "not more than " + lag.negated() + " of working time before "
        : lag + " of working time after ";
  }
}
