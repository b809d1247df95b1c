package dev.evenkeel.examples.report;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.goal.Goal;
import dev.evenkeel.core.goal.SmartCriterion;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.examples.chart.Words;
import dev.evenkeel.examples.page.NextStep;
import dev.evenkeel.examples.story.ProjectControl;
import dev.evenkeel.examples.story.ProjectPlan;
import dev.evenkeel.examples.story.ServiceDays;
import dev.evenkeel.examples.story.ServiceSlot;
import dev.evenkeel.examples.story.Story;
import dev.evenkeel.metrics.feedback.TopicScore;
import dev.evenkeel.risk.contingency.ContingencyPlan;
import dev.evenkeel.risk.register.PrioritizedRisk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The story as lines for a console, at most 100 characters wide. */
public final class StoryReport {
  private static final int WIDTH = 100;
  private static final int RISKS = 5;
  private static final int TOPICS = 4;

  private final Story story;
  private final Names names;
  private final List<String> lines = new ArrayList<>();

  private StoryReport(Story story) {
    this.story = story;
    this.names = new Names(story.data());
  }

  /**
   * Returns the report.
   *
   * @param story what was found out
   * @return the lines
   */
  public static List<String> of(Story story) {
    StoryReport report = new StoryReport(story);
    report.head();
    report.goals();
    report.staff();
    report.capacity();
    report.plan();
    report.control();
    report.risks();
    report.feedback();
    report.nextSteps();
    return List.copyOf(report.lines);
  }

  private void line(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values).stripTrailing());
  }

  private void wrapped(String format, Object... values) {
    lines.addAll(Wrapped.lines(String.format(Locale.ROOT, format, values), "  ", WIDTH));
  }

  private void heading(String step, String message) {
    lines.add("");
    lines.addAll(Wrapped.lines(step + "  " + message, "", WIDTH));
  }

  private void head() {
    line("%s", story.data().service().name());
    line("%s", story.data().project().name());
  }

  private void goals() {
    heading("1 GOALS", GoalSection.heading(story));
    for (Goal goal : story.data().goals()) {
      Set<SmartCriterion> missed = SmartCriterion.missedIn(story.findings(goal));
      String marks =
          Arrays.stream(SmartCriterion.values())
              .map(criterion -> missed.contains(criterion) ? "-" : criterion.name().substring(0, 1))
              .collect(Collectors.joining());
      line("  %s  %-14s %s", marks, goal.id(), missing(story.findings(goal)));
    }
  }

  private static String missing(Findings findings) {
    return findings.isEmpty()
        ? "ok"
        : findings.stream()
            .map(finding -> finding.reason().key().replace('-', ' '))
            .collect(Collectors.joining(", "));
  }

  private void staff() {
    ServiceSections service = new ServiceSections(story);
    ServiceSlot peak = service.peak();
    heading(
        "2 STAFF",
        "%d people are needed at the peak, %s; %d are there"
            .formatted(
                peak.scheduled(),
                Times.weekday(story.local(peak.interval().start())),
                peak.present()));
    wrapped(
        "  %s calls in the %s; %s person-hours for %s",
        Words.number(service.contacts()),
        story.data().loadSource(),
        Words.number(service.needed()),
        story.data().service().target());
    line(
        "  expected with the people who are there: %s answered in time",
        Words.percent(service.serviceLevel()));
    line("  %-5s %8s %8s %8s %8s", "day", "calls", "peak", "missing", "in time");
    for (int i = 0; i < 7; i++) {
      day(story.service().on(story.ordinaryWeek().plusDays(i)));
    }
  }

  private void day(List<ServiceSlot> slots) {
    if (!slots.isEmpty()) {
      line(
          "  %-5s %8s %8d %6s h %8s",
          Times.shortDay(story.local(slots.get(0).interval().start())),
          Words.number(slots.stream().mapToDouble(ServiceSlot::contacts).sum()),
          slots.stream().mapToInt(ServiceSlot::scheduled).max().orElse(0),
          Words.number(ServiceDays.missingHours(slots)),
          Words.percent(ServiceDays.contactMean(slots, ServiceSlot::serviceLevel)));
    }
  }

  private void capacity() {
    LeftOverSection section = new LeftOverSection(story);
    heading("3 HOURS LEFT", section.heading());
    section.lines().forEach(text -> line("%s", text));
    section.training().ifPresent(text -> wrapped("  %s", text));
  }

  private void plan() {
    story.plan().ifPresentOrElse(this::plan, this::noPlan);
  }

  private void noPlan() {
    heading("4 PLAN", "the project cannot be planned");
    story.planFindings().stream()
        .map(Finding::toString)
        .forEach(text -> lines.addAll(Wrapped.lines("  " + text, "    ", WIDTH)));
  }

  private void plan(ProjectPlan plan) {
    heading(
        "4 PLAN",
        "work ends %s, promised %s"
            .formatted(
                Words.day(story.local(plan.schedule().finish())),
                Words.day(story.local(plan.buffer().promisedDate()))));
    line(
        "  critical path alone: %s; best of %d priority rules: %s",
        Words.day(story.local(plan.criticalPath().finish())),
        plan.rulesTried(),
        Names.of(plan.rule()));
    String chain =
        plan.buffer().chain().stream()
            .map(link -> names.of(link.activity()))
            .collect(Collectors.joining(" > "));
    lines.addAll(
        Wrapped.lines(
            "  chain of %s h, buffer %s h: %s"
                .formatted(
                    Words.number(NextSteps.hours(plan.buffer().chainLength())),
                    Words.number(NextSteps.hours(plan.buffer().projectBuffer())),
                    chain),
            "    ",
            WIDTH));
    for (Milestone milestone : story.data().project().milestones()) {
      new PlanSection(story, plan)
          .reached(milestone)
          .ifPresent(at -> line("  %-12s %s", Words.date(story.local(at)), milestone.name()));
    }
    PlanSection.budget(story, plan).ifPresent(text -> line("  %s", text));
  }

  private void control() {
    story
        .control()
        .ifPresentOrElse(this::control, () -> heading("5 UNDER WAY", "no status report yet"));
  }

  private void control(ProjectControl control) {
    ControlSection section = new ControlSection(story, control);
    heading(
        "5 UNDER WAY", control.latest().map(section::heading).orElse("no usable status report"));
    control.findings().errors().forEach(finding -> wrapped("  %s", finding));
    section.lines().forEach(text -> line("  %s", text));
    control.latest().flatMap(section::eater).ifPresent(text -> wrapped("  %s", text));
    control.latest().flatMap(section::rate).ifPresent(text -> wrapped("  %s", text));
    section.explanations().forEach(text -> wrapped("  %s", text));
  }

  private void risks() {
    List<PrioritizedRisk> risks = story.risks().risks();
    long ready =
        story.data().plans().stream().filter(plan -> Texts.notReady(story, plan).isEmpty()).count();
    heading(
        "6 RISKS",
        "%d rated, %d of %d contingency plans ready"
            .formatted(risks.size(), ready, story.data().plans().size()));
    for (PrioritizedRisk risk : risks.subList(0, Math.min(RISKS, risks.size()))) {
      line(
          "  %2d %-9s %s%s",
          risk.rank(),
          risk.rating().level(),
          risk.risk().event(),
          risk.risk()
              .contingencyPlan()
              .flatMap(
                  id -> story.data().plans().stream().filter(p -> p.id().equals(id)).findFirst())
              .map(this::planNote)
              .orElse(""));
    }
  }

  private String planNote(ContingencyPlan plan) {
    return " [plan: %s%s]"
        .formatted(plan.name(), Texts.notReady(story, plan).isEmpty() ? "" : ", not ready");
  }

  private void feedback() {
    heading(
        "7 FEEDBACK",
        "%s of %d answers satisfied%s"
            .formatted(
                FeedbackSection.share(story.satisfaction()),
                story.satisfaction().answered(),
                FeedbackSection.interval(story.satisfaction())));
    List<TopicScore> topics = story.feedback().topics();
    for (TopicScore topic : topics.subList(0, Math.min(TOPICS, topics.size()))) {
      line(
          "  %-24s score %5s  %4s points lost (at least %s), %d of %d customers",
          names.topic(topic.topic()),
          topic.rounded().toPlainString(),
          Words.number(topic.pointsLost().doubleValue()),
          Words.number(topic.pointsLostLow().doubleValue()),
          topic.dissatisfied(),
          topic.voices());
    }
  }

  private void nextSteps() {
    heading("8 WHAT TO DO NEXT", "");
    int number = 1;
    for (NextStep step : NextSteps.of(story)) {
      lines.addAll(Wrapped.lines("  %2d %s".formatted(number++, step.what()), "     ", WIDTH));
      lines.addAll(Wrapped.lines("     " + step.why(), "     ", WIDTH));
    }
  }
}
