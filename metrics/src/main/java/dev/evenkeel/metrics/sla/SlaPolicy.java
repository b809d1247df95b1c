package dev.evenkeel.metrics.sla;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Boundary;
import dev.evenkeel.core.time.CalendarBook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is promised on tickets, in whose business time, and how the clock treats what can be treated
 * in more than one way. Each of these choices has a name; none is hidden in the clock.
 */
@Value.Immutable
@ValueType
public abstract class SlaPolicy {
  SlaPolicy() {}

  /**
   * Returns the name of the policy, such as {@code gold}.
   *
   * @return the name, not blank
   */
  public abstract String id();

  /**
   * Returns in whose hours working time is counted: those of the customer if the book has them,
   * otherwise those of the team that the ticket is assigned to, otherwise the default ones. Hours
   * of persons play no part, so that nobody's vacation stops a clock.
   *
   * @return the calendars; {@link dev.evenkeel.core.time.WorkCalendar#always()} as the default
   *     counts elapsed time
   */
  public abstract CalendarBook calendars();

  /**
   * Returns the targets of priorities that have none of their own.
   *
   * @return the targets, nothing promised unless set
   */
  @Value.Default
  public SlaTargets defaultTargets() {
    return SlaTargets.none();
  }

  /**
   * Returns the targets by priority. They stand alone: what they do not promise is not taken from
   * the default ones.
   *
   * @return the targets of each priority that has its own
   */
  public abstract Map<String, SlaTargets> targetsByPriority();

  /**
   * Returns at which shares of a target its owner is to be warned; 75 % is 0.75. A warning is due
   * when the share of the target, rounded up to the next nanosecond, has elapsed in working time.
   *
   * @return shares above 0 and at most 1, in rising order; none unless set
   */
  public abstract List<Double> warningShares();

  /**
   * Returns from which event times are counted.
   *
   * @return the basis, {@link ClockBasis#CREATED} unless set
   */
  @Value.Default
  public ClockBasis basis() {
    return ClockBasis.CREATED;
  }

  /**
   * Returns what is due when a target is used up at the very moment of closing: at that moment, or
   * at the next opening. A time that ends at or before its due instant has met its target.
   *
   * @return the boundary, {@link Boundary#CLOSING} unless set
   */
  @Value.Default
  public Boundary boundary() {
    return Boundary.CLOSING;
  }

  /**
   * Returns which times go on counting while a ticket is pending.
   *
   * @return the metrics that do not pause, none unless set
   */
  public abstract Set<SlaMetric> runningWhilePending();

  /**
   * Returns whether a ticket that is created pending is paused from the start.
   *
   * @return the rule, {@link CreatedPendingRule#PAUSED} unless set
   */
  @Value.Default
  public CreatedPendingRule createdPending() {
    return CreatedPendingRule.PAUSED;
  }

  /**
   * Returns what a reopening does.
   *
   * @return the rule, {@link ReopenRule#CLOSED_COUNTS_AS_PAUSE} unless set
   */
  @Value.Default
  public ReopenRule reopen() {
    return ReopenRule.CLOSED_COUNTS_AS_PAUSE;
  }

  /**
   * Returns what a change of priority under this policy, or a change to this policy, does to times
   * under way.
   *
   * @return the rule, {@link RetargetRule#KEEP_ELAPSED} unless set
   */
  @Value.Default
  public RetargetRule retarget() {
    return RetargetRule.KEEP_ELAPSED;
  }

  @Value.Check
  void check() {
    Check.notBlank(id(), "id");
    targetsByPriority()
        .keySet()
        .forEach(priority -> Check.notBlank(priority, "priority", "policy", id()));
    double last = 0;
    for (double share : warningShares()) {
      Check.that(
          share > last && share <= 1,
          "warning shares must rise within 0 (excluded) and 1 but were %s in policy '%s'",
          warningShares(),
          id());
      last = share;
    }
  }

  /**
   * Returns the targets of a priority: its own, or the default ones.
   *
   * @param priority the priority
   * @return the targets in force
   * @throws NullPointerException if the priority is null
   */
  public final SlaTargets targets(String priority) {
    Check.notNull(priority, "priority");
    SlaTargets own = targetsByPriority().get(priority);
    return own == null ? defaultTargets() : own;
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static SlaPolicyBuilder builder() {
    return new SlaPolicyBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this policy.
   *
   * @return a new builder
   */
  public abstract SlaPolicyBuilder toBuilder();
}
