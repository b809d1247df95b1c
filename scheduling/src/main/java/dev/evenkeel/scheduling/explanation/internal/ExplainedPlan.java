package dev.evenkeel.scheduling.explanation.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.internal.Lags;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.profile.RingFencedRoom;
import dev.evenkeel.scheduling.resource.internal.request.Profiles;
import dev.evenkeel.scheduling.resource.internal.request.RenewableDemand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan that is to be explained, with all that limits it. For one thread. */
public final class ExplainedPlan {
  private final ResolvedProject project;
  private final TickSchedule schedule;
  private final Optional<ProjectCapacity> capacity;
  private final Optional<Instant> asOf;
  private final Profiles profiles;
  private final List<List<Hold>> resourceHolds = new ArrayList<>();
  private final List<Hold> serviceHolds = new ArrayList<>();

  /**
   * Creates the plan.
   *
   * @param project the project
   * @param schedule a schedule of that project
   * @param capacity how many members of the service-first team may work on it, if limited
   * @param asOf the date before which nothing more can start, if there is one
   * @throws IllegalArgumentException if the schedule is of another project, misses an activity, or
   *     has a mode or a person that the project lacks
   */
  public ExplainedPlan(
      ResolvedProject project,
      Schedule schedule,
      Optional<ProjectCapacity> capacity,
      Optional<Instant> asOf) {
    this.project = project;
    this.schedule = TickSchedule.of(project, schedule);
    this.capacity = capacity;
    this.asOf = asOf;
    this.profiles =
        Profiles.empty(
            project,
            capacity.map(limit -> RingFencedRoom.of(project.calendarAt(0), limit.intervals())),
            new SchedulingLimits(capacity, 0).limited(project));
    for (int resource = 0; resource < project.resourceCount(); resource++) {
      resourceHolds.add(new ArrayList<>());
    }
    for (int activity = 0; activity < project.activityCount(); activity++) {
      addHolds(activity);
    }
  }

  private void addHolds(int activity) {
    TickRuns working = schedule.working(activity);
    RenewableDemand demand = RenewableDemand.of(project, schedule.mode(activity));
    for (int k = 0; k < demand.size(); k++) {
      resourceHolds.get(demand.resource(k)).add(new Hold(activity, demand.units(k), working));
    }
    int members = profiles.limitedCount(schedule.people(activity).toArray());
    if (members > 0) {
      serviceHolds.add(new Hold(activity, members, working));
    }
  }

  /**
   * Returns the project.
   *
   * @return the project
   */
  public ResolvedProject project() {
    return project;
  }

  /**
   * Returns the schedule.
   *
   * @return the schedule in ticks
   */
  public TickSchedule schedule() {
    return schedule;
  }

  /**
   * Returns how many members of the service-first team may work on the project.
   *
   * @return the capacity, empty if it is not limited
   */
  public Optional<ProjectCapacity> capacity() {
    return capacity;
  }

  /** Returns the date before which nothing more can start. */
  Optional<Instant> asOf() {
    return asOf;
  }

  /** Returns what an activity needs in the mode and with the people that it has. */
  ActivityNeeds needs(int activity) {
    List<Limit> limits = limits(activity);
    long work = project.modeDuration(schedule.mode(activity));
    long horizon = Math.max(schedule.finish(activity), schedule.start(activity) + work);
    for (Limit limit : limits) {
      horizon = Math.max(horizon, limit.tick());
    }
    boolean works = work > 0;
    return new ActivityNeeds(
        new ActivityNeeds.Effort(activity, work, project.interruptible(activity)),
        new ActivityNeeds.Window(project.projectStart(project.projectOf(activity)), horizon + 1),
        limits,
        works ? openings(activity, horizon + 1) : List.of(),
        works ? pools(activity) : List.of());
  }

  private List<Limit> limits(int activity) {
    List<Limit> limits = new ArrayList<>();
    for (int k = project.incomingStart(activity); k < project.incomingStart(activity + 1); k++) {
      limits.add(limit(project.incoming(k)));
    }
    limits.add(new Limit(Limit.Kind.RELEASE, -1, project.release(activity)));
    asOf.map(date -> project.calendarAt(0).tickAtOrAfter(date))
        .filter(tick -> tick <= schedule.start(activity))
        .map(tick -> new Limit(Limit.Kind.AS_OF, -1, tick))
        .ifPresent(limits::add);
    return limits;
  }

  private Limit limit(int dependency) {
    long tick =
        Lags.after(
            project.calendarAt(project.lagCalendar(dependency)),
            event(dependency),
            project.lag(dependency));
    boolean toFinish = project.type(dependency).isToFinish();
    return new Limit(toFinish ? Limit.Kind.FINISH : Limit.Kind.START, dependency, tick);
  }

  /** Returns when the event of a dependency takes place, without its lag. */
  long event(int dependency) {
    int from = project.from(dependency);
    return project.type(dependency).isFromFinish() ? schedule.finish(from) : schedule.start(from);
  }

  private List<Opening> openings(int activity, long horizon) {
    List<Opening> openings = new ArrayList<>();
    int mode = schedule.mode(activity);
    boolean stated = project.project().activities().get(activity).calendar().isPresent();
    if (stated || schedule.people(activity).isEmpty()) {
      openings.add(opening(Opening.Kind.CALENDAR, project.modeCalendar(mode), activity, horizon));
    }
    schedule
        .people(activity)
        .forEach(person -> openings.add(opening(Opening.Kind.PERSON, person, activity, horizon)));
    RenewableDemand demand = RenewableDemand.of(project, mode);
    for (int k = 0; k < demand.size(); k++) {
      if (project.resourceCalendar(demand.resource(k)) >= 0) {
        openings.add(opening(Opening.Kind.RESOURCE, demand.resource(k), activity, horizon));
      }
    }
    return openings;
  }

  private Opening opening(Opening.Kind kind, int index, int activity, long horizon) {
    int calendar =
        switch (kind) {
          case CALENDAR -> index;
          case PERSON -> project.personCalendarIndex(index);
          case RESOURCE -> project.resourceCalendar(index);
        };
    long from = project.projectStart(project.projectOf(activity));
    return new Opening(kind, index, TickRuns.of(project.calendarAt(calendar), from, horizon));
  }

  private List<Pool> pools(int activity) {
    List<Pool> pools = new ArrayList<>();
    int[] team = schedule.people(activity).toArray();
    int mode = schedule.mode(activity);
    for (int person : team) {
      pools.add(personPool(activity, person, project.modePersonShare(mode)));
    }
    RenewableDemand demand = RenewableDemand.of(project, mode);
    for (int k = 0; k < demand.size(); k++) {
      int resource = demand.resource(k);
      List<Hold> holds = others(activity, resourceHolds.get(resource));
      pools.add(
          new Pool(
              Pool.Kind.RESOURCE,
              resource,
              demand.units(k),
              profiles.resources()[resource],
              holds));
    }
    int members = profiles.limitedCount(team);
    if (members > 0) {
      List<Hold> holds = others(activity, serviceHolds);
      pools.add(new Pool(Pool.Kind.SERVICE, 0, members, profiles.room().orElseThrow(), holds));
    }
    return pools;
  }

  private Pool personPool(int activity, int person, int share) {
    List<Hold> holds = new ArrayList<>();
    for (int other : schedule.activitiesOf(person)) {
      int taken = project.modePersonShare(schedule.mode(other));
      holds.add(new Hold(other, taken, schedule.working(other)));
    }
    return new Pool(
        Pool.Kind.PERSON, person, share, profiles.people()[person], others(activity, holds));
  }

  private static List<Hold> others(int activity, List<Hold> holds) {
    return holds.stream().filter(hold -> hold.activity() != activity).toList();
  }
}
