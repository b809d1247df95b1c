package dev.evenkeel.core.project;

/**
 * Which end of the predecessor holds back which end of the successor. With lag l: start and finish
 * of the predecessor are S<sub>i</sub> and F<sub>i</sub>, of the successor S<sub>j</sub> and
 * F<sub>j</sub>.
 */
public enum DependencyType {
  /** S<sub>j</sub> ≥ F<sub>i</sub> + l: the successor starts after the predecessor's finish. */
  FINISH_TO_START(true, false),

  /** S<sub>j</sub> ≥ S<sub>i</sub> + l: the successor starts after the predecessor's start. */
  START_TO_START(false, false),

  /** F<sub>j</sub> ≥ F<sub>i</sub> + l: the successor ends after the predecessor's finish. */
  FINISH_TO_FINISH(true, true),

  /** F<sub>j</sub> ≥ S<sub>i</sub> + l: the successor ends after the predecessor's start. */
  START_TO_FINISH(false, true);

  private final boolean fromFinish;
  private final boolean toFinish;

  DependencyType(boolean fromFinish, boolean toFinish) {
    this.fromFinish = fromFinish;
    this.toFinish = toFinish;
  }

  /**
   * Returns which end of the predecessor counts.
   *
   * @return true for its finish, false for its start
   */
  public boolean isFromFinish() {
    return fromFinish;
  }

  /**
   * Returns which end of the successor is held back.
   *
   * @return true for its finish, false for its start
   */
  public boolean isToFinish() {
    return toFinish;
  }
}
