package dev.evenkeel.scheduling.buffer;

import dev.evenkeel.scheduling.buffer.internal.SimulatedBuffer;
import dev.evenkeel.scheduling.buffer.internal.WorkTime;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;

/**
 * How the size of the buffer at the end of a chain is calculated. With a(i) and s(i) the aggressive
 * and the safe estimate of activity i, sums over the activities of the chain, and σ(i) = (s(i) −
 * a(i)) / 2 where a method needs a standard deviation: the removed safety counts as two of them.
 */
public enum BufferMethod {
  /**
   * Half of the chain ("cut and paste", 50 % rule): B = ½ · Σ a(i). Knows nothing of how uncertain
   * an activity is, and grows too large on long chains. Source: Goldratt, "Critical Chain", North
   * River Press, 1997.
   */
  HALF_OF_CHAIN((profile, sizing) -> profile.length().dividedBy(2)),

  /**
   * Sum of removed safety: B = Σ (s(i) − a(i)). What is taken from the activities is all given to
   * the buffer; right only if all of them are late together.
   */
  SUM_OF_REMOVED_SAFETY(
      (profile, sizing) -> WorkTime.sum(profile.chain(), ChainActivity::removedSafety)),

  /**
   * Root of squares (root square error method, 2σ): B = 2 · √Σ ((s(i) − a(i)) / 2)² = √Σ (s(i) −
   * a(i))², to the nearest nanosecond. Takes the removed safety as two standard deviations of
   * independent activities; too small if they are late for a common cause. Source: Newbold,
   * "Project Management in the Fast Lane", St. Lucie Press, 1998.
   */
  ROOT_OF_SQUARES((profile, sizing) -> WorkTime.ofSeconds(rootOfSquares(profile))),

  /**
   * Adaptive procedure with density (APD): B = K · √Σ σ(i)² with K = 1 + P / N, to the nearest
   * nanosecond. N is the number of activities of the sub-network that feeds the buffer, P the
   * number of dependencies between two of them; links through people and resources do not count.
   * The more the activities wait for each other, the likelier is it that a delay is passed on.
   *
   * <p>The source does not print an example from which it could be told whether P counts the
   * dependencies inside the chain; here it does, and for the project buffer the sub-network is the
   * whole project. Source: Tukel, Rom and Eksioglu, "An investigation of buffer sizing techniques
   * in critical chain scheduling", European Journal of Operational Research 172, 2006.
   */
  ADAPTIVE_DENSITY(
      (profile, sizing) -> {
        double density = (double) profile.dependencyCount() / profile.network().size();
        return WorkTime.ofSeconds((1 + density) * rootOfSquares(profile) / 2);
      }),

  /**
   * Adaptive procedure with resource tightness (APRT): B = K · √Σ σ(i)² with K = 1 + max over q of
   * RF(q), to the nearest nanosecond, where RF(q) = Σ r(i,q) · a(i) / (R(q) · Σ a(i)) is the share
   * of resource q that the chain takes: r(i,q) units of the R(q) that there are. Here people count
   * as resources too. The scarcer what the chain needs, the likelier is it that it waits. Source:
   * as for {@link #ADAPTIVE_DENSITY}.
   */
  ADAPTIVE_TIGHTNESS(
      (profile, sizing) ->
          WorkTime.ofSeconds((1 + profile.tightness()) * rootOfSquares(profile) / 2)),

  /**
   * A fixed share of the chain: B = c · Σ a(i) with c = {@link BufferSizing#share()}, to the
   * nearest nanosecond. The plain contingency that organisations agree on; with c = ½ it is {@link
   * #HALF_OF_CHAIN} and has its faults.
   */
  FIXED_SHARE(
      (profile, sizing) -> WorkTime.ofSeconds(sizing.share() * WorkTime.seconds(profile.length()))),

  /**
   * A percentile of the simulated finish: B = F⁻¹(p) − f, at least 0, with p = {@link
   * BufferSizing#percentile()}, the planned end f and the distribution F of the end when the plan
   * is carried out {@link BufferSizing#iterations()} times by {@link
   * dev.evenkeel.scheduling.simulation.PlanSimulator}. It alone says how likely the promise is, and
   * counts what the other methods leave out: skewed durations and work beside the chain.
   *
   * <p>The project buffer is found on the whole buffered plan. Where only the chain is known, as
   * for a feeding buffer, its activities follow each other without a gap. An activity of which only
   * the two estimates are known is taken as log-normal, with the aggressive estimate as the median
   * and the safe one as the 90th percentile.
   */
  SIMULATED_PERCENTILE((profile, sizing) -> new SimulatedBuffer(profile, sizing).size());

  private final BiFunction<ChainProfile, BufferSizing, Duration> formula;

  BufferMethod(BiFunction<ChainProfile, BufferSizing, Duration> formula) {
    this.formula = formula;
  }

  /**
   * Returns the size of the buffer of a chain of which nothing else is known: each activity depends
   * on the one before, and nobody and nothing is scarce. Parameters are as by default, nothing is
   * rounded.
   *
   * @param chain the activities of the chain
   * @return the buffer in working time, not negative; zero for an empty chain
   * @throws NullPointerException if the chain is null
   */
  public Duration size(List<ChainActivity> chain) {
    return BufferSizing.of(this).size(ChainProfile.of(chain));
  }

  /** Returns the size by the formula, before rounding and minimum. */
  Duration size(ChainProfile profile, BufferSizing sizing) {
    return formula.apply(profile, sizing);
  }

  /** Returns √Σ (s − a)² in seconds. */
  private static double rootOfSquares(ChainProfile profile) {
    double squares = 0;
    for (ChainActivity activity : profile.chain()) {
      double seconds = WorkTime.seconds(activity.removedSafety());
      squares += seconds * seconds;
    }
    return StrictMath.sqrt(squares);
  }
}
