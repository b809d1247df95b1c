package dev.evenkeel.examples.story;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.goal.Goal;
import dev.evenkeel.core.goal.SmartCheck;
import dev.evenkeel.examples.files.Service;
import dev.evenkeel.examples.files.StoryData;
import dev.evenkeel.examples.files.feedback.Topic;
import dev.evenkeel.metrics.feedback.Feedback;
import dev.evenkeel.metrics.feedback.FeedbackScorer;
import dev.evenkeel.metrics.kpi.CsatCalculator;
import dev.evenkeel.risk.contingency.ContingencyPlan;
import dev.evenkeel.risk.register.RiskPrioritizer;
import dev.evenkeel.scheduling.capacity.CapacityCalculator;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.capacity.ServiceGroup;
import dev.evenkeel.scheduling.capacity.blending.BlendingRule;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.Shrinkage;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Takes the data through the steps. */
public final class StoryTeller {
  /** How far ahead the load is repeated; a project that takes longer cannot be planned here. */
  private static final int WEEKS = 40;

  private StoryTeller() {}

  /**
   * Calculates everything.
   *
   * @param data what the files say
   * @return what follows from it
   */
  public static Story tell(StoryData data) {
    StoryBuilder story = Story.builder().data(data);
    goals(story, data);
    serviceAndPlan(story, data);
    risks(story, data);
    feedback(story, data);
    return story.build();
  }

  private static void goals(StoryBuilder story, StoryData data) {
    Findings all = SmartCheck.standard().check(data.goals());
    for (Goal goal : data.goals()) {
      String object = "goal '" + goal.id() + "'";
      story.putGoal(
          goal.id(),
          Findings.of(all.stream().filter(finding -> finding.object().equals(object)).toList()));
    }
  }

  private static void serviceAndPlan(StoryBuilder story, StoryData data) {
    ContactLoad load = load(data);
    StaffingPlan staffing = calculator(data.service()).plan(load, data.service().target());
    ProjectCapacity capacity = capacity(data, staffing);
    ProjectPlanner planner = new ProjectPlanner(data.project(), data.calendars(), capacity);
    Optional<ProjectPlan> plan = planner.plan();
    story
        .staffing(staffing)
        .capacity(capacity)
        .service(
            ServiceDays.of(
                data.service(), calculator(data.service()), load.intervals(), staffing, capacity))
        .training(TrainingPlace.find(data, staffing, capacity))
        .plan(plan)
        .planFindings(planner.findings())
        .control(
            plan.filter(made -> !data.progress().isEmpty())
                .map(made -> new ProjectController(made, capacity).control(data.progress())));
  }

  /** The service alone, without a plan. */
  static ServiceDays service(StoryData data) {
    ContactLoad load = load(data);
    StaffingPlan staffing = calculator(data.service()).plan(load, data.service().target());
    return ServiceDays.of(
        data.service(),
        calculator(data.service()),
        load.intervals(),
        staffing,
        capacity(data, staffing));
  }

  private static ContactLoad load(StoryData data) {
    LocalDate first = LocalDate.ofInstant(data.project().start(), data.service().zone());
    return data.load().over(first, first.plusWeeks(WEEKS), data.openings());
  }

  private static ProjectCapacity capacity(StoryData data, StaffingPlan staffing) {
    ServiceGroup group =
        ServiceGroup.of(data.team(), data.service().skill(), data.project().people());
    return CapacityCalculator.standard()
        .withBlending(BlendingRule.RANDOMISED_THRESHOLD)
        .capacity(staffing, group, data.calendars());
  }

  private static StaffingCalculator calculator(Service service) {
    StaffingCalculator calculator =
        StaffingCalculator.standard().withShrinkage(Shrinkage.of(service.shrinkage()));
    if (service.patience().isPresent()) {
      calculator = calculator.withPatience(service.patience().get());
    }
    return service.maximumOccupancy().isPresent()
        ? calculator.withMaximumOccupancy(service.maximumOccupancy().getAsDouble())
        : calculator;
  }

  private static void risks(StoryBuilder story, StoryData data) {
    story.risks(RiskPrioritizer.standard().withMatrix(data.matrix()).prioritize(data.risks()));
    for (ContingencyPlan plan : data.plans()) {
      story.putReadinessFinding(plan.id(), plan.readiness(data.service().asOf()));
    }
  }

  private static void feedback(StoryBuilder story, StoryData data) {
    Instant asOf = data.service().asOf().atStartOfDay(data.service().zone()).toInstant();
    story
        .feedback(
            FeedbackScorer.standard()
                .withEstimates(data.topics().stream().map(Topic::estimate).toList())
                .score(data.feedback(), asOf))
        .satisfaction(CsatCalculator.standard().calculate(data.feedback()))
        .satisfactionByChannel(
            CsatCalculator.standard()
                .calculateBy(data.feedback(), feedback -> feedback.channel().name()))
        .satisfactionByTopic(
            CsatCalculator.standard().calculateBy(data.feedback(), Feedback::topic));
  }
}
