package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.time.NoWorkingTimeException;
import dev.evenkeel.scheduling.network.NoUnbrokenTimeException;
import dev.evenkeel.scheduling.resource.SchedulingFault;

/** What is wrong with a project whose calendars end before its work does. */
public final class CalendarFaults {
  private CalendarFaults() {}

  /**
   * Returns the finding on unbroken work that fits into no opening.
   *
   * @param clash what was tried
   * @return an error on the activity
   */
  public static Finding noUnbrokenTime(NoUnbrokenTimeException clash) {
    return Finding.error(
        SchedulingFault.NO_UNBROKEN_TIME,
        "activity '" + clash.activity() + "'",
        "needs "
            + clash.work()
            + " without interruption, which no opening of its calendar holds where its"
            + " predecessors leave it");
  }

  /**
   * Returns the finding on a calendar that ends.
   *
   * @param clash what was asked
   * @return an error on the calendar
   */
  public static Finding noWorkingTime(NoWorkingTimeException clash) {
    return Finding.error(
        SchedulingFault.NO_WORKING_TIME,
        "calendar '" + clash.calendar() + "'",
        "there must be working time after " + clash.from() + " but there is too little");
  }
}
