package dev.evenkeel.scheduling.triage;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.TicketId;
import dev.evenkeel.scheduling.triage.internal.KineticTournament;
import dev.evenkeel.scheduling.triage.internal.ResolvedTicket;
import dev.evenkeel.scheduling.triage.internal.TicketOrder;
import dev.evenkeel.scheduling.triage.internal.TicketRegister;
import dev.evenkeel.scheduling.triage.internal.TicketResolver;
import dev.evenkeel.scheduling.triage.internal.TimeAxis;
import dev.evenkeel.scheduling.triage.internal.UrgencyCurves;
import java.time.Instant;
import java.util.Optional;

/**
 * Tickets that wait, the one that comes next always at hand. Made by {@link TicketRanker#queue()},
 * and always in just the order of {@link TicketRanker#order}.
 *
 * <p>Mutable and meant for a single owner: not thread-safe. Time does not run backwards: the queue
 * remembers the latest instant at which it was asked or at which one of its tickets arrived, and
 * refuses questions about earlier ones.
 *
 * <p>Adding, replacing, removing and taking cost O(log n). Where urgencies change with time,
 * tickets overtake each other; each such change is made up for in O(log n) when the time is first
 * moved past it. Tickets whose urgencies grow equally fast never overtake each other.
 */
public final class TicketQueue {
  private final TicketRanker ranker;
  private final TicketResolver resolver;
  private final TicketRegister register = new TicketRegister();
  private final KineticTournament tournament = new KineticTournament(this::isBefore);
  private Instant clock = Instant.MIN;

  TicketQueue(TicketRanker ranker) {
    this.ranker = ranker;
    this.resolver = ranker.resolver();
  }

  private boolean isBefore(int slot, int other) {
    return TicketOrder.TIES.compare(register.at(slot), register.at(other)) < 0;
  }

  /**
   * Returns how many tickets wait.
   *
   * @return the number
   */
  public int size() {
    return register.size();
  }

  /**
   * Returns whether no ticket waits.
   *
   * @return whether the queue is empty
   */
  public boolean isEmpty() {
    return register.size() == 0;
  }

  /**
   * Returns the ticket with an id, if it waits.
   *
   * @param id the id
   * @return the ticket, or empty if there is none with this id
   * @throws NullPointerException if the id is null
   */
  public Optional<Ticket> find(TicketId id) {
    int slot = register.slotOf(Check.notNull(id, "id"));
    return slot < 0 ? Optional.empty() : Optional.of(register.at(slot));
  }

  /**
   * Adds a ticket.
   *
   * @param ticket the ticket
   * @throws NullPointerException if the ticket is null
   * @throws IllegalArgumentException if a ticket with its id waits already, a level is not in the
   *     matrix, or the ticket lacks what the rule needs; then nothing is changed
   */
  public void add(Ticket ticket) {
    Check.that(
        register.slotOf(ticket.id()) < 0,
        "ticket must not wait already but did: '%s'\nMaybe replace it.",
        ticket.id());
    ResolvedTicket resolved = resolver.resolve(ticket);
    enter(register.enter(ticket), resolved);
  }

  private void enter(int slot, ResolvedTicket resolved) {
    if (resolved.ticket().arrived().isAfter(clock)) {
      moveTo(resolved.ticket().arrived());
    }
    tournament.put(slot, UrgencyCurves.of(resolver.policy(), resolved));
  }

  private void moveTo(Instant time) {
    clock = time;
    tournament.advance(resolver.axis().at(time));
  }

  /**
   * Puts a ticket in place of the one that waits under the same id, such as when its priority, its
   * due instant or its work has changed.
   *
   * @param ticket the ticket as it is now
   * @return the ticket as it was
   * @throws NullPointerException if the ticket is null
   * @throws IllegalArgumentException if no ticket with its id waits, a level is not in the matrix,
   *     or the ticket lacks what the rule needs; then nothing is changed
   */
  public Ticket replace(Ticket ticket) {
    int slot = register.slotOf(ticket.id());
    if (slot < 0) {
      throw new IllegalArgumentException(
          "ticket must wait to be replaced but did not: '" + ticket.id() + "'\nMaybe add it.");
    }
    ResolvedTicket resolved = resolver.resolve(ticket);
    Ticket before = register.replace(slot, ticket);
    enter(slot, resolved);
    return before;
  }

  /**
   * Removes a ticket, wherever it stands.
   *
   * @param id the id of the ticket
   * @return the ticket, or empty if there is none with this id
   * @throws NullPointerException if the id is null
   */
  public Optional<Ticket> remove(TicketId id) {
    int slot = register.slotOf(Check.notNull(id, "id"));
    return slot < 0 ? Optional.empty() : Optional.of(leave(slot));
  }

  private Ticket leave(int slot) {
    tournament.clear(slot);
    return register.leave(slot);
  }

  /**
   * Returns the ticket that comes next, and leaves it in the queue.
   *
   * @param asOf the time of the question, not before the latest the queue knows of
   * @return the ticket, or empty if none waits
   * @throws NullPointerException if the instant is null
   * @throws IllegalArgumentException if the instant is before the latest that the queue knows of,
   *     or not in the years 1800 to 2149
   */
  public Optional<Ticket> first(Instant asOf) {
    advance(asOf);
    return isEmpty() ? Optional.empty() : Optional.of(register.at(tournament.first()));
  }

  private void advance(Instant asOf) {
    TimeAxis.inRange(asOf);
    Check.that(
        !asOf.isBefore(clock),
        "time of the question must not be before the latest instant of the queue, %s, but was %s",
        clock,
        asOf);
    if (asOf.isAfter(clock)) {
      moveTo(asOf);
    }
  }

  /**
   * Takes the ticket that comes next out of the queue.
   *
   * @param asOf the time of the question, not before the latest the queue knows of
   * @return the ticket, or empty if none waits
   * @throws NullPointerException if the instant is null
   * @throws IllegalArgumentException if the instant is before the latest that the queue knows of,
   *     or not in the years 1800 to 2149
   */
  public Optional<Ticket> take(Instant asOf) {
    advance(asOf);
    return isEmpty() ? Optional.empty() : Optional.of(leave(tournament.first()));
  }

  /**
   * Returns all tickets in order with the reason for each position, and leaves them in the queue.
   * Costs O(n log n).
   *
   * @param asOf the time of the question, not before the latest the queue knows of
   * @return the ranking
   * @throws NullPointerException if the instant is null
   * @throws IllegalArgumentException if the instant is before the latest that the queue knows of,
   *     or not in the years 1800 to 2149
   */
  public TicketRanking ranking(Instant asOf) {
    advance(asOf);
    return ranker.order(register.tickets(), asOf);
  }
}
