package dev.evenkeel.scheduling.fever;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.scheduling.buffer.ChainActivity;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/** An activity of a chain as planned: its work, and the time it takes on the plan's calendar. */
@Value.Immutable
@ValueType
public abstract class ChainLink {
  ChainLink() {}

  /**
   * Returns which activity this is.
   *
   * @return the activity
   */
  public abstract ActivityId activity();

  /**
   * Returns the work: the aggressive estimate with which the activity is planned.
   *
   * @return the working time of those who do it together, not negative
   */
  public abstract Duration planned();

  /**
   * Returns how long the activity is planned to take on the calendar of the chain. Where service
   * leaves three of eight hours to the project, three hours of work take eight.
   *
   * @return the working time of the calendar from start to finish, not negative; as long as the
   *     planned work if not stated
   */
  @Value.Default
  public Duration span() {
    return planned();
  }

  /**
   * Returns the planned gap between the link before and this one.
   *
   * @return the working time of the calendar from the finish of the link before to the start of
   *     this one, negative if they overlap; zero if not stated
   */
  @Value.Default
  public Duration gap() {
    return Duration.ZERO;
  }

  @Value.Check
  void check() {
    Check.notNegative(planned(), "planned work", "activity", activity());
    Check.notNegative(span(), "span", "activity", activity());
  }

  /**
   * Returns the links of a chain as a schedule has them. This serves for critical and for feeding
   * chains.
   *
   * @param chain the activities of the chain from the first to the last
   * @param schedule the schedule that holds them
   * @param calendar the calendar on which the buffer is laid out
   * @return the links, in order, with the spans and gaps of the schedule
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if an activity is not in the schedule
   */
  public static List<ChainLink> of(
      List<ChainActivity> chain, Schedule schedule, WorkCalendar calendar) {
    Check.notNull(schedule, "schedule");
    WorkingTime time = Check.notNull(calendar, "calendar").workingTime();
    List<ChainLink> links = new ArrayList<>();
    Assignment before = null;
    for (ChainActivity activity : Check.notNull(chain, "chain")) {
      Assignment assignment = assignment(schedule, activity.activity());
      links.add(
          builder()
              .activity(activity.activity())
              .planned(activity.aggressive())
              .span(time.between(assignment.start(), assignment.finish()))
              .gap(
                  before == null
                      ? Duration.ZERO
                      : time.between(before.finish(), assignment.start()))
              .build());
      before = assignment;
    }
    return List.copyOf(links);
  }

  private static Assignment assignment(Schedule schedule, ActivityId activity) {
    return schedule
        .assignment(activity)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "chain must lie in the schedule but activity '"
                        + activity
                        + "' does not in schedule of '"
                        + schedule.project()
                        + "'"));
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ChainLinkBuilder builder() {
    return new ChainLinkBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this link.
   *
   * @return a new builder
   */
  public abstract ChainLinkBuilder toBuilder();
}
