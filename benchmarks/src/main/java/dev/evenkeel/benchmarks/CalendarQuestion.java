package dev.evenkeel.benchmarks;

import dev.evenkeel.core.time.NoWorkingTimeException;
import java.util.function.Supplier;

/**
 * A question to core.time with the answer that is expected.
 *
 * @param id the name of the row
 * @param operation what is asked: add, between or resolve
 * @param expected the answer as an instant in UTC or a duration
 * @param reckoning how core.time answers
 */
record CalendarQuestion(
    String id, String operation, String expected, Supplier<? extends Object> reckoning) {
  /** Returns the answer of core.time, or the first line of its refusal. */
  String answer() {
    try {
      return reckoning.get().toString();
    } catch (NoWorkingTimeException e) {
      return String.valueOf(e.getMessage()).lines().findFirst().orElseThrow();
    }
  }
}
