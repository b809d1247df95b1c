package dev.evenkeel.scheduling.resource.internal.request;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.profile.Availability;
import dev.evenkeel.scheduling.resource.internal.profile.CommonHours;
import dev.evenkeel.scheduling.resource.internal.profile.HoursCatalogue;
import dev.evenkeel.scheduling.resource.internal.profile.Room;
import dev.evenkeel.scheduling.resource.internal.profile.Work;
import dev.evenkeel.scheduling.resource.internal.team.Candidates;
import dev.evenkeel.scheduling.resource.internal.team.TeamMatching;
import dev.evenkeel.scheduling.resource.internal.team.TeamRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts the question who does an activity in a mode and when. */
public final class RequestFactory {
  private final ResolvedProject project;
  private final Profiles profiles;
  private final int[] order;
  private final HoursCatalogue catalogue;
  private final WorkDone done;

  /**
   * Creates a factory.
   *
   * @param project the project
   * @param profiles what is reserved
   * @param order the people in order of preference
   * @param horizon the tick from which on nothing can be placed
   */
  public RequestFactory(ResolvedProject project, Profiles profiles, int[] order, long horizon) {
    this(project, profiles, order, new HoursCatalogue(project, horizon), WorkDone.none());
  }

  private RequestFactory(
      ResolvedProject project,
      Profiles profiles,
      int[] order,
      HoursCatalogue catalogue,
      WorkDone done) {
    this.project = project;
    this.profiles = profiles;
    this.order = order;
    this.catalogue = catalogue;
    this.done = done;
  }

  /**
   * Returns the same for a project of which something has been done.
   *
   * @param work what has been done
   * @return the factory
   */
  public RequestFactory withDone(WorkDone work) {
    return new RequestFactory(project, profiles, order, catalogue, work);
  }

  /**
   * Returns the same for activities that only some people may do.
   *
   * @param people these people
   * @return the factory
   */
  public RequestFactory withPeople(int[] people) {
    int[] kept =
        Arrays.stream(order)
            .filter(person -> Arrays.stream(people).anyMatch(member -> member == person))
            .toArray();
    return new RequestFactory(project, profiles, kept, catalogue, done);
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
   * Returns what is reserved so far.
   *
   * @return the profiles
   */
  public Profiles profiles() {
    return profiles;
  }

  /**
   * Returns the people in order of preference.
   *
   * @return the indices of the people
   */
  public int[] order() {
    return order;
  }

  /**
   * Returns the hours of calendars.
   *
   * @return the catalogue
   */
  public HoursCatalogue catalogue() {
    return catalogue;
  }

  /**
   * Returns what is to be placed.
   *
   * @param mode the mode
   * @param limits the limits by dependencies
   * @return the work
   */
  public Work work(int mode, DependencyLimits limits) {
    return new Work(
        ticks(mode),
        project.interruptible(project.modeActivity(mode)),
        limits.start(),
        limits.finish());
  }

  /**
   * Returns how long a mode is worked on.
   *
   * @param mode the mode
   * @return the ticks, of a running activity those that are left
   */
  public long ticks(int mode) {
    int activity = project.modeActivity(mode);
    return done.isRunning(activity) ? done.remaining(activity) : project.modeDuration(mode);
  }

  /**
   * Returns the question for a mode, to be asked with any work and any reservations.
   *
   * @param mode the mode
   * @return the question
   */
  public TeamRequest request(int mode) {
    RenewableDemand demand = RenewableDemand.of(project, mode);
    CommonHours hours = catalogue.common(calendars(mode, demand));
    Candidates candidates = candidates(mode, hours);
    List<Availability> rooms = new ArrayList<>();
    for (int k = 0; k < demand.size(); k++) {
      rooms.add(profiles.resources()[demand.resource(k)].withRoom(demand.units(k)));
    }
    Optional<Room> service = profiles.room(project, mode);
    int members = candidates.leastLimited();
    if (members > 0) {
      rooms.add(service.orElseThrow().withRoom(members));
    }
    TeamRequest.Site site = new TeamRequest.Site(hours, rooms.toArray(Availability[]::new));
    return new TeamRequest(catalogue, site, candidates, service);
  }

  /**
   * Returns the hours in which an activity can be worked on by given people.
   *
   * @param mode its mode
   * @param people their numbers
   * @return the common hours of its calendar, its resources and the people
   */
  public CommonHours hours(int mode, int[] people) {
    CommonHours hours = catalogue.common(calendars(mode, RenewableDemand.of(project, mode)));
    for (int person : people) {
      hours = catalogue.common(hours, personHours(person));
    }
    return hours;
  }

  private int[] calendars(int mode, RenewableDemand demand) {
    int[] calendars = new int[demand.size() + 1];
    int count = 0;
    calendars[count++] = project.modeCalendar(mode);
    for (int k = 0; k < demand.size(); k++) {
      int calendar = project.resourceCalendar(demand.resource(k));
      if (calendar >= 0) {
        calendars[count++] = calendar;
      }
    }
    return Arrays.copyOf(calendars, count);
  }

  /**
   * Returns everybody who meets a requirement of a mode.
   *
   * @param mode the mode
   * @return the candidates
   */
  public Candidates candidates(int mode) {
    return candidates(mode, catalogue.common(project.modeCalendar(mode)));
  }

  private Candidates candidates(int mode, CommonHours hours) {
    int first = project.modeRequirementStart(mode);
    int count = project.modeRequirementStart(mode + 1) - first;
    int[] people =
        count == 0
            ? new int[0]
            : Arrays.stream(order).filter(person -> isAble(person, mode)).toArray();
    int[] places = new int[count];
    boolean[][] able = new boolean[count][people.length];
    for (int k = 0; k < count; k++) {
      places[k] = project.requirementPeople(first + k);
      for (int candidate = 0; candidate < people.length; candidate++) {
        able[k][candidate] = meets(people[candidate], first + k);
      }
    }
    return new Candidates(
        people,
        hours(people, hours),
        free(people, mode),
        limited(people),
        new TeamMatching(places, able, people.length));
  }

  private CommonHours[] hours(int[] people, CommonHours hours) {
    return Arrays.stream(people)
        .mapToObj(person -> catalogue.common(hours, personHours(person)))
        .toArray(CommonHours[]::new);
  }

  /**
   * Returns when a person works.
   *
   * @param person the person
   * @return the hours
   */
  public CommonHours personHours(int person) {
    return catalogue.common(project.personCalendarIndex(person));
  }

  /**
   * Returns when a resource is available.
   *
   * @param resource the resource
   * @return the hours
   */
  public CommonHours resourceHours(int resource) {
    int calendar = project.resourceCalendar(resource);
    return calendar < 0 ? catalogue.common() : catalogue.common(calendar);
  }

  private Availability[] free(int[] people, int mode) {
    int share = project.modePersonShare(mode);
    return Arrays.stream(people)
        .mapToObj(person -> profiles.people()[person].withRoom(share))
        .toArray(Availability[]::new);
  }

  private boolean[] limited(int[] people) {
    boolean[] limited = new boolean[people.length];
    for (int candidate = 0; candidate < limited.length; candidate++) {
      limited[candidate] = profiles.limited()[people[candidate]];
    }
    return limited;
  }

  private boolean isAble(int person, int mode) {
    int end = project.modeRequirementStart(mode + 1);
    for (int k = project.modeRequirementStart(mode); k < end; k++) {
      if (meets(person, k)) {
        return true;
      }
    }
    return false;
  }

  private boolean meets(int person, int requirement) {
    return project.level(person, project.requirementSkill(requirement))
        >= project.requirementLevel(requirement);
  }
}
