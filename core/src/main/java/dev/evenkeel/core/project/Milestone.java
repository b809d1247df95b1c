package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A result that is reached when all of the named activities are finished. */
@Value.Immutable
@ValueType
public abstract class Milestone {
  Milestone() {}

  /**
   * Returns the id.
   *
   * @return the id
   */
  public abstract MilestoneId id();

  /**
   * Returns the name shown to readers.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns the activities that must be finished.
   *
   * @return the activities, each once, in the order given
   */
  public abstract Set<ActivityId> after();

  /**
   * Returns the instant at which the milestone must be reached at the latest.
   *
   * @return the instant, in the years 0000 to 9999, or empty if there is none
   */
  public abstract Optional<Instant> deadline();

  /**
   * Returns how the people are thanked when the milestone is reached.
   *
   * @return the recognition, not blank, or empty if none is planned
   */
  public abstract Optional<String> recognition();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name", "milestone", id());
    deadline().ifPresent(at -> DateRule.check(at, "deadline", "milestone", id()));
    recognition().ifPresent(text -> Check.notBlank(text, "recognition", "milestone", id()));
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static MilestoneBuilder builder() {
    return new MilestoneBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this milestone.
   *
   * @return a new builder
   */
  public abstract MilestoneBuilder toBuilder();
}
