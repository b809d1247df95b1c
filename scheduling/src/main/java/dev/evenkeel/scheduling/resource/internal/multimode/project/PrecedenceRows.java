package dev.evenkeel.scheduling.resource.internal.multimode.project;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;

/** For each activity the activities next to it on one side, in compressed rows. */
public final class PrecedenceRows {
  private final int[] start;
  private final int[] neighbour;

  private PrecedenceRows(int[] start, int[] neighbour) {
    this.start = start;
    this.neighbour = neighbour;
  }

  /**
   * Creates the rows.
   *
   * @param rows for each activity its neighbours
   * @return the rows
   */
  static PrecedenceRows of(List<ImmutableIntArray> rows) {
    int[] start = new int[rows.size() + 1];
    for (int j = 0; j < rows.size(); j++) {
      start[j + 1] = start[j] + rows.get(j).length();
    }
    int[] neighbour = new int[start[rows.size()]];
    for (int j = 0; j < rows.size(); j++) {
      System.arraycopy(rows.get(j).toArray(), 0, neighbour, start[j], rows.get(j).length());
    }
    return new PrecedenceRows(start, neighbour);
  }

  /**
   * Returns the rows of the other side.
   *
   * @return for each activity, in ascending order, those of which it is a neighbour
   */
  PrecedenceRows transposed() {
    int n = start.length - 1;
    int[] first = new int[n + 1];
    for (int i : neighbour) {
      first[i + 1]++;
    }
    for (int i = 0; i < n; i++) {
      first[i + 1] += first[i];
    }
    int[] next = first.clone();
    int[] other = new int[neighbour.length];
    for (int j = 0; j < n; j++) {
      for (int k = start[j]; k < start[j + 1]; k++) {
        other[next[neighbour[k]]++] = j;
      }
    }
    return new PrecedenceRows(first, other);
  }

  /**
   * Returns where the row of an activity starts.
   *
   * @param activity the activity
   * @return the place of its first neighbour, for {@link #at}
   */
  public int start(int activity) {
    return start[activity];
  }

  /**
   * Returns where the row of an activity ends.
   *
   * @param activity the activity
   * @return the place after its last neighbour
   */
  public int end(int activity) {
    return start[activity + 1];
  }

  /**
   * Returns a neighbour.
   *
   * @param place the place in the rows
   * @return the activity
   */
  public int at(int place) {
    return neighbour[place];
  }

  /**
   * Returns how many neighbours an activity has.
   *
   * @param activity the activity
   * @return the number
   */
  public int count(int activity) {
    return start[activity + 1] - start[activity];
  }
}
