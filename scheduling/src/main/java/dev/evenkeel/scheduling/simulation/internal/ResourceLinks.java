package dev.evenkeel.scheduling.simulation.internal;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who hands people and resources on to whom in a schedule: a flow of units from activity to
 * activity. If each activity waits for those from which it gets units, nobody and nothing is taken
 * twice, however long the work takes. (Artigues, Michelon, Reusser 2003: Insertion techniques for
 * static and dynamic resource-constrained project scheduling, European Journal of Operational
 * Research 149.)
 */
final class ResourceLinks {
  private static final long WHOLE_PERSON = 1_000;

  private final ResolvedProject project;
  private final Schedule schedule;
  private final double[] start;
  private final double[] finish;
  private final List<Set<Integer>> before = new ArrayList<>();
  private final double[] notBefore;
  private final Map<PersonId, UnitPool> people = new LinkedHashMap<>();
  private final UnitPool[] resources;
  private final int[] nextChange;

  ResourceLinks(ResolvedProject project, Schedule schedule) {
    this.project = project;
    this.schedule = schedule;
    TickTime time = new TickTime(project.origin(), project.tick());
    List<Assignment> assignments = schedule.assignments();
    this.start = assignments.stream().mapToDouble(one -> time.ticks(one.start())).toArray();
    this.finish = assignments.stream().mapToDouble(one -> time.ticks(one.finish())).toArray();
    this.notBefore = new double[start.length];
    this.resources =
        IntStream.range(0, project.resourceCount())
            .mapToObj(resource -> new UnitPool(project.capacity(resource)))
            .toArray(UnitPool[]::new);
    this.nextChange =
        IntStream.range(0, project.resourceCount()).map(project::capacityChangeStart).toArray();
    for (int activity = 0; activity < start.length; activity++) {
      before.add(new LinkedHashSet<>());
    }
    order().forEach(this::link);
  }

  private IntStream order() {
    return IntStream.range(0, start.length)
        .filter(activity -> !schedule.assignments().get(activity).working().isEmpty())
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(one -> start[one]).thenComparing(this::later))
        .mapToInt(Integer::intValue);
  }

  private int later(int one, int other) {
    return finish[one] == finish[other]
        ? Integer.compare(one, other)
        : Double.compare(finish[one], finish[other]);
  }

  private void link(int activity) {
    Assignment assignment = schedule.assignments().get(activity);
    int mode = project.modeStart(activity) + assignment.mode();
    for (PersonId person : assignment.people()) {
      UnitPool pool = people.computeIfAbsent(person, id -> new UnitPool(WHOLE_PERSON));
      take(pool, activity, project.modePersonShare(mode));
    }
    long[] units = units(mode);
    for (int resource = 0; resource < units.length; resource++) {
      if (units[resource] > 0 && project.isRenewable(resource)) {
        changeUntil(resource, start[activity]);
        take(resources[resource], activity, units[resource]);
      }
    }
  }

  private long[] units(int mode) {
    long[] units = new long[project.resourceCount()];
    for (int k = project.modeDemandStart(mode); k < project.modeDemandStart(mode + 1); k++) {
      units[project.demandResource(k)] += project.demandUnits(k);
    }
    return units;
  }

  private void changeUntil(int resource, double tick) {
    while (nextChange[resource] < project.capacityChangeStart(resource + 1)
        && project.capacityChangeTick(nextChange[resource]) <= tick) {
      int change = nextChange[resource]++;
      resources[resource].change(
          (double) project.capacityChangeTick(change), project.capacityChangeUnits(change));
    }
  }

  private void take(UnitPool pool, int activity, long units) {
    PlannedWork work = new PlannedWork(activity, units, start[activity], finish[activity]);
    int[] waitedFor = IntStream.concat(predecessors(activity), links(activity)).toArray();
    double from = pool.take(work, Arrays.stream(waitedFor), before.get(activity)::add);
    notBefore[activity] = Math.max(notBefore[activity], from);
  }

  /** The activities that must be finished before, whatever happens. */
  private IntStream predecessors(int activity) {
    return IntStream.range(project.incomingStart(activity), project.incomingStart(activity + 1))
        .map(project::incoming)
        .filter(one -> project.type(one) == DependencyType.FINISH_TO_START && project.lag(one) >= 0)
        .map(project::from);
  }

  /** Returns the activities that hand something on to an activity. */
  IntStream links(int activity) {
    return before.get(activity).stream().mapToInt(Integer::intValue);
  }

  /** Returns the tick at which the last unit that an activity takes comes into being. */
  double notBefore(int activity) {
    return notBefore[activity];
  }

  /** Returns when an activity starts in the plan, in ticks. */
  double start(int activity) {
    return start[activity];
  }

  /** Returns when an activity is finished in the plan, in ticks. */
  double finish(int activity) {
    return finish[activity];
  }
}
