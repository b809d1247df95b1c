package dev.evenkeel.examples.story;

import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evenkeel.core.goal.SmartCriterion;
import dev.evenkeel.core.id.GoalId;
import dev.evenkeel.examples.files.ExampleFiles;
import dev.evenkeel.examples.files.StoryData;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.page.NextStep;
import dev.evenkeel.examples.page.Page;
import dev.evenkeel.examples.page.PageWriter;
import dev.evenkeel.examples.report.StoryPage;
import dev.evenkeel.metrics.feedback.ScoredTerm;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoryTellerTest {
  private static final Path DATA = Path.of(System.getProperty("evenkeel.root"), "examples", "data");

  private static Story story;

  @BeforeAll
  static void tell() {
    InputFaults faults = new InputFaults();
    StoryData data = ExampleFiles.read(DATA, faults).orElseThrow();
    assertThat(faults.collect().isEmpty()).isTrue();
    story = StoryTeller.tell(data);
  }

  @Test
  void plan_schedule_feasibleOnExactlyTheHoursLeftOver() {
    ProjectPlan plan = story.plan().orElseThrow();

    assertThat(plan.schedule()).isFeasibleFor(plan.project(), story.capacity());
    assertThat(plan.schedule().finish()).isAfterOrEqualTo(plan.criticalPath().finish());
    assertThat(plan.buffer().promisedDate()).isAfter(plan.schedule().finish());
    assertThat(plan.buffer().projectBuffer()).isEqualTo(plan.buffer().chainLength().dividedBy(2));
  }

  @Test
  void plan_bookedHours_neverAboveTheFreeOnes() {
    ProjectHours hours = new ProjectHours(story);

    assertThat(hours.weeks()).isNotEmpty().allMatch(week -> week.booked() <= week.free());
    for (CapacityInterval interval : story.capacity().intervals()) {
      assertThat(hours.bookedAt(interval.interval().start()))
          .isLessThanOrEqualTo(interval.ringFenced());
    }
  }

  @Test
  void service_ordinaryWeek_peopleAddUp() {
    assertThat(story.ordinarySlots()).hasSize(5 * 24 + 10);
    for (ServiceSlot slot : story.ordinarySlots()) {
      assertThat(slot.ringFenced()).isEqualTo(Math.max(0, slot.present() - slot.scheduled()));
      assertThat(slot.serviceLevel()).isBetween(0.0, 1.0);
      if (slot.missing() == 0) {
        assertThat(slot.serviceLevel()).isGreaterThanOrEqualTo(0.8);
      }
    }
  }

  @Test
  void shortfalls_womensDay_foundWithItsName() {
    Shortfalls.Day day =
        new Shortfalls(story).worstDay(LocalDate.parse("2027-05-01")).orElseThrow();

    assertThat(day.date()).isEqualTo(LocalDate.parse("2027-03-08"));
    assertThat(day.reason())
        .hasValueSatisfying(
            holiday -> assertThat(holiday.name()).isEqualTo("International Women's Day"));
    // people.csv: nine of the service team work in Berlin, of whom Katja and Leo have Mondays off.
    assertThat(day.away()).isEqualTo(7);
    assertThat(day.missing()).isGreaterThan(day.ordinary());
  }

  @Test
  void goals_theOneWithoutTarget_missesItsCriteria() {
    assertThat(SmartCriterion.missedIn(story.goals().get(GoalId.of("handle-time"))))
        .containsExactlyInAnyOrder(
            SmartCriterion.SPECIFIC, SmartCriterion.MEASURABLE, SmartCriterion.TIME_BOUND);
    assertThat(story.goals().get(GoalId.of("satisfaction")).isEmpty()).isTrue();
  }

  @Test
  void feedback_terms_addUpExactlyToTheScore() {
    assertThat(story.feedback().received()).isEqualTo(612);
    assertThat(story.feedback().topics()).hasSize(7);
    story
        .feedback()
        .topics()
        .forEach(
            topic ->
                assertThat(
                        topic.terms().stream()
                            .map(ScoredTerm::contribution)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(topic.raw()));
  }

  @Test
  void satisfaction_byChannelAndByTopic_sameAnswers() {
    long answered = story.satisfaction().answered();
    assertThat(story.satisfactionByChannel().values().stream().mapToLong(c -> c.answered()).sum())
        .isEqualTo(answered);
    assertThat(story.satisfactionByTopic().values().stream().mapToLong(c -> c.answered()).sum())
        .isEqualTo(answered);
  }

  @Test
  void page_everyStep_drawnWithKnownColoursAndFunctions() throws Exception {
    Page page = StoryPage.of(story);
    String html = PageWriter.write(page);

    assertThat(page.sections()).hasSize(7);
    assertThat(page.nextSteps()).hasSizeBetween(5, 12);
    assertThat(page.nextSteps()).extracting(NextStep::what).allMatch(what -> what.endsWith("."));
    Matcher options =
        Pattern.compile("<script type=\"application/json\">(.*?)</script>").matcher(html);
    int charts = 0;
    Set<String> tokens = new TreeSet<>();
    while (options.find()) {
      charts++;
      collect(new ObjectMapper().readTree(options.group(1)), tokens);
    }
    assertThat(charts).isEqualTo(10);
    for (String token : tokens) {
      String name = token.substring(1).replaceAll(":.*", "");
      String defined = token.startsWith("$") ? "\\b" + name + ": '?" : "\\b" + name + ": function";
      assertThat(html).as(token).containsPattern(defined);
    }
  }

  private static void collect(JsonNode node, Set<String> tokens) {
    if (node.isTextual() && node.textValue().matches("[$@][a-zA-Z]+(:.*)?")) {
      tokens.add(node.textValue());
    }
    node.forEach(child -> collect(child, tokens));
  }

  @Test
  void tell_projectNobodyCanDo_storyWithoutPlanButWithReasons() {
    StoryData data = story.data();
    StoryData idle =
        data.toBuilder()
            .service(data.service())
            .project(
                data.project().toBuilder()
                    .people(
                        data.project().people().stream()
                            .filter(person -> !person.id().value().equals("aylin"))
                            .toList())
                    .build())
            .build();

    Story told = StoryTeller.tell(idle);

    assertThat(told.plan()).isEmpty();
    assertThat(told.planFindings().hasErrors()).isTrue();
    assertThat(StoryPage.of(told).headline()).startsWith("The project cannot be planned");
  }
}
