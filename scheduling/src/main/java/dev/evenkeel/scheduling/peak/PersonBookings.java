package dev.evenkeel.scheduling.peak;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.scheduling.resource.Assignment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What somebody is booked for. Mutable, for a single owner. */
final class PersonBookings {
  private final ResolvedProject project;
  private final int person;
  private final List<Booking> bookings = new ArrayList<>();

  private record Booking(ActivityId activity, Interval interval, int share) {}

  PersonBookings(ResolvedProject project, int person) {
    this.project = project;
    this.person = person;
  }

  void add(Assignment assignment, int share) {
    assignment
        .working()
        .forEach(interval -> bookings.add(new Booking(assignment.activity(), interval, share)));
  }

  List<PersonLoad> loads(LoadPeriod period, ZoneId zone) {
    Set<Interval> periods = new LinkedHashSet<>();
    bookings.stream()
        .map(Booking::interval)
        .sorted((one, other) -> one.start().compareTo(other.start()))
        .forEach(interval -> addPeriods(interval, period, zone, periods));
    return periods.stream()
        .sorted((one, other) -> one.start().compareTo(other.start()))
        .map(this::load)
        .toList();
  }

  private static void addPeriods(
      Interval interval, LoadPeriod period, ZoneId zone, Set<Interval> periods) {
    Instant cursor = interval.start();
    while (cursor.isBefore(interval.end())) {
      Interval next = period.around(cursor, zone);
      periods.add(next);
      cursor = next.end();
    }
  }

  private PersonLoad load(Interval period) {
    LoadSteps steps = new LoadSteps();
    Set<ActivityId> activities = new LinkedHashSet<>();
    for (Booking booking : bookings) {
      booking
          .interval()
          .intersection(period)
          .ifPresent(
              part -> {
                steps.need(part, booking.share());
                activities.add(booking.activity());
              });
    }
    WorkingTime hours = project.personCalendar(person).workingTime();
    hours.openings(period.start(), period.end()).forEach(steps::present);
    Duration booked = Duration.ZERO;
    Duration doubled = Duration.ZERO;
    for (LoadSteps.Step step : steps.steps()) {
      Duration length = step.interval().length();
      long beyond = step.thousandths() - 1000L * step.people();
      booked = booked.plus(length.multipliedBy(step.thousandths()));
      doubled = doubled.plus(length.multipliedBy(Math.max(0, beyond)));
    }
    return PersonLoad.builder()
        .person(project.person(person))
        .period(period)
        .booked(booked.dividedBy(1000))
        .available(shared(hours.between(period.start(), period.end())))
        .doubleBooked(doubled.dividedBy(1000))
        .activities(activities)
        .build();
  }

  /** Returns the part of time that is for projects, to the nanosecond. */
  private Duration shared(Duration time) {
    BigDecimal nanos =
        BigDecimal.valueOf(time.toNanos())
            .multiply(BigDecimal.valueOf(project.personShare(person)))
            .setScale(0, RoundingMode.HALF_UP);
    return Duration.ofNanos(nanos.longValueExact());
  }
}
