package dev.evenkeel.scheduling.queueing.simulation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.scheduling.queueing.simulation.AgentGroup;
import dev.evenkeel.scheduling.queueing.simulation.ContactStatistics;
import dev.evenkeel.scheduling.queueing.simulation.Estimate;
import dev.evenkeel.scheduling.queueing.simulation.GroupStatistics;
import dev.evenkeel.scheduling.queueing.simulation.ServiceModel;
import dev.evenkeel.scheduling.queueing.simulation.ServiceModels;
import dev.evenkeel.scheduling.queueing.simulation.ServiceSimulator;
import dev.evenkeel.scheduling.queueing.simulation.SimulationResult;
import dev.evenkeel.scheduling.queueing.simulation.StepFunction;
import dev.evenkeel.scheduling.queueing.simulation.internal.PlainSimulation.Contact;
import dev.evenkeel.scheduling.queueing.simulation.internal.PlainSimulation.Work;
import dev.evenkeel.scheduling.queueing.simulation.internal.random.Streams;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The simulator finds what a plain simulation with the same random numbers finds. */
class PlainSimulationPropertyTest {
  @Provide
  Arbitrary<ServiceModel> models() {
    return ServiceModels.any();
  }

  @Property(tries = 500)
  void simulator_findsTheSameAsAPlainOne(@ForAll("models") ServiceModel model, @ForAll long seed) {
    SimulationResult result =
        ServiceSimulator.standard().withSeed(seed).withBatches(1).simulate(model);
    PlainSimulation plain = new PlainSimulation(model, new Streams(seed, 0));
    plain.play();
    for (int k = 0; k < model.contactTypes().size(); k++) {
      checkType(model, result, plain, k);
    }
    for (int g = 0; g < model.agentGroups().size(); g++) {
      checkGroup(model, result, plain, g);
    }
  }

  private static void checkType(
      ServiceModel model, SimulationResult result, PlainSimulation plain, int k) {
    ContactStatistics found = result.contactType(model.contactTypes().get(k).name());
    double limit = model.contactTypes().get(k).within();
    List<Contact> own = plain.contacts.stream().filter(contact -> contact.type == k).toList();
    check(found, own, limit);
    double length = model.intervalLength().orElseThrow();
    for (int i = 0; i < found.intervals().size(); i++) {
      double start = i * length;
      double end = (i + 1) * length;
      check(
          found.intervals().get(i),
          own.stream().filter(c -> start <= c.arrival && c.arrival < end).toList(),
          limit);
    }
  }

  private static void check(ContactStatistics found, List<Contact> contacts, double limit) {
    List<Contact> answered = contacts.stream().filter(c -> c.answered >= c.arrival).toList();
    List<Contact> lost = contacts.stream().filter(contact -> contact.gaveUp).toList();
    assertThat(found.offered()).isEqualTo(contacts.size());
    assertThat(found.answered()).isEqualTo(answered.size());
    assertThat(found.answeredInTime())
        .isEqualTo(answered.stream().filter(c -> c.answered - c.arrival <= limit).count());
    assertThat(found.abandoned()).isEqualTo(lost.size());
    assertThat(found.abandonedInTime())
        .isEqualTo(lost.stream().filter(c -> c.deadline - c.arrival <= limit).count());
    assertThat(found.unserved()).isEqualTo(contacts.size() - answered.size() - lost.size());
    double waits = answered.stream().mapToDouble(c -> c.answered - c.arrival).sum();
    assertThat(found.meanWaitOfAnswered().map(Estimate::value).orElse(0.0))
        .isCloseTo(answered.isEmpty() ? 0 : waits / answered.size(), within(1e-9));
    double given = lost.stream().mapToDouble(c -> c.deadline - c.arrival).sum();
    int ended = answered.size() + lost.size();
    assertThat(found.meanWait().map(Estimate::value).orElse(0.0))
        .isCloseTo(ended == 0 ? 0 : (waits + given) / ended, within(1e-9));
  }

  private static void checkGroup(
      ServiceModel model, SimulationResult result, PlainSimulation plain, int g) {
    AgentGroup group = model.agentGroups().get(g);
    GroupStatistics found = result.agentGroup(group.name());
    List<Work> own = plain.finished.stream().filter(work -> work.group() == g).toList();
    List<Work> jobs = own.stream().filter(work -> work.type() < 0).toList();
    double horizon = model.horizon();
    assertThat(found.deferredJobs())
        .isEqualTo(jobs.stream().filter(work -> work.end() < horizon).count());
    assertThat(found.deferredAgents().value() * horizon)
        .isCloseTo(jobs.stream().mapToDouble(w -> time(w, 0, horizon)).sum(), within(1e-8));
    double length = model.intervalLength().orElseThrow();
    for (int i = 0; i < found.intervals().size(); i++) {
      checkTime(
          found.intervals().get(i), group, own, i * length, Math.min(horizon, (i + 1) * length));
    }
    checkTime(found, group, own, 0, horizon);
  }

  private static void checkTime(
      GroupStatistics found, AgentGroup group, List<Work> work, double start, double end) {
    GroupHours hours = GroupHours.of(group, work, start, end);
    assertThat(found.overtime()).isCloseTo(hours.overtime(), within(1e-8));
    assertThat(found.awayAgents().value() * (end - start)).isCloseTo(hours.away(), within(1e-8));
    assertThat(found.occupancy().isPresent()).isEqualTo(hours.available() > 0);
    if (hours.available() > 1e-6) {
      assertThat(found.occupancy().orElseThrow().value())
          .isCloseTo(hours.contacts() / hours.available(), within(1e-6));
      assertThat(found.utilisation().orElseThrow().value())
          .isCloseTo(hours.busy() / hours.available(), within(1e-6));
    }
  }

  private static double time(Work work, double start, double end) {
    return Math.max(0, Math.min(work.end(), end) - Math.max(work.start(), start));
  }

  /** The time of a group between two moments, summed over the pieces in which nothing changes. */
  record GroupHours(double contacts, double busy, double available, double away, double overtime) {
    static GroupHours of(AgentGroup group, List<Work> work, double start, double end) {
      TreeSet<Double> cuts = new TreeSet<>(List.of(start, end));
      for (StepFunction function : List.of(group.agents(), group.away())) {
        function.steps().forEach(step -> cuts.add(step.start()));
      }
      work.forEach(w -> cuts.addAll(List.of(w.start(), w.end())));
      double[] sums = new double[5];
      Double[] times = cuts.subSet(start, true, end, true).toArray(Double[]::new);
      for (int i = 0; i + 1 < times.length; i++) {
        addPiece(sums, group, work, times[i], times[i + 1]);
      }
      return new GroupHours(sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    private static void addPiece(
        double[] sums, AgentGroup group, List<Work> work, double start, double end) {
      List<Work> here = work.stream().filter(w -> w.start() <= start && w.end() >= end).toList();
      double agents = group.agents().at(start);
      double away = Math.min(agents, group.away().at(start));
      double late = Math.max(0, here.size() - (agents - away));
      double gone = Math.max(0, away - late);
      double over = Math.max(0, here.size() - agents);
      double time = end - start;
      sums[0] += time * here.stream().filter(w -> w.type() >= 0).count();
      sums[1] += time * here.size();
      sums[2] += time * (agents + over - gone);
      sums[3] += time * gone;
      sums[4] += time * over;
    }
  }
}
