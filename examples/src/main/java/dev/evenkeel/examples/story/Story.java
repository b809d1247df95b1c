package dev.evenkeel.examples.story;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.goal.Goal;
import dev.evenkeel.core.id.ContingencyPlanId;
import dev.evenkeel.core.id.GoalId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.examples.files.StoryData;
import dev.evenkeel.metrics.feedback.FeedbackScores;
import dev.evenkeel.metrics.kpi.Csat;
import dev.evenkeel.risk.register.RiskPriorityList;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** All that the steps found out. */
@Value.Immutable
@ValueType
public abstract class Story {
  private static final int DAYS = 7;

  Story() {}

  /** What was asked. */
  public abstract StoryData data();

  /** Step 1: what the SMART check says about each goal. */
  public abstract Map<GoalId, Findings> goals();

  /** Step 2: the people needed, interval by interval over the horizon. */
  public abstract StaffingPlan staffing();

  /** Step 3: the hours left over. */
  public abstract ProjectCapacity capacity();

  /** Steps 2 and 3 day by day. */
  public abstract ServiceDays service();

  /** Step 3: where a training costs least; empty if none is wanted or too few people are there. */
  public abstract Optional<TrainingPlace> training();

  /** Step 4: the plan, empty if there is none. */
  public abstract Optional<ProjectPlan> plan();

  /** Step 4: what the scheduler remarked, or why there is no plan. */
  public abstract Findings planFindings();

  /** Step 5: the running project, empty without a plan or a report. */
  public abstract Optional<ProjectControl> control();

  /** Step 6: the risks by priority. */
  public abstract RiskPriorityList risks();

  /** Step 6: what keeps each contingency plan from being ready. */
  public abstract Map<ContingencyPlanId, Findings> readinessFindings();

  /** Step 7: the topics by priority. */
  public abstract FeedbackScores feedback();

  /** Step 7: satisfied answers over all channels. */
  public abstract Csat satisfaction();

  /** Step 7: satisfied answers by channel. */
  public abstract Map<String, Csat> satisfactionByChannel();

  /** Step 7: satisfied answers by topic. */
  public abstract Map<String, Csat> satisfactionByTopic();

  /** The Monday of an ordinary week. */
  @Value.Lazy
  public LocalDate ordinaryWeek() {
    return service().ordinaryWeek();
  }

  /** The service in an ordinary week. */
  @Value.Lazy
  public List<ServiceSlot> ordinarySlots() {
    return service().between(ordinaryWeek(), ordinaryWeek().plusDays(DAYS));
  }

  /** The local time of an instant. */
  public final LocalDateTime local(Instant instant) {
    return instant.atZone(data().service().zone()).toLocalDateTime();
  }

  /** The findings of a goal. */
  public final Findings findings(Goal goal) {
    return goals().getOrDefault(goal.id(), Findings.none());
  }

  /** Returns a builder with nothing set. */
  public static StoryBuilder builder() {
    return new StoryBuilder();
  }

  /** Returns a builder that starts with this story. */
  public abstract StoryBuilder toBuilder();
}
