package dev.evenkeel.scheduling.staffing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.internal.Limits;
import dev.evenkeel.scheduling.staffing.internal.Quantities;
import dev.evenkeel.scheduling.staffing.queue.QueueModel;
import dev.evenkeel.scheduling.staffing.queue.SteadyQueue;
import java.time.Duration;

/**
 * Something that enough agents achieve and one fewer than enough would miss: a service level, a
 * limit of the mean wait, of those who give up, of those who wait at all, or of occupancy.
 */
public sealed interface StaffingTarget
    permits ServiceTarget,
        StaffingTarget.MeanWait,
        StaffingTarget.Abandonment,
        StaffingTarget.WaitProbability,
        StaffingTarget.Occupancy {

  /**
   * Returns whether a queue keeps the target.
   *
   * @param queue the queue
   * @return true if it does; more agents never change that to false, more load never to true
   * @throws NullPointerException if the queue is null
   */
  boolean isMetBy(SteadyQueue queue);

  /**
   * Returns what the agents have to do, such as {@code answer 80 % within 20 s}.
   *
   * @return the aim, with all digits
   */
  String aim();

  /**
   * Returns what it is called where it decides the number of agents.
   *
   * @return the constraint
   */
  StaffingConstraint constraint();

  /**
   * Checks that a target can be missed under the assumptions about contacts that wait.
   *
   * @param model the assumptions
   * @throws NullPointerException if the model is null
   * @throws IllegalArgumentException if the target is about abandonment but nobody gives up
   */
  default void checkUnder(QueueModel model) {
    Check.notNull(model, "model");
  }

  /**
   * A limit of the mean wait over all contacts, those that do not wait included.
   *
   * @param atMost the longest mean wait, positive
   */
  record MeanWait(Duration atMost) implements StaffingTarget {
    /**
     * Checks the limit.
     *
     * @param atMost the longest mean wait
     * @throws NullPointerException if the limit is null
     * @throws IllegalArgumentException if it is not positive
     */
    public MeanWait {
      Check.positive(atMost, "mean wait");
    }

    @Override
    public boolean isMetBy(SteadyQueue queue) {
      return queue.meanWaitSeconds().orElse(Double.POSITIVE_INFINITY) <= Quantities.seconds(atMost);
    }

    @Override
    public String aim() {
      return "keep the mean wait to " + Quantities.secondsText(atMost);
    }

    @Override
    public StaffingConstraint constraint() {
      return StaffingConstraint.MEAN_WAIT;
    }
  }

  /**
   * A limit of the share of contacts that give up. It needs a model with patience.
   *
   * @param atMost the greatest share, more than 0 and less than 1; 5 % is 0.05
   */
  record Abandonment(double atMost) implements StaffingTarget {
    /**
     * Checks the limit.
     *
     * @param atMost the greatest share
     * @throws IllegalArgumentException if it is not between 0 and 1, both excluded
     */
    public Abandonment {
      Limits.checkShare(atMost, "abandonment");
    }

    @Override
    public boolean isMetBy(SteadyQueue queue) {
      return queue.abandonment() <= atMost;
    }

    @Override
    public String aim() {
      return "lose no more than " + Quantities.percent(atMost);
    }

    @Override
    public StaffingConstraint constraint() {
      return StaffingConstraint.ABANDONMENT;
    }

    @Override
    public void checkUnder(QueueModel model) {
      Check.that(
          model.patience().isPresent(),
          "abandonment of at most %s must not be a target where nobody gives up%n"
              + "Maybe state the patience",
          atMost);
    }
  }

  /**
   * A limit of the share of contacts that have to wait at all.
   *
   * @param atMost the greatest share, more than 0 and less than 1; 10 % is 0.10
   */
  record WaitProbability(double atMost) implements StaffingTarget {
    /**
     * Checks the limit.
     *
     * @param atMost the greatest share
     * @throws IllegalArgumentException if it is not between 0 and 1, both excluded
     */
    public WaitProbability {
      Limits.checkShare(atMost, "probability of waiting");
    }

    @Override
    public boolean isMetBy(SteadyQueue queue) {
      return queue.waitProbability() <= atMost;
    }

    @Override
    public String aim() {
      return "let no more than " + Quantities.percent(atMost) + " wait";
    }

    @Override
    public StaffingConstraint constraint() {
      return StaffingConstraint.WAIT_PROBABILITY;
    }
  }

  /**
   * A limit of the share of their time that agents spend on contacts.
   *
   * @param atMost the greatest share, more than 0 and at most 1; 85 % is 0.85
   */
  record Occupancy(double atMost) implements StaffingTarget {
    /**
     * Checks the limit.
     *
     * @param atMost the greatest share
     * @throws IllegalArgumentException if it is not more than 0 and at most 1
     */
    public Occupancy {
      Check.positive(atMost, "maximum occupancy");
      Check.fraction(atMost, "maximum occupancy");
    }

    @Override
    public boolean isMetBy(SteadyQueue queue) {
      double occupancy = queue.occupancy().orElse(1);
      // Agents who are never idle are allowed all their time, but not a queue without end.
      return occupancy <= atMost && (occupancy < 1 || queue.meanWaitSeconds().isPresent());
    }

    @Override
    public String aim() {
      return "be busy no more than " + Quantities.percent(atMost) + " of their time";
    }

    @Override
    public StaffingConstraint constraint() {
      return StaffingConstraint.OCCUPANCY;
    }
  }
}
