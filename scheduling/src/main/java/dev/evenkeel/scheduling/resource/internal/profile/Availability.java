package dev.evenkeel.scheduling.resource.internal.profile;

/** The ticks at which something can be used, asked for run by run. */
public interface Availability {
  /** A tick that is never reached. */
  long NEVER = Long.MAX_VALUE;

  /**
   * Returns the first usable tick at or after a tick.
   *
   * @param tick where to begin
   * @return the usable tick, {@link #NEVER} if there is none
   */
  long nextOpen(long tick);

  /**
   * Returns up to where a usable tick is followed by usable ticks.
   *
   * @param tick a usable tick
   * @return an end, exclusive, after the tick; what follows may be usable too
   */
  long closing(long tick);
}
