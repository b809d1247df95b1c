package dev.evenkeel.scheduling.shift.internal;

/** A shift as the search sees it. Its arrays are not copied and not changed. */
public final class Column {
  private final int first;
  private final int[] runs;
  private final double cost;
  private final int group;
  private final Counting counting;

  /**
   * Makes a column.
   *
   * @param first the interval of the requirement in which its presence or, with a group, its shift
   *     begins
   * @param runs pairs of offsets from there: present from the one to before the other; of a group
   *     the last pair is empty and tells where the shift ends
   * @param cost the cost for each person
   * @param group the number of the group whose staff is limited, −1 if it is not
   * @param counting the limits in which it counts
   */
  public Column(int first, int[] runs, double cost, int group, Counting counting) {
    this.first = first;
    this.runs = runs;
    this.cost = cost;
    this.group = group;
    this.counting = counting;
  }

  /** In which limits a column counts, and how much. */
  public static final class Counting {
    private final int[] limits;
    private final double[] weights;

    /**
     * Makes the counting.
     *
     * @param limits the numbers of the limits
     * @param weights how much a person counts in each of them, positive
     */
    public Counting(int[] limits, double[] weights) {
      this.limits = limits;
      this.weights = weights;
    }
  }

  int first() {
    return first;
  }

  int[] runs() {
    return runs;
  }

  double cost() {
    return cost;
  }

  int group() {
    return group;
  }

  int[] limits() {
    return counting.limits;
  }

  double[] weights() {
    return counting.weights;
  }

  /** Returns how many intervals there are from the first to the last. */
  int span() {
    return runs[runs.length - 1];
  }
}
