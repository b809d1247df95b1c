package dev.evenkeel.core.stakeholder;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.StakeholderId;
import dev.evenkeel.core.internal.ValueType;
import org.immutables.value.Value;

/** Somebody, a group or an organisation that a project affects or that decides about it. */
@Value.Immutable
@ValueType
public abstract class Stakeholder {
  private static final int LEAST = 1;
  private static final int MOST = 5;

  Stakeholder() {}

  /**
   * Returns the id.
   *
   * @return the id
   */
  public abstract StakeholderId id();

  /**
   * Returns the name shown to readers.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns what the stakeholder is to the organisation.
   *
   * @return the kind
   */
  public abstract StakeholderKind kind();

  /**
   * Returns how much the stakeholder can change the course of the project.
   *
   * @return the influence, 1 (hardly any) to 5 (can stop it)
   */
  public abstract int influence();

  /**
   * Returns how much the course of the project matters to the stakeholder.
   *
   * @return the interest, 1 (hardly any) to 5 (very much)
   */
  public abstract int interest();

  /**
   * Returns how the stakeholder stands to the project now.
   *
   * @return the engagement found
   */
  public abstract Engagement engagement();

  /**
   * Returns how the stakeholder should stand to the project.
   *
   * @return the engagement to reach
   */
  public abstract Engagement wantedEngagement();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name", "stakeholder", id());
    checkLevel(influence(), "influence");
    checkLevel(interest(), "interest");
  }

  private void checkLevel(int value, String name) {
    Check.atLeast(value, LEAST, name, "stakeholder", id());
    Check.atMost(value, MOST, name, "stakeholder", id());
  }

  /**
   * Returns how far the stakeholder still has to come.
   *
   * @return the levels from the engagement now to the wanted one; 0 if it is reached, negative if
   *     it is surpassed
   */
  public final int engagementGap() {
    return engagement().levelsTo(wantedEngagement());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static StakeholderBuilder builder() {
    return new StakeholderBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this stakeholder.
   *
   * @return a new builder
   */
  public abstract StakeholderBuilder toBuilder();
}
