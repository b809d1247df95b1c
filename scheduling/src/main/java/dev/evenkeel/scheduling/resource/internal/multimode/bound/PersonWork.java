package dev.evenkeel.scheduling.resource.internal.multimode.bound;

import com.google.common.primitives.ImmutableLongArray;
import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.multimode.project.Staffing;
import dev.evenkeel.scheduling.resource.internal.workload.Eligibility;
import dev.evenkeel.scheduling.resource.internal.workload.WorkingHours;
import dev.evenkeel.scheduling.resource.internal.workload.WorkloadFlow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The work that activities leave to people, whatever their modes: of an activity with one mode its
 * needs, of any other the least work of a mode, for which everybody qualifies who does for a need
 * of any mode.
 */
final class PersonWork {
  private final MultiModeProject project;
  private final Staffing staffing;
  private final Map<ImmutableLongArray, Integer> classes = new LinkedHashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final WorkloadFlow flow;

  /** Work of a class that belongs to an activity. */
  private record Part(int activity, int workClass, long amount) {}

  PersonWork(MultiModeProject project) {
    this.project = project;
    this.staffing = project.staffing();
    for (int j = 0; j < project.size(); j++) {
      if (project.modes(j) == 1) {
        addNeeds(j, project.modeStart(j));
      } else {
        addLeast(j);
      }
    }
    Eligibility eligibility = new Eligibility(List.copyOf(classes.keySet()), staffing.people());
    flow = new WorkloadFlow(eligibility, WorkingHours.aroundTheClock());
  }

  private void addNeeds(int j, int mode) {
    for (int k = staffing.needStart(mode); k < staffing.needStart(mode + 1); k++) {
      long[] people = new long[staffing.words()];
      for (int w = 0; w < people.length; w++) {
        people[w] = staffing.eligible(k, w);
      }
      add(j, people, (long) project.duration(mode) * staffing.needPeople(k));
    }
  }

  private void addLeast(int j) {
    long least = Long.MAX_VALUE;
    long[] people = new long[staffing.words()];
    for (int m = project.modeStart(j); m < project.modeStart(j + 1); m++) {
      least = Math.min(least, (long) project.duration(m) * staffing.headCount(m));
      for (int w = 0; w < people.length; w++) {
        people[w] |= staffing.eligibleForAny(m, w);
      }
    }
    add(j, people, least);
  }

  private void add(int j, long[] people, long amount) {
    if (amount > 0) {
      ImmutableLongArray key = ImmutableLongArray.copyOf(people);
      int number = classes.computeIfAbsent(key, k -> classes.size());
      parts.add(new Part(j, number, amount));
    }
  }

  /** The least time for the activities with at least so much before and after them. */
  long timeBetween(int before, int after, long from) {
    flow.clear();
    for (Part part : parts) {
      int j = part.activity();
      if (project.head(j) >= before && project.tail(j) >= after) {
        flow.add(part.workClass(), part.amount());
      }
    }
    return flow.leastTime(from);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }
}
