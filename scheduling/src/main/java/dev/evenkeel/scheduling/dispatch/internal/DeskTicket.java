package dev.evenkeel.scheduling.dispatch.internal;

import dev.evenkeel.scheduling.triage.RankedTicket;
import dev.evenkeel.scheduling.triage.Ticket;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A ticket while a plan is made. Mutable, for a single owner; compared by identity. */
final class DeskTicket {
  private final Ticket ticket;
  private final Duration work;
  private final int stage;
  private @Nullable Place place;
  private String reason = "";

  DeskTicket(RankedTicket ranked, int stage) {
    this.ticket = ranked.ticket();
    this.work = ranked.work().orElse(Duration.ZERO);
    this.stage = stage;
  }

  Ticket ticket() {
    return ticket;
  }

  /** Returns the stage that the ticket has reached. */
  int stage() {
    return stage;
  }

  @Nullable Place place() {
    return place;
  }

  /** Returns the place of a ticket that has one. */
  Place placeHeld() {
    return Objects.requireNonNull(place);
  }

  String reason() {
    return reason;
  }

  void moveTo(Place target, int turn, String why) {
    if (place != null) {
      place.tickets().remove(this);
      place.load().takeAway(work);
    }
    place = target;
    reason = why;
    target.tickets().add(this);
    target.load().give(work, turn);
  }
}
