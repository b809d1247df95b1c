package dev.evenkeel.scheduling.staffing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * The contacts that a service expects over a period, interval by interval: in order of time,
 * without overlap. Gaps are allowed and mean that nothing is known: a time at which the service is
 * open but nobody is expected needs an interval with zero contacts.
 */
@Value.Immutable
@ValueType
public abstract class ContactLoad {
  ContactLoad() {}

  /**
   * Returns the intervals.
   *
   * @return the intervals in order of time, none of which overlap
   */
  public abstract List<LoadInterval> intervals();

  @Value.Check
  void check() {
    for (int i = 1; i < intervals().size(); i++) {
      Interval previous = intervals().get(i - 1).interval();
      Interval next = intervals().get(i).interval();
      Check.that(
          !next.start().isBefore(previous.start()),
          "load intervals must be in order of time but %s came before %s%n"
              + "Maybe use ContactLoad.of(...), which sorts them",
          previous,
          next);
      Check.that(
          !next.start().isBefore(previous.end()),
          "load intervals must not overlap but %s overlaps %s",
          previous,
          next);
    }
  }

  /**
   * Returns the load of the given intervals, sorted by time.
   *
   * @param intervals the intervals, in any order, none of which overlap
   * @return the load
   * @throws NullPointerException if the collection or an interval is null
   * @throws IllegalArgumentException if two intervals overlap
   */
  public static ContactLoad of(Collection<LoadInterval> intervals) {
    List<LoadInterval> sorted =
        intervals.stream().sorted(Comparator.comparing(load -> load.interval().start())).toList();
    return builder().intervals(sorted).build();
  }

  /**
   * Returns the number of contacts expected in all.
   *
   * @return the sum over the intervals, not negative
   */
  public final double totalContacts() {
    return intervals().stream().mapToDouble(LoadInterval::contacts).sum();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ContactLoadBuilder builder() {
    return new ContactLoadBuilder();
  }

  /**
   * Returns a builder that starts with the intervals of this load.
   *
   * @return a new builder
   */
  public abstract ContactLoadBuilder toBuilder();
}
