package dev.evenkeel.risk.register;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ContingencyPlanId;
import dev.evenkeel.core.id.GoalId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.RiskId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.StakeholderId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.risk.response.OpportunityStrategy;
import dev.evenkeel.risk.response.RiskResponse;
import dev.evenkeel.risk.response.ThreatStrategy;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An uncertain event that would hurt or help a project, told as cause, event and effect: the cause
 * is a fact, the event may happen, the effect follows if it does.
 */
@Value.Immutable
@ValueType
public abstract class Risk {
  Risk() {}

  /**
   * Returns the id of the risk.
   *
   * @return the id
   */
  public abstract RiskId id();

  /**
   * Returns the fact from which the risk comes, such as "only one person knows the old database".
   *
   * @return a clause, not blank
   */
  public abstract String cause();

  /**
   * Returns what may happen, such as "that person leaves".
   *
   * @return a clause, not blank
   */
  public abstract String event();

  /**
   * Returns what follows, such as "the data migration stops for weeks".
   *
   * @return a clause, not blank
   */
  public abstract String effect();

  /**
   * Returns whether the event would hurt or help.
   *
   * @return the kind, {@link RiskKind#THREAT} unless set
   */
  @Value.Default
  public RiskKind kind() {
    return RiskKind.THREAT;
  }

  /**
   * Returns where the risk comes from.
   *
   * @return the category
   */
  public abstract RiskCategory category();

  /**
   * Returns who looks after the risk.
   *
   * @return the person, empty if nobody does
   */
  public abstract Optional<PersonId> owner();

  /**
   * Returns the assessments by stage.
   *
   * @return at most one for each stage, perhaps none
   */
  public abstract Map<AssessmentStage, Assessment> assessments();

  /**
   * Returns when the event may happen.
   *
   * @return the window of days, empty if none is stated
   */
  public abstract Optional<Proximity> proximity();

  /**
   * Returns the activities that the risk would hit.
   *
   * @return the ids, perhaps none
   */
  public abstract Set<ActivityId> activities();

  /**
   * Returns the goals that the risk would hit.
   *
   * @return the ids, perhaps none
   */
  public abstract Set<GoalId> goals();

  /**
   * Returns the skills whose lack makes the risk or that its treatment needs.
   *
   * @return the ids, perhaps none
   */
  public abstract Set<SkillId> skills();

  /**
   * Returns the stakeholders whom the risk would hit or who cause it.
   *
   * @return the ids, perhaps none
   */
  public abstract Set<StakeholderId> stakeholders();

  /**
   * Returns what was decided about the risk.
   *
   * @return the response, empty if nothing was decided yet
   */
  public abstract Optional<RiskResponse> response();

  /**
   * Returns the plan for the case that the event happens.
   *
   * @return the id of the plan, empty if there is none
   */
  public abstract Optional<ContingencyPlanId> contingencyPlan();

  @Value.Check
  void check() {
    Check.notBlank(cause(), "cause", "risk", id());
    Check.notBlank(event(), "event", "risk", id());
    Check.notBlank(effect(), "effect", "risk", id());
    response().ifPresent(this::checkResponse);
  }

  private void checkResponse(RiskResponse response) {
    Class<?> allowed = kind() == RiskKind.THREAT ? ThreatStrategy.class : OpportunityStrategy.class;
    Check.that(
        allowed.isInstance(response.strategy()),
        "strategy must be one for kind %s but was %s in risk '%s'",
        kind(),
        response.strategy(),
        id());
  }

  /**
   * Returns the risk as one sentence, such as {@code Because only one person knows the old
   * database, it may happen that she leaves; then the data migration stops for weeks.}
   *
   * @return the sentence made of cause, event and effect
   */
  public final String statement() {
    return "Because " + cause() + ", it may happen that " + event() + "; then " + effect() + ".";
  }

  /**
   * Returns the assessment of a stage.
   *
   * @param stage the stage
   * @return the assessment, empty if there is none
   * @throws NullPointerException if the stage is null
   */
  public final Optional<Assessment> assessment(AssessmentStage stage) {
    return Optional.ofNullable(assessments().get(Check.notNull(stage, "stage")));
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static RiskBuilder builder() {
    return new RiskBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this risk.
   *
   * @return a new builder
   */
  public abstract RiskBuilder toBuilder();
}
