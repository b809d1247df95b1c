package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.GoalId;
import dev.evenkeel.core.id.WorkPackageId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A piece of work that is planned as a whole: its people stay the same from start to finish.
 *
 * <p>The duration follows from the effort, the head count and the share of their time that the
 * people give: effort ÷ (head count · share), where an activity that names no people counts as one.
 * References to other objects are not checked here.
 *
 * <p><b>Modes.</b> There may be several ways to do the work. Mode 0 is what the activity itself
 * states: effort, requirements, demands and share; mode k is the k-th of the {@link
 * #alternatives()}, counted from 1. Whatever else the activity states holds in every mode.
 */
@Value.Immutable
@ValueType
public abstract class Activity {
  Activity() {}

  /**
   * Returns the id, by which dependencies, milestones and schedules refer to the activity.
   *
   * @return the id
   */
  public abstract ActivityId id();

  /**
   * Returns the name shown to readers.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns how much work the activity needs in mode 0.
   *
   * @return the net working time of persons
   */
  public abstract Effort effort();

  /**
   * Returns which people the activity needs in mode 0, all at the same time.
   *
   * @return the requirements, of 100,000 people at most, in the order given; empty if no person is
   *     needed
   */
  public abstract List<SkillRequirement> requirements();

  /**
   * Returns which resources the activity occupies or uses up in mode 0.
   *
   * @return the demands, in the order given; empty if none is needed
   */
  public abstract List<ResourceDemand> demands();

  /**
   * Returns the part of each required person's working time that the activity takes in mode 0 while
   * it is worked on. A person may work on several activities at once as long as their shares,
   * rounded up to thousandths, add up to at most 1. The less of their time people give, the longer
   * the activity takes, also if it names no people. The default is 1.
   *
   * @return the share, 0.001 to 1 (half of the time is 0.5)
   */
  @Value.Default
  public double personShare() {
    return 1;
  }

  /**
   * Returns the other ways to do the activity.
   *
   * @return the modes from number 1 on, each with a name of its own, in the order given; empty if
   *     there is but one way
   */
  public abstract List<ActivityMode> alternatives();

  /**
   * Returns the calendar on which the activity can be worked on.
   *
   * @return the calendar, or empty if the people who can do it decide
   */
  public abstract Optional<CalendarId> calendar();

  /**
   * Returns the instant before which the activity must not start.
   *
   * @return the instant, in the years 0000 to 9999, or empty if only the project's start and the
   *     dependencies count
   */
  public abstract Optional<Instant> earliestStart();

  /**
   * Returns the instant at which the activity must be finished at the latest.
   *
   * @return the instant, in the years 0000 to 9999, or empty if there is none
   */
  public abstract Optional<Instant> deadline();

  /**
   * Returns whether work may pause. If so, it pauses whenever a person or a unit that it needs is
   * not available and goes on later with the same people; if not, it is one unbroken block. The
   * default is true.
   *
   * @return true if work may pause
   */
  @Value.Default
  public boolean interruptible() {
    return true;
  }

  /**
   * Returns how people who serve customers do the activity. It matters only to members of a service
   * whose capacity limits the plan. The default is {@link WorkStyle#BLOCK}.
   *
   * @return the style; between contacts only if the activity is {@linkplain #interruptible()
   *     interruptible}
   */
  @Value.Default
  public WorkStyle style() {
    return WorkStyle.BLOCK;
  }

  /**
   * Returns the part of the work breakdown to which the activity belongs.
   *
   * @return the work package, or empty if the activity is outside the breakdown
   */
  public abstract Optional<WorkPackageId> workPackage();

  /**
   * Returns the goals that the activity serves.
   *
   * @return the goals, each once, in the order given
   */
  public abstract Set<GoalId> goals();

  /**
   * Returns how much the activity matters against others, such as its effect on the customers. The
   * default is 1.
   *
   * @return the weight, not negative
   */
  @Value.Default
  public double weight() {
    return 1;
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name", "activity", id());
    Check.notNegative(weight(), "weight", "activity", id());
    earliestStart().ifPresent(at -> DateRule.check(at, "earliest start", "activity", id()));
    deadline().ifPresent(at -> DateRule.check(at, "deadline", "activity", id()));
    WorkRule.checkPersonShare(personShare(), "activity", id());
    WorkRule.checkHeadCount(requirements(), "activity", id());
    checkStyle();
    if (alternatives().size() > 1) {
      checkNoModeTwice();
    }
  }

  private void checkStyle() {
    Check.that(
        style() == WorkStyle.BLOCK || interruptible(),
        "work between contacts must be interruptible but was not in activity '%s'\n"
            + "Maybe it is a block, for which people are released from service.",
        id());
  }

  private void checkNoModeTwice() {
    Set<String> seen = new HashSet<>();
    for (ActivityMode mode : alternatives()) {
      Check.that(
          seen.add(mode.name()),
          "mode names must not repeat but had '%s' twice in activity '%s'",
          mode.name(),
          id());
    }
  }

  /**
   * Returns how many people work on the activity at the same time in mode 0.
   *
   * @return the sum over the requirements, at most 100,000; 0 if no person is needed
   */
  public final int headCount() {
    return WorkRule.headCount(requirements());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ActivityBuilder builder() {
    return new ActivityBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this activity.
   *
   * @return a new builder
   */
  public abstract ActivityBuilder toBuilder();
}
