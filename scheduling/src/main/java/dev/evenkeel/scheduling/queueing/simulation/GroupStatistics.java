package dev.evenkeel.scheduling.queueing.simulation;

import dev.evenkeel.core.internal.ValueType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How the agents of a group spent their time, over all batches of a simulation. */
@Value.Immutable
@ValueType
public abstract class GroupStatistics {
  GroupStatistics() {}

  /**
   * Returns the share of their available time that agents spent with contacts. Available is who is
   * on shift and not in a block of project work, or finishes something after that.
   *
   * @return the occupancy; 85 % is 0.85; empty if nobody was available
   */
  public abstract Optional<Estimate> occupancy();

  /**
   * Returns the share of their available time that agents spent with contacts or deferred work.
   *
   * @return the utilisation; 85 % is 0.85; empty if nobody was available
   */
  public abstract Optional<Estimate> utilisation();

  /**
   * Returns how many agents were at deferred work on average.
   *
   * @return the mean number of agents, in erlang
   */
  public abstract Estimate deferredAgents();

  /**
   * Returns how many agents were in blocks of project work on average. Agents who finished a
   * contact first were late.
   *
   * @return the mean number of agents
   */
  public abstract Estimate awayAgents();

  /**
   * Returns how many deferred jobs were finished.
   *
   * @return the number, over all batches
   */
  public abstract long deferredJobs();

  /**
   * Returns how long agents stayed after the end of their shift to finish what they had begun.
   *
   * @return the agent time, over all batches
   */
  public abstract double overtime();

  /**
   * Returns the same for each interval.
   *
   * @return the statistics in order of time; empty for those of an interval
   */
  public abstract List<GroupStatistics> intervals();

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static GroupStatisticsBuilder builder() {
    return new GroupStatisticsBuilder();
  }

  /**
   * Returns a builder that starts with the parts of these statistics.
   *
   * @return a new builder
   */
  public abstract GroupStatisticsBuilder toBuilder();
}
