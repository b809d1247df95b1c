package dev.evenkeel.examples.report;

import dev.evenkeel.examples.chart.ProjectHoursChart;
import dev.evenkeel.examples.chart.StaffingChart;
import dev.evenkeel.examples.chart.WeekMap;
import dev.evenkeel.examples.chart.Words;
import dev.evenkeel.examples.page.Chart;
import dev.evenkeel.examples.page.DataTable;
import dev.evenkeel.examples.page.Section;
import dev.evenkeel.examples.story.ProjectHours;
import dev.evenkeel.examples.story.ServiceDays;
import dev.evenkeel.examples.story.ServiceSlot;
import dev.evenkeel.examples.story.Story;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Steps 2 and 3 of the page: who is needed, who is there, what is left over. */
final class ServiceSections {
  private static final int WEEK = 7;

  private final Story story;
  private final ProjectHours hours;

  ServiceSections(Story story) {
    this.story = story;
    this.hours = new ProjectHours(story);
  }

  Section staff() {
    ServiceSlot peak = peak();
    String target = story.data().service().target().toString();
    String heading =
        "At its peak, %s, the service needs %d people"
            .formatted(Times.weekday(story.local(peak.interval().start())), peak.scheduled());
    String lead =
        ("Goal: %s. %s contacts in the ordinary week of %s (%s). Needed: %s "
                + "person-hours a week, %s of every hour lost to breaks, training and "
                + "illness included.")
            .formatted(
                target,
                Words.number(contacts()),
                Words.date(story.ordinaryWeek().atStartOfDay()),
                story.data().loadSource(),
                Words.number(needed()),
                Words.percent(story.data().service().shrinkage()));
    DayOfWeek day = story.local(peak.interval().start()).getDayOfWeek();
    Chart chart =
        StaffingChart.of(
            day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + ": people at work, interval by interval",
            "The stepped line is what the service level asks for. Above it "
                + "there are people to spare; hatched, people are missing.",
            slots(story.ordinaryWeek().plusDays(day.getValue() - 1L)));
    return new Section("Step 2: staff", heading, lead, List.of(chart, map(), table()));
  }

  private Chart map() {
    List<WeekMap.Cell> cells = new ArrayList<>();
    for (int i = 0; i < WEEK; i++) {
      LocalDate date = story.ordinaryWeek().plusDays(i);
      String day = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      slots(date).forEach(slot -> cells.add(new WeekMap.Cell(day, slot)));
    }
    return WeekMap.of(
        "The whole week: people present minus people needed",
        "Green intervals carry the project; in red ones customers wait.",
        cells);
  }

  private DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (ServiceSlot slot : story.ordinarySlots()) {
      rows.add(
          List.of(
              Times.weekday(story.local(slot.interval().start())),
              Words.number(slot.contacts()),
              Words.number(slot.load()),
              Integer.toString(slot.scheduled()),
              Integer.toString(slot.present()),
              Integer.toString(slot.ringFenced()),
              Words.number(slot.betweenContacts()),
              Words.percent(slot.serviceLevel())));
    }
    return DataTable.folded(
        "All intervals of the week as a table",
        List.of(
            "Interval",
            "Contacts",
            "Load in erlangs",
            "Needed",
            "Present",
            "Free for blocks of work",
            "Between contacts",
            "Answered in time"),
        rows);
  }

  private List<StaffingChart.Slot> slots(LocalDate date) {
    return story.service().on(date).stream()
        .map(
            slot ->
                new StaffingChart.Slot(
                    Times.clock(story.local(slot.interval().start())),
                    slot.load(),
                    slot.scheduled(),
                    slot.present()))
        .toList();
  }

  Section capacity() {
    double free = ServiceDays.ringFencedHours(story.ordinarySlots());
    double missing = ServiceDays.missingHours(story.ordinarySlots());
    String heading =
        "%s person-hours a week are left over for the project".formatted(Words.number(free));
    String lead =
        ("Blocks of work take only whole people whom no call needs, interval by interval; short "
                + "tasks also fit between calls. "
                + "In other intervals %s person-hours a week are missing; they cannot "
                + "be borrowed from the project's hours, which lie elsewhere.")
            .formatted(Words.number(missing));
    Chart chart =
        ProjectHoursChart.of(
            "Week by week: hours free for the project, and hours the plan books",
            "Holidays and absences lower the light bars; the plan never books more than they hold.",
            hours.weeks());
    LeftOverSection leftOver = new LeftOverSection(story);
    String training =
        Stream.of(leftOver.training(), leftOver.worstTraining())
            .flatMap(Optional::stream)
            .map(text -> " " + text)
            .collect(Collectors.joining());
    return new Section(
        "Step 3: hours left over", heading, lead + training, List.of(chart, leftOver.table()));
  }

  ServiceSlot peak() {
    return story.ordinarySlots().stream()
        .max(Comparator.comparingInt(ServiceSlot::scheduled))
        .orElseThrow();
  }

  double contacts() {
    return story.ordinarySlots().stream().mapToDouble(ServiceSlot::contacts).sum();
  }

  double needed() {
    return story.ordinarySlots().stream()
        .mapToDouble(slot -> slot.hours() * slot.scheduled())
        .sum();
  }

  /** The share of contacts that are answered in time in an ordinary week. */
  double serviceLevel() {
    return ServiceDays.contactMean(story.ordinarySlots(), ServiceSlot::serviceLevel);
  }
}
