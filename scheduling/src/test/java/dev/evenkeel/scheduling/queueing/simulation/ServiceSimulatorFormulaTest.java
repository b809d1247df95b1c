package dev.evenkeel.scheduling.queueing.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.uncertainty.Draws;
import dev.evenkeel.scheduling.queueing.AccumulatingPriority;
import dev.evenkeel.scheduling.queueing.ErlangA;
import dev.evenkeel.scheduling.queueing.ErlangB;
import dev.evenkeel.scheduling.queueing.ErlangC;
import dev.evenkeel.scheduling.queueing.HeadOfLinePriority;
import dev.evenkeel.scheduling.queueing.ServiceLevelDefinition;
import dev.evenkeel.scheduling.queueing.ThresholdBlending;
import dev.evenkeel.scheduling.testing.CsvRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The simulator against what is known exactly. Seeds are fixed: of the figures below one or two
 * would be beside their values by more than three standard errors with other seeds, by chance
 * alone, and the mean of the squared deviations tells that from a bias.
 */
class ServiceSimulatorFormulaTest {
  private static final int CASES = 50;
  private static final List<ServiceLevelDefinition> DEFINITIONS =
      List.of(ServiceLevelDefinition.values());

  /** Collects by how many standard errors figures are beside their exact values. */
  private static final class Deviations {
    private final List<String> beyond = new ArrayList<>();
    private double squares;
    private int count;

    void add(Optional<Estimate> estimate, double exact, String what) {
      Estimate found = estimate.orElseThrow();
      double error = found.standardError().orElseThrow();
      if (error == 0) {
        assertThat(found.value()).as(what).isEqualTo(exact);
        return;
      }
      double deviation = (found.value() - exact) / error;
      if (Math.abs(deviation) > 3) {
        beyond.add(what + ": " + found + ", not " + exact);
      }
      squares += deviation * deviation;
      count++;
    }

    /**
     * No figure is beyond three errors, and their mean square is 1 as for errors without a bias.
     */
    void check() {
      assertThat(beyond).isEmpty();
      double spread = 4 * StrictMath.sqrt(2.0 / count);
      assertThat(squares / count).isBetween(1 - spread, 1 + spread);
    }
  }

  /**
   * A random service of 1 to 60 agents, with times in seconds. The agents are the load and some
   * multiple of its root, so that neither nobody waits nor the queue hardly ever ends: with either
   * a standard error would say little.
   */
  private record RandomCase(double load, int agents, double handleTime, double limit) {
    static RandomCase of(int number, double least, double most) {
      Draws draws = Draws.of(number);
      int agents = 1 + (int) (60 * draws.uniform(0, 0) * draws.uniform(0, 1));
      double reserve = (least + (most - least) * draws.uniform(0, 2)) / 2;
      double root = StrictMath.sqrt(agents + reserve * reserve) - reserve;
      double handleTime = 60 + 400 * draws.uniform(0, 3);
      return new RandomCase(root * root, agents, handleTime, 60 * draws.uniform(0, 4));
    }

    /** A period in which some 1,200 contacts arrive, and no fewer than 60 handle times. */
    ServiceModelBuilder model(ContactTypeBuilder contacts) {
      return ServiceModels.queue(
              contacts.within(limit).build(), ServiceModels.group("agents", agents).build())
          .horizon(handleTime * Math.max(60, 1200 / load));
    }

    ContactTypeBuilder contacts() {
      return ServiceModels.contacts("calls", load / handleTime, handleTime);
    }
  }

  private static ServiceSimulator simulator(long seed) {
    return ServiceSimulator.standard()
        .withSeed(seed)
        .withBatches(100)
        .withStart(SimulationStart.STATIONARY);
  }

  @Test
  void fiftyRandomCases_areErlangC() {
    Deviations waits = new Deviations();
    Deviations levels = new Deviations();
    Deviations occupancies = new Deviations();
    for (int i = 0; i < CASES; i++) {
      RandomCase c = RandomCase.of(i, 0.3, 1.4);
      SimulationResult result = simulator(200 + i).simulate(c.model(c.contacts()).build());
      ContactStatistics calls = result.allContacts();
      String what = "case " + i + ": " + c;
      waits.add(
          calls.meanWait(),
          ErlangC.meanWait(c.load(), c.agents(), c.handleTime()).orElseThrow(),
          what);
      levels.add(
          calls.answeredInTimeOfOffered(),
          ErlangC.serviceLevel(c.load(), c.agents(), c.handleTime(), c.limit()),
          what);
      occupancies.add(result.agentGroup("agents").occupancy(), c.load() / c.agents(), what);
    }
    waits.check();
    levels.check();
    occupancies.check();
  }

  @Test
  void fiftyRandomCases_areErlangA() {
    Deviations waits = new Deviations();
    Deviations abandonments = new Deviations();
    Deviations levels = new Deviations();
    for (int i = 0; i < CASES; i++) {
      RandomCase c = RandomCase.of(1000 + i, -1, 1);
      double patience = c.handleTime() * (0.2 + 2 * Draws.of(i).uniform(7, 7));
      SimulationResult result =
          simulator(200 + i)
              .simulate(
                  c.model(c.contacts().patience(TimeDistribution.exponential(patience))).build());
      ContactStatistics calls = result.allContacts();
      String what = "case " + i + ": " + c + ", patience " + patience;
      waits.add(
          calls.meanWait(),
          ErlangA.meanWait(c.load(), c.agents(), c.handleTime(), patience).orElseThrow(),
          what);
      abandonments.add(
          calls.abandonment(),
          ErlangA.abandonment(c.load(), c.agents(), c.handleTime(), patience),
          what);
      ServiceLevelDefinition definition = DEFINITIONS.get(i % 3);
      levels.add(
          calls.serviceLevel(definition),
          definition.serviceLevel(c.load(), c.agents(), c.handleTime(), patience, c.limit()),
          what);
    }
    waits.check();
    abandonments.check();
    levels.check();
  }

  @Test
  void deferredWork_isThresholdBlending() {
    Deviations deviations = new Deviations();
    for (int i = 0; i < 20; i++) {
      RandomCase c = RandomCase.of(2000 + i, 0.3, 1.4);
      int spare = c.agents() - (int) c.load();
      int threshold = c.agents() - (int) ((spare + 1) * Draws.of(i).uniform(1, 1));
      DeferredWork work =
          new DeferredWork(
              TimeDistribution.exponential(c.handleTime()), StepFunction.constant(threshold));
      ServiceModel model =
          c.model(c.contacts())
              .agentGroups(
                  List.of(ServiceModels.group("agents", c.agents()).deferredWork(work).build()))
              .build();
      SimulationResult result = simulator(200 + i).simulate(model);
      String what = "case " + i + ": " + c + ", threshold " + threshold;
      deviations.add(
          result.allContacts().waitProbability(),
          ThresholdBlending.waitProbability(c.load(), c.agents(), threshold),
          what);
      GroupStatistics group = result.agentGroup("agents");
      deviations.add(
          Optional.of(group.deferredAgents()),
          ThresholdBlending.deferredCapacity(c.load(), c.agents(), threshold),
          what);
      if (threshold < c.agents()) {
        deviations.add(
            group.utilisation(),
            ThresholdBlending.occupancy(c.load(), c.agents(), threshold),
            what);
      }
    }
    deviations.check();
  }

  @Test
  void blendingOracle_withChanceOfOneMore_isMet() {
    Deviations deviations = new Deviations();
    List<Map<String, String>> rows =
        CsvRows.assume("oracles/service/blending.csv").stream()
            .filter(row -> Double.parseDouble(row.get("p_next")) > 0)
            .limit(10)
            .toList();
    for (Map<String, String> row : rows) {
      double handleTime = Double.parseDouble(row.get("mean_service_s"));
      double load = Double.parseDouble(row.get("offered_load_erl"));
      double threshold =
          Double.parseDouble(row.get("best_threshold_c")) + Double.parseDouble(row.get("p_next"));
      DeferredWork work =
          new DeferredWork(
              TimeDistribution.exponential(handleTime), StepFunction.constant(threshold));
      int agents = Integer.parseInt(row.get("scheduled_agents"));
      ServiceModel model =
          ServiceModels.queue(
                  ServiceModels.contacts("calls", load / handleTime, handleTime)
                      .within(Double.parseDouble(row.get("target_s")))
                      .build(),
                  ServiceModels.group("agents", agents).deferredWork(work).build())
              .horizon(500 * handleTime)
              .build();
      SimulationResult result = simulator(3).simulate(model);
      deviations.add(
          result.allContacts().answeredInTimeOfOffered(),
          Double.parseDouble(row.get("sl_randomised")),
          row.toString());
      deviations.add(
          Optional.of(result.agentGroup("agents").deferredAgents()),
          Double.parseDouble(row.get("deferred_capacity_erl_randomised")),
          row.toString());
    }
    deviations.check();
  }

  @Test
  void priorityOracle_isMet() {
    Map<ServiceModel, SimulationResult> results = new HashMap<>();
    for (Map<String, String> row : CsvRows.assume("oracles/service/priority.csv")) {
      SimulationResult result =
          results.computeIfAbsent(priorityModel(row), model -> continuous(11).simulate(model));
      Estimate wait = result.contactType("type-" + row.get("class")).meanWait().orElseThrow();
      assertThat(wait.isWithin(Double.parseDouble(row.get("mean_wait")), 3))
          .as("%s found for %s", wait, row)
          .isTrue();
    }
  }

  private static ServiceSimulator continuous(long seed) {
    return ServiceSimulator.standard()
        .withSeed(seed)
        .withBatches(100)
        .withWarmUp(2000)
        .withContinuousRun();
  }

  private static ServiceModel priorityModel(Map<String, String> row) {
    double handleTime = Double.parseDouble(row.get("mean_service"));
    double[] rates = numbers(row.get("arrival_rates"));
    boolean accumulating = row.get("discipline").contains("accumulating");
    ServiceModelBuilder model =
        ServiceModel.builder()
            .addAgentGroup(
                ServiceModels.group("agents", Integer.parseInt(row.get("servers"))).build())
            .discipline(
                accumulating ? QueueDiscipline.ACCUMULATING_PRIORITY : QueueDiscipline.HEAD_OF_LINE)
            .horizon(6000 / Arrays.stream(rates).sum());
    for (int k = 0; k < rates.length; k++) {
      ContactTypeBuilder type = ServiceModels.contacts("type-" + (k + 1), rates[k], handleTime);
      model.addContactType(
          accumulating
              ? type.accumulationRate(numbers(row.get("priority_params").substring(2))[k]).build()
              : type.priority(k + 1).build());
    }
    return model.build();
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  @Test
  void accumulatingPriorityOfSeveralAgents_isMet() {
    double[] loads = {2, 3, 4};
    double[] rates = {5, 2, 1};
    ServiceModelBuilder model =
        ServiceModel.builder()
            .addAgentGroup(ServiceModels.group("agents", 10).build())
            .discipline(QueueDiscipline.ACCUMULATING_PRIORITY)
            .horizon(1000);
    for (int k = 0; k < loads.length; k++) {
      model.addContactType(
          ServiceModels.contacts("type-" + k, loads[k], 1).accumulationRate(rates[k]).build());
    }
    SimulationResult result = continuous(5).simulate(model.build());
    for (int k = 0; k < loads.length; k++) {
      double exact = AccumulatingPriority.meanWait(loads, rates, 10, 1, k + 1).orElseThrow();
      Estimate found = result.contactType("type-" + k).meanWait().orElseThrow();
      assertThat(found.isWithin(exact, 3)).as("%s, not %s", found, exact).isTrue();
    }
  }

  @Test
  void headOfLineWithOverloadedLastRank_isMet() {
    double[] rates = {0.2, 0.1, 0.3};
    double[] times = {1, 2, 3};
    double[] squares = {2, 4, 18};
    ServiceModel model =
        ServiceModel.builder()
            .addAgentGroup(ServiceModels.group("agent", 1).build())
            .discipline(QueueDiscipline.HEAD_OF_LINE)
            .horizon(10_000)
            .addContactType(ServiceModels.contacts("type-1", 0.2, 1).priority(1).build())
            .addContactType(
                ServiceModels.contacts("type-2", 0.1, 1)
                    .handleTime(TimeDistribution.constant(2))
                    .priority(2)
                    .build())
            .addContactType(ServiceModels.contacts("type-3", 0.3, 3).priority(3).build())
            .build();
    SimulationResult result = continuous(2).simulate(model);
    for (int rank = 1; rank <= 2; rank++) {
      double exact =
          HeadOfLinePriority.meanWaitWithOneAgent(rates, times, squares, rank).orElseThrow();
      Estimate found = result.contactType("type-" + rank).meanWait().orElseThrow();
      assertThat(found.isWithin(exact, 3)).as("%s, not %s", found, exact).isTrue();
    }
    assertThat(result.contactType("type-3").unserved()).isPositive();
  }

  @Test
  void noPatienceAtAll_isErlangB() {
    ServiceModel model =
        ServiceModels.queue(
                ServiceModels.contacts("calls", 8, 1)
                    .patience(TimeDistribution.constant(0))
                    .build(),
                ServiceModels.group("agents", 10).build())
            .horizon(1000)
            .build();
    Estimate lost =
        ServiceSimulator.standard()
            .withWarmUp(50)
            .simulate(model)
            .allContacts()
            .abandonment()
            .orElseThrow();
    assertThat(lost.isWithin(ErlangB.blockingProbability(8, 10), 3)).as("%s", lost).isTrue();
  }

  @Test
  void oneAgentWithAnyHandleTime_isPollaczekKhinchine() {
    // E[W] = rho (1 + v²) / (2 (1 - rho)) E[S]
    checkOneAgent(TimeDistribution.constant(1), 0.7 / (2 * 0.3));
    checkOneAgent(TimeDistribution.logNormal(1, 0.8), 0.7 * 1.64 / (2 * 0.3));
    checkOneAgent(TimeDistribution.exponential(1), 0.7 * 2 / (2 * 0.3));
  }

  private static void checkOneAgent(TimeDistribution handleTime, double exact) {
    ServiceModel model =
        ServiceModels.queue(
                ServiceModels.contacts("calls", 0.7, 1).handleTime(handleTime).build(),
                ServiceModels.group("agents", 1).build())
            .horizon(5000)
            .build();
    Estimate found = continuous(4).simulate(model).allContacts().meanWait().orElseThrow();
    assertThat(found.isWithin(exact, 3)).as("%s, not %s", found, exact).isTrue();
  }
}
