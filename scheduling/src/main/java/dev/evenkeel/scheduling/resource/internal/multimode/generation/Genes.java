package dev.evenkeel.scheduling.resource.internal.multimode.generation;

import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import java.util.Arrays;

/**
 * What a decoder turns into a schedule: an activity list, a mode for each activity, the people
 * preferred for each, and how strictly they are preferred. Not thread-safe.
 */
public final class Genes {
  private final int[] list;
  private final int[] mode;
  private final long[] team;
  private final int[] teamMode;
  private final int[] order;
  private final int words;
  private boolean fixedTeams;
  private boolean improvingModes;
  private boolean substituting;

  /**
   * Creates genes without preferences.
   *
   * @param project the project
   */
  public Genes(MultiModeProject project) {
    list = new int[project.size()];
    mode = new int[project.size()];
    words = project.staffing().words();
    team = new long[project.size() * words];
    teamMode = new int[project.size()];
    order = new int[project.staffing().people()];
  }

  /**
   * Returns the activity list, to be filled.
   *
   * @return all activities, each after those that the direction of decoding places before it
   */
  public int[] list() {
    return list;
  }

  /**
   * Returns the modes, to be filled.
   *
   * @return the mode of each activity
   */
  public int[] mode() {
    return mode;
  }

  /**
   * Returns in which order people are chosen beyond the preferred ones, to be filled.
   *
   * @return all people
   */
  public int[] order() {
    return order;
  }

  /**
   * Takes mode and people of an activity from a schedule.
   *
   * @param parent the schedule
   * @param activity the activity
   */
  public void inherit(Individual parent, int activity) {
    mode[activity] = parent.mode(activity);
    teamMode[activity] = parent.mode(activity);
    System.arraycopy(parent.teams(), activity * words, team, activity * words, words);
  }

  /**
   * Drops the preference of an activity.
   *
   * @param activity the activity
   */
  public void forgetTeam(int activity) {
    Arrays.fill(team, activity * words, (activity + 1) * words, 0);
  }

  /** Drops all preferences of people. */
  public void forgetTeams() {
    Arrays.fill(team, 0);
    fixedTeams = false;
  }

  /**
   * Sets whether activities wait until their preferred people are free.
   *
   * @param fixed whether they wait
   */
  public void fixTeams(boolean fixed) {
    fixedTeams = fixed;
  }

  /**
   * Sets whether each activity may take the mode that finishes first.
   *
   * @param improving whether it may
   */
  public void improveModes(boolean improving) {
    improvingModes = improving;
  }

  /**
   * Sets whether people change places with others to let an activity start earlier.
   *
   * @param substituted whether they do
   */
  public void substitute(boolean substituted) {
    substituting = substituted;
  }

  boolean isImprovingModes() {
    return improvingModes;
  }

  boolean isSubstituting() {
    return substituting;
  }

  /** Whether an activity in a mode has to wait for its preferred people. */
  boolean isFixed(int activity, int inMode) {
    return fixedTeams && hasTeam(activity, inMode);
  }

  /** Whether people are preferred for an activity in a mode. */
  boolean hasTeam(int activity, int inMode) {
    long any = 0;
    for (int w = 0; w < words; w++) {
      any |= team[activity * words + w];
    }
    return any != 0 && teamMode[activity] == inMode;
  }

  boolean isPreferred(int activity, int person) {
    return (team[activity * words + (person >> 6)] >>> person & 1) != 0;
  }

  /** Whether none of the preferred people of an activity is busy. */
  boolean isFree(int activity, long[] busy) {
    long clash = 0;
    for (int w = 0; w < words; w++) {
      clash |= team[activity * words + w] & busy[w];
    }
    return clash == 0;
  }

  long[] teams() {
    return team;
  }
}
