package dev.evenkeel.scheduling.queueing.simulation;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A service over a period from time 0: who contacts it and who answers. Times may be in any unit,
 * but all of one model in the same.
 */
@Value.Immutable
@ValueType
public abstract class ServiceModel {
  private static final double MOST_INTERVALS = 100_000;

  ServiceModel() {}

  /**
   * Returns the types of contacts.
   *
   * @return the types, at least one, with different names
   */
  public abstract List<ContactType> contactTypes();

  /**
   * Returns the groups of agents.
   *
   * @return the groups, at least one, with different names
   */
  public abstract List<AgentGroup> agentGroups();

  /**
   * Returns the end of the period.
   *
   * @return the time, positive
   */
  public abstract double horizon();

  /**
   * Returns the length of the intervals for which results are also given, from time 0; the last
   * ends at the horizon and may be shorter.
   *
   * @return the length, positive; empty for results of the whole period alone
   */
  public abstract OptionalDouble intervalLength();

  /**
   * Returns which waiting contact is answered next.
   *
   * @return the discipline; if not stated, first come, first served
   */
  @Value.Default
  public QueueDiscipline discipline() {
    return QueueDiscipline.FIRST_COME_FIRST_SERVED;
  }

  /**
   * Returns which of several groups with idle agents answers a contact.
   *
   * @return the routing; if not stated, in the order in which groups are listed
   */
  @Value.Default
  public Routing routing() {
    return Routing.LISTED_ORDER;
  }

  @Value.Check
  void check() {
    Check.positive(horizon(), "horizon");
    checkIntervals();
    Check.that(!contactTypes().isEmpty(), "service model must have at least one contact type");
    Check.that(!agentGroups().isEmpty(), "service model must have at least one agent group");
    checkNames(contactTypes().stream().map(ContactType::name).toList(), "contact type");
    checkNames(agentGroups().stream().map(AgentGroup::name).toList(), "agent group");
    contactTypes().forEach(this::checkAnswered);
  }

  private void checkIntervals() {
    if (intervalLength().isPresent()) {
      double length = Check.positive(intervalLength().getAsDouble(), "interval length");
      Check.that(
          horizon() / length <= MOST_INTERVALS,
          "interval length must be at least the horizon / 100000 but was %s with horizon %s",
          length,
          horizon());
    }
  }

  private static void checkNames(List<String> names, String kind) {
    Set<String> seen = new LinkedHashSet<>();
    for (String name : names) {
      Check.that(seen.add(name), "names must differ but %s '%s' was there twice", kind, name);
    }
  }

  private void checkAnswered(ContactType contacts) {
    Check.that(
        agentGroups().stream().anyMatch(group -> canAnswer(group, contacts)),
        "an agent group must have skill '%s' of contact type '%s'",
        contacts.skill().map(Object::toString).orElse(""),
        contacts.name());
  }

  /**
   * Returns whether the agents of a group have the skill for a type of contacts.
   *
   * @param group the group
   * @param contacts the type
   * @return true if they can answer
   * @throws NullPointerException if an argument is null
   */
  public static boolean canAnswer(AgentGroup group, ContactType contacts) {
    Check.notNull(group, "group");
    return contacts.skill().map(group.skills()::contains).orElse(true);
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ServiceModelBuilder builder() {
    return new ServiceModelBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this model.
   *
   * @return a new builder
   */
  public abstract ServiceModelBuilder toBuilder();
}
