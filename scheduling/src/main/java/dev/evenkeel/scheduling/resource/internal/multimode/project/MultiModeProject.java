package dev.evenkeel.scheduling.resource.internal.multimode.project;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;

/**
 * The multi-mode resource-constrained project scheduling problem with people who have skills, in
 * arrays: finish-to-start dependencies without lag, non-interruptible activities, constant
 * capacities. Activities are numbered so that every predecessor has a smaller number; the modes of
 * all activities are numbered through.
 */
public final class MultiModeProject {
  private final int[] modeStart;
  private final int[] duration;
  private final Staffing staffing;
  private final ResourceUse resources;
  private final PrecedenceRows predecessors;
  private final PrecedenceRows successors;
  private final int[] leastDuration;
  private final int[] head;
  private final int[] tail;
  private final int criticalPath;
  private final int horizon;

  private MultiModeProject(
      Limits limits, List<List<Mode>> modes, List<ImmutableIntArray> predecessors) {
    List<Mode> all = modes.stream().flatMap(List::stream).toList();
    this.modeStart = new int[modes.size() + 1];
    for (int j = 0; j < modes.size(); j++) {
      modeStart[j + 1] = modeStart[j] + modes.get(j).size();
    }
    this.duration = all.stream().mapToInt(Mode::duration).toArray();
    this.staffing = new Staffing(all, limits.people());
    this.resources = new ResourceUse(all, limits.capacity(), limits.budget());
    this.predecessors = PrecedenceRows.of(predecessors);
    this.successors = this.predecessors.transposed();
    this.leastDuration = modes.stream().mapToInt(own -> leastOf(own)).toArray();
    this.head = heads();
    this.tail = tails();
    this.criticalPath = longestPath();
    this.horizon = Math.toIntExact(modes.stream().mapToLong(MultiModeProject::longestOf).sum());
  }

  /**
   * Creates a project.
   *
   * @param limits how much there is of everything
   * @param modes for each activity its modes, at least one
   * @param predecessors for each activity its predecessors, all with smaller numbers
   * @return the project
   * @throws ArithmeticException if the longest durations add up to more than an {@code int} holds
   */
  public static MultiModeProject of(
      Limits limits, List<List<Mode>> modes, List<ImmutableIntArray> predecessors) {
    return new MultiModeProject(limits, modes, predecessors);
  }

  /**
   * How much there is of everything.
   *
   * @param capacity the units of each renewable resource in every time unit
   * @param budget the units of each non-renewable resource in all
   * @param people the number of people
   */
  public record Limits(ImmutableIntArray capacity, ImmutableIntArray budget, int people) {}

  private static int leastOf(List<Mode> modes) {
    return modes.stream().mapToInt(Mode::duration).min().orElseThrow();
  }

  private static int longestOf(List<Mode> modes) {
    return modes.stream().mapToInt(Mode::duration).max().orElseThrow();
  }

  private int[] heads() {
    int[] longest = new int[size()];
    for (int j = 0; j < size(); j++) {
      for (int p = predecessors.start(j); p < predecessors.end(j); p++) {
        int i = predecessors.at(p);
        longest[j] = Math.max(longest[j], longest[i] + leastDuration[i]);
      }
    }
    return longest;
  }

  private int[] tails() {
    int[] longest = new int[size()];
    for (int j = size() - 1; j >= 0; j--) {
      for (int s = successors.start(j); s < successors.end(j); s++) {
        int k = successors.at(s);
        longest[j] = Math.max(longest[j], longest[k] + leastDuration[k]);
      }
    }
    return longest;
  }

  private int longestPath() {
    int longest = 0;
    for (int j = 0; j < size(); j++) {
      longest = Math.max(longest, head[j] + leastDuration[j]);
    }
    return longest;
  }

  /**
   * Returns the number of activities.
   *
   * @return the number
   */
  public int size() {
    return modeStart.length - 1;
  }

  /**
   * Returns where the modes of an activity start.
   *
   * @param activity the activity, or the number of activities
   * @return its first mode; the row ends before {@code modeStart(activity + 1)}
   */
  public int modeStart(int activity) {
    return modeStart[activity];
  }

  /**
   * Returns how many modes an activity has.
   *
   * @param activity the activity
   * @return the number, at least 1
   */
  public int modes(int activity) {
    return modeStart[activity + 1] - modeStart[activity];
  }

  /**
   * Returns the number of modes of all activities.
   *
   * @return the number
   */
  public int modeCount() {
    return duration.length;
  }

  /**
   * Returns whether some activity has a choice of modes.
   *
   * @return whether there are more modes than activities
   */
  public boolean isMultiMode() {
    return duration.length > size();
  }

  /**
   * Returns how long an activity takes in a mode.
   *
   * @param mode the mode
   * @return the duration
   */
  public int duration(int mode) {
    return duration[mode];
  }

  /**
   * Returns how long an activity takes at least.
   *
   * @param activity the activity
   * @return the duration of its shortest mode
   */
  public int leastDuration(int activity) {
    return leastDuration[activity];
  }

  /**
   * Returns who qualifies for what.
   *
   * @return the people and needs
   */
  public Staffing staffing() {
    return staffing;
  }

  /**
   * Returns the resources.
   *
   * @return what there is and what each mode takes
   */
  public ResourceUse resources() {
    return resources;
  }

  /**
   * Returns the predecessors.
   *
   * @return the rows of predecessors
   */
  public PrecedenceRows predecessors() {
    return predecessors;
  }

  /**
   * Returns the successors.
   *
   * @return the rows of successors
   */
  public PrecedenceRows successors() {
    return successors;
  }

  /**
   * Returns the least time before the start of an activity.
   *
   * @param activity the activity
   * @return the longest path before it
   */
  public int head(int activity) {
    return head[activity];
  }

  /**
   * Returns the least time after the finish of an activity.
   *
   * @param activity the activity
   * @return the longest path after it
   */
  public int tail(int activity) {
    return tail[activity];
  }

  /**
   * Returns the length of the critical path.
   *
   * @return the longest path in the shortest modes
   */
  public int criticalPath() {
    return criticalPath;
  }

  /**
   * Returns a length that no active schedule exceeds.
   *
   * @return the sum of the longest durations
   */
  public int horizon() {
    return horizon;
  }
}
