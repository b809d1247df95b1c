package dev.evenkeel.examples.story;

import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.time.Holiday;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Where people are missing and where there are some to spare. */
public final class Shortfalls {
  private static final int WEEK = 7;

  private final Story story;

  /**
   * Looks at a story.
   *
   * @param story the story
   */
  public Shortfalls(Story story) {
    this.story = story;
  }

  /**
   * Neighbouring intervals of a day.
   *
   * @param from when they start, in local time
   * @param to when they end
   * @param most the largest number of people
   * @param hours the person-hours
   */
  public record Block(LocalDateTime from, LocalDateTime to, int most, double hours) {}

  /** The block of an ordinary week in which most person-hours are missing. */
  public Optional<Block> worst() {
    return largest(ServiceSlot::missing);
  }

  /** The block of an ordinary week in which most person-hours are free for the project. */
  public Optional<Block> mostSpare() {
    return largest(ServiceSlot::ringFenced);
  }

  private Optional<Block> largest(ToIntFunction<ServiceSlot> people) {
    List<Block> blocks = new ArrayList<>();
    for (int day = 0; day < WEEK; day++) {
      blocks(story.service().on(story.ordinaryWeek().plusDays(day)), people, blocks);
    }
    return blocks.stream().max(Comparator.comparingDouble(Block::hours));
  }

  private void blocks(
      List<ServiceSlot> slots, ToIntFunction<ServiceSlot> people, List<Block> blocks) {
    List<ServiceSlot> open = new ArrayList<>();
    for (ServiceSlot slot : slots) {
      if (people.applyAsInt(slot) > 0) {
        open.add(slot);
      } else {
        close(open, people, blocks);
      }
    }
    close(open, people, blocks);
  }

  private void close(
      List<ServiceSlot> open, ToIntFunction<ServiceSlot> people, List<Block> blocks) {
    if (!open.isEmpty()) {
      blocks.add(
          new Block(
              story.local(open.get(0).interval().start()),
              story.local(open.get(open.size() - 1).interval().end()),
              open.stream().mapToInt(people).max().orElse(0),
              open.stream().mapToDouble(slot -> slot.hours() * people.applyAsInt(slot)).sum()));
      open.clear();
    }
  }

  /**
   * A day on which far more people are missing than on the same day of an ordinary week.
   *
   * @param date the day
   * @param missing the person-hours that are missing
   * @param ordinary those that are missing on an ordinary day of that name
   * @param serviceLevel the share of contacts answered in time
   * @param reason the holiday of some people, empty if no calendar tells
   * @param away how many people have it
   */
  public record Day(
      LocalDate date,
      double missing,
      double ordinary,
      double serviceLevel,
      Optional<Holiday> reason,
      int away) {}

  /** The day before a date on which most is missing beyond what is ordinary. */
  public Optional<Day> worstDay(LocalDate end) {
    LocalDate first = story.local(story.data().project().start()).toLocalDate();
    return first
        .datesUntil(end)
        .map(this::day)
        .filter(day -> day.missing() >= 2 * day.ordinary() + 1)
        .max(Comparator.comparingDouble(day -> day.missing() - day.ordinary()));
  }

  private Day day(LocalDate date) {
    List<ServiceSlot> slots = story.service().on(date);
    LocalDate same = story.ordinaryWeek().plusDays(date.getDayOfWeek().getValue() - 1L);
    List<Holiday> holidays = holidays(date);
    return new Day(
        date,
        ServiceDays.missingHours(slots),
        ServiceDays.missingHours(story.service().on(same)),
        ServiceDays.contactMean(slots, ServiceSlot::serviceLevel),
        holidays.stream().findFirst(),
        holidays.size());
  }

  private List<Holiday> holidays(LocalDate date) {
    List<Holiday> holidays = new ArrayList<>();
    for (Person person : story.data().project().people()) {
      WorkCalendar calendar = story.data().calendars().persons().get(person.id());
      boolean serves = story.capacity().members().contains(person.id());
      if (serves && calendar instanceof WeeklyCalendar weekly) {
        weekly.holidays().stream()
            .filter(holiday -> holiday.date().equals(date))
            .forEach(holidays::add);
      }
    }
    return holidays;
  }
}
