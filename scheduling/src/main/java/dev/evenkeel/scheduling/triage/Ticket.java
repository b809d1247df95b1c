package dev.evenkeel.scheduling.triage;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.TicketId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.people.SkillLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A request that waits for somebody's work.
 *
 * <p>Which parts must be there depends on the {@link QueueRule}. All times are counted to the
 * microsecond, finer parts are dropped; they lie in the years 1800 to 2149, so that sums of them
 * are exact.
 */
@Value.Immutable
@ValueType
public abstract class Ticket {
  /** The least work that a ticket can need. */
  public static final Duration SHORTEST_WORK = Duration.ofNanos(1_000);

  /** The most work that a ticket can need: a hundred years. */
  public static final Duration LONGEST_WORK = Duration.ofDays(36_525);

  /** The earliest instant that tickets may name: the beginning of the year 1800. */
  public static final Instant EARLIEST = Instant.parse("1800-01-01T00:00:00Z");

  /** The latest instant that tickets may name: the beginning of the year 2150. */
  public static final Instant LATEST = Instant.parse("2150-01-01T00:00:00Z");

  Ticket() {}

  /**
   * Returns the id, which is also the last tie-break of every rule.
   *
   * @return the id
   */
  public abstract TicketId id();

  /**
   * Returns when the ticket came in, from which it ages.
   *
   * @return the instant
   */
  public abstract Instant arrived();

  /**
   * Returns how grave the ticket was found to be.
   *
   * @return the levels, or empty if not assessed
   */
  public abstract Optional<Assessment> assessment();

  /**
   * Returns the priority that somebody has set, which overrules that of the assessment.
   *
   * @return the priority, or empty if the assessment decides
   */
  public abstract Optional<Priority> priority();

  /**
   * Returns when the ticket must be done.
   *
   * @return the due instant, or empty if there is none
   */
  public abstract Optional<Instant> due();

  /**
   * Returns the working time that the ticket still needs from one person.
   *
   * @return the work, from a microsecond to 36,525 days, or empty if only its complexity is known
   */
  public abstract Optional<Duration> work();

  /**
   * Returns what it costs to keep the ticket waiting. The default costs 1 per hour, so that all
   * tickets weigh alike.
   *
   * @return the cost
   */
  @Value.Default
  public DelayCost delayCost() {
    return DelayCost.linear(1);
  }

  /**
   * Returns what somebody must master to work on the ticket.
   *
   * @return the skills, each once, with the least level of each
   */
  public abstract List<SkillLevel> skills();

  @Value.Check
  void check() {
    checkTime(arrived(), "arrival");
    due().ifPresent(due -> checkTime(due, "due instant"));
    work().ifPresent(this::checkWork);
    Set<SkillId> seen = new HashSet<>();
    skills()
        .forEach(
            level ->
                Check.that(
                    seen.add(level.skill()),
                    "skills must not repeat but had '%s' twice in ticket '%s'",
                    level.skill(),
                    id()));
  }

  private void checkTime(Instant time, String name) {
    Check.atLeast(time, EARLIEST, name, "ticket", id());
    Check.atMost(time, LATEST, name, "ticket", id());
  }

  private void checkWork(Duration work) {
    Check.atLeast(work, SHORTEST_WORK, "work", "ticket", id());
    Check.atMost(work, LONGEST_WORK, "work", "ticket", id());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static TicketBuilder builder() {
    return new TicketBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this ticket.
   *
   * @return a new builder
   */
  public abstract TicketBuilder toBuilder();
}
