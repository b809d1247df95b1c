package dev.evenkeel.examples.report;

import dev.evenkeel.core.project.Project;
import dev.evenkeel.examples.chart.Words;
import dev.evenkeel.examples.files.StoryData;
import dev.evenkeel.examples.page.DataTable;
import dev.evenkeel.examples.page.Page;
import dev.evenkeel.examples.page.Section;
import dev.evenkeel.examples.page.Tile;
import dev.evenkeel.examples.page.Tone;
import dev.evenkeel.examples.story.ProjectPlan;
import dev.evenkeel.examples.story.ServiceDays;
import dev.evenkeel.examples.story.ServiceSlot;
import dev.evenkeel.examples.story.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The story as a page. */
public final class StoryPage {
  private StoryPage() {}

  /**
   * Returns the page.
   *
   * @param story what was found out
   * @return the page, most pressing things first
   */
  public static Page of(Story story) {
    ServiceSections service = new ServiceSections(story);
    List<Section> sections = new ArrayList<>();
    sections.add(new GoalSection(story).section());
    sections.add(service.staff());
    sections.add(service.capacity());
    sections.add(
        story
            .plan()
            .map(plan -> new PlanSection(story, plan).section())
            .orElseGet(() -> noPlan(story)));
    sections.add(ControlSection.of(story));
    sections.add(new RiskSection(story).section());
    sections.add(new FeedbackSection(story).section());
    return new Page(
        story.data().service().name(),
        headline(story, service.serviceLevel()),
        lead(story),
        tiles(story, service),
        NextSteps.of(story),
        sections,
        notes(story));
  }

  static String headline(Story story, double serviceLevel) {
    String calls =
        "%s of calls are answered within %s s"
            .formatted(
                Words.percent(serviceLevel), story.data().service().target().within().toSeconds());
    return story
        .plan()
        .map(
            plan ->
                "The project can be promised for %s, and %s"
                    .formatted(Words.longDate(story.local(plan.buffer().promisedDate())), calls))
        .orElse("The project cannot be planned; " + calls);
  }

  private static String lead(Story story) {
    StoryData data = story.data();
    return ("%s, planned on %s into the hours that customers leave: service first, "
            + "then the project. %d people, %d activities, %d answers from customers.")
        .formatted(
            data.project().name(),
            Words.longDate(data.service().asOf().atStartOfDay()),
            data.project().people().size(),
            data.project().activities().size(),
            data.feedback().size());
  }

  private static List<Tile> tiles(Story story, ServiceSections service) {
    List<Tile> tiles = new ArrayList<>();
    story.plan().ifPresent(plan -> tiles.add(date(story, plan)));
    ServiceSlot peak = service.peak();
    tiles.add(
        new Tile(
            "Answered in time",
            Words.percent(service.serviceLevel()),
            "of calls in an ordinary week; goal "
                + Words.percent(story.data().service().target().share()),
            service.serviceLevel() >= story.data().service().target().share()
                ? Tone.GOOD
                : Tone.BAD));
    tiles.add(
        new Tile(
            "Needed at the peak",
            peak.scheduled() + " people",
            "%s, %d are there"
                .formatted(Times.weekday(story.local(peak.interval().start())), peak.present()),
            peak.missing() > 0 ? Tone.WARN : Tone.PLAIN));
    tiles.add(
        new Tile(
            "Left for the project",
            Words.number(ServiceDays.ringFencedHours(story.ordinarySlots())) + " h",
            "person-hours in an ordinary week",
            Tone.PLAIN));
    tiles.add(
        new Tile(
            "Satisfied answers",
            FeedbackSection.share(story.satisfaction()),
            story.satisfaction().answered()
                + " answers"
                + FeedbackSection.interval(story.satisfaction()),
            Tone.PLAIN));
    return tiles;
  }

  private static Tile date(Story story, ProjectPlan plan) {
    Project project = story.data().project();
    Instant promised = plan.buffer().promisedDate();
    boolean late = project.deadline().filter(promised::isAfter).isPresent();
    return new Tile(
        "Promised date",
        Words.longDate(story.local(promised)),
        project
            .deadline()
            .map(day -> "deadline " + Words.longDate(story.local(day)))
            .orElse("no deadline"),
        late ? Tone.BAD : Tone.GOOD);
  }

  private static Section noPlan(Story story) {
    List<List<String>> rows =
        story.planFindings().stream()
            .map(finding -> List.of(finding.object(), finding.text()))
            .toList();
    return new Section(
        "Step 4: plan",
        "The project cannot be planned",
        "What keeps it from being planned:",
        List.of(DataTable.open("", List.of("What", "Why"), rows)));
  }

  private static List<String> notes(Story story) {
    return List.of(
        ("Staff: Erlang C per interval, the least agents for %s and an "
                + "occupancy of at most %s; shrinkage of %s added. Erlang C takes "
                + "calls as patient and intervals as steady; callers who give up make "
                + "reality somewhat kinder than these figures.")
            .formatted(
                story.data().service().target(),
                story.data().service().maximumOccupancy().isPresent()
                    ? Words.percent(story.data().service().maximumOccupancy().getAsDouble())
                    : "100 %",
                Words.percent(story.data().service().shrinkage())),
        "Plan: expected efforts, serial schedule generation; skills, shifts, "
            + "holidays, rooms and the hours left over respected. The buffer is "
            + "half of the chain's work, counted in office hours.",
        "Drawn with Apache ECharts (Apache License 2.0), which is part of "
            + "this file; the page loads nothing.");
  }
}
