package dev.evenkeel.core.people;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.internal.ValueType;
import java.util.Set;
import org.immutables.value.Value;

/** People who share a task, such as the group that answers the telephone. A team may be empty. */
@Value.Immutable
@ValueType
public abstract class Team {
  Team() {}

  /**
   * Returns the id, by which calendars and people refer to the team.
   *
   * @return the id
   */
  public abstract TeamId id();

  /**
   * Returns the name shown to readers.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns who belongs to the team.
   *
   * @return the people, each once, in the order given
   */
  public abstract Set<PersonId> members();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name", "team", id());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static TeamBuilder builder() {
    return new TeamBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this team.
   *
   * @return a new builder
   */
  public abstract TeamBuilder toBuilder();
}
