package dev.evenkeel.scheduling.workload;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** What one more qualified person would do to the bound. */
@Value.Immutable
@ValueType
public abstract class TrainingGain {
  TrainingGain() {}

  /**
   * Returns who would be trained.
   *
   * @return the person, empty for one more person without any other skill who works on the default
   *     calendar
   */
  public abstract Optional<PersonId> person();

  /**
   * Returns in what.
   *
   * @return the skill
   */
  public abstract SkillId skill();

  /**
   * Returns to which level.
   *
   * @return the highest level that the work of the bottleneck needs, at least 1
   */
  public abstract int level();

  /**
   * Returns the bound after the training, as {@link SkillBottleneck#bound()}.
   *
   * @return the least time from the start of the project
   */
  public abstract Duration boundAfter();

  /**
   * Returns by how much the bound falls.
   *
   * @return the gain, positive; empty if there is no bound without the training
   */
  public abstract Optional<Duration> gain();

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  static TrainingGainBuilder builder() {
    return new TrainingGainBuilder();
  }
}
