package dev.evenkeel.scheduling.resource.internal.multimode.generation;

import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.multimode.project.Staffing;
import dev.evenkeel.scheduling.resource.internal.multimode.project.TeamChoice;
import java.util.Arrays;

/** Finds the earliest start of an activity among those placed before it, and its team. */
final class Placement {
  private static final int MOST_ATTEMPTS = 8;
  private final MultiModeProject project;
  private final Staffing staffing;
  private final int words;
  private final Occupancy occupancy;
  private final TeamChoice choice;
  private final Substitution substitution;
  private final long[] union;
  private final int[] order;

  Placement(MultiModeProject project, Occupancy occupancy) {
    this.project = project;
    this.occupancy = occupancy;
    staffing = project.staffing();
    words = staffing.words();
    choice = new TeamChoice(staffing, project.modeCount());
    substitution = new Substitution(project, occupancy);
    union = new long[words];
    order = new int[staffing.people()];
  }

  /** The people of the last place found. */
  long team(int word) {
    return choice.team(word);
  }

  /** The earliest start in a mode. */
  int find(int j, int mode, int earliest, Genes genes) {
    if (staffing.headCount(mode) == 0) {
      choice.choose(mode, union, order);
      return find(mode, earliest);
    }
    if (genes.isFixed(j, mode)) {
      choice.take(genes.teams(), j);
      return find(mode, earliest);
    }
    return findWithTeam(j, mode, earliest, genes);
  }

  /** The earliest start at which the resources suffice and the chosen team is free. */
  private int find(int mode, int earliest) {
    int d = project.duration(mode);
    int start = earliest;
    int checked = earliest;
    int t = start + d - 1;
    while (t >= checked) {
      if (occupancy.fits(t, mode) && isTeamFree(t)) {
        t--;
      } else {
        checked = start + d;
        start = t + 1;
        t = start + d - 1;
      }
    }
    return start;
  }

  private boolean isTeamFree(int time) {
    for (int w = 0; w < words; w++) {
      if ((occupancy.busy(time, w) & choice.team(w)) != 0) {
        return false;
      }
    }
    return true;
  }

  private int findWithTeam(int j, int mode, int earliest, Genes genes) {
    int start = earliest;
    while (true) {
      int misfit = lastMisfit(mode, start);
      if (misfit < start && chooseTeam(j, mode, genes)) {
        return start;
      }
      start = Math.max(start, misfit) + 1;
    }
  }

  /** As {@link #find}, but lets people placed before change places with others. */
  int findSubstituting(int j, int mode, int earliest, Genes genes, Window window) {
    int start = earliest;
    int attempts = MOST_ATTEMPTS;
    while (true) {
      int misfit = lastMisfit(mode, start);
      boolean chosen = misfit < start && chooseTeam(j, mode, genes);
      if (chosen || (attempts > 0 && completes(mode, start, genes, window))) {
        return start;
      }
      attempts--;
      start = Math.max(start, misfit) + 1;
    }
  }

  private boolean completes(int mode, int start, Genes genes, Window window) {
    int end = start + project.duration(mode);
    for (int t = start; t < end; t++) {
      if (!occupancy.fits(t, mode)) {
        return false;
      }
    }
    Arrays.fill(union, 0);
    occupancy.addBusy(union, start, end);
    window.moveTo(start, end);
    return choice.choose(mode, union, genes.order()) || substitution.complete(choice, mode, window);
  }

  /** The last time such that the window from it on has too little; below the start if none. */
  private int lastMisfit(int mode, int start) {
    Arrays.fill(union, 0);
    int t = start + project.duration(mode) - 1;
    boolean enough = true;
    while (t >= start && enough) {
      enough = occupancy.fits(t, mode) && (!growUnion(mode, t) || choice.isPlausible(mode, union));
      t -= enough ? 1 : 0;
    }
    return t;
  }

  /** Adds who is busy at a time; whether that takes away somebody who qualifies. */
  private boolean growUnion(int mode, int time) {
    boolean grown = false;
    for (int w = 0; w < words; w++) {
      long more = occupancy.busy(time, w) & ~union[w];
      grown |= (more & staffing.eligibleForAny(mode, w)) != 0;
      union[w] |= more;
    }
    return grown;
  }

  private boolean chooseTeam(int j, int mode, Genes genes) {
    boolean inherited = genes.hasTeam(j, mode);
    if (inherited && genes.isFree(j, union)) {
      choice.take(genes.teams(), j);
      return true;
    }
    return choice.choose(mode, union, inherited ? preferring(j, genes) : genes.order());
  }

  /** The genes' order with the inherited team first. */
  private int[] preferring(int j, Genes genes) {
    int at = 0;
    for (int p : genes.order()) {
      if (genes.isPreferred(j, p)) {
        order[at++] = p;
      }
    }
    for (int p : genes.order()) {
      if (!genes.isPreferred(j, p)) {
        order[at++] = p;
      }
    }
    return order;
  }
}
