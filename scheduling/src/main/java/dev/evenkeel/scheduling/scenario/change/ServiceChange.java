package dev.evenkeel.scheduling.scenario.change;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.Shrinkage;
import java.math.BigDecimal;
import java.util.Optional;

/** What is promised to customers, and how many of them call. */
public sealed interface ServiceChange extends ScenarioChange {
  /**
   * Callers are promised something else.
   *
   * @param target the new target
   */
  record TargetChanged(ServiceTarget target) implements ServiceChange {
    /**
     * Checks the target.
     *
     * @param target the new target
     * @throws NullPointerException if the target is null
     */
    public TargetChanged {
      Check.notNull(target, "target");
    }

    @Override
    public String sentence() {
      return "The service target becomes " + target + ".";
    }
  }

  /**
   * More or fewer contacts are expected. The time that each takes stays.
   *
   * @param factor the contacts expected then for each one expected now, not negative; a tenth more
   *     is 1.1
   * @param during the time for which it holds, not empty; empty if for all time
   */
  record LoadScaled(double factor, Optional<Interval> during) implements ServiceChange {
    /**
     * Checks the parts.
     *
     * @param factor the contacts expected then for each one expected now
     * @param during the time for which it holds
     * @throws NullPointerException if the time is null
     * @throws IllegalArgumentException if the factor is negative or not finite, or the interval is
     *     empty
     */
    public LoadScaled {
      Check.notNegative(factor, "factor");
      Check.notNull(during, "during")
          .ifPresent(
              time -> Check.that(!time.isEmpty(), "during must not be empty but was %s", time));
    }

    /**
     * Returns the change of the load for all time.
     *
     * @param factor the contacts expected then for each one expected now, not negative
     * @return the change
     * @throws IllegalArgumentException if the factor is negative or not finite
     */
    public static LoadScaled of(double factor) {
      return new LoadScaled(factor, Optional.empty());
    }

    @Override
    public String sentence() {
      String percent =
          BigDecimal.valueOf(factor).movePointRight(2).stripTrailingZeros().toPlainString();
      String when = during.map(time -> " from " + time.start() + " to " + time.end()).orElse("");
      return percent + " % of the contacts arrive" + when + ".";
    }
  }

  /**
   * More or less of paid time is lost to breaks, training and sickness.
   *
   * @param shrinkage the new shrinkage
   */
  record ShrinkageChanged(Shrinkage shrinkage) implements ServiceChange {
    /**
     * Checks the shrinkage.
     *
     * @param shrinkage the new shrinkage
     * @throws NullPointerException if the shrinkage is null
     */
    public ShrinkageChanged {
      Check.notNull(shrinkage, "shrinkage");
    }

    @Override
    public String sentence() {
      String percent =
          BigDecimal.valueOf(shrinkage.share())
              .movePointRight(2)
              .stripTrailingZeros()
              .toPlainString();
      return "The shrinkage becomes " + percent + " %.";
    }
  }
}
