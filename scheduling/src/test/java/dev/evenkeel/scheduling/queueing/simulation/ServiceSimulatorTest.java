package dev.evenkeel.scheduling.queueing.simulation;

import static dev.evenkeel.scheduling.queueing.simulation.ServiceModels.contacts;
import static dev.evenkeel.scheduling.queueing.simulation.ServiceModels.group;
import static dev.evenkeel.scheduling.queueing.simulation.ServiceModels.queue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.scheduling.queueing.ServiceLevelDefinition;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceSimulatorTest {
  private static final ServiceSimulator SIMULATOR = ServiceSimulator.standard();

  private static final ServiceModel SMALL =
      queue(contacts("calls", 4, 1).within(0.1).build(), group("agents", 5).build())
          .horizon(100)
          .intervalLength(10)
          .build();

  @Test
  void sameSettings_giveTheSame_andAnotherSeedDoesNot() {
    SimulationResult result = SIMULATOR.simulate(SMALL);
    assertThat(SIMULATOR.simulate(SMALL)).isEqualTo(result);
    assertThat(SIMULATOR.withSeed(2).simulate(SMALL)).isNotEqualTo(result);
    assertThat(result.batches()).isEqualTo(100);
    assertThat(result.events()).isGreaterThan(result.allContacts().offered());
  }

  /** 49 × (1/49) is less than 1 in floating point, which is no interval more. */
  @Test
  void intervalsThatFillThePeriodButForRounding_areNoMoreThanThat() {
    double length = 1.0 / 49;
    double[] rates = new double[50];
    Arrays.fill(rates, 5);
    ServiceModel model =
        queue(
                contacts("calls", 5, 1).arrivalRate(StepFunction.of(length, rates)).build(),
                group("agents", 9).build())
            .horizon(1)
            .intervalLength(length)
            .build();
    assertThat(49 * length).isLessThan(1);
    SimulationResult result = SIMULATOR.simulate(model);
    assertThat(result.allContacts().intervals()).hasSize(49);
    assertThat(result.agentGroup("agents").intervals()).hasSize(49);
    assertThat(intervals(model, 0.4)).isEqualTo(3);
    assertThat(intervals(model, 2)).isEqualTo(1);
    assertThat(intervals(model, 1e10)).isEqualTo(1);
  }

  private static int intervals(ServiceModel model, double length) {
    ServiceModel other = model.toBuilder().intervalLength(length).build();
    return SIMULATOR.withBatches(1).simulate(other).allContacts().intervals().size();
  }

  @Test
  void lateShift_nobodyIsAnsweredBeforeItBegins() {
    // 2 agents come at 10; everybody who came before waits until then.
    ServiceModel model =
        queue(
                contacts("calls", 1, 1)
                    .handleTime(TimeDistribution.constant(0.001))
                    .within(0.5)
                    .build(),
                group("agents", 0).agents(StepFunction.constant(0).then(10, 2)).build())
            .horizon(20)
            .intervalLength(10)
            .build();
    List<ContactStatistics> halves = SIMULATOR.simulate(model).allContacts().intervals();
    assertThat(halves).hasSize(2);
    double waited = halves.get(0).meanWait().orElseThrow().value();
    assertThat(waited).isCloseTo(5, within(0.5));
    assertThat(halves.get(0).waitProbability().orElseThrow().value()).isEqualTo(1);
    assertThat(halves.get(1).meanWait().orElseThrow().value()).isLessThan(0.05);
    assertThat(halves.get(1).serviceLevel(ServiceLevelDefinition.ANSWERED_IN_TIME_OF_OFFERED))
        .hasValueSatisfying(level -> assertThat(level.value()).isGreaterThan(0.99));
  }

  @Test
  void nobodyThere_impatientGiveUpAndOthersAreUnserved() {
    ServiceModel model =
        queue(
                contacts("impatient", 2, 1).patience(TimeDistribution.constant(3)).build(),
                group("agents", 0).build())
            .addContactType(contacts("patient", 1, 1).build())
            .horizon(50)
            .build();
    SimulationResult result = SIMULATOR.simulate(model);
    ContactStatistics impatient = result.contactType("impatient");
    assertThat(impatient.offered()).isPositive().isEqualTo(impatient.abandoned());
    assertThat(impatient.meanWait().orElseThrow().value()).isCloseTo(3, within(1e-9));
    assertThat(impatient.meanWaitOfAnswered()).isEmpty();
    ContactStatistics patient = result.contactType("patient");
    assertThat(patient.offered()).isPositive().isEqualTo(patient.unserved());
    assertThat(patient.meanWait()).isEmpty();
    assertThat(result.agentGroup("agents").occupancy()).isEmpty();
  }

  @Test
  void projectBlock_takesAgentsAndIsLateByWhatTheyFinish() {
    // Long contacts: at 10 almost everybody is busy and the block of 6 waits for them.
    ServiceModel model =
        queue(
                contacts("calls", 9.5, 1).build(),
                group("agents", 10).away(StepFunction.constant(0).then(10, 6).then(20, 0)).build())
            .horizon(30)
            .intervalLength(10)
            .build();
    SimulationResult result = SIMULATOR.withBatches(400).simulate(model);
    List<GroupStatistics> thirds = result.agentGroup("agents").intervals();
    assertThat(thirds.get(0).awayAgents().value()).isZero();
    assertThat(thirds.get(1).awayAgents().value()).isBetween(5.0, 5.9);
    assertThat(thirds.get(2).awayAgents().value()).isZero();
    assertThat(thirds.get(1).occupancy().orElseThrow().value()).isGreaterThan(0.99);
    List<ContactStatistics> contacts = result.allContacts().intervals();
    assertThat(contacts.get(1).meanWait().orElseThrow().value())
        .isGreaterThan(3 * contacts.get(0).meanWait().orElseThrow().value());
    assertThat(result.agentGroup("agents").overtime()).isZero();
  }

  @Test
  void moreAgentsAwayThanOnShift_countAsAll() {
    ServiceModel model =
        queue(
                contacts("calls", 2, 1).patience(TimeDistribution.exponential(1)).build(),
                group("agents", 3).away(StepFunction.constant(7)).build())
            .horizon(10)
            .build();
    SimulationResult result = SIMULATOR.simulate(model);
    assertThat(result.agentGroup("agents").awayAgents().value()).isCloseTo(3, within(1e-9));
    assertThat(result.allContacts().answered()).isZero();
  }

  @Test
  void endOfShift_contactsAreFinishedInOvertime() {
    ServiceModel model =
        queue(
                contacts("calls", 4, 1).handleTime(TimeDistribution.constant(1)).build(),
                group("agents", 50).agents(StepFunction.constant(50).then(10, 0)).build())
            .horizon(20)
            .build();
    SimulationResult result = SIMULATOR.simulate(model);
    // On average 4 are busy at 10 and have half a contact left.
    assertThat(result.agentGroup("agents").overtime() / 100).isCloseTo(2, within(0.3));
  }

  @Test
  void standardStart_isEmptyAndWarmUpIsNot() {
    ServiceModel model =
        queue(contacts("calls", 9, 1).build(), group("agents", 10).build()).horizon(1).build();
    double cold = SIMULATOR.simulate(model).allContacts().meanWait().orElseThrow().value();
    double warm =
        SIMULATOR.withWarmUp(100).simulate(model).allContacts().meanWait().orElseThrow().value();
    assertThat(cold).isLessThan(0.05);
    assertThat(warm).isGreaterThan(0.3);
  }

  @Test
  void routing_choosesTheGroup() {
    SkillId rare = SkillId.of("rare");
    ServiceModelBuilder model =
        ServiceModel.builder()
            .addContactType(contacts("calls", 2, 1).build())
            .addAgentGroup(group("experts", 4).addSkill(rare).build())
            .addAgentGroup(group("others", 2).build())
            .horizon(200);
    double listed = occupancy(model.routing(Routing.LISTED_ORDER).build());
    double fewest = occupancy(model.routing(Routing.FEWEST_SKILLS).build());
    double idle = occupancy(model.routing(Routing.MOST_IDLE).build());
    assertThat(listed).isGreaterThan(idle);
    assertThat(idle).isGreaterThan(fewest);
  }

  private static double occupancy(ServiceModel model) {
    return SIMULATOR.simulate(model).agentGroup("experts").occupancy().orElseThrow().value();
  }

  @Test
  void addedTypeWithoutContacts_changesNothing() {
    ServiceModel more = SMALL.toBuilder().addContactType(contacts("none", 0, 1).build()).build();
    SimulationResult result = SIMULATOR.simulate(more);
    assertThat(result.contactType("calls"))
        .isEqualTo(SIMULATOR.simulate(SMALL).contactType("calls"));
    assertThat(result.contactType("none").offered()).isZero();
    assertThat(result.contactType("none").abandonment()).isEmpty();
  }

  @Test
  void continuousRun_goesOnOverChangesOfTheRate() {
    // Every second day nobody comes: what is left from the busy one is answered then.
    ServiceModel model =
        queue(
                contacts("calls", 1, 1)
                    .arrivalRate(StepFunction.of(10, 3, 0))
                    .handleTime(TimeDistribution.constant(1))
                    .build(),
                group("agents", 2).build())
            .horizon(20)
            .intervalLength(10)
            .build();
    SimulationResult result = SIMULATOR.withContinuousRun().simulate(model);
    ContactStatistics all = result.allContacts();
    assertThat(all.unserved()).isZero();
    assertThat(all.offered()).isEqualTo(all.answered()).isBetween(2800L, 3200L);
    assertThat(all.intervals().get(1).offered()).isZero();
    assertThat(result.agentGroup("agents").occupancy().orElseThrow().value())
        .isCloseTo(30.0 / 40, within(0.05));
  }

  @Test
  void oneBatch_hasNoStandardErrors() {
    SimulationResult result = SIMULATOR.withBatches(1).simulate(SMALL);
    Estimate wait = result.allContacts().meanWait().orElseThrow();
    assertThat(wait.standardError()).isEmpty();
    assertThat(wait.isWithin(wait.value(), 3)).isTrue();
    assertThat(wait.isWithin(wait.value() + 0.1, 3)).isFalse();
  }

  @Test
  void stationaryStart_ofAStateThatDoesNotExist_isRefused() {
    ServiceSimulator simulator = SIMULATOR.withStart(SimulationStart.STATIONARY);
    ContactType calls = contacts("calls", 5, 1).build();
    assertThatThrownBy(
            () -> simulator.simulate(queue(calls, group("a", 5).build()).horizon(1).build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more agents than load but was 5 with 5.0 erlang");
    ServiceModel twoGroups =
        queue(calls, group("a", 5).build()).addAgentGroup(group("b", 9).build()).horizon(1).build();
    assertThatThrownBy(() -> simulator.simulate(twoGroups))
        .hasMessageStartingWith("stationary start must have one agent group but was 2")
        .hasMessageContaining("Maybe start empty with a warm-up");
    ContactType fixed = calls.toBuilder().handleTime(TimeDistribution.constant(1)).build();
    assertThatThrownBy(
            () -> simulator.simulate(queue(fixed, group("a", 9).build()).horizon(1).build()))
        .hasMessageContaining("exponential handle time");
    ContactType sudden = calls.toBuilder().patience(TimeDistribution.constant(1)).build();
    assertThatThrownBy(
            () -> simulator.simulate(queue(sudden, group("a", 9).build()).horizon(1).build()))
        .hasMessageContaining("exponential patience");
    DeferredWork longer =
        new DeferredWork(TimeDistribution.exponential(3), StepFunction.constant(2));
    AgentGroup blended = group("a", 9).deferredWork(longer).build();
    assertThatThrownBy(() -> simulator.simulate(queue(calls, blended).horizon(1).build()))
        .hasMessageContaining("jobs as long as contacts");
  }

  @Test
  void stationaryStart_withoutContacts_isThatOfTheJobsAlone() {
    DeferredWork work = new DeferredWork(TimeDistribution.exponential(1), StepFunction.constant(3));
    ServiceModel model =
        queue(contacts("calls", 0, 1).build(), group("agents", 5).deferredWork(work).build())
            .horizon(10)
            .build();
    SimulationResult result = SIMULATOR.withStart(SimulationStart.STATIONARY).simulate(model);
    assertThat(result.agentGroup("agents").deferredAgents().value()).isCloseTo(3, within(1e-9));
    assertThat(result.agentGroup("agents").deferredJobs()).isPositive();
  }

  @Test
  void unknownNames_areRefused() {
    SimulationResult result = SIMULATOR.withBatches(1).simulate(SMALL);
    assertThatThrownBy(() -> result.contactType("mails"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("contact type must be one of [calls] but was 'mails'");
    assertThatThrownBy(() -> result.agentGroup("temps"))
        .hasMessage("agent group must be one of [agents] but was 'temps'");
  }

  @Test
  void badSettings_areNamed() {
    assertThatThrownBy(() -> SIMULATOR.withBatches(0)).hasMessageContaining("batches");
    assertThatThrownBy(() -> SIMULATOR.withWarmUp(-1)).hasMessageContaining("warm-up");
  }
}
