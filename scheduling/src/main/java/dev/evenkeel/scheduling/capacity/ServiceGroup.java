package dev.evenkeel.scheduling.capacity;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Team;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** The people of one team who answer contacts: those with the skill of the service. */
@Value.Immutable
@ValueType
public abstract class ServiceGroup {
  ServiceGroup() {}

  /**
   * Returns the team.
   *
   * @return the id of the team
   */
  public abstract TeamId team();

  /**
   * Returns the skill that the service asks for.
   *
   * @return the id of the skill
   */
  public abstract SkillId skill();

  /**
   * Returns how well people must have the skill.
   *
   * @return the least level, at least 1, which is the default
   */
  @Value.Default
  public int minimumLevel() {
    return 1;
  }

  /**
   * Returns the people who answer.
   *
   * @return the people, each with the skill at the least level or above, nobody twice
   */
  public abstract List<Person> people();

  @Value.Check
  void check() {
    Check.atLeast(minimumLevel(), 1, "minimum level", "service group", team());
    String level = "level of " + skill();
    Set<PersonId> seen = new HashSet<>();
    for (Person person : people()) {
      Check.that(
          seen.add(person.id()),
          "people must not repeat but '%s' came twice in service group '%s'",
          person.id(),
          team());
      Check.atLeast(person.levelOf(skill()), minimumLevel(), level, "person", person.id());
    }
  }

  /**
   * Returns the people of a team who have a skill at any level.
   *
   * @param team the team
   * @param skill the skill of the service
   * @param people the people to choose from; those count who are members of the team by the team's
   *     list or by their own
   * @return the group
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if a person comes twice
   */
  public static ServiceGroup of(Team team, SkillId skill, Collection<Person> people) {
    List<Person> members =
        people.stream()
            .filter(person -> isMember(team, person) && person.levelOf(skill) > 0)
            .toList();
    return builder().team(team.id()).skill(skill).people(members).build();
  }

  private static boolean isMember(Team team, Person person) {
    return team.members().contains(person.id())
        || person.team().filter(team.id()::equals).isPresent();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ServiceGroupBuilder builder() {
    return new ServiceGroupBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this group.
   *
   * @return a new builder
   */
  public abstract ServiceGroupBuilder toBuilder();
}
