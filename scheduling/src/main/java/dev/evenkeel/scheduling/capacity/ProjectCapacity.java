package dev.evenkeel.scheduling.capacity;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How much project work members of a service group can do while they keep the service level.
 *
 * <p>In an interval at most {@link CapacityInterval#ringFenced()} of the {@link #members()} may be
 * away in blocks at once; those who stay may do work between contacts up to {@link
 * CapacityInterval#capacityBetweenContacts}, which is less the more are away. Outside all intervals
 * nothing is known about the service, so none of them may do either. People who are not members are
 * not limited.
 */
@Value.Immutable
@ValueType
public abstract class ProjectCapacity {
  ProjectCapacity() {}

  /**
   * Returns whose capacity this is.
   *
   * @return the id of the team that serves
   */
  public abstract TeamId group();

  /**
   * Returns the people who serve and whose project work is therefore limited.
   *
   * @return the ids of the people
   */
  public abstract Set<PersonId> members();

  /**
   * Returns the intervals.
   *
   * @return the intervals in order of time, none of which overlap
   */
  public abstract List<CapacityInterval> intervals();

  @Value.Check
  void check() {
    for (int i = 1; i < intervals().size(); i++) {
      Interval previous = intervals().get(i - 1).interval();
      Interval next = intervals().get(i).interval();
      Check.that(
          !next.start().isBefore(previous.end()),
          "capacity intervals must be in order and not overlap but %s follows %s in group '%s'",
          next,
          previous,
          group());
    }
  }

  /**
   * Returns the interval that contains an instant.
   *
   * @param instant the instant
   * @return the interval; empty if none contains it
   * @throws NullPointerException if the instant is null
   */
  public final Optional<CapacityInterval> at(Instant instant) {
    Check.notNull(instant, "instant");
    int low = 0;
    int high = intervals().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (intervals().get(middle).interval().end().isAfter(instant)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return intervals().stream()
        .skip(low)
        .findFirst()
        .filter(capacity -> capacity.interval().contains(instant));
  }

  /**
   * Returns how many members may work on the project at an instant.
   *
   * @param instant the instant
   * @return the ring-fenced people, 0 outside all intervals
   * @throws NullPointerException if the instant is null
   */
  public final int availableAt(Instant instant) {
    return at(instant).map(CapacityInterval::ringFenced).orElse(0);
  }

  /**
   * Returns the time that can be spent on the project.
   *
   * @return ring-fenced people × hours, summed over the intervals
   */
  public final double totalPersonHours() {
    return intervals().stream().mapToDouble(ProjectCapacity::personHours).sum();
  }

  private static double personHours(CapacityInterval capacity) {
    return capacity.ringFenced() * hours(capacity);
  }

  /**
   * Returns the time that can be worked between contacts if nobody is away in a block.
   *
   * @return capacity between contacts × hours, summed over the intervals
   */
  public final double hoursBetweenContacts() {
    return intervals().stream()
        .mapToDouble(interval -> interval.capacityBetweenContacts(0) * hours(interval))
        .sum();
  }

  /**
   * Returns the time that agents are idle, which is more than can be planned with.
   *
   * @return preemptible agents × hours, summed over the intervals for which it was calculated
   */
  public final double preemptibleHours() {
    return intervals().stream()
        .mapToDouble(interval -> interval.preemptible().orElse(0) * hours(interval))
        .sum();
  }

  private static double hours(CapacityInterval capacity) {
    return Seconds.of(capacity.interval().length()) / 3600;
  }

  /**
   * Returns what a reviewer should know: a warning for each interval in which people are missing
   * for the service, a warning if nobody can ever be spared, and a notice from when to when the
   * numbers reach.
   *
   * @return the findings, shortfalls first, in order of time
   */
  public final Findings findings() {
    FindingsCollector findings = new FindingsCollector();
    intervals().stream()
        .filter(capacity -> capacity.shortfall() > 0)
        .map(this::shortfall)
        .forEach(findings::add);
    if (intervals().stream().allMatch(capacity -> capacity.ringFenced() == 0)) {
      findings.add(
          Finding.warning(
              CapacityFault.NO_PROJECT_CAPACITY,
              object(),
              "nobody can be spared for project work in any interval"));
    }
    horizon().map(this::endOfHorizon).ifPresent(findings::add);
    return findings.collect();
  }

  /**
   * Returns the time from the start of the first interval to the end of the last.
   *
   * @return the time; empty if there are no intervals
   */
  public final Optional<Interval> horizon() {
    return intervals().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Interval.of(
                intervals().get(0).interval().start(),
                intervals().get(intervals().size() - 1).interval().end()));
  }

  private Finding shortfall(CapacityInterval capacity) {
    return Finding.warning(
            CapacityFault.SERVICE_SHORTFALL,
            object(),
            String.format(
                Locale.ROOT,
                "the service needs %d people but %d are present: %d are missing",
                capacity.scheduled(),
                capacity.present(),
                capacity.shortfall()))
        .withPath(capacity.interval().toString());
  }

  private Finding endOfHorizon(Interval horizon) {
    return Finding.notice(
        CapacityFault.END_OF_HORIZON,
        object(),
        "the load is known from "
            + horizon.start()
            + " to "
            + horizon.end()
            + "; outside nobody is spared for project work");
  }

  private String object() {
    return "service group '" + group() + "'";
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ProjectCapacityBuilder builder() {
    return new ProjectCapacityBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this capacity.
   *
   * @return a new builder
   */
  public abstract ProjectCapacityBuilder toBuilder();
}
