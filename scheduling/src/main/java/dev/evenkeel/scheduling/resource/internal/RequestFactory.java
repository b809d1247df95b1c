package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.profile.Availability;
import dev.evenkeel.scheduling.resource.internal.profile.RoomProfile;
import dev.evenkeel.scheduling.resource.internal.profile.Work;
import dev.evenkeel.scheduling.resource.internal.team.Candidates;
import dev.evenkeel.scheduling.resource.internal.team.TeamMatching;
import dev.evenkeel.scheduling.resource.internal.team.TeamRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts the question who does an activity and when. */
final class RequestFactory {
  private final ResolvedProject project;
  private final Profiles profiles;
  private final int[] order;
  private final long horizon;

  RequestFactory(ResolvedProject project, Profiles profiles, int[] order, long horizon) {
    this.project = project;
    this.profiles = profiles;
    this.order = order;
    this.horizon = horizon;
  }

  /** Returns the same for activities that only these people may do. */
  RequestFactory withPeople(int[] people) {
    int[] kept =
        Arrays.stream(order)
            .filter(person -> Arrays.stream(people).anyMatch(member -> member == person))
            .toArray();
    return new RequestFactory(project, profiles, kept, horizon);
  }

  /** Returns the project. */
  ResolvedProject project() {
    return project;
  }

  /** Returns what is reserved so far. */
  Profiles profiles() {
    return profiles;
  }

  /** Returns the people in order of preference. */
  int[] order() {
    return order;
  }

  /** Returns the tick from which on nothing can be placed. */
  long horizon() {
    return horizon;
  }

  TeamRequest request(int activity, DependencyLimits limits) {
    Work work =
        new Work(
            project.duration(activity),
            project.interruptible(activity),
            limits.start(),
            limits.finish());
    Candidates candidates = candidates(activity);
    List<Availability> base = base(activity);
    int members = candidates.leastLimited();
    if (members > 0) {
      base.add(profiles.room().orElseThrow().withRoom(members));
    }
    return new TeamRequest(work, base, candidates, profiles.room(), horizon);
  }

  private List<Availability> base(int activity) {
    List<Availability> base = new ArrayList<>();
    base.add(profiles.hours()[project.calendar(activity)]);
    int end = project.demandStart(activity + 1);
    for (int k = project.demandStart(activity); k < end; k++) {
      RoomProfile resource = profiles.resources()[project.demandResource(k)];
      base.add(resource.withRoom(project.demandUnits(k)));
    }
    return base;
  }

  /** Returns everybody who meets a requirement of an activity. */
  Candidates candidates(int activity) {
    int first = project.requirementStart(activity);
    int count = project.requirementStart(activity + 1) - first;
    int[] people =
        count == 0
            ? new int[0]
            : Arrays.stream(order).filter(person -> isAble(person, activity)).toArray();
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
        availabilities(people),
        limited(people),
        new TeamMatching(places, able, people.length));
  }

  private List<List<Availability>> availabilities(int[] people) {
    List<List<Availability>> availabilities = new ArrayList<>(people.length);
    for (int person : people) {
      Availability hours = profiles.hours()[project.personCalendarIndex(person)];
      availabilities.add(List.of(hours, profiles.people()[person]));
    }
    return availabilities;
  }

  private boolean[] limited(int[] people) {
    boolean[] limited = new boolean[people.length];
    for (int candidate = 0; candidate < limited.length; candidate++) {
      limited[candidate] = profiles.limited()[people[candidate]];
    }
    return limited;
  }

  private boolean isAble(int person, int activity) {
    int end = project.requirementStart(activity + 1);
    for (int k = project.requirementStart(activity); k < end; k++) {
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
