package dev.evenkeel.scheduling.resource.internal.multimode.generation;

import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.multimode.project.ResourceUse;
import java.util.Arrays;

/** What is free of the resources, and who is busy, in each unit of time. */
final class Occupancy {
  private final MultiModeProject project;
  private final ResourceUse resources;
  private final int lanes;
  private final int words;
  private final long[] free;
  private final long[] busy;
  private int used;

  Occupancy(MultiModeProject project) {
    this.project = project;
    resources = project.resources();
    lanes = resources.words();
    words = project.staffing().words();
    int longest = 0;
    for (int m = 0; m < project.modeCount(); m++) {
      longest = Math.max(longest, project.duration(m));
    }
    int length = project.horizon() + longest + 1;
    free = new long[length * lanes];
    busy = new long[length * words];
    used = length;
    clear();
  }

  /** Frees all that was taken. */
  void clear() {
    for (int l = 0; l < lanes; l++) {
      long capacity = resources.capacityLane(l);
      for (int at = l; at < used * lanes; at += lanes) {
        free[at] = capacity;
      }
    }
    Arrays.fill(busy, 0, used * words, 0);
    used = 0;
  }

  /** Whether the resources suffice for a mode at a time. */
  boolean fits(int time, int mode) {
    for (int l = 0; l < lanes; l++) {
      long guard = resources.guard(l);
      if ((free[time * lanes + l] - resources.demandLane(mode, l) & guard) != guard) {
        return false;
      }
    }
    return true;
  }

  long busy(int time, int word) {
    return busy[time * words + word];
  }

  /** Takes the resources of a mode from a start on. */
  void take(int mode, int start) {
    int end = start + project.duration(mode);
    for (int l = 0; l < lanes; l++) {
      long units = resources.demandLane(mode, l);
      for (int t = start; t < end; t++) {
        free[t * lanes + l] -= units;
      }
    }
    used = Math.max(used, end);
  }

  /** Takes people for a span. */
  void occupy(int word, long members, int start, int end) {
    for (int t = start; members != 0 && t < end; t++) {
      busy[t * words + word] |= members;
    }
  }

  /** Replaces a person by another for a span. */
  void replace(int leaving, int joining, int start, int end) {
    for (int t = start; t < end; t++) {
      busy[t * words + (leaving >> 6)] &= ~(1L << leaving);
      busy[t * words + (joining >> 6)] |= 1L << joining;
    }
  }

  /** Adds whoever is busy at some time of a span. */
  void addBusy(long[] people, int start, int end) {
    for (int t = start; t < end; t++) {
      for (int w = 0; w < words; w++) {
        people[w] |= busy[t * words + w];
      }
    }
  }
}
