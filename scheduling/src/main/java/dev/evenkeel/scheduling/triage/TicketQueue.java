package dev.evenkeel.scheduling.triage;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.TicketId;
import dev.evenkeel.scheduling.triage.internal.KineticTournament;
import dev.evenkeel.scheduling.triage.internal.ResolvedTicket;
import dev.evenkeel.scheduling.triage.internal.TicketOrder;
import dev.evenkeel.scheduling.triage.internal.TicketResolver;
import dev.evenkeel.scheduling.triage.internal.TimeAxis;
import dev.evenkeel.scheduling.triage.internal.UrgencyCurves;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
  private final Map<TicketId, Integer> slots = new HashMap<>();
  private final List<@Nullable Ticket> tickets = new ArrayList<>();
  private final List<Integer> free = new ArrayList<>();
  private final KineticTournament tournament = new KineticTournament(this::isBefore);
  private Instant clock = Ticket.EARLIEST;

  TicketQueue(TicketRanker ranker) {
    this.ranker = ranker;
    this.resolver = ranker.resolver();
  }

  private boolean isBefore(int slot, int other) {
    return TicketOrder.TIES.compare(at(slot), at(other)) < 0;
  }

  private Ticket at(int slot) {
    return Objects.requireNonNull(tickets.get(slot));
  }

  /**
   * Returns how many tickets wait.
   *
   * @return the number
   */
  public int size() {
    return slots.size();
  }

  /**
   * Returns whether no ticket waits.
   *
   * @return whether the queue is empty
   */
  public boolean isEmpty() {
    return slots.isEmpty();
  }

  /**
   * Returns the ticket with an id, if it waits.
   *
   * @param id the id
   * @return the ticket, or empty if there is none with this id
   * @throws NullPointerException if the id is null
   */
  public Optional<Ticket> find(TicketId id) {
    return Optional.ofNullable(slots.get(Check.notNull(id, "id"))).map(this::at);
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
        !slots.containsKey(ticket.id()),
        "ticket must not wait already but did: '%s'\nMaybe replace it.",
        ticket.id());
    ResolvedTicket resolved = resolver.resolve(ticket);
    int slot = free.isEmpty() ? tickets.size() : free.remove(free.size() - 1);
    if (slot == tickets.size()) {
      tickets.add(ticket);
    }
    slots.put(ticket.id(), slot);
    enter(slot, resolved);
  }

  private void enter(int slot, ResolvedTicket resolved) {
    tickets.set(slot, resolved.ticket());
    if (resolved.ticket().arrived().isAfter(clock)) {
      clock = resolved.ticket().arrived();
    }
    tournament.advance(resolver.axis().at(clock));
    tournament.put(slot, UrgencyCurves.of(resolver.policy(), resolved));
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
    Integer slot = slots.get(ticket.id());
    if (slot == null) {
      throw new IllegalArgumentException(
          "ticket must wait to be replaced but did not: '" + ticket.id() + "'\nMaybe add it.");
    }
    ResolvedTicket resolved = resolver.resolve(ticket);
    Ticket before = at(slot);
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
    Integer slot = slots.remove(Check.notNull(id, "id"));
    if (slot == null) {
      return Optional.empty();
    }
    Ticket removed = at(slot);
    leave(slot);
    return Optional.of(removed);
  }

  private void leave(int slot) {
    tickets.set(slot, null);
    free.add(slot);
    tournament.clear(slot);
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
    return isEmpty() ? Optional.empty() : Optional.of(at(tournament.first()));
  }

  private void advance(Instant asOf) {
    TimeAxis.inRange(asOf);
    Check.that(
        !asOf.isBefore(clock),
        "time of the question must not be before the latest instant of the queue, %s, but was %s",
        clock,
        asOf);
    clock = asOf;
    tournament.advance(resolver.axis().at(asOf));
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
    return first(asOf).flatMap(next -> remove(next.id()));
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
    List<Ticket> waiting = tickets.stream().filter(Objects::nonNull).map(t -> t).toList();
    return ranker.order(waiting, asOf);
  }
}
