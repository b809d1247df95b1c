package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyType;
import java.time.Duration;

/** A dependency in words, seen from the activity that waits. */
final class DependencySentence {
  private DependencySentence() {}

  /** Returns such as {@code Starts PT2H after 'design' finishes}, without a full stop. */
  static String of(Dependency dependency) {
    Duration length = dependency.lag();
    String lag = lag(Integer.signum(length.compareTo(Duration.ZERO)), length.abs().toString());
    return of(dependency.type(), lag + "'" + dependency.from() + "'");
  }

  /** Returns such as {@code Starts after activity 3 finishes}, without a full stop. */
  static String of(ActivityNetwork network, int dependency) {
    long ticks = network.lag(dependency);
    String lag = lag(Long.signum(ticks), ticks(Math.abs(ticks)));
    return of(network.type(dependency), lag + "activity " + network.from(dependency));
  }

  static String ticks(long count) {
    return count + (count == 1 ? " tick" : " ticks");
  }

  private static String of(DependencyType type, String other) {
    String to = type.isToFinish() ? "Finishes " : "Starts ";
    return to + other + (type.isFromFinish() ? " finishes" : " starts");
  }

  private static String lag(int sign, String length) {
    if (sign == 0) {
      return "after ";
    }
    return sign < 0
        ? "not more than " + length + " of working time before "
        : length + " of working time after ";
  }
}
