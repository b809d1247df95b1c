package dev.evenkeel.scheduling.queueing.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the result of any simulation. */
class ServiceSimulatorPropertyTest {
  @Provide
  Arbitrary<ServiceModel> models() {
    return ServiceModels.any();
  }

  @Property(tries = 200)
  void anyResult_addsUp(
      @ForAll("models") ServiceModel model, @ForAll long seed, @ForAll boolean continuous) {
    ServiceSimulator simulator =
        ServiceSimulator.standard().withSeed(seed).withBatches(5).withWarmUp(2);
    SimulationResult result =
        (continuous ? simulator.withContinuousRun() : simulator).simulate(model);
    checkContacts(result.allContacts());
    result.contactTypes().values().forEach(ServiceSimulatorPropertyTest::checkContacts);
    assertSum(result, ContactStatistics::offered);
    assertSum(result, ContactStatistics::answeredInTime);
    assertSum(result, ContactStatistics::abandoned);
    for (GroupStatistics group : result.agentGroups().values()) {
      checkGroup(group);
      group.intervals().forEach(ServiceSimulatorPropertyTest::checkGroup);
      assertThat(group.intervals().stream().mapToLong(GroupStatistics::deferredJobs).sum())
          .isEqualTo(group.deferredJobs());
    }
  }

  private static void assertSum(SimulationResult result, ToLongFunction<ContactStatistics> number) {
    assertThat(result.contactTypes().values().stream().mapToLong(number).sum())
        .isEqualTo(number.applyAsLong(result.allContacts()));
  }

  private static void checkContacts(ContactStatistics contacts) {
    checkFigures(contacts);
    long offered = 0;
    for (ContactStatistics interval : contacts.intervals()) {
      checkFigures(interval);
      offered += interval.offered();
    }
    assertThat(offered).isEqualTo(contacts.offered());
  }

  private static void checkFigures(ContactStatistics contacts) {
    assertThat(contacts.answered() + contacts.abandoned() + contacts.unserved())
        .isEqualTo(contacts.offered());
    assertThat(contacts.answeredInTime()).isBetween(0L, contacts.answered());
    assertThat(contacts.abandonedInTime()).isBetween(0L, contacts.abandoned());
    assertShare(contacts.answeredInTimeOfOffered());
    assertShare(contacts.answeredInTimeOfAnswered());
    assertShare(contacts.answeredInTimeWithoutShortAbandons());
    assertShare(contacts.abandonment());
    assertShare(contacts.waitProbability());
    assertThat(contacts.meanWait().map(Estimate::value).orElse(0.0)).isNotNegative();
    assertThat(contacts.abandonment().isPresent()).isEqualTo(contacts.offered() > 0);
  }

  private static void checkGroup(GroupStatistics group) {
    assertShare(group.occupancy());
    assertShare(group.utilisation());
    assertThat(group.deferredAgents().value()).isNotNegative();
    assertThat(group.awayAgents().value()).isNotNegative();
    assertThat(group.overtime()).isNotNegative();
    group
        .occupancy()
        .ifPresent(
            occupancy ->
                assertThat(occupancy.value())
                    .isLessThanOrEqualTo(group.utilisation().orElseThrow().value() + 1e-12));
  }

  private static void assertShare(Optional<Estimate> share) {
    share.ifPresent(estimate -> assertThat(estimate.value()).isBetween(0.0, 1 + 1e-9));
  }

  @Property(tries = 100)
  void unitOfTime_doesNotMatter(@ForAll long seed) {
    // A power of two changes no digit of a time.
    ServiceModel seconds = model(64);
    ServiceModel minutes = model(1);
    ServiceSimulator simulator = ServiceSimulator.standard().withSeed(seed).withBatches(3);
    ContactStatistics one = simulator.simulate(seconds).allContacts();
    ContactStatistics other = simulator.simulate(minutes).allContacts();
    Assume.that(one.answered() > 0);
    assertThat(one.offered()).isEqualTo(other.offered());
    assertThat(one.abandoned()).isEqualTo(other.abandoned());
    assertThat(one.answeredInTimeOfOffered()).isEqualTo(other.answeredInTimeOfOffered());
    assertThat(one.meanWait().orElseThrow().value())
        .isEqualTo(64 * other.meanWait().orElseThrow().value());
  }

  private static ServiceModel model(double unit) {
    return ServiceModels.queue(
            ServiceModels.contacts("calls", 4 / unit, unit)
                .patience(TimeDistribution.exponential(unit / 2))
                .within(unit / 8)
                .build(),
            ServiceModels.group("agents", 4).build())
        .horizon(16 * unit)
        .build();
  }
}
