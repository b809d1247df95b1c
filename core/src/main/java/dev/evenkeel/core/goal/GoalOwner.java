package dev.evenkeel.core.goal;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.StakeholderId;

/** Who answers for a goal: a person of the organisation or a stakeholder outside of it. */
public sealed interface GoalOwner {
  /**
   * Returns a person as owner.
   *
   * @param id the person
   * @return the owner
   * @throws NullPointerException if the id is null
   */
  static GoalOwner person(PersonId id) {
    return new PersonOwner(id);
  }

  /**
   * Returns a stakeholder as owner.
   *
   * @param id the stakeholder
   * @return the owner
   * @throws NullPointerException if the id is null
   */
  static GoalOwner stakeholder(StakeholderId id) {
    return new StakeholderOwner(id);
  }

  /**
   * A person who answers for a goal.
   *
   * @param id the person
   */
  record PersonOwner(PersonId id) implements GoalOwner {
    /**
     * Checks the id.
     *
     * @param id the person
     * @throws NullPointerException if the id is null
     */
    public PersonOwner {
      Check.notNull(id, "id");
    }

    /**
     * Returns the text of the id.
     *
     * @return the text
     */
    @Override
    public String toString() {
      return id.toString();
    }
  }

  /**
   * A stakeholder who answers for a goal.
   *
   * @param id the stakeholder
   */
  record StakeholderOwner(StakeholderId id) implements GoalOwner {
    /**
     * Checks the id.
     *
     * @param id the stakeholder
     * @throws NullPointerException if the id is null
     */
    public StakeholderOwner {
      Check.notNull(id, "id");
    }

    /**
     * Returns the text of the id.
     *
     * @return the text
     */
    @Override
    public String toString() {
      return id.toString();
    }
  }
}
