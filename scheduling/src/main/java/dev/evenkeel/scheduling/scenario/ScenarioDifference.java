package dev.evenkeel.scheduling.scenario;

import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.comparison.ActivityShift;
import dev.evenkeel.scheduling.comparison.PlanComparison;
import dev.evenkeel.scheduling.scenario.internal.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.joda.money.Money;

/** What a change makes of a plan. */
@Value.Immutable
@ValueType
public abstract class ScenarioDifference {
  ScenarioDifference() {}

  /**
   * Returns what becomes of the project as a whole.
   *
   * @return the shift of its last finish
   */
  public abstract DateShift finish();

  /**
   * Returns what becomes of the date that can be promised.
   *
   * @return the shift of the end of the project buffer; empty if no buffer was asked for
   */
  public abstract Optional<DateShift> promise();

  /**
   * Returns what becomes of the milestones.
   *
   * @return the shift of each milestone before or after the change, in the order of the project
   */
  public abstract List<DateShift> milestones();

  /**
   * Returns what becomes of the activities that must be finished by a date.
   *
   * @return the shift of each activity with a deadline before or after the change, in the order of
   *     the project
   */
  public abstract List<DateShift> dueActivities();

  /**
   * Returns what moves, who does other work, and why.
   *
   * @return the comparison of the two plans
   */
  public abstract PlanComparison comparison();

  /**
   * Returns what the work costs before the change.
   *
   * @return the money, rounded once, half up, to the decimals of the currency; empty if no cost is
   *     known or people are paid in several currencies
   */
  public abstract Optional<Money> costBefore();

  /**
   * Returns what the work costs after the change.
   *
   * @return the money, rounded as before; empty if no cost is known or people are paid in several
   *     currencies
   */
  public abstract Optional<Money> costAfter();

  /**
   * Returns what the service leaves to projects before the change.
   *
   * @return spare people × hours over all that is known of the service; empty without a service
   */
  public abstract OptionalDouble hoursLeftBefore();

  /**
   * Returns what the service leaves to projects after the change.
   *
   * @return spare people × hours over all that is known of the service; empty without a service
   */
  public abstract OptionalDouble hoursLeftAfter();

  /**
   * Returns what the service lacks before the change.
   *
   * @return missing people × hours over all that is known of the service; empty without a service
   */
  public abstract OptionalDouble hoursShortBefore();

  /**
   * Returns what the service lacks after the change.
   *
   * @return missing people × hours over all that is known of the service; empty without a service
   */
  public abstract OptionalDouble hoursShortAfter();

  /**
   * Returns how much more the work costs after the change.
   *
   * @return the money, negative if it costs less; empty if one of the costs is not known or they
   *     are in different currencies
   */
  public final Optional<Money> extraCost() {
    return costBefore()
        .flatMap(
            before -> costAfter().filter(before::isSameCurrency).map(after -> after.minus(before)));
  }

  /**
   * Returns how much more the service leaves to projects after the change.
   *
   * @return spare people × hours, negative if it leaves less; empty without a service
   */
  public final OptionalDouble extraHoursLeft() {
    return difference(hoursLeftBefore(), hoursLeftAfter());
  }

  /**
   * Returns how much more the service lacks after the change.
   *
   * @return missing people × hours, negative if it lacks less; empty without a service
   */
  public final OptionalDouble extraHoursShort() {
    return difference(hoursShortBefore(), hoursShortAfter());
  }

  private static OptionalDouble difference(OptionalDouble before, OptionalDouble after) {
    return before.isPresent() && after.isPresent()
        ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
        : OptionalDouble.empty();
  }

  /**
   * Returns the difference in plain words: the finish and the promise always, everything else where
   * it differs.
   *
   * @return one sentence for each
   */
  public final List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(finish().sentence());
    promise().map(DateShift::sentence).ifPresent(sentences::add);
    addMoved(milestones(), sentences);
    addMoved(dueActivities(), sentences);
    sentences.add(activities());
    extraCost().filter(extra -> !extra.isZero()).map(this::cost).ifPresent(sentences::add);
    addHours("The service leaves", "to projects", extraHoursLeft(), hoursLeftAfter(), sentences);
    addHours("The service lacks", "of its own", extraHoursShort(), hoursShortAfter(), sentences);
    return sentences;
  }

  private static void addMoved(List<DateShift> shifts, List<String> sentences) {
    shifts.stream()
        .filter(
            shift ->
                !shift.before().equals(shift.after())
                    || shift.isLateBefore() != shift.isLateAfter())
        .map(DateShift::sentence)
        .forEach(sentences::add);
  }

  private String activities() {
    return String.format(
        Locale.ROOT,
        "Activities that start at another time: %d; done by other people: %d.",
        count(shift -> !shift.isStartKept()),
        count(shift -> !shift.isPeopleKept()));
  }

  private long count(Predicate<ActivityShift> isChanged) {
    return comparison().activities().stream()
        .filter(shift -> !shift.isAdded() && !shift.isRemoved())
        .filter(isChanged)
        .count();
  }

  private String cost(Money extra) {
    return String.format(
        Locale.ROOT,
        "The work costs %s %s: %s instead of %s.",
        extra.abs(),
        extra.isNegative() ? "less" : "more",
        costAfter().orElseThrow(),
        costBefore().orElseThrow());
  }

  private static void addHours(
      String subject,
      String object,
      OptionalDouble extra,
      OptionalDouble after,
      List<String> sentences) {
    if (extra.orElse(0) != 0) {
      double hours = extra.getAsDouble();
      sentences.add(
          String.format(
              Locale.ROOT,
              "%s %s %s %s: %s.",
              subject,
              Words.personHours(StrictMath.abs(hours)),
              hours < 0 ? "less" : "more",
              object,
              Words.personHours(after.getAsDouble())));
    }
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ScenarioDifferenceBuilder builder() {
    return new ScenarioDifferenceBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this difference.
   *
   * @return a new builder
   */
  public abstract ScenarioDifferenceBuilder toBuilder();
}
