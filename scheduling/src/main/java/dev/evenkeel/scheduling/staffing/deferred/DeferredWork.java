package dev.evenkeel.scheduling.staffing.deferred;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import java.time.Duration;

/**
 * Items that arrive over time and may wait, each until its deadline. Within an interval of the
 * arrivals they come at a steady rate. Items that wait already are an interval before the first
 * opening; their deadline counts from there.
 *
 * @param arrivals how many items arrive when, and how long each keeps a person busy
 * @param within how long after its arrival an item must be done at the latest, positive
 * @param clock which time counts towards it
 */
public record DeferredWork(ContactLoad arrivals, Duration within, DeadlineClock clock) {
  /**
   * Checks the work.
   *
   * @param arrivals how many items arrive when
   * @param within how long an item may take
   * @param clock which time counts
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the time is not positive
   */
  public DeferredWork {
    Check.notNull(arrivals, "arrivals");
    Check.positive(within, "within");
    Check.notNull(clock, "clock");
  }

  /**
   * Returns work whose deadlines run day and night.
   *
   * @param arrivals how many items arrive when, and how long each keeps a person busy
   * @param within how long after its arrival an item must be done at the latest, positive
   * @return the work, with {@link DeadlineClock#ELAPSED}
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the time is not positive
   */
  public static DeferredWork of(ContactLoad arrivals, Duration within) {
    return new DeferredWork(arrivals, within, DeadlineClock.ELAPSED);
  }

  /**
   * Returns work whose deadlines run only while people can work.
   *
   * @param arrivals how many items arrive when, and how long each keeps a person busy
   * @param within how much opening time after its arrival an item must be done at the latest,
   *     positive
   * @return the work, with {@link DeadlineClock#OPENINGS}
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the time is not positive
   */
  public static DeferredWork inOpeningTime(ContactLoad arrivals, Duration within) {
    return new DeferredWork(arrivals, within, DeadlineClock.OPENINGS);
  }
}
