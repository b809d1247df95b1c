package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.internal.profile.CommonHours;
import dev.evenkeel.scheduling.resource.internal.profile.RoomProfile;
import dev.evenkeel.scheduling.resource.internal.request.DependencyLimits;
import dev.evenkeel.scheduling.resource.internal.request.RenewableDemand;
import dev.evenkeel.scheduling.resource.internal.request.RequestFactory;
import dev.evenkeel.scheduling.resource.internal.team.TeamRequest;
import java.util.Optional;

/** Tells what keeps an activity that has been found but not reserved from starting earlier. */
final class BindingAnalysis {
  private static final long NONE = Long.MIN_VALUE;

  private final ScheduleGenerator generator;
  private final RequestFactory factory;
  private final Occupants occupants;
  private final int activity;
  private final int mode;
  private final int[] people;
  private final long start;
  private final DependencyLimits limits;
  private final RenewableDemand demand;

  BindingAnalysis(ScheduleGenerator generator, Occupants occupants, int activity) {
    this.generator = generator;
    this.factory = generator.factory();
    this.occupants = occupants;
    this.activity = activity;
    this.mode = project().modeStart(activity) + generator.mode(activity);
    this.people = generator.people(activity);
    this.start = generator.start(activity);
    this.limits = generator.limits(activity);
    this.demand = RenewableDemand.of(project(), mode);
  }

  Binding binding() {
    if (isPushedByFinish()) {
      return predecessor(limits.finishDependency());
    }
    long hindered = lastOpen(withEverybody(site()));
    if (hindered != NONE) {
      return reservation(hindered);
    }
    long closed = lastOpen(factory.catalogue().common(project().modeCalendar(mode)));
    return closed == NONE ? startLimit() : closed(closed);
  }

  /** Tells whether without the limit on its finish the team would start earlier. */
  private boolean isPushedByFinish() {
    if (limits.finishDependency() == DependencyLimits.NONE) {
      return false;
    }
    TeamRequest request = generator.request(mode);
    return request.find(factory.work(mode, limits.ofStart()), people) && request.start() < start;
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

  /** Returns the hours of the activity's calendar and resources. */
  private CommonHours site() {
    CommonHours hours = factory.catalogue().common(project().modeCalendar(mode));
    for (int k = 0; k < demand.size(); k++) {
      hours = factory.catalogue().common(hours, factory.resourceHours(demand.resource(k)));
    }
    return hours;
  }

  private CommonHours withEverybody(CommonHours site) {
    CommonHours hours = site;
    for (int person : people) {
      hours = factory.catalogue().common(hours, factory.personHours(person));
    }
    return hours;
  }

  /** Returns the last open tick between the limit by dependencies and the start. */
  private long lastOpen(CommonHours hours) {
    long worked = hours.worked(start);
    return worked > hours.worked(limits.start()) ? hours.finish(worked) - 1 : NONE;
  }

  /** Tells what is reserved at a tick at which everybody is at work and everything is open. */
  private Binding reservation(long tick) {
    return busyPerson(tick)
        .or(() -> busyResource(tick))
        .or(() -> serviceFirst(tick))
        .orElseGet(() -> new Binding.ClosedHours(Optional.empty()));
  }

  private Optional<Binding> busyPerson(long tick) {
    int share = project().modePersonShare(mode);
    for (int person : people) {
      int missing = share - factory.profiles().people()[person].leastRoom(tick, tick + 1);
      if (missing > 0) {
        int other = occupants.releasing(person, tick, missing);
        return Optional.of(new Binding.BusyPerson(project().person(person), id(other)));
      }
    }
    return Optional.empty();
  }

  private Optional<Binding> busyResource(long tick) {
    for (int k = 0; k < demand.size(); k++) {
      RoomProfile profile = factory.profiles().resources()[demand.resource(k)];
      if (profile.leastRoom(tick, tick + 1) < demand.units(k)) {
        int other = profile.releasedBy(tick, demand.units(k));
        return Optional.of(resource(demand.resource(k), other));
      }
    }
    return Optional.empty();
  }

  private Binding resource(int resource, int releasedBy) {
    return releasedBy < 0
        ? new Binding.LowCapacity(project().resource(resource))
        : new Binding.BusyResource(project().resource(resource), id(releasedBy));
  }

  private Optional<Binding> serviceFirst(long tick) {
    int members = factory.profiles().limitedCount(people);
    return factory
        .profiles()
        .room(project(), mode)
        .filter(room -> room.leastRoom(tick, tick + 1) < members)
        .map(
            room -> {
              int other = room.releasedBy(tick, members);
              return new Binding.ServiceFirst(
                  generator.scheduling().capacity().orElseThrow().group(),
                  other >= 0 ? Optional.of(id(other)) : Optional.empty());
            });
  }

  /** Tells who is not at work or what is not open at a tick of the activity's calendar. */
  private Binding closed(long tick) {
    for (int person : people) {
      if (isClosed(factory.personHours(person), tick)) {
        return absent(Optional.of(project().person(person)));
      }
    }
    for (int k = 0; k < demand.size(); k++) {
      if (isClosed(factory.resourceHours(demand.resource(k)), tick)) {
        return new Binding.ClosedResource(project().resource(demand.resource(k)));
      }
    }
    return absent(Optional.empty());
  }

  private static Binding absent(Optional<PersonId> person) {
    return new Binding.ClosedHours(person);
  }

  private static boolean isClosed(CommonHours hours, long tick) {
    return hours.nextOpen(tick) != tick;
  }

  private ActivityId id(int other) {
    return project().activity(other);
  }

  private ResolvedProject project() {
    return factory.project();
  }
}
