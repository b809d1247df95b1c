package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.internal.profile.Availability;
import dev.evenkeel.scheduling.resource.internal.profile.JointAvailability;
import dev.evenkeel.scheduling.resource.internal.profile.RoomProfile;
import dev.evenkeel.scheduling.resource.internal.team.TeamPlacement;
import dev.evenkeel.scheduling.resource.internal.team.TeamRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what keeps a team from starting earlier, while its activity is not reserved yet.
 *
 * @param factory the project and what is reserved
 * @param limits the limits by dependencies
 * @param activity the activity
 * @param team the team and its time
 */
record BindingAnalysis(
    RequestFactory factory, DependencyLimits limits, int activity, TeamPlacement team) {
  private static final long NONE = Long.MIN_VALUE;

  Binding binding(SchedulingLimits scheduling) {
    if (isPushedByFinish()) {
      return predecessor(limits.finishDependency());
    }
    long hindered = lastOpen(everybody());
    if (hindered != NONE) {
      return reservation(hindered, scheduling);
    }
    long unattended = lastOpen(List.of(activityHours()));
    return unattended == NONE ? startLimit() : new Binding.ClosedHours(absent(unattended));
  }

  /** Tells whether without the limit on its finish the team would start earlier. */
  private boolean isPushedByFinish() {
    if (limits.finishDependency() == DependencyLimits.NONE) {
      return false;
    }
    DependencyLimits free =
        new DependencyLimits(
            limits.start(), limits.startDependency(), limits.start(), DependencyLimits.NONE);
    TeamRequest request = factory.request(activity, free);
    return request.place(choice(request), team.people().length).orElseThrow().start()
        < team.placement().start();
  }

  private int[] choice(TeamRequest request) {
    int[] chosen = new int[team.people().length];
    int count = 0;
    for (int candidate = 0; candidate < request.candidates().size(); candidate++) {
      if (isMember(request.candidates().person(candidate))) {
        chosen[count++] = candidate;
      }
    }
    return chosen;
  }

  private boolean isMember(int person) {
    for (int member : team.people()) {
      if (member == person) {
        return true;
      }
    }
    return false;
  }

  private Binding startLimit() {
    if (limits.startDependency() != DependencyLimits.NONE) {
      return predecessor(limits.startDependency());
    }
    if (limits.start() > project().release(activity)) {
      return new Binding.Delay(project().instant(limits.start()));
    }
    return project()
        .project()
        .activities()
        .get(activity)
        .earliestStart()
        .filter(date -> project().release(activity) > 0)
        .<Binding>map(Binding.ReleaseDate::new)
        .orElseGet(Binding.ProjectStart::new);
  }

  private Binding predecessor(int dependency) {
    return new Binding.Predecessor(project().dependency(dependency));
  }

  private List<Availability> everybody() {
    List<Availability> hours = new ArrayList<>();
    hours.add(activityHours());
    for (int person : team.people()) {
      hours.add(hours(person));
    }
    return hours;
  }

  /** Returns the last usable tick between the limit by dependencies and the start. */
  private long lastOpen(List<Availability> parts) {
    Availability hours = new JointAvailability(parts, team.placement().start());
    long last = NONE;
    long open = hours.nextOpen(limits.start());
    while (open != Availability.NEVER) {
      long closing = hours.closing(open);
      last = closing - 1;
      open = hours.nextOpen(closing);
    }
    return last;
  }

  /** Tells what is reserved at a tick at which everybody is at work. */
  private Binding reservation(long tick, SchedulingLimits scheduling) {
    return busyPerson(tick)
        .or(() -> busyResource(tick))
        .or(() -> serviceFirst(tick, scheduling))
        .orElseGet(() -> new Binding.ClosedHours(Optional.empty()));
  }

  private Optional<Binding> busyPerson(long tick) {
    for (int person : team.people()) {
      int other = factory.profiles().people()[person].activityAt(tick);
      if (other >= 0) {
        return Optional.of(new Binding.BusyPerson(project().person(person), id(other)));
      }
    }
    return Optional.empty();
  }

  private Optional<Binding> busyResource(long tick) {
    int end = project().demandStart(activity + 1);
    for (int k = project().demandStart(activity); k < end; k++) {
      int resource = project().demandResource(k);
      RoomProfile profile = factory.profiles().resources()[resource];
      int units = project().demandUnits(k);
      if (profile.leastRoom(tick, tick + 1) < units) {
        int other = profile.releasedBy(tick, units);
        return Optional.of(new Binding.BusyResource(project().resource(resource), id(other)));
      }
    }
    return Optional.empty();
  }

  private Optional<Binding> serviceFirst(long tick, SchedulingLimits scheduling) {
    int members = factory.profiles().limitedCount(team.people());
    return factory
        .profiles()
        .room()
        .filter(room -> room.leastRoom(tick, tick + 1) < members)
        .map(
            room -> {
              int other = room.releasedBy(tick, members);
              return new Binding.ServiceFirst(
                  scheduling.capacity().orElseThrow().group(),
                  other >= 0 ? Optional.of(id(other)) : Optional.empty());
            });
  }

  /** Returns the first member of the team who is not at work at a tick. */
  private Optional<PersonId> absent(long tick) {
    for (int person : team.people()) {
      if (hours(person).nextOpen(tick) != tick) {
        return Optional.of(project().person(person));
      }
    }
    return Optional.empty();
  }

  private Availability activityHours() {
    return factory.profiles().hours()[project().calendar(activity)];
  }

  private Availability hours(int person) {
    return factory.profiles().hours()[project().personCalendarIndex(person)];
  }

  private ActivityId id(int other) {
    return project().activity(other);
  }

  private ResolvedProject project() {
    return factory.project();
  }
}
