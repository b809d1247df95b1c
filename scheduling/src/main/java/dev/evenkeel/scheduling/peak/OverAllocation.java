package dev.evenkeel.scheduling.peak;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/** How much plans ask of people, period by period, and where that is too much. */
@Value.Immutable
@ValueType
public abstract class OverAllocation {
  OverAllocation() {}

  /**
   * Returns the load of everybody in each period for which they are booked.
   *
   * @return the loads, by person in the order of the plans and then by time
   */
  public abstract List<PersonLoad> loads();

  /**
   * Returns where people are booked beyond their time.
   *
   * @return the loads with over-allocated time, the greatest first; of equals the earlier, then by
   *     person
   */
  public final List<PersonLoad> peaks() {
    return loads().stream()
        .filter(load -> !load.overAllocated().isZero())
        .sorted(
            Comparator.comparing(PersonLoad::overAllocated)
                .reversed()
                .thenComparing(load -> load.period().start())
                .thenComparing(PersonLoad::person))
        .toList();
  }

  /**
   * Returns how much of a person's work has to be moved or given to others at least.
   *
   * @param person the person
   * @return the sum over the periods, zero if the person is not booked
   * @throws NullPointerException if the person is null
   */
  public final Duration overAllocated(PersonId person) {
    return loads().stream()
        .filter(load -> load.person().equals(person))
        .map(PersonLoad::overAllocated)
        .reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * Returns how much work has to be moved or given to others at least.
   *
   * @return the sum over persons and periods
   */
  public final Duration overAllocated() {
    return loads().stream().map(PersonLoad::overAllocated).reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * Returns a warning for each peak.
   *
   * @return the findings, the greatest peak first
   */
  public final Findings findings() {
    return Findings.of(
        peaks().stream()
            .map(
                load ->
                    Finding.warning(
                            PeakFault.OVER_ALLOCATED,
                            "person '" + load.person() + "'",
                            load.sentence())
                        .withPath(load.period().toString()))
            .toList());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static OverAllocationBuilder builder() {
    return new OverAllocationBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this over-allocation.
   *
   * @return a new builder
   */
  public abstract OverAllocationBuilder toBuilder();
}
