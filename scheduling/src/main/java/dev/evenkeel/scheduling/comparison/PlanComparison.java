package dev.evenkeel.scheduling.comparison;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.internal.DurationText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** What changes from one plan to another: what moves, why, and for whom. */
@Value.Immutable
@ValueType
public abstract class PlanComparison {
  PlanComparison() {}

  /**
   * Returns when everything was to be finished.
   *
   * @return the finish of the plan before
   */
  public abstract Instant finishBefore();

  /**
   * Returns when everything is to be finished.
   *
   * @return the finish of the plan after
   */
  public abstract Instant finishAfter();

  /**
   * Returns what becomes of the activities, unchanged ones included.
   *
   * @return one entry for each activity of either plan: those of the plan before in its order, then
   *     the new ones in the order of the plan after
   */
  public abstract List<ActivityShift> activities();

  /**
   * Returns what becomes of milestones and deadlines, unchanged ones included.
   *
   * @return one entry for each milestone of either plan and for each activity and project that has
   *     a deadline in either
   */
  public abstract List<DeadlineShift> deadlines();

  /**
   * Returns who is affected.
   *
   * @return the people for whom at least one activity changes
   */
  public abstract List<AffectedPerson> people();

  @Value.Check
  void check() {
    Check.that(
        byActivity().size() == activities().size(),
        "activities must not repeat but did in comparison of %s",
        activities());
  }

  @Value.Lazy
  Map<ActivityId, ActivityShift> byActivity() {
    Map<ActivityId, ActivityShift> result = new LinkedHashMap<>();
    activities().forEach(shift -> result.putIfAbsent(shift.activity(), shift));
    return result;
  }

  /**
   * Returns how far the finish moves.
   *
   * @return the elapsed time, negative if it is earlier than before
   */
  public final Duration finishMoved() {
    return Duration.between(finishBefore(), finishAfter());
  }

  /**
   * Returns what becomes of an activity.
   *
   * @param activity the activity
   * @return the entry, empty if neither plan has the activity
   * @throws NullPointerException if the activity is null
   */
  public final Optional<ActivityShift> activity(ActivityId activity) {
    return Optional.ofNullable(byActivity().get(Check.notNull(activity, "activity")));
  }

  /**
   * Returns what becomes of a person's work.
   *
   * @param person the person
   * @return the entry, empty if nothing changes for the person
   * @throws NullPointerException if the person is null
   */
  public final Optional<AffectedPerson> person(PersonId person) {
    Check.notNull(person, "person");
    return people().stream().filter(affected -> affected.person().equals(person)).findFirst();
  }

  /**
   * Returns the activities with a change.
   *
   * @return those that are added, removed, done at other times, by other people or in another way
   */
  public final List<ActivityShift> changed() {
    return activities().stream().filter(shift -> !shift.isUnchanged()).toList();
  }

  /**
   * Returns the deadlines that only the plan after misses.
   *
   * @return the deadlines newly missed
   */
  public final List<DeadlineShift> newlyMissed() {
    return deadlines().stream().filter(DeadlineShift::isNewlyMissed).toList();
  }

  /**
   * Returns the deadlines that only the plan before misses.
   *
   * @return the deadlines no longer missed
   */
  public final List<DeadlineShift> recovered() {
    return deadlines().stream().filter(DeadlineShift::isRecovered).toList();
  }

  /**
   * Returns how many activities keep their start, of those that both plans have and that were to
   * start at an instant or later in the plan before.
   *
   * @param from the instant, such as the date as of which a new plan was made
   * @return the share, 0 to 1 (nine of ten is 0.9), empty if there is no such activity
   * @throws NullPointerException if the instant is null
   */
  public final OptionalDouble keptStarts(Instant from) {
    return share(from, ActivityShift::isStartKept);
  }

  /**
   * Returns how many activities keep their people, of those that both plans have and that were to
   * start at an instant or later in the plan before. Those that need nobody in either plan keep
   * theirs.
   *
   * @param from the instant, such as the date as of which a new plan was made
   * @return the share, 0 to 1 (nine of ten is 0.9), empty if there is no such activity
   * @throws NullPointerException if the instant is null
   */
  public final OptionalDouble keptPeople(Instant from) {
    return share(from, ActivityShift::isPeopleKept);
  }

  private OptionalDouble share(Instant from, Predicate<ActivityShift> kept) {
    Check.notNull(from, "from");
    return activities().stream()
        .filter(shift -> shift.after().isPresent())
        .filter(shift -> shift.before().stream().anyMatch(old -> !old.start().isBefore(from)))
        .mapToInt(shift -> kept.test(shift) ? 1 : 0)
        .average();
  }

  /**
   * Returns the changes in words: of the finish, of deadlines, of people, of activities.
   *
   * @return the sentences, at least the one on the finish
   */
  public final List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(finishSentence());
    deadlines().stream()
        .filter(deadline -> !deadline.isUnchanged())
        .map(DeadlineShift::sentence)
        .forEach(sentences::add);
    people().stream().map(AffectedPerson::sentence).forEach(sentences::add);
    activities().forEach(shift -> sentences.addAll(shift.sentences()));
    return sentences;
  }

  private String finishSentence() {
    return finishMoved().isZero()
        ? "The finish stays at " + finishAfter() + "."
        : "The finish is "
            + DurationText.moved(finishMoved())
            + ", at "
            + finishAfter()
            + " instead of "
            + finishBefore()
            + ".";
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static PlanComparisonBuilder builder() {
    return new PlanComparisonBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this comparison.
   *
   * @return a new builder
   */
  public abstract PlanComparisonBuilder toBuilder();
}
