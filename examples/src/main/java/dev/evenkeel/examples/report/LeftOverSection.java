package dev.evenkeel.examples.report;

import dev.evenkeel.examples.chart.Words;
import dev.evenkeel.examples.page.DataTable;
import dev.evenkeel.examples.story.ServiceDays;
import dev.evenkeel.examples.story.ServiceSlot;
import dev.evenkeel.examples.story.Story;
import dev.evenkeel.examples.story.TrainingPlace;
import dev.evenkeel.scheduling.capacity.block.BlockEffect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Step 3: a day with its three kinds of left-over hours, and where a training costs least. */
final class LeftOverSection {
  private static final int BAND = 2;

  private final Story story;

  LeftOverSection(Story story) {
    this.story = story;
  }

  String heading() {
    return "%s person-hours a week for blocks of work, %s missing elsewhere"
        .formatted(
            Words.number(ServiceDays.ringFencedHours(story.ordinarySlots())),
            Words.number(ServiceDays.missingHours(story.ordinarySlots())));
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    List<List<String>> rows = rows();
    lines.add(row("  %-12s %10s %18s %10s", header()));
    rows.forEach(row -> lines.add(row("  %-12s %8s h %16s h %8s h", row)));
    return lines;
  }

  private static String row(String format, List<String> cells) {
    return String.format(Locale.ROOT, format, cells.toArray());
  }

  private List<String> header() {
    return List.of(Words.date(day().atStartOfDay()), "for blocks", "between contacts", "at most");
  }

  DataTable table() {
    return DataTable.folded(
        "A day with its three kinds of hours, in person-hours", header(), rows());
  }

  /** The day of the training; without one, that of the ordinary week with most hours for blocks. */
  private LocalDate day() {
    return story
        .training()
        .map(place -> story.local(place.cheapest().block().interval().start()).toLocalDate())
        .orElseGet(this::freestDay);
  }

  private LocalDate freestDay() {
    LocalDate best = story.ordinaryWeek();
    for (LocalDate day : best.datesUntil(best.plusDays(7)).toList()) {
      if (hours(day) > hours(best)) {
        best = day;
      }
    }
    return best;
  }

  private double hours(LocalDate day) {
    return ServiceDays.ringFencedHours(story.service().on(day));
  }

  private List<List<String>> rows() {
    Map<Integer, List<ServiceSlot>> bands = new TreeMap<>();
    for (ServiceSlot slot : story.service().on(day())) {
      int hour = story.local(slot.interval().start()).getHour();
      bands.computeIfAbsent(hour / BAND * BAND, band -> new ArrayList<>()).add(slot);
    }
    List<List<String>> rows = new ArrayList<>();
    bands.forEach(
        (hour, slots) ->
            rows.add(
                List.of(
                    "%02d:00-%02d:00".formatted(hour, hour + BAND),
                    Words.number(ServiceDays.ringFencedHours(slots)),
                    Words.number(ServiceDays.hoursBetweenContacts(slots)),
                    Words.number(ServiceDays.preemptibleHours(slots)))));
    return rows;
  }

  Optional<String> training() {
    return story.training().map(this::training);
  }

  private String training(TrainingPlace place) {
    return "A training of %d people for %s h costs least on %s: %s of %s calls more are late; dearest is %s: %s."
        .formatted(
            place.training().people(),
            Words.number(NextSteps.hours(place.training().length())),
            Times.weekday(story.local(place.cheapest().block().interval().start())),
            Words.number(place.cheapest().lateContacts()),
            Words.number(place.cheapest().contacts()),
            Times.weekday(story.local(place.dearest().block().interval().start())),
            late(place.dearest()));
  }

  private static String late(BlockEffect effect) {
    return "%s of %s"
        .formatted(Words.number(effect.lateContacts()), Words.number(effect.contacts()));
  }
}
