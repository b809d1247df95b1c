package dev.evenkeel.scheduling.queueing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.internal.ImpatientQueue;
import dev.evenkeel.scheduling.queueing.internal.Inversion;
import dev.evenkeel.scheduling.queueing.internal.Limits;
import java.util.function.DoubleUnaryOperator;

/**
 * Contacts that try again: a share {@code r} of those that are lost returns later and adds to the
 * load. With first load {@code a} and the share {@code L(x)} that is lost at total load {@code x},
 * the total load is the fixed point
 *
 * <pre>{@code
 * x = a + r x L(x)
 * }</pre>
 *
 * <p>where {@code L} is the blocking of {@link ErlangB} (the extended Erlang B formula) or the
 * abandonment of {@link ErlangA} (M. S. Aguir, F. Karaesmen, O. Z. Akşin and F. Chauvet, "The
 * impact of retrials on call center performance", OR Spectrum 26, 2004). The model takes returns as
 * spread over time like first contacts; it understates the peaks if people redial at once.
 *
 * <p>The load carried, {@code x (1 - L(x))}, rises with {@code x}, so that {@code x - r x L(x)}
 * rises too, at least as fast as {@code (1 - r) x}: for {@code r < 1} there is exactly one fixed
 * point, from {@code a} to {@code a / (1 - r)}. It is found by bisection to the last bit, in at
 * most 63 steps.
 */
public final class Retrials {
  private Retrials() {}

  /**
   * Returns the total load, first and repeated, where who finds all agents busy is lost.
   *
   * @param load the load of first contacts in erlang, from 0 to 1e9
   * @param agents the number of agents, not negative
   * @param returning the share of the lost that tries again, at least 0 and less than 1; 40 % is
   *     0.40
   * @return the load in erlang
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double totalLoadWithBlocking(double load, int agents, double returning) {
    Check.notNegative(agents, "agents");
    return total(load, returning, total -> ErlangB.blockingProbability(total, agents));
  }

  /**
   * Returns the total load, first and repeated, where contacts wait and give up.
   *
   * @param load the load of first contacts in erlang, from 0 to 1e9
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param returning the share of those that give up and try again, at least 0 and less than 1; 40
   *     % is 0.40
   * @return the load in erlang
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double totalLoadWithAbandonment(
      double load, int agents, double handleTime, double patience, double returning) {
    ImpatientQueue.of(0, agents, handleTime, patience);
    return total(
        load,
        returning,
        total -> ImpatientQueue.of(total, agents, handleTime, patience).abandonment());
  }

  /**
   * Returns the load of first contacts behind a total load that was measured, repeated contacts
   * included, where who finds all agents busy is lost: {@code a = x (1 - r L(x))}.
   *
   * @param total the total load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param returning the share of the lost that tries again, at least 0 and less than 1
   * @return the load in erlang
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double firstLoadWithBlocking(double total, int agents, double returning) {
    checkReturning(returning);
    return total * (1 - returning * ErlangB.blockingProbability(total, agents));
  }

  /**
   * Returns the load of first contacts behind a total load that was measured, repeated contacts
   * included, where contacts wait and give up: {@code a = x (1 - r L(x))}.
   *
   * @param total the total load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param returning the share of those that give up and try again, at least 0 and less than 1
   * @return the load in erlang
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double firstLoadWithAbandonment(
      double total, int agents, double handleTime, double patience, double returning) {
    checkReturning(returning);
    return total * (1 - returning * ErlangA.abandonment(total, agents, handleTime, patience));
  }

  private static double total(double load, double returning, DoubleUnaryOperator lost) {
    Check.inRange(load, 0, Limits.GREATEST_LOAD, "load");
    checkReturning(returning);
    if (load == 0 || returning == 0) {
      return load;
    }
    double beyond = Math.nextUp(load / (1 - returning));
    double found =
        Inversion.greatestLoad(
            beyond,
            total -> total < load || total * (1 - returning * lost.applyAsDouble(total)) <= load);
    return Math.max(load, found);
  }

  private static void checkReturning(double returning) {
    Check.notNegative(returning, "returning");
    Check.that(returning < 1, "returning must be less than 1 but was %s", returning);
  }
}
