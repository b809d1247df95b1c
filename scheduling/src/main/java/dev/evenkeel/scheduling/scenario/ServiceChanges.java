package dev.evenkeel.scheduling.scenario;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.scenario.change.ServiceChange;
import dev.evenkeel.scheduling.scenario.change.ServiceChange.LoadScaled;
import dev.evenkeel.scheduling.scenario.change.ServiceChange.ShrinkageChanged;
import dev.evenkeel.scheduling.scenario.change.ServiceChange.TargetChanged;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Changes the service that goes first.
 *
 * @param scenario the scenario before
 * @param findings takes what cannot be applied
 */
record ServiceChanges(Scenario scenario, FindingsCollector findings) {

  Scenario apply(ServiceChange change) {
    if (scenario.service().isEmpty()) {
      findings.add(
          Finding.error(
              ScenarioFault.NO_SERVICE,
              "project '" + scenario.project().id() + "'",
              "the scenario must have a service to be changed, with its load and its target"));
      return scenario;
    }
    return scenario.toBuilder().service(changed(scenario.service().get(), change)).build();
  }

  private static ServiceDemand changed(ServiceDemand service, ServiceChange change) {
    ServiceDemandBuilder changed = service.toBuilder();
    if (change instanceof TargetChanged target) {
      return changed.target(target.target()).build();
    }
    if (change instanceof ShrinkageChanged shrinkage) {
      return changed.shrinkage(shrinkage.shrinkage()).build();
    }
    return changed.load(scaled(service.load(), (LoadScaled) change)).build();
  }

  private static ContactLoad scaled(ContactLoad load, LoadScaled change) {
    List<LoadInterval> scaled =
        load.intervals().stream().flatMap(interval -> scaled(interval, change)).toList();
    return ContactLoad.of(scaled);
  }

  private static Stream<LoadInterval> scaled(LoadInterval load, LoadScaled change) {
    Interval whole = load.interval();
    Optional<Interval> hit = change.during().map(whole::intersection).orElse(Optional.of(whole));
    if (hit.isEmpty()) {
      return Stream.of(load);
    }
    return Stream.of(
            part(load, whole.start(), hit.get().start(), 1),
            part(load, hit.get().start(), hit.get().end(), change.factor()),
            part(load, hit.get().end(), whole.end(), 1))
        .flatMap(Optional::stream);
  }

  private static Optional<LoadInterval> part(
      LoadInterval load, Instant from, Instant to, double factor) {
    Interval part = Interval.of(from, to);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    double contacts = load.contacts() * factor;
    if (!part.equals(load.interval())) {
      contacts *= seconds(part.length()) / seconds(load.interval().length());
    }
    return Optional.of(LoadInterval.of(part, contacts, load.handleTime()));
  }

  private static double seconds(Duration length) {
    return length.getSeconds() + length.getNano() / 1e9;
  }
}
