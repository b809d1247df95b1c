package dev.evenkeel.core.time.internal;

/** How two sets of instants make one. */
public enum SetOperation {
  /** Open where at least one is open. */
  UNION("|") {
    @Override
    boolean test(boolean first, boolean second) {
      return first || second;
    }
  },

  /** Open where both are open. */
  INTERSECTION("&") {
    @Override
    boolean test(boolean first, boolean second) {
      return first && second;
    }
  },

  /** Open where the first is open and the second is not. */
  DIFFERENCE("-") {
    @Override
    boolean test(boolean first, boolean second) {
      return first && !second;
    }
  };

  private final String symbol;

  SetOperation(String symbol) {
    this.symbol = symbol;
  }

  /**
   * Returns the sign between the operands in the id of a combined calendar.
   *
   * @return the sign between the operands in the id of a combined calendar
   */
  public String symbol() {
    return symbol;
  }

  /**
   * Returns whether a (b c) is (a b) c.
   *
   * @return whether a (b c) is (a b) c
   */
  public boolean isAssociative() {
    return this != DIFFERENCE;
  }

  abstract boolean test(boolean first, boolean second);
}
