package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.modes.ModeBudget;
import dev.evenkeel.scheduling.resource.internal.modes.PossibleModes;
import dev.evenkeel.scheduling.resource.internal.profile.CommonHours;
import dev.evenkeel.scheduling.resource.internal.profile.ServiceUse;
import dev.evenkeel.scheduling.resource.internal.profile.Spans;
import dev.evenkeel.scheduling.resource.internal.profile.Work;
import dev.evenkeel.scheduling.resource.internal.request.DemandedHours;
import dev.evenkeel.scheduling.resource.internal.request.DependencyLimits;
import dev.evenkeel.scheduling.resource.internal.request.Profiles;
import dev.evenkeel.scheduling.resource.internal.request.RenewableDemand;
import dev.evenkeel.scheduling.resource.internal.request.RequestFactory;
import dev.evenkeel.scheduling.resource.internal.request.WorkDone;
import dev.evenkeel.scheduling.resource.internal.team.PeopleOrder;
import dev.evenkeel.scheduling.resource.internal.team.TeamRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Serial schedule generation, again and again for one project: what does not change is prepared
 * once, and a pass makes hardly any objects. Keeps the schedule of the last pass. Not thread-safe.
 *
 * <p>Takes the activities of a list one by one and places each at the earliest time that
 * precedence, calendars, people, resources and service-first capacity allow, without moving any
 * activity placed before. Source: Kelley, "The critical-path method: resources planning and
 * scheduling", in Muth and Thompson (eds.), Industrial Scheduling, 1963; Kolisch, "Serial and
 * parallel resource-constrained project scheduling methods revisited", European Journal of
 * Operational Research 90, 1996.
 */
public final class ScheduleGenerator {
  private final ResolvedProject project;
  private final SchedulingLimits scheduling;
  private final WorkDone done;
  private final RequestFactory factory;
  private final ModeBudget budget;
  private final @Nullable TeamRequest[] requests;
  private final RenewableDemand[] demands;
  private final int[] @Nullable [] teams;
  private final CommonHours[] personHours;
  private final CommonHours[] resourceHours;
  private final CommonHours always;
  private final boolean[] placed;
  private final long[] starts;
  private final long[] finishes;
  private final int[] modes;
  private final Spans[] spans;
  private Decisions decisions;
  private long makespan;

  private ScheduleGenerator(ResolvedProject project, SchedulingLimits scheduling) {
    this.project = project;
    this.scheduling = scheduling;
    this.done = scheduling.done();
    this.factory = factory(project, scheduling);
    this.budget = new ModeBudget(project, new PossibleModes(factory(project, scheduling)));
    this.requests = new TeamRequest[project.modeCount()];
    this.demands = new RenewableDemand[project.modeCount()];
    this.teams = new int[project.modeCount()][];
    this.personHours = new CommonHours[project.personCount()];
    Arrays.setAll(personHours, factory::personHours);
    this.resourceHours = new CommonHours[project.resourceCount()];
    Arrays.setAll(resourceHours, resource -> factory.catalogue().common());
    new DemandedHours(factory).fill(resourceHours);
    this.always = factory.catalogue().common();
    int n = project.activityCount();
    this.placed = new boolean[n];
    this.starts = new long[n];
    this.finishes = new long[n];
    this.modes = new int[n];
    this.spans = new Spans[n];
    Arrays.setAll(spans, activity -> new Spans());
    this.decisions = Decisions.ofList(new int[0]);
  }

  /** Returns a factory of questions with nothing reserved. */
  static RequestFactory factory(ResolvedProject project, SchedulingLimits scheduling) {
    Profiles profiles = scheduling.emptyProfiles(project);
    int[] order = PeopleOrder.of(project, profiles.limited());
    return new RequestFactory(project, profiles, order, scheduling.horizon())
        .withDone(scheduling.done());
  }

  /**
   * Returns a generator for a project.
   *
   * @param project the project, of which {@link SerialScheduleGeneration#preconditions} found
   *     nothing
   * @param scheduling the limits beside the project
   * @return the generator, for one thread
   */
  public static ScheduleGenerator of(ResolvedProject project, SchedulingLimits scheduling) {
    return new ScheduleGenerator(project, scheduling);
  }

  /**
   * Generates the schedule of decisions; it stays until the next pass.
   *
   * @param wanted the list and what else is decided
   * @return whether all activities could be placed; if not, the schedule is incomplete
   */
  public boolean generate(Decisions wanted) {
    if (!begin(wanted)) {
      return false;
    }
    for (int activity : wanted.list()) {
      if (!find(activity)) {
        return false;
      }
      reserve(activity);
    }
    return true;
  }

  /**
   * Begins a pass.
   *
   * @param wanted what is decided
   * @return whether non-renewable resources suffice for the modes decided
   */
  public boolean begin(Decisions wanted) {
    decisions = wanted;
    makespan = 0;
    Arrays.fill(placed, false);
    factory.profiles().clear();
    for (int activity = 0; activity < starts.length; activity++) {
      if (done.isStarted(activity)) {
        recall(activity);
      }
    }
    return budget.begin(wanted.list(), wanted::mode);
  }

  /** Writes down what is past of an activity, which its successors may depend on. */
  private void recall(int activity) {
    modes[activity] = Math.max(0, decisions.mode(activity));
    starts[activity] = done.start(activity);
    finishes[activity] = done.isFinished(activity) ? done.finish(activity) : 0;
    spans[activity].clear();
  }

  /**
   * Goes on with other decisions. What is placed stays, so the modes must be decided and the same.
   *
   * @param wanted what is decided
   */
  public void goOn(Decisions wanted) {
    decisions = wanted;
  }

  /**
   * Finds who does an activity, when and how; writes it down without reserving anything.
   *
   * @param activity the activity, whose predecessors have been placed
   * @return whether it can be done
   */
  public boolean find(int activity) {
    if (done.isFinished(activity)) {
      return true;
    }
    DependencyLimits limits = limits(activity);
    int first = project.modeStart(activity);
    int decided = decisions.mode(activity);
    if (decided != Decisions.CHOOSE) {
      return find(first + decided, limits);
    }
    int best = -1;
    for (int mode = first; mode < project.modeStart(activity + 1); mode++) {
      if (budget.allows(mode)
          && find(mode, limits)
          && (best < 0 || request(mode).finish() < request(best).finish())) {
        best = mode;
      }
    }
    return best >= 0 && writeDown(best);
  }

  private boolean find(int mode, DependencyLimits limits) {
    int activity = project.modeActivity(mode);
    int[] team = decisions.team(activity);
    if (team == null) {
      return request(mode).find(factory.work(mode, limits)) && writeDown(mode);
    }
    Spans wanted = decisions.wanted(activity);
    if (wanted != null && fits(mode, limits, wanted, team)) {
      return take(mode, wanted);
    }
    return request(mode).find(factory.work(mode, limits), team) && writeDown(mode);
  }

  /** Tells whether a whole team can work on a mode exactly at given times. */
  private boolean fits(int mode, DependencyLimits limits, Spans wanted, int[] team) {
    if (team.length < project.modeHeadCount(mode)
        || wanted.start(0) < limits.start()
        || wanted.end(wanted.size() - 1) < limits.finish()
        || wanted.length() != factory.ticks(mode)) {
      return false;
    }
    for (int k = 0; k < wanted.size(); k++) {
      long start = wanted.start(k);
      Work part = new Work(wanted.end(k) - start, false, start, start);
      if (!request(mode).find(part, team) || request(mode).start() != start) {
        return false;
      }
    }
    return true;
  }

  private boolean take(int mode, Spans wanted) {
    int activity = project.modeActivity(mode);
    modes[activity] = mode - project.modeStart(activity);
    starts[activity] = done.isRunning(activity) ? done.start(activity) : wanted.start(0);
    finishes[activity] = wanted.end(wanted.size() - 1);
    spans[activity].set(wanted);
    request(mode).people(team(mode));
    return true;
  }

  private boolean writeDown(int mode) {
    int activity = project.modeActivity(mode);
    TeamRequest request = request(mode);
    modes[activity] = mode - project.modeStart(activity);
    starts[activity] = done.isRunning(activity) ? done.start(activity) : request.start();
    finishes[activity] = request.finish();
    spans[activity].clear();
    request.addTo(spans[activity]);
    request.people(team(mode));
    return true;
  }

  /**
   * Writes down where an activity is placed in a schedule made before; reserves nothing. Its mode
   * and people are those decided.
   */
  void adopt(int activity, long start, long finish, Spans work) {
    modes[activity] = decisions.mode(activity);
    starts[activity] = start;
    finishes[activity] = finish;
    spans[activity].clear();
    for (int k = 0; k < work.size(); k++) {
      spans[activity].add(work.start(k), work.end(k));
    }
    int[] people = decisions.team(activity);
    int[] team = team(project.modeStart(activity) + modes[activity]);
    System.arraycopy(people, 0, team, 0, team.length);
  }

  /** Returns the limits by dependencies of an activity whose predecessors have been placed. */
  DependencyLimits limits(int activity) {
    long notBefore = decisions.notBefore(activity);
    return done.isStarted(activity)
        ? DependencyLimits.ofRunning(project, activity, notBefore, starts, finishes)
        : DependencyLimits.of(project, activity, notBefore, starts, finishes);
  }

  /** Returns whether all predecessors for which an activity waits have been placed. */
  boolean arePredecessorsPlaced(int activity) {
    int end = project.incomingStart(activity + 1);
    for (int k = project.incomingStart(activity); k < end; k++) {
      int dependency = project.incoming(k);
      if (!placed[project.from(dependency)] && isOpen(dependency)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether a dependency still makes its successor wait for what is to come.
   *
   * @param dependency the dependency
   * @return false if the event that it waits for or the one that waits is past
   */
  public boolean isOpen(int dependency) {
    int from = project.from(dependency);
    int to = project.to(dependency);
    boolean happened =
        project.type(dependency).isFromFinish() ? done.isFinished(from) : done.isStarted(from);
    boolean past = project.type(dependency).isToFinish() ? done.isFinished(to) : done.isStarted(to);
    return !happened && !past;
  }

  /**
   * Reserves what was found last for an activity.
   *
   * @param activity the activity
   */
  public void reserve(int activity) {
    int mode = project.modeStart(activity) + modes[activity];
    if (!done.isFinished(activity)) {
      change(activity, mode, 1);
    }
    budget.take(mode);
    placed[activity] = true;
    makespan = Math.max(makespan, finishes[activity]);
  }

  /**
   * Takes back the last reservation, of an activity whose mode was decided. The makespan stays as
   * it was with it.
   */
  void release(int activity) {
    change(activity, project.modeStart(activity) + modes[activity], -1);
    placed[activity] = false;
  }

  /**
   * Writes down an activity that has been found before, without reserving anything. Its mode and
   * who works on it stay, if they are decided.
   *
   * @param activity the activity
   * @param start its first tick
   * @param finish the end of its last tick
   * @param work when it is worked on
   * @param people who works on it
   */
  public void write(int activity, long start, long finish, Spans work, int[] people) {
    starts[activity] = start;
    finishes[activity] = finish;
    spans[activity].set(work);
    int[] team = people(activity);
    System.arraycopy(people, 0, team, 0, team.length);
  }

  /** Takes a multiple of what an activity needs away from the profiles. */
  private void change(int activity, int mode, int times) {
    Profiles profiles = factory.profiles();
    Spans work = spans[activity];
    int[] team = team(mode);
    int share = times * project.modePersonShare(mode);
    for (int person : team) {
      profiles.people()[person].reserve(work, personHours[person], share, activity);
    }
    RenewableDemand demand = demand(mode);
    for (int k = 0; k < demand.size(); k++) {
      int resource = demand.resource(k);
      int units = times * demand.units(k);
      profiles.resources()[resource].reserve(work, resourceHours[resource], units, activity);
    }
    int members = profiles.limitedCount(team);
    if (members > 0) {
      ServiceUse use = Profiles.use(project, mode);
      profiles.room().orElseThrow().reserve(work, always, use, times * members, activity);
    }
  }

  /**
   * Returns those of some people who can work on a mode together, an earlier one rather than a
   * later.
   *
   * @param mode the mode
   * @param people the indices of people in the project
   * @return those of them who fill places together, in the same order
   */
  public int[] fitting(int mode, int[] people) {
    return request(mode).fitting(people);
  }

  /** Returns how many thousandths of each person's time an activity takes. */
  int share(int activity) {
    return project.modePersonShare(project.modeStart(activity) + modes[activity]);
  }

  /** Returns the question for a mode. */
  TeamRequest request(int mode) {
    TeamRequest known = requests[mode];
    if (known == null) {
      known = factory.request(mode);
      requests[mode] = known;
    }
    return known;
  }

  private RenewableDemand demand(int mode) {
    if (demands[mode] == null) {
      demands[mode] = RenewableDemand.of(project, mode);
    }
    return demands[mode];
  }

  private int[] team(int mode) {
    int[] known = teams[mode];
    if (known == null) {
      known = new int[project.modeHeadCount(mode)];
      teams[mode] = known;
    }
    return known;
  }

  /**
   * Returns what is reserved.
   *
   * @return the profiles, which belong to the generator
   */
  public Profiles profiles() {
    return factory.profiles();
  }

  /** Returns the questions and what is reserved. */
  RequestFactory factory() {
    return factory;
  }

  /**
   * Returns the limits beside the project.
   *
   * @return the limits
   */
  public SchedulingLimits scheduling() {
    return scheduling;
  }

  /** Returns what the modes use up. */
  ModeBudget budget() {
    return budget;
  }

  /** Returns when activities start; the array belongs to the generator. */
  long[] starts() {
    return starts;
  }

  /** Returns when activities are finished; the array belongs to the generator. */
  long[] finishes() {
    return finishes;
  }

  /**
   * Returns when an activity starts.
   *
   * @param activity the index of the activity
   * @return its first tick
   */
  public long start(int activity) {
    return starts[activity];
  }

  /**
   * Returns when an activity is finished.
   *
   * @param activity the index of the activity
   * @return the end of its last tick, the start if there is no work
   */
  public long finish(int activity) {
    return finishes[activity];
  }

  /**
   * Returns when an activity is worked on.
   *
   * @param activity the index of the activity
   * @return the spans of its work, which belong to the generator
   */
  public Spans spans(int activity) {
    return spans[activity];
  }

  /**
   * Returns how an activity is done.
   *
   * @param activity the index of the activity
   * @return the number of the mode within the activity, 0 for its own
   */
  public int mode(int activity) {
    return modes[activity];
  }

  /**
   * Returns who works on an activity.
   *
   * @param activity the index of the activity
   * @return the indices of the people, ascending; the array belongs to the generator
   */
  public int[] people(int activity) {
    return team(project.modeStart(activity) + modes[activity]);
  }

  /**
   * Returns when the last activity is finished.
   *
   * @return the latest finish, 0 if there is none
   */
  public long makespan() {
    return makespan;
  }
}
