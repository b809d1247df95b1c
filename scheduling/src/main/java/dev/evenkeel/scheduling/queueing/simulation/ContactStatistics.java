package dev.evenkeel.scheduling.queueing.simulation;

import dev.evenkeel.core.internal.ValueType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of contacts, over all batches of a simulation. A contact belongs to the interval in
 * which it arrived, whenever it was answered.
 */
@Value.Immutable
@ValueType
public abstract class ContactStatistics {
  ContactStatistics() {}

  /**
   * Returns how many contacts arrived.
   *
   * @return the number: the answered, the abandoned and the unserved
   */
  public abstract long offered();

  /**
   * Returns how many contacts were answered.
   *
   * @return the number
   */
  public abstract long answered();

  /**
   * Returns how many contacts were answered in time.
   *
   * @return the number
   */
  public abstract long answeredInTime();

  /**
   * Returns how many contacts gave up.
   *
   * @return the number
   */
  public abstract long abandoned();

  /**
   * Returns how many contacts gave up within the time in which they should have been answered.
   *
   * @return the number
   */
  public abstract long abandonedInTime();

  /**
   * Returns how many contacts were still waiting when the simulation ended and would never have
   * given up.
   *
   * @return the number
   */
  public abstract long unserved();

  /**
   * Returns the share of the contacts offered that was answered in time.
   *
   * @return the service level; 80 % is 0.80; empty without contacts
   */
  public abstract Optional<Estimate> answeredInTimeOfOffered();

  /**
   * Returns the share of the contacts answered that was answered in time.
   *
   * @return the service level; 80 % is 0.80; empty if nobody was answered
   */
  public abstract Optional<Estimate> answeredInTimeOfAnswered();

  /**
   * Returns the share that was answered in time of the contacts offered without those who gave up
   * within that time.
   *
   * @return the service level; 80 % is 0.80; empty without such contacts
   */
  public abstract Optional<Estimate> answeredInTimeWithoutShortAbandons();

  /**
   * Returns the share of the contacts offered that gave up.
   *
   * @return the share; empty without contacts
   */
  public abstract Optional<Estimate> abandonment();

  /**
   * Returns the share of the contacts offered that found no idle agent.
   *
   * @return the share; empty without contacts
   */
  public abstract Optional<Estimate> waitProbability();

  /**
   * Returns the mean wait of the contacts that were answered, those that did not wait included.
   *
   * @return the mean wait; empty if nobody was answered
   */
  public abstract Optional<Estimate> meanWaitOfAnswered();

  /**
   * Returns the mean wait of the contacts that were answered or gave up.
   *
   * @return the mean wait; empty if there was none
   */
  public abstract Optional<Estimate> meanWait();

  /**
   * Returns the same for each interval.
   *
   * @return the statistics in order of time; empty for those of an interval
   */
  public abstract List<ContactStatistics> intervals();

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ContactStatisticsBuilder builder() {
    return new ContactStatisticsBuilder();
  }

  /**
   * Returns a builder that starts with the parts of these statistics.
   *
   * @return a new builder
   */
  public abstract ContactStatisticsBuilder toBuilder();
}
