package dev.evenkeel.examples.report;

import dev.evenkeel.core.project.Budget;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.examples.chart.GanttChart;
import dev.evenkeel.examples.chart.TimeSpan;
import dev.evenkeel.examples.chart.Words;
import dev.evenkeel.examples.page.Chart;
import dev.evenkeel.examples.page.DataTable;
import dev.evenkeel.examples.page.Section;
import dev.evenkeel.examples.story.ProjectPlan;
import dev.evenkeel.examples.story.Story;
import dev.evenkeel.scheduling.resource.Assignment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Step 4 of the page: the plan on the hours left over. */
final class PlanSection {
  private final Story story;
  private final ProjectPlan plan;
  private final Names names;

  PlanSection(Story story, ProjectPlan plan) {
    this.story = story;
    this.plan = plan;
    this.names = new Names(story.data());
  }

  Section section() {
    return new Section(
        "Step 4: plan",
        "The work ends on %s; with its buffer, %s can be promised"
            .formatted(
                Words.date(story.local(plan.schedule().finish())),
                Words.date(story.local(plan.buffer().promisedDate()))),
        lead(),
        List.of(gantt(), new PersonWeek(story, names).chart(), table()));
  }

  private String lead() {
    String chain =
        ("If nobody ever had to wait for people, it would take until %s. On "
                + "the hours that customers leave, the earliest plan of %d priority "
                + "rules ends %s later. Its longest chain holds %s h of work; half of "
                + "that, %s h, is the project buffer.")
            .formatted(
                Words.date(story.local(plan.criticalPath().finish())),
                plan.rulesTried(),
                days(),
                Words.number(NextSteps.hours(plan.buffer().chainLength())),
                Words.number(NextSteps.hours(plan.buffer().projectBuffer())));
    return chain + budget(story, plan).map(text -> " " + text).orElse("");
  }

  private String days() {
    long days = Duration.between(plan.criticalPath().finish(), plan.schedule().finish()).toDays();
    return days == 1 ? "1 day" : days + " days";
  }

  private Chart gantt() {
    List<TimeSpan> buffer = List.of(span(plan.schedule().finish(), plan.buffer().promisedDate()));
    return GanttChart.of(
        "Who does what when",
        "Full colour is work, light colour is waiting for free hours. \u25c6 "
            + "marks the chain that sets the date. Grey bands are days without "
            + "service.",
        new GanttChart.View(
            rows(),
            buffer,
            milestones(),
            story.data().project().deadline().map(story::local).stream().toList(),
            closedDays()));
  }

  private List<GanttChart.Row> rows() {
    List<String> groups = names.groups();
    return plan.schedule().assignments().stream()
        .sorted(
            Comparator.comparingInt(
                    (Assignment assignment) -> groups.indexOf(names.group(assignment.activity())))
                .thenComparing(Assignment::start))
        .map(this::row)
        .toList();
  }

  private GanttChart.Row row(Assignment assignment) {
    return new GanttChart.Row(
        names.of(assignment.activity()),
        names.group(assignment.activity()),
        names.first(assignment.people()),
        span(assignment.start(), assignment.finish()),
        assignment.working().stream().map(this::span).toList(),
        plan.isOnChain(assignment.activity()),
        NextSteps.hours(assignment.worked()));
  }

  private TimeSpan span(Interval interval) {
    return span(interval.start(), interval.end());
  }

  private TimeSpan span(Instant from, Instant to) {
    return new TimeSpan(story.local(from), story.local(to));
  }

  private List<GanttChart.Event> milestones() {
    List<GanttChart.Event> events = new ArrayList<>();
    for (Milestone milestone : story.data().project().milestones()) {
      reached(milestone)
          .ifPresent(
              at ->
                  events.add(
                      new GanttChart.Event(
                          milestone.name(), story.local(at), milestone.recognition().orElse(""))));
    }
    return events;
  }

  Optional<Instant> reached(Milestone milestone) {
    return milestone.after().stream()
        .flatMap(id -> plan.schedule().assignment(id).stream())
        .map(Assignment::finish)
        .max(Comparator.naturalOrder());
  }

  /** Days without service, neighbours joined. */
  private List<TimeSpan> closedDays() {
    List<TimeSpan> closed = new ArrayList<>();
    LocalDate first = story.local(plan.schedule().start()).toLocalDate();
    LocalDate end = story.local(plan.buffer().promisedDate()).toLocalDate().plusWeeks(2);
    LocalDateTime from = LocalDateTime.MIN;
    for (LocalDate date = first; date.isBefore(end); date = date.plusDays(1)) {
      boolean open = !story.service().on(date).isEmpty();
      if (!open && from.equals(LocalDateTime.MIN)) {
        from = date.atStartOfDay();
      } else if (open && !from.equals(LocalDateTime.MIN)) {
        closed.add(new TimeSpan(from, date.atStartOfDay()));
        from = LocalDateTime.MIN;
      }
    }
    return closed;
  }

  private DataTable table() {
    BindingText bindings = new BindingText(story, names);
    List<List<String>> rows = new ArrayList<>();
    for (Assignment assignment : plan.schedule().assignments()) {
      rows.add(
          List.of(
              names.of(assignment.activity()),
              names.first(assignment.people()),
              Words.moment(story.local(assignment.start())),
              Words.moment(story.local(assignment.finish())),
              Words.number(NextSteps.hours(assignment.worked())) + " h",
              bindings.of(assignment.binding())));
    }
    return DataTable.folded(
        "All activities as a table, with the reason why each does not start earlier",
        List.of("Activity", "People", "Start", "Finish", "Work each", "Why not earlier"),
        rows);
  }

  /** One sentence, empty if there is no budget or a person has no rate. */
  static Optional<String> budget(Story story, ProjectPlan plan) {
    return story
        .data()
        .project()
        .budget()
        .filter(
            budget -> plan.cost().filter(cost -> cost.isSameCurrency(budget.total())).isPresent())
        .map(budget -> budgetSentence(budget, plan.cost().orElseThrow()));
  }

  private static String budgetSentence(Budget budget, Money cost) {
    return "People cost %s of the %s available (reserve of %s kept): %s"
        .formatted(
            Texts.money(cost),
            Texts.money(budget.available()),
            Texts.money(budget.reserve()),
            cost.isGreaterThan(budget.available()) ? "too much." : "enough.");
  }
}
