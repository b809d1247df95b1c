package dev.evenkeel.core.time;

/**
 * Which instant is the result when work is used up exactly where an opening ends. All instants from
 * that closing to the next opening have the same work before them; the two policies name the two
 * ends of this pause.
 *
 * <table>
 *   <caption>Openings 09:00–17:00 each day</caption>
 *   <tr><th></th><th>{@link #CLOSING}</th><th>{@link #NEXT_OPENING}</th></tr>
 *   <tr><td>09:00 plus 8 hours</td><td>17:00</td><td>09:00 of the next day</td></tr>
 *   <tr><td>17:00 minus 8 hours</td><td>09:00</td><td>17:00 of the day before</td></tr>
 * </table>
 *
 * <p>Adding no work gives the first open instant at or after the start under both policies, and
 * subtracting no work the last instant at or before the start up to which there was work.
 */
public enum Boundary {
  /**
   * The near end of the pause: work that is done when the day closes is done at closing. Going back
   * in time, work that begins when the day opens begins at opening.
   */
  CLOSING,

  /**
   * The far end of the pause: work that is done when the day closes hands over at the next opening.
   * Going back in time, the far end is the previous closing.
   */
  NEXT_OPENING
}
