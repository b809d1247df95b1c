package dev.evenkeel.scheduling.resource;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.PortfolioId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.LearningGoal;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.PersonBuilder;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.people.SkillWish;
import dev.evenkeel.core.project.Portfolio;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.ObjectiveValue;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ObjectiveCalculatorTest {
  private static final ObjectiveCalculator CALCULATOR = ObjectiveCalculator.standard();
  private static final SkillId TALK = SkillId.of("talk");
  private static final SkillId CODE = SkillId.of("code");

  private static PersonBuilder person(String id, String cost) {
    return Person.builder()
        .id(PersonId.of(id))
        .name(id)
        .costPerHour(Money.parse(cost))
        .addSkills(new SkillLevel(TALK, 3), new SkillLevel(CODE, 2));
  }

  /** Six hours for Ann and Bea together, then two hours for Ann alone, with a room. */
  private static ProjectSketch sketch() {
    return new ProjectSketch()
        .person(person("ann", "EUR 40.50").addWishes(new SkillWish(CODE, 3)).build())
        .person(person("bea", "EUR 20.00").addLearning(new LearningGoal(CODE, 4)).build())
        .resource("room", 2)
        .activity("a", 6, activity -> activity.deadline(at(4)).weight(0.5))
        .activity("b", 2)
        .needs("a", "talk", 1, 1)
        .needs("a", "code", 1, 1)
        .needs("b", "talk", 1, 1)
        .uses("a", "room", 1)
        .after("b", "a");
  }

  private static Assignment assignment(String id, int from, int to, String... people) {
    return Assignment.builder()
        .activity(ActivityId.of(id))
        .start(at(from))
        .finish(at(to))
        .addWorking(new Interval(at(from), at(to)))
        .people(List.of(people).stream().map(PersonId::of).toList())
        .binding(new Binding.ProjectStart())
        .build();
  }

  private static Schedule schedule(Assignment... assignments) {
    return Schedule.builder()
        .project(ProjectId.of("sketch"))
        .start(at(0))
        .addAssignments(assignments)
        .build();
  }

  private static final Schedule SCHEDULE =
      schedule(assignment("a", 0, 6, "ann", "bea"), assignment("b", 6, 8, "ann"));

  private static double value(ResolvedProject project, Objective objective) {
    return CALCULATOR.calculate(project, SCHEDULE, List.of(objective)).get(0).value();
  }

  @Test
  void calculate_example_isAsCountedByHand() {
    ResolvedProject project = sketch().resolve();

    assertThat(value(project, Objective.MAKESPAN)).isEqualTo(8);
    assertThat(value(project, Objective.WEIGHTED_TARDINESS)).isEqualTo(0.5 * 2);
    assertThat(value(project, Objective.COST)).isEqualTo(8 * 40.5 + 6 * 20);
    assertThat(value(project, Objective.PEAK)).isEqualTo(1 + 0.5);
    assertThat(value(project, Objective.VARIANCE)).isEqualTo(6 * 1 + 2 * 0.25 + 6 * 0.25);
    assertThat(value(project, Objective.WISHES)).isEqualTo(-3 * 6);
    assertThat(value(project, Objective.LEARNING)).isEqualTo(-6);
  }

  @Test
  void calculate_withoutObjectives_givesAllInOrder() {
    assertThat(CALCULATOR.calculate(sketch().resolve(), SCHEDULE))
        .extracting(ObjectiveValue::objective)
        .containsExactly(Objective.values());
  }

  @Test
  void calculate_otherOrderOfObjectives_givesThatOrder() {
    List<Objective> objectives = List.of(Objective.COST, Objective.MAKESPAN);

    assertThat(CALCULATOR.calculate(sketch().resolve(), SCHEDULE, objectives))
        .extracting(ObjectiveValue::objective)
        .isEqualTo(objectives);
  }

  @Test
  void calculate_lateProject_countsItsWeight() {
    ResolvedProject project =
        sketch().project(builder -> builder.deadline(at(5)).weight(2)).resolve();

    assertThat(value(project, Objective.WEIGHTED_TARDINESS)).isEqualTo(0.5 * 2 + 2 * 3);
  }

  @Test
  void calculate_milestone_isDeadlineOfWhatItWaitsFor() {
    ResolvedProject project = sketch().milestone("m", 7, "b").resolve();

    assertThat(value(project, Objective.WEIGHTED_TARDINESS)).isEqualTo(0.5 * 2 + 1);
  }

  @Test
  void calculate_portfolio_countsEachProject() {
    Project one = project("one", "a", 3, 2);
    Project two = project("two", "b", 1, 1.5);
    ResolvedProject portfolio =
        Portfolio.builder()
            .id(PortfolioId.of("both"))
            .name("both")
            .addProjects(one, two)
            .build()
            .resolve(
                new ProjectSketch().book(),
                ResolveSettings.builder().tick(Duration.ofHours(1)).build());
    Schedule schedule = schedule(assignment("a", 0, 4), assignment("b", 2, 6));

    assertThat(
            CALCULATOR
                .calculate(portfolio, schedule, List.of(Objective.WEIGHTED_TARDINESS))
                .get(0)
                .value())
        .isEqualTo(2 * 1 + 1.5 * 5);
  }

  private static Project project(String id, String activity, int deadline, double weight) {
    return new ProjectSketch()
        .activity(activity, 4)
        .project(builder -> builder.id(ProjectId.of(id)).deadline(at(deadline)).weight(weight))
        .build();
  }

  @Test
  void calculate_emptyProject_isZero() {
    ResolvedProject project = new ProjectSketch().resolve();

    assertThat(CALCULATOR.calculate(project, schedule())).allMatch(value -> value.value() == 0);
  }

  @Test
  void calculate_manySpans_isEqualToOne() {
    ResolvedProject project =
        new ProjectSketch()
            .person("ann", "talk", 3)
            .activity("a", 40)
            .needs("a", "talk", 1, 1)
            .resolve();
    Assignment whole = assignment("a", 0, 40, "ann");
    List<Interval> parts =
        IntStream.range(0, 40)
            .mapToObj(hour -> new Interval(at(2L * hour), at(2L * hour + 1)))
            .toList();
    Assignment parted = whole.toBuilder().working(parts).finish(at(79)).build();

    for (Objective objective : List.of(Objective.PEAK, Objective.VARIANCE)) {
      assertThat(CALCULATOR.calculate(project, schedule(parted), List.of(objective)))
          .isEqualTo(CALCULATOR.calculate(project, schedule(whole), List.of(objective)));
    }
  }

  @Test
  void calculate_severalCurrencies_refusesCostOnly() {
    ResolvedProject project = sketch().person(person("cyd", "USD 20.00").build()).resolve();

    assertThat(value(project, Objective.MAKESPAN)).isEqualTo(8);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> value(project, Objective.COST))
        .withMessage(
            "cost per hour must be in EUR, as that of others, but was USD 20.00 in person 'cyd'");
  }

  @Test
  void calculate_personWithoutCost_costsNothing() {
    ResolvedProject project =
        sketch().person(person("cyd", "EUR 20.00").costPerHour(Optional.empty()).build()).resolve();

    assertThat(value(project, Objective.COST)).isEqualTo(8 * 40.5 + 6 * 20);
  }

  private static void assertRefused(UnaryOperator<Assignment> change, String message) {
    Schedule other =
        schedule(change.apply(assignment("a", 0, 6, "ann", "bea")), assignment("b", 6, 8, "ann"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.calculate(sketch().resolve(), other))
        .withMessage(message);
  }

  @Test
  void calculate_strangeSchedule_isRefused() {
    assertRefused(
        a -> a.toBuilder().activity(ActivityId.of("other")).build(),
        "schedule must assign each activity but lacks 'a'");
    assertRefused(
        a -> a.toBuilder().people(List.of(PersonId.of("ann"))).build(),
        "people must be 2 but were [ann] in activity 'a'");
    assertRefused(
        a -> a.toBuilder().people(List.of(PersonId.of("ann"), PersonId.of("zoe"))).build(),
        "people must be of the project but were [ann, zoe] in activity 'a'");
    assertRefused(
        a -> a.toBuilder().mode(1).build(), "mode must be below 1 but was 1 in activity 'a'");
    assertRefused(
        a -> a.toBuilder().finish(at(6).plusSeconds(1)).build(),
        "times must be at the start of a tick of PT1H but was 2026-03-02T14:00:01Z in activity"
            + " 'a'");
  }

  @Test
  void calculate_peopleWhoCannotMeetRequirements_isRefused() {
    Person talker =
        Person.builder()
            .id(PersonId.of("ann"))
            .name("Ann")
            .addSkills(new SkillLevel(TALK, 3))
            .build();
    ResolvedProject project =
        new ProjectSketch()
            .person(talker)
            .person(talker.toBuilder().id(PersonId.of("bea")).build())
            .activity("a", 6)
            .activity("b", 2)
            .needs("a", "talk", 1, 1)
            .needs("a", "code", 1, 1)
            .needs("b", "talk", 1, 1)
            .resolve();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> value(project, Objective.WISHES))
        .withMessage(
            "people must be able to meet the requirements of their activities but are not, for"
                + " objective WISHES");
  }

  @Test
  void calculate_null_isRefused() {
    ResolvedProject project = sketch().resolve();
    assertThatNullPointerException().isThrownBy(() -> CALCULATOR.calculate(null, SCHEDULE));
    assertThatNullPointerException().isThrownBy(() -> CALCULATOR.calculate(project, null));
    assertThatNullPointerException()
        .isThrownBy(() -> CALCULATOR.calculate(project, SCHEDULE, null));
  }
}
