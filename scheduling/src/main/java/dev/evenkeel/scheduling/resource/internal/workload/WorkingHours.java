package dev.evenkeel.scheduling.resource.internal.workload;

/** How much each person can have worked until a time. */
public interface WorkingHours {
  /**
   * Returns how much a person can have worked.
   *
   * @param person the person
   * @param time the time, from 0 to {@link #horizon}
   * @return the work, which never falls with time
   */
  long until(int person, long time);

  /**
   * Returns the latest time that may be asked about.
   *
   * @return the time
   */
  long horizon();

  /**
   * Returns the hours of people who work around the clock.
   *
   * @return as much work as there is time, without an end
   */
  static WorkingHours aroundTheClock() {
    return new WorkingHours() {
      @Override
      public long until(int person, long time) {
        return time;
      }

      @Override
      public long horizon() {
        return Long.MAX_VALUE >> 2;
      }
    };
  }
}
