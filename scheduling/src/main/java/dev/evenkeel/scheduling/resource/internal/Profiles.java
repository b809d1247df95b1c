package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.profile.BusyTimes;
import dev.evenkeel.scheduling.resource.internal.profile.CalendarAvailability;
import dev.evenkeel.scheduling.resource.internal.profile.RoomProfile;
import dev.evenkeel.scheduling.resource.internal.team.TeamPlacement;
import java.util.Optional;

/** What is reserved so far, and the opening hours. */
final class Profiles {
  private final CalendarAvailability[] hours;
  private final BusyTimes[] people;
  private final RoomProfile[] resources;
  private final Optional<RoomProfile> room;
  private final boolean[] limited;

  Profiles(
      CalendarAvailability[] hours,
      BusyTimes[] people,
      RoomProfile[] resources,
      Optional<RoomProfile> room,
      boolean[] limited) {
    this.hours = hours;
    this.people = people;
    this.resources = resources;
    this.room = room;
    this.limited = limited;
  }

  /** Returns the opening hours by the number of the calendar. */
  CalendarAvailability[] hours() {
    return hours;
  }

  /** Returns when each person is busy. */
  BusyTimes[] people() {
    return people;
  }

  /** Returns what is left of each resource. */
  RoomProfile[] resources() {
    return resources;
  }

  /** Returns how many more members of the service-first team may work, if limited. */
  Optional<RoomProfile> room() {
    return room;
  }

  /** Returns whether a person is a member of that team. */
  boolean[] limited() {
    return limited;
  }

  /** Returns profiles without any reservation. */
  static Profiles empty(ResolvedProject project, SchedulingLimits limits) {
    BusyTimes[] people = new BusyTimes[project.personCount()];
    for (int person = 0; person < people.length; person++) {
      people[person] = new BusyTimes();
    }
    RoomProfile[] resources = new RoomProfile[project.resourceCount()];
    for (int resource = 0; resource < resources.length; resource++) {
      resources[resource] = new RoomProfile(project.capacity(resource));
    }
    return new Profiles(
        CalendarAvailability.of(project),
        people,
        resources,
        limits.room(project),
        limits.limited(project));
  }

  void reserve(ResolvedProject project, int activity, TeamPlacement team) {
    for (int person : team.people()) {
      people[person].reserve(team.placement(), activity);
    }
    int end = project.demandStart(activity + 1);
    for (int k = project.demandStart(activity); k < end; k++) {
      int units = project.demandUnits(k);
      resources[project.demandResource(k)].reserve(team.placement(), units, activity);
    }
    int members = limitedCount(team.people());
    if (members > 0) {
      room.orElseThrow().reserve(team.placement(), members, activity);
    }
  }

  /** Returns how many of these people are members of the service-first team. */
  int limitedCount(int[] team) {
    int count = 0;
    for (int person : team) {
      count += limited[person] ? 1 : 0;
    }
    return count;
  }
}
