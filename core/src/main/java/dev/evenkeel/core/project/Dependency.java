package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An order between two activities: an end of the successor comes no earlier than an end of the
 * predecessor plus a lag.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // see toBuilder
@ValueType
public abstract class Dependency {
  Dependency() {}

  /**
   * Returns the predecessor.
   *
   * @return the activity that holds back
   */
  public abstract ActivityId from();

  /**
   * Returns the successor.
   *
   * @return the activity that is held back
   */
  public abstract ActivityId to();

  /**
   * Returns which end holds back which end. The default is {@link DependencyType#FINISH_TO_START}.
   *
   * @return the type
   */
  @Value.Default
  public DependencyType type() {
    return DependencyType.FINISH_TO_START;
  }

  /**
   * Returns the time that must lie between the two ends, as working time of the lag's calendar; a
   * negative lag is a lead: the successor's end may come that much earlier. The default is zero.
   *
   * @return the lag, at most {@link Effort#MAXIMUM} in magnitude
   */
  @Value.Default
  public Duration lag() {
    return Duration.ZERO;
  }

  /**
   * Returns the calendar on which the lag runs. {@code elapsed} is the calendar that is always
   * open.
   *
   * @return the calendar, or empty for the default calendar of the book
   */
  public abstract Optional<CalendarId> lagCalendar();

  @Value.Check
  void check() {
    Check.that(
        EffortRule.isInRange(lag()),
        "lag must be at most %s in magnitude but was %s in dependency '%s'",
        Effort.MAXIMUM,
        lag(),
        this);
  }

  /**
   * Returns a dependency without lag whose successor starts after the predecessor's finish.
   *
   * @param from the predecessor
   * @param to the successor
   * @return the dependency
   * @throws NullPointerException if an argument is null
   */
  public static Dependency finishToStart(ActivityId from, ActivityId to) {
    return builder().from(from).to(to).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static DependencyBuilder builder() {
    return new DependencyBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this dependency.
   *
   * @return a new builder
   */
  public final DependencyBuilder toBuilder() {
    // Written by hand: the attribute "from" takes the name of the method that would do it.
    return builder().from(from()).to(to()).type(type()).lag(lag()).lagCalendar(lagCalendar());
  }

  /**
   * Returns the two activities, such as {@code design → build}.
   *
   * @return predecessor, arrow, successor
   */
  @Override
  public final String toString() {
    return from() + " → " + to();
  }
}
