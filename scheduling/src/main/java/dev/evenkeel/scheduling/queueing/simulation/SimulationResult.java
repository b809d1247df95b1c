package dev.evenkeel.scheduling.queueing.simulation;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.util.Map;
import org.immutables.value.Value;

/** What a simulation of a service found. */
@Value.Immutable
@ValueType
public abstract class SimulationResult {
  SimulationResult() {}

  /**
   * Returns how often the period was played.
   *
   * @return the number of batches, positive
   */
  public abstract int batches();

  /**
   * Returns how many things happened: contacts that arrived, were handled or gave up, and deferred
   * jobs that were finished, those of the warm-up included.
   *
   * @return the number of events
   */
  public abstract long events();

  /**
   * Returns what became of all contacts.
   *
   * @return the statistics of all types together
   */
  public abstract ContactStatistics allContacts();

  /**
   * Returns what became of the contacts of each type.
   *
   * @return the statistics by name of the type, in the order of the model
   */
  public abstract Map<String, ContactStatistics> contactTypes();

  /**
   * Returns how the agents of each group spent their time.
   *
   * @return the statistics by name of the group, in the order of the model
   */
  public abstract Map<String, GroupStatistics> agentGroups();

  /**
   * Returns what became of the contacts of a type.
   *
   * @param name the name of the type
   * @return the statistics
   * @throws NullPointerException if the name is null
   * @throws IllegalArgumentException if the model has no such type
   */
  public final ContactStatistics contactType(String name) {
    return found(contactTypes(), name, "contact type");
  }

  /**
   * Returns how the agents of a group spent their time.
   *
   * @param name the name of the group
   * @return the statistics
   * @throws NullPointerException if the name is null
   * @throws IllegalArgumentException if the model has no such group
   */
  public final GroupStatistics agentGroup(String name) {
    return found(agentGroups(), name, "agent group");
  }

  private static <T> T found(Map<String, T> statistics, String name, String kind) {
    Check.notNull(name, "name");
    T found = statistics.get(name);
    if (found == null) {
      throw new IllegalArgumentException(
          kind + " must be one of " + statistics.keySet() + " but was '" + name + "'");
    }
    return found;
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static SimulationResultBuilder builder() {
    return new SimulationResultBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this result.
   *
   * @return a new builder
   */
  public abstract SimulationResultBuilder toBuilder();
}
