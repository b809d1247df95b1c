package dev.evenkeel.scheduling.queueing.simulation;

import static dev.evenkeel.scheduling.queueing.simulation.ServiceModels.contacts;
import static dev.evenkeel.scheduling.queueing.simulation.ServiceModels.group;
import static dev.evenkeel.scheduling.queueing.simulation.ServiceModels.queue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.uncertainty.FixedValue;
import dev.evenkeel.core.uncertainty.Triangular;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ServiceModelTest {
  private static final ContactType CALLS = contacts("calls", 1, 1).build();
  private static final AgentGroup AGENTS = group("agents", 2).build();

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void model_needsTypesAndGroupsWithDifferentNames() {
    refused(
        () -> ServiceModel.builder().addAgentGroup(AGENTS).horizon(1).build(),
        "service model must have at least one contact type");
    refused(
        () -> ServiceModel.builder().addContactType(CALLS).horizon(1).build(),
        "service model must have at least one agent group");
    refused(
        () -> queue(CALLS, AGENTS).addContactType(CALLS).horizon(1).build(),
        "names must differ but contact type 'calls' was there twice");
    refused(
        () -> queue(CALLS, AGENTS).addAgentGroup(AGENTS).horizon(1).build(),
        "names must differ but agent group 'agents' was there twice");
  }

  @Test
  void type_needsSomebodyWhoCanAnswer() {
    ContactType french = CALLS.toBuilder().skill(SkillId.of("French")).build();
    refused(
        () -> queue(french, AGENTS).horizon(1).build(),
        "an agent group must have skill 'French' of contact type 'calls'");
    AgentGroup able = AGENTS.toBuilder().addSkill(SkillId.of("French")).build();
    assertThat(ServiceModel.canAnswer(able, french)).isTrue();
    assertThat(ServiceModel.canAnswer(AGENTS, french)).isFalse();
    assertThat(ServiceModel.canAnswer(AGENTS, CALLS)).isTrue();
  }

  @Test
  void times_haveLimits() {
    refused(() -> queue(CALLS, AGENTS).horizon(0).build(), "horizon");
    refused(() -> queue(CALLS, AGENTS).horizon(1).intervalLength(0).build(), "interval length");
    refused(
        () -> queue(CALLS, AGENTS).horizon(1e6).intervalLength(1).build(),
        "interval length must be at least the horizon / 100000 but was 1.0");
    refused(() -> CALLS.toBuilder().within(-1).build(), "within");
    refused(() -> CALLS.toBuilder().accumulationRate(0).build(), "accumulation rate");
    refused(() -> CALLS.toBuilder().name(" ").build(), "name");
    refused(
        () -> CALLS.toBuilder().handleTime(TimeDistribution.constant(0)).build(),
        "mean handle time must be positive but was 0.0 in contact type 'calls'");
    refused(
        () -> new DeferredWork(TimeDistribution.constant(0), StepFunction.constant(1)),
        "mean job time");
  }

  @Test
  void agents_areWhole() {
    refused(
        () -> group("agents", 1).agents(StepFunction.constant(1.5)).build(),
        "agents must be whole numbers of at most 1e7 but was 1.5 in agent group 'agents'");
    refused(
        () -> group("agents", 1).away(StepFunction.constant(1e8)).build(),
        "away must be whole numbers of at most 1e7");
  }

  @Test
  void stepFunction_holdsUntilTheNextStep() {
    StepFunction function = StepFunction.of(10, 1, 2, 3);
    assertThat(function.at(0)).isEqualTo(1);
    assertThat(function.at(9.99)).isEqualTo(1);
    assertThat(function.at(10)).isEqualTo(2);
    assertThat(function.at(1e9)).isEqualTo(3);
    assertThat(function).isEqualTo(StepFunction.constant(1).then(10, 2).then(20, 3));
    refused(() -> function.at(-1), "time");
    refused(() -> function.then(20, 4), "steps must be in order of time");
    refused(() -> StepFunction.of(1), "at least one step");
    refused(() -> StepFunction.of(0, 1), "length");
    refused(
        () -> new StepFunction(List.of(new StepFunction.Step(1, 1))),
        "first step must start at 0 but was at 1.0");
    refused(() -> StepFunction.constant(-1), "value");
    refused(() -> StepFunction.constant(Double.NaN), "value");
  }

  @Test
  void distributions_haveMeansAndLimits() {
    assertThat(TimeDistribution.exponential(3).mean()).isEqualTo(3);
    assertThat(TimeDistribution.constant(4).mean()).isEqualTo(4);
    assertThat(TimeDistribution.logNormal(5, 1).mean()).isEqualTo(5);
    assertThat(TimeDistribution.of(Triangular.of(1, 2, 3)).mean()).isEqualTo(2);
    refused(() -> TimeDistribution.exponential(0), "mean");
    refused(() -> TimeDistribution.constant(-1), "time");
    refused(() -> TimeDistribution.logNormal(0, 1), "mean");
    refused(() -> TimeDistribution.logNormal(1, 0), "variation");
    refused(() -> TimeDistribution.of(FixedValue.of(-1)), "minimum must not be negative");
  }

  @Test
  void estimate_hasLimits() {
    refused(() -> new Estimate(Double.NaN, OptionalDouble.empty()), "value");
    refused(() -> new Estimate(1, OptionalDouble.of(-1)), "standard error");
    Estimate estimate = new Estimate(1, OptionalDouble.of(0.1));
    assertThat(estimate.isWithin(1.29, 3)).isTrue();
    assertThat(estimate.isWithin(0.69, 3)).isFalse();
    refused(() -> estimate.isWithin(1, -1), "errors");
  }
}
