package dev.evenkeel.scheduling.drum;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** The resource or skill that sets the pace of several projects, as it has the most to do. */
@Value.Immutable
@ValueType
public abstract class Drum {
  Drum() {}

  /**
   * Returns which resource it is.
   *
   * @return the resource, empty if it is a skill
   */
  public abstract Optional<ResourceId> resource();

  /**
   * Returns which skill it is.
   *
   * @return the skill, empty if it is a resource
   */
  public abstract Optional<SkillId> skill();

  /**
   * Returns how many units of the resource there are, or people who have the skill.
   *
   * @return the number, positive
   */
  public abstract int units();

  /**
   * Returns how long each unit has to work if all get the same.
   *
   * @return the demanded unit hours divided by the units, positive
   */
  public abstract Duration load();

  @Value.Check
  void check() {
    Check.that(
        resource().isPresent() != skill().isPresent(),
        "drum must be either a resource or a skill but was %s and %s",
        resource(),
        skill());
    Check.positive(units(), "units");
    Check.positive(load(), "load");
  }

  /**
   * Returns what it is called.
   *
   * @return the id of the resource or skill
   */
  public final String label() {
    return resource().map(ResourceId::value).or(() -> skill().map(SkillId::value)).orElseThrow();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static DrumBuilder builder() {
    return new DrumBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this drum.
   *
   * @return a new builder
   */
  public abstract DrumBuilder toBuilder();
}
