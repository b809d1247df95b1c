package dev.evenkeel.scheduling.resource.internal.variation;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.internal.WorkWindow;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.request.SuccessorLimits;

/**
 * Shifts the activities of a plan to the right, by decreasing finish, each as far as its
 * successors, its calendar, its people and its resources allow; the order of the new starts makes a
 * list of which generation often makes a shorter plan. An activity counts as one block with the
 * people that it has, so the shifted plan itself may not be feasible; only its order is used.
 * Source: Valls, Ballestín and Quintanilla, "Justification and RCPSP: a technique that pays",
 * European Journal of Operational Research 165, 2005. Work space of one thread.
 */
public final class RightJustification {
  private static final int THOUSANDTHS = 1_000;

  private final SearchSpace space;
  private final ResolvedProject project;
  private final long[] start;
  private final long[] finish;
  private final BlockPool[] people;
  private final BlockPool[] resources;

  /**
   * Creates the work space.
   *
   * @param space what is searched
   */
  public RightJustification(SearchSpace space) {
    this.space = space;
    this.project = space.project();
    this.start = new long[space.size()];
    this.finish = new long[space.size()];
    this.people = new BlockPool[project.personCount()];
    this.resources = new BlockPool[project.resourceCount()];
    for (int person = 0; person < people.length; person++) {
      people[person] = new BlockPool(THOUSANDTHS);
    }
    for (int resource = 0; resource < resources.length; resource++) {
      long units = project.capacity(resource);
      resources[resource] = new BlockPool(project.isRenewable(resource) ? units : Long.MAX_VALUE);
    }
  }

  /**
   * Returns what makes the plan after the shift.
   *
   * @param candidate the plan to shift
   * @return its people and modes, with the list in the order of the new starts
   */
  public Decisions decisions(Candidate candidate) {
    for (BlockPool pool : people) {
      pool.clear();
    }
    for (BlockPool pool : resources) {
      pool.clear();
    }
    int[] byFinish = space.list(candidate.finishes());
    long end = candidate.makespan();
    for (int k = byFinish.length - 1; k >= 0; k--) {
      shift(byFinish[k], candidate, end);
      occupy(byFinish[k], candidate);
    }
    Draft draft = Draft.of(candidate, space.list(start));
    draft.keepTeams(candidate);
    return draft.decisions();
  }

  private void shift(int activity, Candidate candidate, long end) {
    SuccessorLimits limits = SuccessorLimits.of(project, activity, end, start, finish);
    WorkWindow window = window(activity, candidate);
    long finishLimit = limits.finish();
    while (finishLimit > candidate.finish(activity)
        && limits.start() >= candidate.start(activity)) {
      place(activity, window, limits.start(), finishLimit);
      finishLimit = conflict(activity, candidate);
      if (finishLimit == BlockPool.NONE) {
        return;
      }
    }
    start[activity] = candidate.start(activity);
    finish[activity] = candidate.finish(activity);
  }

  private void place(int activity, WorkWindow window, long startLimit, long finishLimit) {
    start[activity] = window.startForFinishBefore(finishLimit);
    if (start[activity] > startLimit) {
      start[activity] = window.startBefore(startLimit);
    }
    finish[activity] = window.finish(start[activity]);
  }

  private WorkWindow window(int activity, Candidate candidate) {
    int mode = mode(activity, candidate);
    TickCalendar calendar = project.calendarAt(project.modeCalendar(mode));
    return new WorkWindow(
        project.activity(activity),
        calendar,
        calendar.isContinuous(),
        project.modeDuration(mode),
        project.interruptible(activity));
  }

  private int mode(int activity, Candidate candidate) {
    return project.modeStart(activity) + candidate.mode(activity);
  }

  private long conflict(int activity, Candidate candidate) {
    long from = start[activity];
    long to = finish[activity];
    int mode = mode(activity, candidate);
    long conflict = BlockPool.NONE;
    for (int person : candidate.people(activity)) {
      long share = project.modePersonShare(mode);
      conflict = Math.max(conflict, people[person].conflict(from, to, share));
    }
    for (int k = project.modeDemandStart(mode); k < project.modeDemandStart(mode + 1); k++) {
      BlockPool pool = resources[project.demandResource(k)];
      conflict = Math.max(conflict, pool.conflict(from, to, project.demandUnits(k)));
    }
    return conflict;
  }

  private void occupy(int activity, Candidate candidate) {
    int mode = mode(activity, candidate);
    for (int person : candidate.people(activity)) {
      people[person].add(start[activity], finish[activity], project.modePersonShare(mode));
    }
    for (int k = project.modeDemandStart(mode); k < project.modeDemandStart(mode + 1); k++) {
      int units = project.demandUnits(k);
      resources[project.demandResource(k)].add(start[activity], finish[activity], units);
    }
  }
}
