package dev.evenkeel.core.change;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A plan as it was agreed, kept to be measured against: for each activity when it was to be done,
 * how much work it was and what it was to cost. It does not change when the plan does.
 */
@Value.Immutable
@ValueType
public abstract class Baseline {
  Baseline() {}

  /**
   * Returns the name shown to readers, by which the baselines of a project differ.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns whose plan it is.
   *
   * @return the project
   */
  public abstract ProjectId project();

  /**
   * Returns when the plan was agreed.
   *
   * @return the instant
   */
  public abstract Instant takenAt();

  /**
   * Returns when the project was to start.
   *
   * @return the start, not after the start of an activity
   */
  public abstract Instant start();

  /**
   * Returns what was planned.
   *
   * @return one entry for each activity, in the order given; all known costs in one currency
   */
  public abstract List<PlannedActivity> activities();

  /**
   * Returns when the milestones were to be reached.
   *
   * @return the planned instants, in the order given
   */
  public abstract Map<MilestoneId, Instant> milestones();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name", "baseline of project", project());
    Check.that(
        byActivity().size() == activities().size(),
        "activities must not repeat but did in baseline '%s'",
        name());
    activities().forEach(this::checkStart);
    checkCurrency();
  }

  private void checkStart(PlannedActivity planned) {
    Check.that(
        !planned.start().isBefore(start()),
        "start must not be before the baseline's %s but was %s in planned activity '%s'",
        start(),
        planned.start(),
        planned.activity());
  }

  private void checkCurrency() {
    List<Money> costs = activities().stream().flatMap(planned -> planned.cost().stream()).toList();
    for (Money cost : costs) {
      Check.that(
          cost.isSameCurrency(costs.get(0)),
          "costs must be in one currency but were %s and %s in baseline '%s'",
          costs.get(0),
          cost,
          name());
    }
  }

  @Value.Lazy
  Map<ActivityId, PlannedActivity> byActivity() {
    Map<ActivityId, PlannedActivity> result = new LinkedHashMap<>();
    activities().forEach(planned -> result.putIfAbsent(planned.activity(), planned));
    return result;
  }

  /**
   * Returns what was planned for an activity.
   *
   * @param activity the activity
   * @return its entry, empty if it was not part of the plan
   * @throws NullPointerException if the activity is null
   */
  public final Optional<PlannedActivity> activity(ActivityId activity) {
    return Optional.ofNullable(byActivity().get(Check.notNull(activity, "activity")));
  }

  /**
   * Returns when the project was to be finished.
   *
   * @return the latest finish of an activity; the start of the project if there is none
   */
  public final Instant finish() {
    return activities().stream()
        .map(PlannedActivity::finish)
        .reduce(start(), (one, other) -> one.isAfter(other) ? one : other);
  }

  /**
   * Returns how much work was planned.
   *
   * @return the sum over the activities, in net working time of persons
   */
  public final Duration work() {
    return activities().stream().map(PlannedActivity::work).reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * Returns how much work was planned to be done by an instant, the planned value in working time.
   *
   * @param at the instant
   * @return the sum of {@link PlannedActivity#workBy} over the activities
   * @throws NullPointerException if the instant is null
   */
  public final Duration workBy(Instant at) {
    Check.notNull(at, "at");
    return activities().stream()
        .map(planned -> planned.workBy(at))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * Returns what the plan was to cost, the budget at completion.
   *
   * @return the sum over the activities, empty if there is none or the cost of one is not known
   */
  public final Optional<Money> cost() {
    if (activities().stream().anyMatch(planned -> planned.cost().isEmpty())) {
      return Optional.empty();
    }
    return activities().stream().flatMap(planned -> planned.cost().stream()).reduce(Money::plus);
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static BaselineBuilder builder() {
    return new BaselineBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this baseline.
   *
   * @return a new builder
   */
  public abstract BaselineBuilder toBuilder();
}
