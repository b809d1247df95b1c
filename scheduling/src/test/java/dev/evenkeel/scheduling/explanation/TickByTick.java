package dev.evenkeel.scheduling.explanation;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.ResourceKind;
import dev.evenkeel.core.project.WorkStyle;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Whether an activity of a sketch could start at a tick if some obstacles were removed and all else
 * stayed as it is: tried tick by tick on the values that users see, with no code of explanations.
 */
record TickByTick(
    ResolvedProject project,
    Schedule schedule,
    Optional<ProjectCapacity> capacity,
    ActivityId activity) {
  private static final Duration TICK = Duration.ofHours(1);
  private static final Duration QUARTER = Duration.ofMinutes(15);

  boolean canStart(Instant start, List<Obstacle> removed) {
    Optional<Instant> finish = finish(start, removed);
    return finish.isPresent()
        && isReleased(start, removed)
        && dependencies().stream()
            .allMatch(k -> isRemoved(k, removed) || isKept(k, start, finish.orElseThrow()));
  }

  boolean canStartBefore(Instant start) {
    Instant candidate = project.instant(project.projectStart(project.projectOf(index())));
    for (; candidate.isBefore(start); candidate = candidate.plus(TICK)) {
      if (canStart(candidate, List.of())) {
        return true;
      }
    }
    return false;
  }

  Instant start() {
    return assignment().start();
  }

  private List<Integer> dependencies() {
    return IntStream.range(0, project.dependencyCount())
        .filter(k -> project.dependency(k).to().equals(activity))
        .boxed()
        .toList();
  }

  private boolean isRemoved(int k, List<Obstacle> removed) {
    Dependency dependency = project.dependency(k);
    return removed.stream()
        .anyMatch(
            one ->
                one instanceof Obstacle.Predecessor predecessor
                    && predecessor.dependency().equals(dependency));
  }

  private boolean isReleased(Instant start, List<Obstacle> removed) {
    boolean lifted = removed.stream().anyMatch(Obstacle.ReleaseDate.class::isInstance);
    return lifted || self().earliestStart().filter(start::isBefore).isEmpty();
  }

  private boolean isKept(int k, Instant start, Instant finish) {
    Dependency dependency = project.dependency(k);
    Assignment other = schedule.assignment(dependency.from()).orElseThrow();
    TickCalendar calendar = project.calendarAt(project.lagCalendar(k));
    Instant event = dependency.type().isFromFinish() ? other.finish() : other.start();
    Instant waiting = dependency.type().isToFinish() ? finish : start;
    long from = calendar.tickAtOrAfter(event);
    long to = calendar.tickAtOrAfter(waiting);
    long lag = project.lag(k);
    if (lag == 0) {
      return to >= from;
    }
    return lag > 0
        ? to >= from && calendar.worked(from, to) >= lag
        : to >= from || isWithinLead(calendar, to, from, -lag);
  }

  /** A lead reaches back to the last workable tick from which so many lie before the event. */
  private static boolean isWithinLead(TickCalendar calendar, long tick, long event, long lead) {
    long worked = calendar.worked(tick, event);
    return worked < lead || (worked == lead && calendar.isOpen(tick));
  }

  /** Returns the end of work that begins at once and goes on whenever it can. */
  private Optional<Instant> finish(Instant start, List<Obstacle> removed) {
    long left = project.modeDuration(project.modeStart(index()) + assignment().mode());
    Instant end = start;
    Instant limit = schedule.finish().plus(Duration.ofDays(60));
    while (left > 0 && end.isBefore(limit)) {
      boolean usable = isUsable(end, removed);
      if (!usable && (end.equals(start) || !self().interruptible())) {
        return Optional.empty();
      }
      left -= usable ? 1 : 0;
      end = end.plus(TICK);
    }
    return Optional.of(end);
  }

  private boolean isUsable(Instant tick, List<Obstacle> removed) {
    return isCalendarOpen(tick, removed)
        && assignment().people().stream().allMatch(person -> isPersonFree(person, tick, removed))
        && project.project().resources().stream()
            .allMatch(resource -> isResourceFree(resource, tick, removed))
        && isSpared(tick, removed);
  }

  private boolean isCalendarOpen(Instant tick, List<Obstacle> removed) {
    if (self().calendar().isEmpty() && !assignment().people().isEmpty()) {
      return true;
    }
    int calendar = project.modeCalendar(project.modeStart(index()) + assignment().mode());
    return isOpen(project.calendarAt(calendar).workingTime(), tick)
        || removed.stream()
            .anyMatch(one -> one instanceof Obstacle.ClosedCalendar it && has(it.closed(), tick));
  }

  private boolean isPersonFree(PersonId person, Instant tick, List<Obstacle> removed) {
    int place = project.project().people().stream().map(p -> p.id()).toList().indexOf(person);
    boolean present =
        isOpen(project.personCalendar(place).workingTime(), tick)
            || removed.stream()
                .anyMatch(
                    one ->
                        one instanceof Obstacle.PersonAway it
                            && it.person().equals(person)
                            && has(it.closed(), tick));
    Predicate<Assignment> gone =
        other ->
            removed.stream()
                .anyMatch(
                    one ->
                        one instanceof Obstacle.BusyPerson it
                            && it.person().equals(person)
                            && it.activities().contains(other.activity()));
    int taken =
        others(tick, gone).stream()
            .filter(other -> other.people().contains(person))
            .mapToInt(this::thousandths)
            .sum();
    return present && taken + thousandths(assignment()) <= 1000;
  }

  private boolean isResourceFree(Resource resource, Instant tick, List<Obstacle> removed) {
    long units = units(assignment(), resource);
    if (units == 0 || resource.kind() == ResourceKind.NON_RENEWABLE) {
      return true;
    }
    Predicate<Assignment> gone =
        other ->
            removed.stream()
                .anyMatch(
                    one ->
                        one instanceof Obstacle.BusyResource it
                            && it.resource().equals(resource.id())
                            && it.activities().contains(other.activity()));
    long taken = others(tick, gone).stream().mapToLong(other -> units(other, resource)).sum();
    long least =
        removed.stream()
            .filter(LowCapacity.class::isInstance)
            .map(LowCapacity.class::cast)
            .filter(one -> one.resource().equals(resource.id()))
            .mapToLong(LowCapacity::needed)
            .sum();
    return isResourceOpen(resource, tick, removed)
        && taken + units <= Math.max(least, capacity(resource, tick));
  }

  private boolean isResourceOpen(Resource resource, Instant tick, List<Obstacle> removed) {
    int place = project.project().resources().indexOf(resource);
    int calendar = project.resourceCalendar(place);
    return calendar < 0
        || isOpen(project.calendarAt(calendar).workingTime(), tick)
        || removed.stream()
            .anyMatch(
                one ->
                    one instanceof Obstacle.ClosedResource it
                        && it.resource().equals(resource.id())
                        && has(it.closed(), tick));
  }

  private static long capacity(Resource resource, Instant tick) {
    int units = resource.capacity();
    for (CapacityChange change : resource.changes()) {
      units = change.from().isAfter(tick) ? units : change.capacity();
    }
    return units;
  }

  private boolean isSpared(Instant tick, List<Obstacle> removed) {
    if (capacity.isEmpty() || members(assignment()) == 0) {
      return true;
    }
    Predicate<Assignment> gone =
        other ->
            removed.stream()
                .anyMatch(
                    one ->
                        one instanceof Obstacle.SpareTaken it
                            && it.activities().contains(other.activity()));
    long least =
        removed.stream()
            .filter(ServiceFirst.class::isInstance)
            .mapToLong(one -> ((ServiceFirst) one).needed())
            .sum();
    if (isBetweenContacts(assignment())) {
      int inBlocks = (int) members(tick, one -> false, false);
      long taken = members(tick, gone, true);
      long own = members(assignment()) * thousandths(assignment());
      return taken + own <= Math.max(1000 * least, between(tick, inBlocks));
    }
    long taken = members(tick, gone, false);
    long between = members(tick, one -> false, true);
    return taken + members(assignment()) <= Math.max(least, spare(tick, between));
  }

  /** Returns the members in blocks, or the thousandths of members between contacts. */
  private long members(Instant tick, Predicate<Assignment> gone, boolean betweenContacts) {
    return others(tick, gone).stream()
        .filter(other -> isBetweenContacts(other) == betweenContacts)
        .mapToLong(other -> members(other) * (betweenContacts ? thousandths(other) : 1))
        .sum();
  }

  private boolean isBetweenContacts(Assignment one) {
    return activity(one).style() == WorkStyle.BETWEEN_CONTACTS;
  }

  /** Returns how many can be in blocks beside so much work between contacts. */
  private int spare(Instant tick, long between) {
    int least = Integer.MAX_VALUE;
    for (Instant at = tick; at.isBefore(tick.plus(TICK)); at = at.plus(QUARTER)) {
      int spare = capacity.orElseThrow().availableAt(at);
      while (spare > 0 && between(at, QUARTER, spare) < between) {
        spare--;
      }
      least = Math.min(least, spare);
    }
    return least;
  }

  private long between(Instant tick, int inBlocks) {
    return between(tick, TICK, inBlocks);
  }

  private long between(Instant from, Duration length, int inBlocks) {
    long least = Long.MAX_VALUE;
    for (Instant at = from; at.isBefore(from.plus(length)); at = at.plus(QUARTER)) {
      double most =
          capacity
              .orElseThrow()
              .at(at)
              .map(interval -> interval.capacityBetweenContacts(inBlocks))
              .orElse(0.0);
      least = Math.min(least, (long) Math.floor(1000 * most));
    }
    return least;
  }

  private long members(Assignment one) {
    return one.people().stream().filter(capacity.orElseThrow().members()::contains).count();
  }

  private List<Assignment> others(Instant tick, Predicate<Assignment> gone) {
    return schedule.assignments().stream()
        .filter(other -> !other.activity().equals(activity))
        .filter(other -> has(other.working(), tick))
        .filter(gone.negate())
        .toList();
  }

  private int thousandths(Assignment one) {
    Activity what = activity(one);
    double share =
        one.mode() == 0 ? what.personShare() : alternative(what, one.mode()).personShare();
    return (int) Math.ceil(share * 1000 - 1e-6);
  }

  private long units(Assignment one, Resource resource) {
    Activity what = activity(one);
    List<ResourceDemand> demands =
        one.mode() == 0 ? what.demands() : alternative(what, one.mode()).demands();
    return demands.stream()
        .filter(demand -> demand.resource().equals(resource.id()))
        .mapToLong(ResourceDemand::units)
        .sum();
  }

  private static ActivityMode alternative(Activity activity, int mode) {
    return activity.alternatives().get(mode - 1);
  }

  private static boolean has(List<Interval> intervals, Instant tick) {
    return intervals.stream().anyMatch(interval -> interval.contains(tick));
  }

  private static boolean isOpen(WorkingTime hours, Instant tick) {
    return hours.between(tick, tick.plus(TICK)).equals(TICK);
  }

  private Activity activity(Assignment one) {
    return project.project().activities().get(project.indexOf(one.activity()));
  }

  private Activity self() {
    return activity(assignment());
  }

  private int index() {
    return project.indexOf(activity);
  }

  private Assignment assignment() {
    return schedule.assignment(activity).orElseThrow();
  }
}
