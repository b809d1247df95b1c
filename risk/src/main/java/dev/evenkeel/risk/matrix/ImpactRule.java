package dev.evenkeel.risk.matrix;

import dev.evenkeel.core.check.Check;
import java.util.Collection;
import java.util.Collections;

/** How the impacts on several objectives become the one impact with which a matrix is looked up. */
public enum ImpactRule {
  /**
   * The highest level counts: the impact is <i>max<sub>o</sub> i<sub>o</sub></i> over the assessed
   * objectives <i>o</i>. It only compares levels, as an ordinal scale allows; averages would not.
   */
  HIGHEST {
    @Override
    int select(Collection<Integer> positions) {
      return Collections.max(positions);
    }
  };

  /**
   * Returns the position of the impact that counts.
   *
   * @param positions the positions of the impacts on each assessed objective, 0 for the lowest
   * @return one of the positions
   * @throws NullPointerException if the positions are null
   * @throws IllegalArgumentException if there is none
   */
  public final int combine(Collection<Integer> positions) {
    Check.that(
        !positions.isEmpty(), "impacts must be stated for one objective or more but none is");
    return select(positions);
  }

  abstract int select(Collection<Integer> positions);
}
