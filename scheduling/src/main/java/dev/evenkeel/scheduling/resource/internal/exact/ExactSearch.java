package dev.evenkeel.scheduling.resource.internal.exact;

import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import dev.evenkeel.scheduling.resource.internal.search.SearchMeter;
import java.util.Arrays;

/**
 * Conflict-driven search on start bounds (lazy clause generation, Schutt, Feydy, Stuckey and
 * Wallace 2011): looks for a schedule shorter than the best until there is none. May be interrupted
 * and continued; what it has learned stays.
 *
 * <p>Each raised earliest start and each start fixed from above counts as one placement.
 */
public final class ExactSearch {
  private static final long MOST_ATOMS = 1L << 22;
  private static final int RESTART = 100;
  private static final int FIRST_CLAUSES = 4_000;
  private static final int MORE_CLAUSES = 200;

  private final SearchMeter meter;
  private final StartBounds bounds;
  private final ClauseStore clauses;
  private final BoundPropagator propagator;
  private final AtomHeap atoms;
  private final ConflictAnalysis analysis;
  private final int size;
  private final int[] hint;
  private final int[] found;
  private long conflicts;
  private int restarts;
  private int mostClauses = FIRST_CLAUSES;
  private boolean closed;

  /**
   * Creates a search below the best schedule of the meter.
   *
   * @param project the project
   * @param meter the best schedule, the bound and the budget
   */
  public ExactSearch(RenewableProject project, SearchMeter meter) {
    this.meter = meter;
    this.size = project.size;
    bounds = new StartBounds(project, meter.makespan(), meter.lowerBound());
    clauses = new ClauseStore(bounds, meter.makespan());
    propagator = new BoundPropagator(bounds, clauses);
    atoms = new AtomHeap(size + 1, meter.makespan() + 1);
    analysis = new ConflictAnalysis(bounds, clauses, propagator, atoms);
    hint = new int[size + 1];
    found = new int[size];
  }

  /**
   * Returns whether the search can take a project: not too many activities and start times.
   *
   * @param project the project
   * @param makespan the makespan below which to search
   * @return true if the memory needed is acceptable
   */
  public static boolean isApplicable(RenewableProject project, int makespan) {
    return (project.size + 1L + project.lanes.words()) * (makespan + 1L) <= MOST_ATOMS;
  }

  /**
   * Returns the conflicts so far.
   *
   * @return the number
   */
  public long conflicts() {
    return conflicts;
  }

  /**
   * Searches until so much of the budget is used up or the best schedule is proved optimal.
   *
   * @param progress the share of the budget, 1 for all
   */
  public void run(double progress) {
    bounds.allow(meter.remainingPlacements());
    tighten();
    while (mayGoOn(progress)) {
      episode(RESTART * luby(restarts++), progress);
      goTo(0);
      reduceClauses();
    }
    goTo(0);
    meter.countPlacements(bounds.takePlacements());
    if (closed) {
      meter.raise(meter.makespan());
    }
  }

  private boolean mayGoOn(double progress) {
    return !closed && !meter.isFinished() && meter.progress() < progress;
  }

  private void reduceClauses() {
    if (!closed && clauses.count() > mostClauses) {
      closed = !settle();
      clauses.reduce();
      mostClauses += MORE_CLAUSES;
    }
  }

  /** Asks for less than the best makespan and takes the best schedule as a hint. */
  private void tighten() {
    goTo(0);
    System.arraycopy(meter.best(), 0, hint, 0, size);
    hint[size] = meter.makespan();
    bounds.checkAll();
    int wanted = 1 - meter.makespan();
    closed = closed || !bounds.raise(2 * size + 1, wanted, StartBounds.DECISION, 0);
  }

  /** Searches from the root until a number of conflicts. */
  private void episode(long length, double progress) {
    long stop = conflicts + length;
    boolean going = true;
    while (going) {
      bounds.allow(meter.remainingPlacements());
      if (!propagator.propagate()) {
        closed = !learn();
      } else if (conflicts < stop && !bounds.isSpent()) {
        raiseLowerBound();
        decide();
      } else {
        going = false;
      }
      meter.countPlacements(bounds.takePlacements());
      going = going && mayGoOn(progress);
    }
  }

  private void raiseLowerBound() {
    if (bounds.level == 0) {
      meter.raise(Math.min(bounds.earliest(size), meter.makespan()));
    }
  }

  /** Propagates and learns until there is no contradiction; false if there always is one. */
  private boolean settle() {
    while (!propagator.propagate()) {
      if (!learn()) {
        return false;
      }
    }
    return true;
  }

  private boolean learn() {
    do {
      conflicts++;
      if (bounds.level == 0 || !analysis.analyse()) {
        return false;
      }
      goTo(analysis.backLevel);
      atoms.decay();
      clauses.decay();
      bounds.profileChanged = true;
    } while (!assertLearned());
    return true;
  }

  private boolean assertLearned() {
    int[] clause = analysis.learned;
    if (analysis.literals == 1) {
      return bounds.raise(clause[0], clause[1], StartBounds.DECISION, 0);
    }
    int c = clauses.add(clause, analysis.literals, analysis.levels);
    return bounds.raise(clause[0], clause[1], StartBounds.CLAUSE, c);
  }

  private void goTo(int level) {
    bounds.undoTo(level);
    bounds.clearChange();
    propagator.wentBack();
    atoms.backTo(level);
  }

  private void decide() {
    while (!atoms.isEmpty()) {
      int atom = atoms.draw(bounds.level + 1);
      int j = atoms.activityOf(atom);
      int time = atoms.timeOf(atom);
      if (bounds.earliest(j) <= time && bounds.latest(j) > time) {
        if (hint[j] <= time) {
          branch(2 * j + 1, -time);
        } else {
          branch(2 * j, time + 1);
        }
        return;
      }
    }
    decideEarliest();
  }

  /** Starts the open activity with the least earliest start; a schedule if none is open. */
  private void decideEarliest() {
    int chosen = -1;
    for (int j = 0; j < size; j++) {
      if (!bounds.isFixed(j) && (chosen < 0 || isBefore(j, chosen))) {
        chosen = j;
      }
    }
    if (chosen >= 0) {
      branch(2 * chosen + 1, -bounds.earliest(chosen));
    } else {
      accept();
    }
  }

  private boolean isBefore(int i, int j) {
    int difference = bounds.earliest(i) - bounds.earliest(j);
    return difference < 0 || (difference == 0 && bounds.latest(i) < bounds.latest(j));
  }

  private void branch(int view, int bound) {
    bounds.newLevel();
    if (!bounds.raise(view, bound, StartBounds.DECISION, 0)) {
      closed = !learn();
    }
  }

  private void accept() {
    Arrays.setAll(found, bounds::earliest);
    int makespan = 0;
    for (int j = 0; j < size; j++) {
      makespan = Math.max(makespan, found[j] + bounds.duration[j]);
    }
    meter.offer(found, makespan);
    tighten();
  }

  /** The sequence 1 1 2 1 1 2 4 ... of Luby, Sinclair and Zuckerman (1993). */
  private static long luby(int index) {
    int length = 1;
    int power = 0;
    while (length < index + 1) {
      power++;
      length = 2 * length + 1;
    }
    int at = index;
    while (length - 1 != at) {
      length = (length - 1) >> 1;
      power--;
      at %= length;
    }
    return 1L << power;
  }
}
