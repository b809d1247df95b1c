package dev.evenkeel.core.time.internal;

/** Where the openings of a year come from. */
public interface PageSource {
  /**
   * Returns which years look alike.
   *
   * @return which years look alike
   */
  Regularity regularity();

  /**
   * Returns whether every instant is open by construction.
   *
   * @return whether every instant is open by construction
   */
  boolean isContinuous();

  /**
   * Returns the openings of a UTC year, inside it, in nanoseconds from its beginning.
   *
   * @param year the year
   * @return the openings of a UTC year, inside it, in nanoseconds from its beginning
   */
  Spans openings(int year);
}
