package dev.evenkeel.scheduling.capacity;

/**
 * How the longer handle time after a rollout gets shorter again. With {@code u}, the time since the
 * rollout as a share of the recovery time, {@code r(u)} is the share of the excess that is left.
 */
public enum Recovery {
  /** All of it until the end of the recovery time, then none: {@code r = 1} for {@code u < 1}. */
  AT_ONCE {
    @Override
    double area(double u) {
      return Math.min(u, 1);
    }
  },
  /** Evenly: {@code r = 1 - u} for {@code u < 1}, then none. */
  LINEAR {
    @Override
    double area(double u) {
      double ended = Math.min(u, 1);
      return ended - ended * ended / 2;
    }
  },
  /**
   * By an exponential learning curve, the same share of what is left in equal times: {@code r =
   * 0.05^u}, so that 5 % is left at the end of the recovery time, and less and less after it.
   * Source: Mazur and Hastie, "Learning as accumulation: a reexamination of the learning curve",
   * Psychological Bulletin 85, 1978 (the exponential curve of replacement).
   */
  LEARNING_CURVE {
    @Override
    double area(double u) {
      return StrictMath.expm1(u * LOG_LEFT) / LOG_LEFT;
    }
  };

  private static final double LOG_LEFT = StrictMath.log(0.05);

  /** Returns the integral of {@code r} from 0 to a time that is not negative. */
  abstract double area(double u);

  /**
   * Returns how much of the excess is left on average between two times.
   *
   * @param from the time since the rollout as a share of the recovery time; before it if negative
   * @param to a later time
   * @return the mean share, 0 for the time before the rollout
   */
  double mean(double from, double to) {
    return (area(Math.max(0, to)) - area(Math.max(0, from))) / (to - from);
  }
}
