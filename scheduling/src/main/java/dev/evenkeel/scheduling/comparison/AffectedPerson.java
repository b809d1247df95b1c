package dev.evenkeel.scheduling.comparison;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.internal.DurationText;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** A person for whom something changes from one plan to another. */
@Value.Immutable
@ValueType
public abstract class AffectedPerson {
  private static final int NAMED = 20;

  AffectedPerson() {}

  /**
   * Returns who it is.
   *
   * @return the person
   */
  public abstract PersonId person();

  /**
   * Returns how much work the plan before had for the person.
   *
   * @return the working time given to activities, each counted with the share of the time that it
   *     takes, not negative
   */
  public abstract Duration workBefore();

  /**
   * Returns how much work the plan after has for the person.
   *
   * @return the working time given to activities, each counted with the share of the time that it
   *     takes, not negative
   */
  public abstract Duration workAfter();

  /**
   * Returns what changes for the person: activities that are done at other times or in another way,
   * and those that the person joins or leaves.
   *
   * @return the activities, each once
   */
  public abstract List<ActivityId> activities();

  @Value.Check
  void check() {
    Check.notNegative(workBefore(), "work before", "affected person", person());
    Check.notNegative(workAfter(), "work after", "affected person", person());
  }

  /**
   * Returns how much more work the person has.
   *
   * @return the working time, negative if it is less
   */
  public final Duration moreWork() {
    return workAfter().minus(workBefore());
  }

  /**
   * Returns the change in words. Of many activities the first 20 are named.
   *
   * @return one sentence
   */
  public final String sentence() {
    String work =
        moreWork().isZero() ? "as before" : "instead of " + DurationText.work(workBefore());
    String named =
        activities().stream()
            .limit(NAMED)
            .map(activity -> "'" + activity + "'")
            .collect(Collectors.joining(", "));
    int rest = activities().size() - NAMED;
    String more = rest > 0 ? " and " + rest + " more" : "";
    return person()
        + " has "
        + DurationText.work(workAfter())
        + " of work "
        + work
        + "; changed: "
        + named
        + more
        + ".";
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static AffectedPersonBuilder builder() {
    return new AffectedPersonBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this person.
   *
   * @return a new builder
   */
  public abstract AffectedPersonBuilder toBuilder();
}
