package dev.evenkeel.examples.report;

import dev.evenkeel.examples.chart.Words;
import dev.evenkeel.examples.page.DataTable;
import dev.evenkeel.examples.story.ServiceDays;
import dev.evenkeel.examples.story.ServiceSlot;
import dev.evenkeel.examples.story.Story;
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
  private static final int BAND = 3;

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
    List<ServiceSlot> open = story.service().on(day());
    int first = open.isEmpty() ? 0 : hour(open.get(0));
    for (ServiceSlot slot : open) {
      int begin = first + (hour(slot) - first) / BAND * BAND;
      bands.computeIfAbsent(begin, band -> new ArrayList<>()).add(slot);
    }
    List<List<String>> rows = new ArrayList<>();
    bands.forEach(
        (hour, slots) ->
            rows.add(
                List.of(
                    "%02d:00-%02d:00".formatted(hour, Math.min(24, hour + BAND)),
                    Words.number(ServiceDays.ringFencedHours(slots)),
                    Words.number(ServiceDays.hoursBetweenContacts(slots)),
                    Words.number(ServiceDays.preemptibleHours(slots)))));
    return rows;
  }

  private int hour(ServiceSlot slot) {
    return story.local(slot.interval().start()).getHour();
  }

  /** Where a training costs least. */
  Optional<String> training() {
    return story
        .training()
        .map(
            place ->
                "A training of %d people for %s h costs least on %s."
                    .formatted(
                        place.training().people(),
                        Words.number(NextSteps.hours(place.training().length())),
                        late(place.cheapest())));
  }

  /** Where it costs most. */
  Optional<String> worstTraining() {
    return story.training().map(place -> "It costs most on %s.".formatted(late(place.dearest())));
  }

  private String late(BlockEffect effect) {
    return "%s: %s of %s calls more are late"
        .formatted(
            Times.weekday(story.local(effect.block().interval().start())),
            Words.number(effect.lateContacts()),
            Words.number(effect.contacts()));
  }
}
