package dev.evenkeel.scheduling.shift;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A kind of shift: when it may begin, how long it may be, its breaks, how many people it takes and
 * what it costs. It stands for all shifts that agree with it.
 */
@Value.Immutable
@ValueType
public abstract class ShiftRule {
  ShiftRule() {}

  /**
   * Returns what the kind is called.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns how long a shift may be, breaks included.
   *
   * @return the lengths, at least one, all positive
   */
  public abstract List<Duration> lengths();

  /**
   * Returns the first time of day at which a shift may begin. The default is midnight.
   *
   * @return the local time
   */
  @Value.Default
  public LocalTime earliestStart() {
    return LocalTime.MIDNIGHT;
  }

  /**
   * Returns the last time of day at which a shift may begin. If it is before the first one, it
   * means the next day. The default is the end of the day.
   *
   * @return the local time
   */
  @Value.Default
  public LocalTime latestStart() {
    return LocalTime.MAX;
  }

  /**
   * Returns how far apart the times are at which a shift may begin, counted from the earliest. The
   * default is half an hour.
   *
   * @return the step, at least a second
   */
  @Value.Default
  public Duration startStep() {
    return Duration.ofMinutes(30);
  }

  /**
   * Returns on which days a shift may begin. Starts after midnight belong to the day before if the
   * window of starts goes over midnight. The default is all days.
   *
   * @return the days of the week
   */
  @Value.Default
  public Set<DayOfWeek> days() {
    return EnumSet.allOf(DayOfWeek.class);
  }

  /**
   * Returns the breaks, in the order in which they are taken.
   *
   * @return the rules, each of which gives one break; empty if there are none
   */
  public abstract List<BreakRule> breaks();

  /**
   * Returns how many people at least work a shift if anybody does, so that nobody works alone.
   * Counted are all people with the same start and end, whenever they take their breaks. The
   * default is 1.
   *
   * @return the number, at least 1
   */
  @Value.Default
  public int minimumStaff() {
    return 1;
  }

  /**
   * Returns how many people at most work a shift, counted like the {@link #minimumStaff()}.
   *
   * @return the number, not less than the minimum; empty if there is no limit
   */
  public abstract OptionalInt maximumStaff();

  /**
   * Returns what an hour of paid time costs, in the unit of money that all rules share. The default
   * is 1: the cost counts paid hours.
   *
   * @return the cost, not negative
   */
  @Value.Default
  public double costPerHour() {
    return 1;
  }

  /**
   * Returns what a shift costs for each person beside the paid time, such as travel. The default is
   * 0.
   *
   * @return the cost, not negative
   */
  @Value.Default
  public double costPerShift() {
    return 0;
  }

  /**
   * Returns under which contract the shifts are worked.
   *
   * @return the name of a contract of the same rules; empty if the hours of the people do not count
   */
  public abstract Optional<String> contract();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.that(!lengths().isEmpty(), "lengths must not be empty in shift rule '%s'", name());
    lengths().forEach(length -> Check.positive(length, "length", "shift rule", name()));
    Check.atLeast(startStep(), Duration.ofSeconds(1), "step of starts", "shift rule", name());
    Check.atLeast(minimumStaff(), 1, "minimum staff", "shift rule", name());
    maximumStaff()
        .ifPresent(
            most -> Check.atLeast(most, minimumStaff(), "maximum staff", "shift rule", name()));
    Check.notNegative(costPerHour(), "cost per hour", "shift rule", name());
    Check.notNegative(costPerShift(), "cost per shift", "shift rule", name());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ShiftRuleBuilder builder() {
    return new ShiftRuleBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this rule.
   *
   * @return a new builder
   */
  public abstract ShiftRuleBuilder toBuilder();
}
