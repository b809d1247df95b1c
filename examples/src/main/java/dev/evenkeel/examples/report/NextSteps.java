package dev.evenkeel.examples.report;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.goal.Goal;
import dev.evenkeel.core.stakeholder.Stakeholder;
import dev.evenkeel.examples.chart.Words;
import dev.evenkeel.examples.page.NextStep;
import dev.evenkeel.examples.page.Tone;
import dev.evenkeel.examples.story.ProjectControl;
import dev.evenkeel.examples.story.ProjectPlan;
import dev.evenkeel.examples.story.Shortfalls;
import dev.evenkeel.examples.story.Story;
import dev.evenkeel.metrics.feedback.TopicScore;
import dev.evenkeel.risk.contingency.ContingencyPlan;
import dev.evenkeel.risk.register.PrioritizedRisk;
import dev.evenkeel.risk.response.ResponseAction;
import dev.evenkeel.scheduling.fever.FeverZone;
import dev.evenkeel.scheduling.resource.Assignment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Step 8: what follows from the steps before, most pressing first. */
final class NextSteps {
  private static final int TEAM = 3;
  private static final int WIDE_GAP = 2;
  private static final int INFLUENTIAL = 3;
  private static final int STRETCHED = 10;

  private final Story story;
  private final Names names;
  private final Shortfalls shortfalls;
  private final List<NextStep> steps = new ArrayList<>();

  private NextSteps(Story story) {
    this.story = story;
    this.names = new Names(story.data());
    this.shortfalls = new Shortfalls(story);
  }

  static List<NextStep> of(Story story) {
    NextSteps next = new NextSteps(story);
    story.plan().ifPresentOrElse(next::date, next::noPlan);
    story.control().ifPresent(next::underWay);
    next.shifts();
    next.specialDay();
    story.plan().ifPresent(next::stretched);
    next.worstRisk();
    next.plansNotReady();
    next.goals();
    next.stakeholders();
    next.feedback();
    return List.copyOf(next.steps);
  }

  private void add(Tone tone, String what, String why) {
    steps.add(new NextStep(what, why, tone));
  }

  private void underWay(ProjectControl control) {
    ControlSection section = new ControlSection(story, control);
    control
        .latest()
        .filter(
            report -> report.buffer().zone().filter(zone -> zone != FeverZone.GREEN).isPresent())
        .ifPresent(
            report ->
                add(
                    report.buffer().zone().filter(FeverZone.RED::equals).isPresent()
                        ? Tone.BAD
                        : Tone.WARN,
                    "Decide how to win time back: "
                        + Texts.uncapital(section.heading(report))
                        + ".",
                    section.lead(report)));
  }

  private void date(ProjectPlan plan) {
    Instant promised = plan.buffer().promisedDate();
    String work =
        "The work ends on %s; %s h of buffer before the promised day absorb what goes wrong"
            .formatted(
                Words.day(story.local(plan.schedule().finish())),
                Words.number(hours(plan.buffer().projectBuffer())));
    Optional<Instant> deadline = story.data().project().deadline();
    boolean late = deadline.filter(promised::isAfter).isPresent();
    String rest =
        deadline
            .map(
                day ->
                    ". The deadline is %s, %s %s"
                        .formatted(
                            Words.day(story.local(day)),
                            days(promised, day),
                            late ? "earlier." : "later."))
            .orElse(".");
    String date = Words.day(story.local(promised));
    add(
        late ? Tone.BAD : Tone.GOOD,
        late
            ? "Agree on a later date or less scope: only " + date + " can be promised."
            : "Promise " + date + " and not an earlier day.",
        work + rest);
  }

  private static String days(Instant a, Instant b) {
    long days = Math.abs(Duration.between(a, b).toDays());
    return days + (days == 1 ? " day" : " days");
  }

  private void noPlan() {
    add(
        Tone.BAD,
        "Give the project people or hours: it cannot be planned.",
        story.planFindings().stream().map(Finding::text).collect(Collectors.joining(" ")));
  }

  private void shifts() {
    shortfalls
        .worst()
        .ifPresent(
            block ->
                add(
                    Tone.BAD,
                    "Bring %d more people to %s.".formatted(block.most(), Times.block(block)),
                    "There %s person-hours are missing every week.%s"
                        .formatted(Words.number(block.hours()), spare())));
  }

  private String spare() {
    return shortfalls
        .mostSpare()
        .map(
            block ->
                " Most people to spare, up to %d, are there on %s."
                    .formatted(block.most(), Times.block(block)))
        .orElse("");
  }

  private void specialDay() {
    LocalDate end =
        story
            .plan()
            .map(plan -> story.local(plan.buffer().promisedDate()).toLocalDate())
            .orElse(story.ordinaryWeek().plusWeeks(TEAM));
    shortfalls
        .worstDay(end)
        .ifPresent(
            day ->
                add(
                    Tone.BAD,
                    "Find cover for %s%s."
                        .formatted(
                            Words.day(day.date().atStartOfDay()),
                            day.reason().map(holiday -> ", " + holiday.name()).orElse("")),
                    ("%d of the team have the day off while the service is "
                            + "open: %s person-hours are missing and %s of calls would "
                            + "be answered in time.")
                        .formatted(
                            day.away(),
                            Words.number(day.missing()),
                            Words.percent(day.serviceLevel()))));
  }

  /** Work of several people that takes long only because they are seldom free together. */
  private void stretched(ProjectPlan plan) {
    plan.schedule().assignments().stream()
        .filter(assignment -> plan.isOnChain(assignment.activity()))
        .filter(assignment -> assignment.people().size() >= TEAM)
        .max(Comparator.comparingDouble(NextSteps::stretch))
        .filter(assignment -> stretch(assignment) > STRETCHED)
        .ifPresent(this::splitUp);
  }

  private void splitUp(Assignment assignment) {
    add(
        Tone.WARN,
        "Split \u201c%s\u201d into smaller groups.".formatted(names.of(assignment.activity())),
        ("Its %s h of work take from %s to %s, because %s are seldom free at "
                + "the same time; it is on the chain that sets the date.")
            .formatted(
                Words.number(hours(assignment.worked())),
                Words.date(story.local(assignment.start())),
                Words.date(story.local(assignment.finish())),
                names.first(assignment.people())));
  }

  private static double stretch(Assignment assignment) {
    return hours(Duration.between(assignment.start(), assignment.finish()))
        / hours(assignment.worked());
  }

  static double hours(Duration duration) {
    return duration.toMinutes() / 60.0;
  }

  private void worstRisk() {
    story.risks().risks().stream().findFirst().ifPresent(this::risk);
  }

  private void risk(PrioritizedRisk worst) {
    Optional<ResponseAction> action =
        worst.risk().response().flatMap(response -> response.actions().stream().findFirst());
    String what =
        action
            .map(ResponseAction::description)
            .orElse("Decide how to answer the risk \u201c" + worst.risk().event() + "\u201d");
    String who =
        action
            .flatMap(ResponseAction::responsible)
            .map(person -> " (" + names.of(person))
            .map(
                text ->
                    text
                        + action
                            .flatMap(ResponseAction::due)
                            .map(day -> ", by " + Words.date(day.atStartOfDay()))
                            .orElse("")
                        + ")")
            .orElse("");
    add(
        Tone.BAD,
        what + who + ".",
        "It answers the highest risk: %s (%s)."
            .formatted(worst.risk().event(), worst.rating().explanation()));
  }

  private void plansNotReady() {
    List<String> reasons = new ArrayList<>();
    int count = 0;
    for (ContingencyPlan plan : story.data().plans()) {
      Findings findings = Texts.notReady(story, plan);
      if (!findings.isEmpty()) {
        count++;
        reasons.add("\u201c" + plan.name() + "\u201d: " + Texts.reasons(findings));
      }
    }
    if (count > 0) {
      add(
          Tone.WARN,
          count == 1
              ? "Make the contingency plan ready that is not."
              : "Make the " + count + " contingency plans ready that are not.",
          String.join(". ", reasons) + ".");
    }
  }

  private void goals() {
    for (Goal goal : story.data().goals()) {
      Findings findings = story.findings(goal);
      if (findings.hasErrors()) {
        add(
            Tone.WARN,
            "Complete the goal \u201c" + goal.statement() + "\u201d.",
            Texts.sentence(findings.stream().map(Finding::text).collect(Collectors.joining("; "))));
      }
    }
  }

  private void stakeholders() {
    for (Stakeholder one : story.data().stakeholders()) {
      if (one.engagementGap() >= WIDE_GAP && one.influence() >= INFLUENTIAL) {
        add(
            Tone.WARN,
            "Win over: " + one.name() + ".",
            "They are %s and should be %s; their influence is %d of 5."
                .formatted(
                    Names.of(one.engagement()), Names.of(one.wantedEngagement()), one.influence()));
      }
    }
  }

  private void feedback() {
    List<TopicScore> topics = story.feedback().topics();
    topics.stream()
        .findFirst()
        .ifPresent(
            topic ->
                add(
                    Tone.PLAIN,
                    "Work on \u201c%s\u201d first.".formatted(names.topic(topic.topic())),
                    ("It costs %s of the %s points that are missing to full "
                            + "satisfaction; %d of %d customers were not satisfied.%s")
                        .formatted(
                            Words.number(topic.pointsLost().doubleValue()),
                            story
                                .feedback()
                                .pointsLost()
                                .map(points -> Words.number(points.doubleValue()))
                                .orElse("0"),
                            topic.dissatisfied(),
                            topic.voices(),
                            quickWin(topic))));
  }

  private String quickWin(TopicScore first) {
    return story.feedback().byPointsPerHour().stream()
        .findFirst()
        .filter(topic -> !topic.topic().equals(first.topic()))
        .map(
            topic ->
                " Most points per hour of work: \u201c%s\u201d."
                    .formatted(names.topic(topic.topic())))
        .orElse("");
  }
}
