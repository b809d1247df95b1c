package dev.evenkeel.scheduling.explanation.internal;

import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.explanation.internal.ActivityNeeds.Limit;
import dev.evenkeel.scheduling.explanation.internal.ActivityNeeds.Opening;
import dev.evenkeel.scheduling.explanation.internal.Pool.Demand;
import dev.evenkeel.scheduling.explanation.internal.Pool.Hold;
import dev.evenkeel.scheduling.internal.Lags;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.profile.RoomProfile;
import dev.evenkeel.scheduling.resource.internal.profile.ServiceUse;
import dev.evenkeel.scheduling.resource.internal.request.Profiles;
import dev.evenkeel.scheduling.resource.internal.request.RenewableDemand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan that is to be explained, with all that limits it. For one thread. */
public final class ExplainedPlan {
  private final ResolvedProject project;
  private final TickSchedule schedule;
  private final Circumstances circumstances;
  private final Profiles profiles;
  private final Map<Integer, Pool> people = new HashMap<>();
  private final List<Pool> resources = new ArrayList<>();
  private final Optional<ServicePools> service;

  /**
   * Creates the plan.
   *
   * @param project the project
   * @param schedule a schedule of that project
   * @param circumstances what limits the plan beside its project
   * @throws IllegalArgumentException if the schedule is of another project, misses an activity, or
   *     has a mode that the project lacks
   */
  public ExplainedPlan(ResolvedProject project, Schedule schedule, Circumstances circumstances) {
    Optional<ProjectCapacity> capacity = circumstances.capacity();
    this.project = project;
    this.schedule = TickSchedule.of(project, schedule);
    this.circumstances = circumstances;
    this.profiles =
        Profiles.empty(
            project, Optional.empty(), new SchedulingLimits(capacity, 0).limited(project));
    List<List<Hold>> resourceHolds = new ArrayList<>();
    for (int resource = 0; resource < project.resourceCount(); resource++) {
      resourceHolds.add(new ArrayList<>());
    }
    List<Hold> serviceHolds = new ArrayList<>();
    for (int activity = 0; activity < project.activityCount(); activity++) {
      resourceHolds(activity).forEach((key, hold) -> resourceHolds.get(key).add(hold));
      serviceHold(activity).ifPresent(serviceHolds::add);
    }
    for (int k = 0; k < project.resourceCount(); k++) {
      RoomProfile units = profiles.resources()[k];
      resources.add(new Pool(Pool.Kind.RESOURCE, k, units, resourceHolds.get(k)));
    }
    this.service = capacity.map(limit -> ServicePools.of(project, limit, serviceHolds));
  }

  /** Returns what an activity takes by resource. */
  private Map<Integer, Hold> resourceHolds(int activity) {
    Map<Integer, Hold> holds = new LinkedHashMap<>();
    RenewableDemand demand = RenewableDemand.of(project, schedule.mode(activity));
    for (int k = 0; k < demand.size(); k++) {
      holds.put(
          demand.resource(k), new Hold(activity, demand.units(k), schedule.working(activity)));
    }
    return holds;
  }

  /** Returns what an activity takes of the service-first team, if anything. */
  private Optional<Hold> serviceHold(int activity) {
    int[] team = schedule.people(activity).stream().filter(schedule::isOfProject).toArray();
    int members = profiles.limitedCount(team);
    ServiceUse use = Profiles.use(project, schedule.mode(activity));
    int units = use.betweenContacts() ? members * use.share() : members;
    return members > 0
        ? Optional.of(new Hold(activity, units, schedule.working(activity)))
        : Optional.empty();
  }

  private Hold personHold(int activity) {
    int share = project.modePersonShare(schedule.mode(activity));
    return new Hold(activity, share, schedule.working(activity));
  }

  private Pool person(int person) {
    return people.computeIfAbsent(
        person,
        key -> {
          List<Hold> holds = schedule.activitiesOf(key).stream().map(this::personHold).toList();
          return new Pool(Pool.Kind.PERSON, key, time(key), holds);
        });
  }

  /** Returns how much time a person has; one whom the project lacks has all the time too. */
  private RoomProfile time(int person) {
    return schedule.isOfProject(person)
        ? profiles.people()[person]
        : new RoomProfile(Profiles.WHOLE_PERSON);
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

  /** Returns what limits the plan beside its project. */
  Circumstances circumstances() {
    return circumstances;
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
        new TickRuns.Stretch(project.projectStart(project.projectOf(activity)), horizon + 1),
        limits,
        works ? openings(activity, horizon + 1) : List.of(),
        works ? demands(activity) : List.of());
  }

  private List<Limit> limits(int activity) {
    List<Limit> limits = new ArrayList<>();
    for (int k = project.incomingStart(activity); k < project.incomingStart(activity + 1); k++) {
      limits.add(limit(project.incoming(k)));
    }
    boolean awaited = circumstances.awaited(activity(activity)).isPresent();
    Limit.Kind release = awaited ? Limit.Kind.APPROVAL : Limit.Kind.RELEASE;
    limits.add(new Limit(release, -1, project.release(activity)));
    circumstances
        .asOf()
        .map(date -> project.calendarAt(0).tickAtOrAfter(date))
        .filter(tick -> tick <= schedule.start(activity))
        .map(tick -> new Limit(Limit.Kind.AS_OF, -1, tick))
        .ifPresent(limits::add);
    return limits;
  }

  private Activity activity(int activity) {
    return project.project().activities().get(activity);
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
    boolean stated = activity(activity).calendar().isPresent();
    if (stated || schedule.people(activity).isEmpty()) {
      openings.add(opening(Opening.Kind.CALENDAR, project.modeCalendar(mode), activity, horizon));
    }
    schedule.people(activity).stream()
        .filter(schedule::isOfProject)
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

  private List<Demand> demands(int activity) {
    List<Demand> demands = new ArrayList<>();
    schedule
        .people(activity)
        .forEach(person -> demands.add(new Demand(person(person), personHold(activity))));
    resourceHolds(activity)
        .forEach((key, hold) -> demands.add(new Demand(resources.get(key), hold)));
    serviceHold(activity)
        .ifPresent(hold -> demands.add(service.orElseThrow().demand(project, hold)));
    return demands;
  }
}
