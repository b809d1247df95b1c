package dev.evenkeel.benchmarks.rcpsp;

import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.examples.instances.InstanceBound;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.immutables.value.Value;

/** What came out for one instance. */
@Value.Immutable
@ValueType
abstract class InstanceResult {
  abstract Path file();

  abstract String instance();

  abstract InstanceOutcome outcome();

  /** The activities without those that only mark start and end. */
  abstract OptionalInt activities();

  abstract OptionalLong criticalPathBound();

  /** The makespan by the independent check, in periods. */
  abstract OptionalLong makespan();

  /** What the search proved that no schedule is below, in periods. */
  abstract OptionalLong lowerBound();

  abstract OptionalLong schedules();

  /** The wall time of the search alone. */
  @Value.Default
  long nanos() {
    return 0;
  }

  /** What is published about the instance. */
  abstract Optional<InstanceBound> listed();

  /** Why there is no schedule, or what is wrong with it. */
  abstract List<String> remarks();

  boolean isFeasible() {
    return outcome() == InstanceOutcome.FEASIBLE;
  }

  boolean isProvedOptimal() {
    return isFeasible() && lowerBound().equals(makespan());
  }

  OptionalLong listedBestKnown() {
    return listed(InstanceBound::bestKnown);
  }

  OptionalLong listedLowerBound() {
    return listed(InstanceBound::lowerBound);
  }

  private OptionalLong listed(Function<InstanceBound, OptionalInt> value) {
    return listed().stream()
        .flatMapToInt(bound -> value.apply(bound).stream())
        .asLongStream()
        .findFirst();
  }

  /** The best known makespan if it is proved to be the least possible. */
  OptionalLong listedOptimum() {
    boolean optimal = listed().filter(InstanceBound::optimal).isPresent();
    return optimal ? listedBestKnown() : OptionalLong.empty();
  }

  boolean isNotAbove(OptionalLong listed) {
    return isFeasible() && listed.isPresent() && makespan().orElseThrow() <= listed.getAsLong();
  }

  boolean isBelow(OptionalLong listed) {
    return isFeasible() && listed.isPresent() && makespan().orElseThrow() < listed.getAsLong();
  }

  /** What the result says against what is published; both cannot be true. */
  List<String> contradictions() {
    List<String> contradictions = new ArrayList<>();
    if (isBelow(listedLowerBound())) {
      contradictions.add(makespanBelow("proved bound", listedLowerBound()));
    } else if (isBelow(listedOptimum())) {
      contradictions.add(makespanBelow("optimum", listedOptimum()));
    }
    if (listedBestKnown().isPresent() && lowerBound().orElse(0) > listedBestKnown().getAsLong()) {
      contradictions.add(
          "lower bound must not be above the best known makespan %d but was %d"
              .formatted(listedBestKnown().getAsLong(), lowerBound().orElseThrow()));
    }
    if (listedBestKnown().isPresent() && outcome() == InstanceOutcome.NO_SCHEDULE) {
      contradictions.add(
          "there must be a schedule, since one of %d periods is known"
              .formatted(listedBestKnown().getAsLong()));
    }
    return contradictions;
  }

  private String makespanBelow(String what, OptionalLong least) {
    return "makespan must not be below the %s %d but was %d"
        .formatted(what, least.orElseThrow(), makespan().orElseThrow());
  }

  static InstanceResultBuilder builder() {
    return new InstanceResultBuilder();
  }

  abstract InstanceResultBuilder toBuilder();
}
