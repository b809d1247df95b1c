package dev.evenkeel.scheduling.buffer;

import dev.evenkeel.core.check.Check;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * How the size of the buffer at the end of a chain is calculated. With a(i) and s(i) the aggressive
 * and the safe estimate of activity i, sums over the activities of the chain.
 */
public enum BufferMethod {
  /**
   * Half of the chain ("cut and paste", 50 % rule): B = ½ · Σ a(i). Knows nothing of how uncertain
   * an activity is, and grows too large on long chains. Source: Goldratt, "Critical Chain", North
   * River Press, 1997.
   */
  HALF_OF_CHAIN(chain -> sum(chain, ChainActivity::aggressive).dividedBy(2)),

  /**
   * Sum of removed safety: B = Σ (s(i) − a(i)). What is taken from the activities is all given to
   * the buffer; right only if all of them are late together.
   */
  SUM_OF_REMOVED_SAFETY(chain -> sum(chain, ChainActivity::removedSafety)),

  /**
   * Root of squares (root square error method, 2σ): B = 2 · √Σ ((s(i) − a(i)) / 2)² = √Σ (s(i) −
   * a(i))², to the nearest nanosecond. Takes the removed safety as two standard deviations of
   * independent activities; too small if they are late for a common cause. Source: Newbold,
   * "Project Management in the Fast Lane", St. Lucie Press, 1998.
   */
  ROOT_OF_SQUARES(BufferMethod::rootOfSquares);

  private static final double NANOS = 1e9;

  private final Function<List<ChainActivity>, Duration> formula;

  BufferMethod(Function<List<ChainActivity>, Duration> formula) {
    this.formula = formula;
  }

  /**
   * Returns the size of the buffer of a chain.
   *
   * @param chain the activities of the chain
   * @return the buffer in working time, not negative; zero for an empty chain
   * @throws NullPointerException if the chain is null
   */
  public Duration size(List<ChainActivity> chain) {
    return formula.apply(Check.notNull(chain, "chain"));
  }

  static Duration sum(List<ChainActivity> chain, Function<ChainActivity, Duration> term) {
    return chain.stream().map(term).reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration rootOfSquares(List<ChainActivity> chain) {
    double squares = 0;
    for (ChainActivity activity : chain) {
      double seconds = seconds(activity.removedSafety());
      squares += seconds * seconds;
    }
    double root = StrictMath.sqrt(squares);
    long whole = (long) root;
    return Duration.ofSeconds(whole, StrictMath.round((root - whole) * NANOS));
  }

  private static double seconds(Duration duration) {
    return duration.getSeconds() + duration.getNano() / NANOS;
  }
}
