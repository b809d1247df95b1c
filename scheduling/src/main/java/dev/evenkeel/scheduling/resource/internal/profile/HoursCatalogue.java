package dev.evenkeel.scheduling.resource.internal.profile;

import com.google.common.primitives.ImmutableIntArray;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.TickCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The common hours of any calendars of a project, each set of calendars once. Not thread-safe. */
public final class HoursCatalogue {
  /** How many sets are kept, so that many different teams do not fill the memory. */
  private static final int KEPT = 2_000;

  private final TickCalendar[] calendars;
  private final boolean[] continuous;
  private final long horizon;
  private final Map<ImmutableIntArray, CommonHours> kept = new HashMap<>();

  /**
   * Creates the catalogue of a project.
   *
   * @param project the project
   * @param horizon the tick from which on nothing counts
   */
  public HoursCatalogue(ResolvedProject project, long horizon) {
    this.calendars =
        IntStream.range(0, project.calendarCount())
            .mapToObj(project::calendarAt)
            .toArray(TickCalendar[]::new);
    this.continuous = new boolean[calendars.length];
    for (int k = 0; k < calendars.length; k++) {
      continuous[k] = calendars[k].isContinuous();
    }
    this.horizon = horizon;
  }

  /**
   * Returns the tick from which on nothing counts.
   *
   * @return the horizon
   */
  public long horizon() {
    return horizon;
  }

  /**
   * Returns the hours of calendars in common.
   *
   * @param numbers the numbers of the calendars in the project, in any order and number
   * @return their common hours, around the clock for no calendar
   */
  public CommonHours common(int... numbers) {
    return common(
        ImmutableIntArray.copyOf(
            IntStream.of(numbers).filter(number -> !continuous[number]).sorted().distinct()));
  }

  /**
   * Returns the hours of two sets of calendars in common.
   *
   * @param one common hours of this catalogue
   * @param other common hours of this catalogue
   * @return the hours at which both are open
   */
  public CommonHours common(CommonHours one, CommonHours other) {
    if (one == other || other.numbers().isEmpty()) {
      return one;
    }
    if (one.numbers().isEmpty()) {
      return other;
    }
    return common(
        ImmutableIntArray.copyOf(
            IntStream.concat(one.numbers().stream(), other.numbers().stream())
                .sorted()
                .distinct()));
  }

  private CommonHours common(ImmutableIntArray numbers) {
    CommonHours known = kept.get(numbers);
    if (known != null) {
      return known;
    }
    TickCalendar[] open =
        numbers.stream().mapToObj(number -> calendars[number]).toArray(TickCalendar[]::new);
    CommonHours hours = new CommonHours(numbers, open, horizon);
    if (kept.size() == KEPT) {
      kept.clear();
    }
    kept.put(numbers, hours);
    return hours;
  }
}
