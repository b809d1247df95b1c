package dev.evenkeel.scheduling.explanation;

import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Instant;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Customers come first: the team can spare too few members for project work. Removed: it can spare
 * as many as are {@linkplain #needed() needed} at any time.
 */
@Value.Immutable
@ValueType
public abstract non-sealed class ServiceFirst implements Obstacle {
  ServiceFirst() {}

  /**
   * Returns who serves customers.
   *
   * @return the team
   */
  public abstract TeamId team();

  /**
   * Returns how many members can be spared for project work.
   *
   * @return the least number in the time that is examined
   */
  public abstract int spare();

  /**
   * Returns how many members would have to be spared.
   *
   * @return the members of the activity and of those that go on beside it, more than can be spared
   */
  public abstract int needed();

  /**
   * Returns how many agents must be answering when the fewest can be spared.
   *
   * @return the number of agents; empty if nothing is known about the load then, so that nobody is
   *     spared
   */
  public abstract OptionalInt requiredAgents();

  /**
   * Returns when enough members can be spared.
   *
   * @return the end of the shortage, the start of the activity at the latest
   */
  public abstract Instant until();

  @Override
  public final String sentence() {
    String service =
        requiredAgents().isPresent()
            ? "serves customers first (" + agents(requiredAgents().getAsInt()) + " must answer)"
            : "serves customers first (the load is not known)";
    return "Team '"
        + team()
        + "' "
        + service
        + ": it can spare "
        + spare()
        + " until "
        + until()
        + ", and the work needs "
        + needed()
        + ".";
  }

  private static String agents(int number) {
    return number == 1 ? "1 agent" : number + " agents";
  }

  @Override
  public final Cause cause() {
    return Cause.SERVICE_FIRST;
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ServiceFirstBuilder builder() {
    return new ServiceFirstBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this obstacle.
   *
   * @return a new builder
   */
  public abstract ServiceFirstBuilder toBuilder();
}
