package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.scheduling.resource.internal.profile.Spans;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What schedule generation is told; it decides the rest. The arrays belong to this object and must
 * not be changed.
 */
public final class Decisions {
  /** Leaves the mode of an activity to generation. */
  public static final int CHOOSE = -1;

  private final int[] list;
  private final int[] mode;
  private final int[] @Nullable [] team;
  private final long[] notBefore;
  private final @Nullable Spans[] wanted;

  /**
   * Creates decisions on the list, modes, teams and delays.
   *
   * @param list all activities, each after its predecessors
   * @param mode by activity the number of its mode within the activity, 0 for its own; {@link
   *     #CHOOSE} where generation chooses
   * @param team by activity the numbers of the people who work on it, null where generation
   *     chooses; if they are fewer than are needed, generation chooses the others
   * @param notBefore by activity the tick before which it must not start, beside its own release
   */
  public Decisions(int[] list, int[] mode, int[] @Nullable [] team, long[] notBefore) {
    this(list, mode, team, notBefore, new Spans[list.length]);
  }

  /**
   * Creates decisions that also name working times.
   *
   * @param list as above
   * @param mode as above
   * @param team as above
   * @param notBefore as above
   * @param wanted by activity when it is worked on if that is possible, null where generation
   *     chooses; it counts only where mode and whole team are decided
   */
  public Decisions(
      int[] list, int[] mode, int[] @Nullable [] team, long[] notBefore, @Nullable Spans[] wanted) {
    this.list = list;
    this.mode = mode;
    this.team = team;
    this.notBefore = notBefore;
    this.wanted = wanted;
  }

  /**
   * Returns the decisions that fix nothing but the list.
   *
   * @param list all activities, each after its predecessors
   * @return the decisions, with each activity in its own mode
   */
  public static Decisions ofList(int[] list) {
    int n = list.length;
    return new Decisions(list, new int[n], new int[n][], new long[n]);
  }

  /**
   * Returns the decisions that fix the list and leave everything else, the modes too, to
   * generation.
   *
   * @param list all activities, each after its predecessors
   * @return the decisions
   */
  public static Decisions choosingModes(int[] list) {
    int[] modes = new int[list.length];
    Arrays.fill(modes, CHOOSE);
    return new Decisions(list, modes, new int[list.length][], new long[list.length]);
  }

  /**
   * Returns the order in which the activities are placed.
   *
   * @return all activities, each after its predecessors
   */
  public int[] list() {
    return list;
  }

  /**
   * Returns how an activity is done.
   *
   * @param activity the activity
   * @return the number of the mode within the activity, 0 for its own; {@link #CHOOSE} if
   *     generation chooses
   */
  public int mode(int activity) {
    return mode[activity];
  }

  /**
   * Returns who works on an activity.
   *
   * @param activity the activity
   * @return the numbers of the people, who may be fewer than are needed; null if generation chooses
   */
  public int @Nullable [] team(int activity) {
    return team[activity];
  }

  /**
   * Returns before which tick an activity must not start, beside its own release.
   *
   * @param activity the activity
   * @return the tick, 0 for no further limit
   */
  public long notBefore(int activity) {
    return notBefore[activity];
  }

  /**
   * Returns when an activity is worked on if that is possible.
   *
   * @param activity the activity
   * @return the spans, null if generation chooses
   */
  public @Nullable Spans wanted(int activity) {
    return wanted[activity];
  }
}
