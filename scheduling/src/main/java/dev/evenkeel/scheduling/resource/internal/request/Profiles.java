package dev.evenkeel.scheduling.resource.internal.request;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.WorkStyle;
import dev.evenkeel.scheduling.resource.internal.profile.Room;
import dev.evenkeel.scheduling.resource.internal.profile.RoomProfile;
import dev.evenkeel.scheduling.resource.internal.profile.ServiceProfile;
import dev.evenkeel.scheduling.resource.internal.profile.ServiceUse;
import java.util.Arrays;
import java.util.Optional;

/** What is left of people, resources and service-first capacity beside what is reserved so far. */
public final class Profiles {
  /** The whole of a person's time, in the unit of shares. */
  public static final int WHOLE_PERSON = 1_000;

  private final RoomProfile[] people;
  private final RoomProfile[] resources;
  private final Optional<ServiceProfile> room;
  private final boolean[] limited;

  /**
   * Creates profiles.
   *
   * @param people how many thousandths of each person's time are free
   * @param resources what is left of each resource
   * @param room how many more members of the service-first team may work, if limited
   * @param limited whether a person is a member of that team
   */
  public Profiles(
      RoomProfile[] people,
      RoomProfile[] resources,
      Optional<ServiceProfile> room,
      boolean[] limited) {
    this.people = people;
    this.resources = resources;
    this.room = room;
    this.limited = limited;
  }

  /**
   * Returns how many thousandths of each person's time are free.
   *
   * @return the profile by person
   */
  public RoomProfile[] people() {
    return people;
  }

  /**
   * Returns what is left of each resource.
   *
   * @return the profile by resource
   */
  public RoomProfile[] resources() {
    return resources;
  }

  /**
   * Returns how many more members of the service-first team may work.
   *
   * @return the profile, empty if they are not limited
   */
  public Optional<ServiceProfile> room() {
    return room;
  }

  /**
   * Returns whether a person is a member of that team.
   *
   * @return the answer by person
   */
  public boolean[] limited() {
    return limited;
  }

  /**
   * Returns how many more members of the service-first team may work on a mode.
   *
   * @param project the project
   * @param mode the mode
   * @return a view that follows later reservations; empty if they are not limited
   */
  public Optional<Room> room(ResolvedProject project, int mode) {
    return room.map(service -> service.room(use(project, mode)));
  }

  /**
   * Returns how members of the service-first team work on a mode.
   *
   * @param project the project
   * @param mode the mode
   * @return in a block or between contacts
   */
  public static ServiceUse use(ResolvedProject project, int mode) {
    return project.style(project.modeActivity(mode)) == WorkStyle.BETWEEN_CONTACTS
        ? new ServiceUse(true, project.modePersonShare(mode))
        : ServiceUse.BLOCK;
  }

  /**
   * Returns profiles without any reservation.
   *
   * @param project the project
   * @param room how many members of the service-first team may work, if limited
   * @param limited whether a person is a member of that team
   * @return the profiles
   */
  public static Profiles empty(
      ResolvedProject project, Optional<ServiceProfile> room, boolean[] limited) {
    RoomProfile[] people = new RoomProfile[project.personCount()];
    for (int person = 0; person < people.length; person++) {
      people[person] = new RoomProfile(WHOLE_PERSON);
    }
    RoomProfile[] resources = new RoomProfile[project.resourceCount()];
    for (int resource = 0; resource < resources.length; resource++) {
      resources[resource] = resource(project, resource);
    }
    return new Profiles(people, resources, room, limited);
  }

  private static RoomProfile resource(ResolvedProject project, int resource) {
    int first = project.capacityChangeStart(resource);
    int changes = project.capacityChangeStart(resource + 1) - first;
    long[] times = new long[changes + 1];
    int[] capacity = new int[changes + 1];
    times[0] = Long.MIN_VALUE;
    capacity[0] = project.capacity(resource);
    for (int k = 0; k < changes; k++) {
      times[k + 1] = project.capacityChangeTick(first + k);
      capacity[k + 1] = project.capacityChangeUnits(first + k);
    }
    return new RoomProfile(times, capacity);
  }

  /**
   * Returns profiles with the same reservations.
   *
   * @return an independent copy
   */
  public Profiles copy() {
    return new Profiles(
        Arrays.stream(people).map(RoomProfile::copy).toArray(RoomProfile[]::new),
        Arrays.stream(resources).map(RoomProfile::copy).toArray(RoomProfile[]::new),
        room.map(ServiceProfile::copy),
        limited);
  }

  /**
   * Takes over the reservations of other profiles of the same project.
   *
   * @param other the other profiles
   */
  public void set(Profiles other) {
    for (int person = 0; person < people.length; person++) {
      people[person].set(other.people[person]);
    }
    for (int resource = 0; resource < resources.length; resource++) {
      resources[resource].set(other.resources[resource]);
    }
    room.ifPresent(mine -> mine.set(other.room.orElseThrow()));
  }

  /** Removes all reservations. */
  public void clear() {
    for (RoomProfile person : people) {
      person.clear();
    }
    for (RoomProfile resource : resources) {
      resource.clear();
    }
    room.ifPresent(ServiceProfile::clear);
  }

  /**
   * Returns how many of these people are members of the service-first team.
   *
   * @param team the people
   * @return the number
   */
  public int limitedCount(int[] team) {
    int count = 0;
    for (int person : team) {
      count += limited[person] ? 1 : 0;
    }
    return count;
  }
}
