package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What an activity and its other modes share: head counts and shares of working time. */
final class WorkRule {
  static final int WHOLE = 1_000;
  private static final double LEAST_SHARE = 0.001;

  private WorkRule() {}

  static void checkPersonShare(double share, String kind, Object id) {
    Check.that(
        share >= LEAST_SHARE && share <= 1,
        "person share must be between 0.001 and 1 but was %s in %s '%s'",
        share,
        kind,
        id);
  }

  static void checkHeadCount(List<SkillRequirement> requirements, String kind, Object id) {
    long people = requirements.stream().mapToLong(SkillRequirement::people).sum();
    Check.that(
        people <= SkillRequirement.MAX_PEOPLE,
        "head count must be at most " + SkillRequirement.MAX_PEOPLE + " but was %s in %s '%s'",
        people,
        kind,
        id);
  }

  static int headCount(List<SkillRequirement> requirements) {
    int sum = 0;
    for (SkillRequirement requirement : requirements) {
      sum += requirement.people();
    }
    return sum;
  }

  /** A share in thousandths, rounded up; the decimal digits count, not the binary fraction. */
  static int thousandths(double share) {
    return share == 1
        ? WHOLE
        : decimal(share).movePointRight(3).setScale(0, RoundingMode.CEILING).intValueExact();
  }

  /** The least number of ticks in which so many people at such a share put in the effort. */
  static long duration(long effortNanos, long tickNanos, int people, double share) {
    if (share == 1) {
      // Rounding up twice gives the same as rounding up the quotient once.
      return Ticks.ceilDiv(Ticks.ceilDiv(effortNanos, tickNanos), people);
    }
    BigDecimal perTick =
        decimal(share).multiply(BigDecimal.valueOf(tickNanos)).multiply(BigDecimal.valueOf(people));
    return BigDecimal.valueOf(effortNanos)
        .divide(perTick, 0, RoundingMode.CEILING)
        .longValueExact();
  }

  private static BigDecimal decimal(double share) {
    return BigDecimal.valueOf(share);
  }
}
