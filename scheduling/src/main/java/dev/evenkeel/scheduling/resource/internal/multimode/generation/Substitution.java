package dev.evenkeel.scheduling.resource.internal.multimode.generation;

import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.multimode.project.Staffing;
import dev.evenkeel.scheduling.resource.internal.multimode.project.TeamChoice;

/**
 * Frees people for an activity by letting somebody else take their place in an activity already
 * placed.
 */
final class Substitution {
  static final int MOST_MISSING = 2;
  private final Staffing staffing;
  private final int words;
  private final Occupancy occupancy;
  private final TeamChoice other;
  private final long[] away;
  private final int[] changed = new int[MOST_MISSING];
  private final int[] left = new int[MOST_MISSING];
  private final int[] joined = new int[MOST_MISSING];
  private int changes;

  Substitution(MultiModeProject project, Occupancy occupancy) {
    staffing = project.staffing();
    words = staffing.words();
    this.occupancy = occupancy;
    other = new TeamChoice(staffing, project.modeCount());
    away = new long[words];
  }

  /** Completes the team of a window that lacks a few people; undoes everything if it cannot. */
  boolean complete(TeamChoice choice, int mode, Window window) {
    changes = 0;
    boolean going = choice.missing() <= MOST_MISSING;
    while (going && choice.missing() > 0) {
      going = freeOne(choice, mode, window);
    }
    if (!going) {
      undo(window.schedule());
    }
    return going;
  }

  private boolean freeOne(TeamChoice choice, int mode, Window window) {
    boolean freed = false;
    for (int q = 0; !freed && q < window.placed(); q++) {
      int i = window.at(q);
      freed = window.isCrossedBy(i) && takeFrom(choice, mode, window, i);
    }
    return freed;
  }

  /** Takes a person from an activity; the word of its team may change only on success. */
  private boolean takeFrom(TeamChoice choice, int mode, Window window, int i) {
    boolean measured = false;
    boolean taken = false;
    for (int w = 0; w < words; w++) {
      long members = window.schedule().teams()[i * words + w];
      members &= staffing.eligibleForAny(mode, w) & ~choice.team(w);
      for (; !taken && members != 0; members &= members - 1) {
        int person = (w << 6) + Long.numberOfTrailingZeros(members);
        if (isOnlyHolder(person, i, window)) {
          if (!measured) {
            measureAway(window.schedule(), i, choice);
            measured = true;
          }
          taken = exchange(choice, window.schedule(), i, person);
        }
      }
    }
    return taken;
  }

  private boolean exchange(TeamChoice choice, Individual schedule, int i, int person) {
    int substitute = substitute(schedule, i, person);
    boolean possible = substitute >= 0 && choice.admit(person);
    if (possible) {
      replace(schedule, i, person, substitute);
      changed[changes] = i;
      left[changes] = person;
      joined[changes++] = substitute;
    }
    return possible;
  }

  private boolean isOnlyHolder(int person, int i, Window window) {
    long[] teams = window.schedule().teams();
    for (int q = 0; q < window.placed(); q++) {
      int k = window.at(q);
      if (k != i
          && (teams[k * words + (person >> 6)] >>> person & 1) != 0
          && window.isCrossedBy(k)) {
        return false;
      }
    }
    return true;
  }

  /** Who is busy, or wanted for the new team, at some time of an activity. */
  private void measureAway(Individual schedule, int i, TeamChoice choice) {
    for (int w = 0; w < words; w++) {
      away[w] = choice.team(w);
    }
    occupancy.addBusy(away, schedule.start(i), schedule.finish(i));
  }

  /** Somebody who can take a person's place in an activity, or -1. */
  private int substitute(Individual schedule, int i, int person) {
    int m = schedule.mode(i);
    for (int w = 0; w < words; w++) {
      long rest = staffing.eligibleForAny(m, w) & ~away[w];
      for (; rest != 0; rest &= rest - 1) {
        int q = (w << 6) + Long.numberOfTrailingZeros(rest);
        if (other.isTeam(m, schedule.teams(), i, person, q)) {
          return q;
        }
      }
    }
    return -1;
  }

  private void replace(Individual schedule, int i, int leaving, int joining) {
    schedule.teams()[i * words + (leaving >> 6)] &= ~(1L << leaving);
    schedule.teams()[i * words + (joining >> 6)] |= 1L << joining;
    occupancy.replace(leaving, joining, schedule.start(i), schedule.finish(i));
  }

  private void undo(Individual schedule) {
    while (changes > 0) {
      changes--;
      replace(schedule, changed[changes], joined[changes], left[changes]);
    }
  }
}
