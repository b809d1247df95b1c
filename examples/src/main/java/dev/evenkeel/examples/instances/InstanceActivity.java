package dev.evenkeel.examples.instances;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.util.List;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** One activity of an instance: once begun, it runs to its end without a pause. */
@Value.Immutable
@ValueType
public abstract class InstanceActivity {
  InstanceActivity() {}

  /**
   * Returns the number by which the file names the activity.
   *
   * @return the number
   */
  public abstract int number();

  /**
   * Returns the ways to carry it out.
   *
   * @return at least one
   */
  public abstract List<InstanceMode> modes();

  /**
   * Returns which people it needs, all at the same time.
   *
   * @return the needs; empty if nobody is needed
   */
  public abstract List<InstanceSkillNeed> skillNeeds();

  /**
   * Returns what may start only after this activity has finished.
   *
   * @return positions among the instance's activities, from 0
   */
  public abstract List<Integer> successors();

  /**
   * Returns what the activity costs; the files name no currency.
   *
   * @return the cost, or empty if the format has none
   */
  public abstract OptionalDouble cost();

  @Value.Check
  void check() {
    Check.that(
        !modes().isEmpty(), "activity must have a mode but had none in activity %s", number());
    for (InstanceMode mode : modes()) {
      Check.notNegative(mode.duration(), "duration", "activity", number());
      for (int demand : mode.demands()) {
        Check.notNegative(demand, "demand", "activity", number());
      }
    }
    for (InstanceSkillNeed need : skillNeeds()) {
      Check.positive(need.people(), "people", "activity", number());
    }
  }

  /**
   * Returns the only mode of an activity that has one.
   *
   * @return the mode
   * @throws IllegalStateException if there are several
   */
  public final InstanceMode mode() {
    if (modes().size() != 1) {
      throw new IllegalStateException(
          "activity must have one mode but had %d in activity %d"
              .formatted(modes().size(), number()));
    }
    return modes().get(0);
  }

  /**
   * Returns the duration of the shortest mode.
   *
   * @return the periods
   */
  public final int leastDuration() {
    return modes().stream().mapToInt(InstanceMode::duration).min().orElseThrow();
  }

  /**
   * Returns how many people work on it at the same time.
   *
   * @return the sum over the needs, 0 if nobody is needed
   */
  public final long headCount() {
    return skillNeeds().stream().mapToLong(InstanceSkillNeed::people).sum();
  }

  /**
   * Returns whether the activity takes no time, no resource and nobody, whatever its mode.
   *
   * @return true for one that only marks a moment
   */
  public final boolean isEmpty() {
    return skillNeeds().isEmpty() && modes().stream().allMatch(InstanceMode::isEmpty);
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static InstanceActivityBuilder builder() {
    return new InstanceActivityBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this activity.
   *
   * @return a new builder
   */
  public abstract InstanceActivityBuilder toBuilder();
}
