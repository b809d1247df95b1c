package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.util.List;
import org.immutables.value.Value;

/**
 * Another way to do an activity, such as two trainees for three days where one expert would take
 * one. A plan chooses one of the ways for the whole of the activity.
 */
@Value.Immutable
@ValueType
public abstract class ActivityMode {
  ActivityMode() {}

  /**
   * Returns the name shown to readers, by which the modes of one activity differ.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns how much work the activity needs in this mode.
   *
   * @return the net working time of persons
   */
  public abstract Effort effort();

  /**
   * Returns which people this mode needs, all at the same time.
   *
   * @return the requirements, of 100,000 people at most, in the order given; empty if no person is
   *     needed
   */
  public abstract List<SkillRequirement> requirements();

  /**
   * Returns which resources this mode occupies or uses up.
   *
   * @return the demands, in the order given; empty if none is needed
   */
  public abstract List<ResourceDemand> demands();

  /**
   * Returns the part of each required person's working time that this mode takes, as {@link
   * Activity#personShare()}. The default is 1.
   *
   * @return the share, 0.001 to 1 (half of the time is 0.5)
   */
  @Value.Default
  public double personShare() {
    return 1;
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    WorkRule.checkPersonShare(personShare(), "mode", name());
    WorkRule.checkHeadCount(requirements(), "mode", name());
  }

  /**
   * Returns how many people work on the activity at the same time in this mode.
   *
   * @return the sum over the requirements, at most 100,000; 0 if no person is needed
   */
  public final int headCount() {
    return WorkRule.headCount(requirements());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ActivityModeBuilder builder() {
    return new ActivityModeBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this mode.
   *
   * @return a new builder
   */
  public abstract ActivityModeBuilder toBuilder();
}
