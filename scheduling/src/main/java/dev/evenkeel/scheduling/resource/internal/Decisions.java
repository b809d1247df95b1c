package dev.evenkeel.scheduling.resource.internal;

/**
 * What schedule generation is told; it decides the rest. Arrays are by activity unless said
 * otherwise, belong to this record and must not be changed.
 *
 * @param list all activities, each after its predecessors
 * @param mode the number of the mode of each activity within the activity, 0 for its own
 * @param team who works on each activity, by number; an entry is null where generation chooses
 * @param notBefore the tick before which each activity must not start, beside its own release
 */
public record Decisions(int[] list, int[] mode, int[][] team, long[] notBefore) {
  /**
   * Returns the decisions that fix nothing but the list.
   *
   * @param list all activities, each after its predecessors
   * @return the decisions
   */
  public static Decisions ofList(int[] list) {
    int n = list.length;
    return new Decisions(list, new int[n], new int[n][], new long[n]);
  }
}
