package dev.evenkeel.examples.story;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.examples.files.Service;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The service day by day: load, people needed, people there. */
public final class ServiceDays {
  private static final int DAYS = 7;

  private final Map<LocalDate, List<ServiceSlot>> days;

  private ServiceDays(Map<LocalDate, List<ServiceSlot>> days) {
    this.days = days;
  }

  /** Joins what the load is, what it needs and who is there; all lists are in order of time. */
  static ServiceDays of(
      Service service,
      StaffingCalculator calculator,
      List<LoadInterval> load,
      StaffingPlan plan,
      ProjectCapacity capacity) {
    SlotReader reader = new SlotReader(service, calculator);
    Map<LocalDate, List<ServiceSlot>> days = new TreeMap<>();
    List<CapacityInterval> pieces = capacity.intervals();
    int next = 0;
    for (int i = 0; i < load.size(); i++) {
      Interval interval = load.get(i).interval();
      while (!pieces.get(next).interval().end().isAfter(interval.start())) {
        next++;
      }
      int end = next;
      while (end < pieces.size() && pieces.get(end).interval().overlaps(interval)) {
        end++;
      }
      days.computeIfAbsent(
              interval.start().atZone(service.zone()).toLocalDate(), date -> new ArrayList<>())
          .add(reader.slot(load.get(i), plan.intervals().get(i), pieces.subList(next, end)));
    }
    return new ServiceDays(days);
  }

  /**
   * Returns one day.
   *
   * @param date the day
   * @return its intervals, none if the service is closed
   */
  public List<ServiceSlot> on(LocalDate date) {
    return days.getOrDefault(date, List.of());
  }

  /**
   * Returns the days from one to the day before another.
   *
   * @param first the first day
   * @param end the day after the last
   * @return the intervals in order
   */
  public List<ServiceSlot> between(LocalDate first, LocalDate end) {
    return first.datesUntil(end).flatMap(date -> on(date).stream()).toList();
  }

  /**
   * Returns an ordinary week: the first from Monday to Sunday in which the service is open longest
   * and the most people are at work.
   *
   * @return its Monday
   */
  public LocalDate ordinaryWeek() {
    LocalDate first = days.keySet().iterator().next();
    LocalDate monday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    LocalDate best = monday;
    double most = -1;
    for (int week = 0; week < DAYS + DAYS; week++) {
      LocalDate candidate = monday.plusWeeks(week);
      double hours = presentHours(candidate);
      if (hours > most) {
        most = hours;
        best = candidate;
      }
    }
    return best;
  }

  private double presentHours(LocalDate monday) {
    return between(monday, monday.plusDays(DAYS)).stream()
        .mapToDouble(slot -> slot.hours() * slot.present())
        .sum();
  }

  /**
   * Returns a mean over contacts.
   *
   * @param slots the intervals
   * @param figure the figure of an interval
   * @return the mean, weighted with the contacts; 1 if there are no contacts
   */
  public static double contactMean(List<ServiceSlot> slots, ToDoubleFunction<ServiceSlot> figure) {
    double contacts = slots.stream().mapToDouble(ServiceSlot::contacts).sum();
    return contacts == 0
        ? 1
        : slots.stream().mapToDouble(slot -> slot.contacts() * figure.applyAsDouble(slot)).sum()
            / contacts;
  }

  /** Person-hours free for the project. */
  public static double ringFencedHours(List<ServiceSlot> slots) {
    return slots.stream().mapToDouble(slot -> slot.hours() * slot.ringFenced()).sum();
  }

  /** Person-hours that short tasks get between contacts, if nobody is away in a block. */
  public static double hoursBetweenContacts(List<ServiceSlot> slots) {
    return slots.stream().mapToDouble(slot -> slot.hours() * slot.betweenContacts()).sum();
  }

  /** Person-hours that are not spent on contacts: more is not there, whatever the work. */
  public static double preemptibleHours(List<ServiceSlot> slots) {
    return slots.stream().mapToDouble(slot -> slot.hours() * slot.preemptible()).sum();
  }

  /** Person-hours that are missing. */
  public static double missingHours(List<ServiceSlot> slots) {
    return slots.stream().mapToDouble(slot -> slot.hours() * slot.missing()).sum();
  }
}
