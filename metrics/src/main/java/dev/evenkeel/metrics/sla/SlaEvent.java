package dev.evenkeel.metrics.sla;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.TeamId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a ticket and matters to its clock. Events are given in the order of
 * time; several may have the same instant.
 */
public sealed interface SlaEvent {
  /** What happened. */
  enum Kind {
    /** The ticket came into being. */
    CREATED,
    /** The ticket was given to somebody. */
    ASSIGNED,
    /** The customer wrote. */
    CUSTOMER_MESSAGE,
    /** An agent wrote so that the customer could read it. */
    AGENT_MESSAGE,
    /** The ticket began to wait for somebody outside. */
    PENDING,
    /** The ticket waits no longer. */
    RESUMED,
    /** The ticket was solved. */
    RESOLVED,
    /** The solution did not hold. */
    REOPENED,
    /** The ticket has another priority. */
    PRIORITY_CHANGED,
    /** Another policy applies. */
    POLICY_CHANGED
  }

  /**
   * Returns when it happened.
   *
   * @return the instant
   */
  Instant at();

  /**
   * Returns what happened.
   *
   * @return the kind, one for each type of event
   */
  Kind kind();

  /**
   * The ticket came into being, possibly pending or resolved at once.
   *
   * @param at when
   * @param state in which state
   */
  record Created(Instant at, SlaTicket.State state) implements SlaEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @param state in which state
     * @throws NullPointerException if a part is null
     */
    public Created {
      Check.notNull(at, "at");
      Check.notNull(state, "state");
    }

    /**
     * Makes the event of a ticket that is created open.
     *
     * @param at when
     * @throws NullPointerException if the instant is null
     */
    public Created(Instant at) {
      this(at, SlaTicket.State.OPEN);
    }

    @Override
    public Kind kind() {
      return Kind.CREATED;
    }
  }

  /**
   * The ticket was given to somebody.
   *
   * @param at when
   * @param team the team whose hours count from now on; empty if the team stays
   */
  record Assigned(Instant at, Optional<TeamId> team) implements SlaEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @param team the team whose hours count from now on; empty if the team stays
     * @throws NullPointerException if a part is null
     */
    public Assigned {
      Check.notNull(at, "at");
      Check.notNull(team, "team");
    }

    /**
     * Makes the event of a ticket that stays with its team.
     *
     * @param at when
     * @throws NullPointerException if the instant is null
     */
    public Assigned(Instant at) {
      this(at, Optional.empty());
    }

    /**
     * Makes the event of a ticket that comes to a team.
     *
     * @param at when
     * @param team the team whose hours count from now on
     * @throws NullPointerException if a part is null
     */
    public Assigned(Instant at, TeamId team) {
      this(at, Optional.of(Check.notNull(team, "team")));
    }

    @Override
    public Kind kind() {
      return Kind.ASSIGNED;
    }
  }

  /**
   * The customer wrote, after the message by which the ticket was created.
   *
   * @param at when
   */
  record CustomerMessage(Instant at) implements SlaEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @throws NullPointerException if the instant is null
     */
    public CustomerMessage {
      Check.notNull(at, "at");
    }

    @Override
    public Kind kind() {
      return Kind.CUSTOMER_MESSAGE;
    }
  }

  /**
   * An agent wrote so that the customer could read it.
   *
   * @param at when
   */
  record AgentMessage(Instant at) implements SlaEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @throws NullPointerException if the instant is null
     */
    public AgentMessage {
      Check.notNull(at, "at");
    }

    @Override
    public Kind kind() {
      return Kind.AGENT_MESSAGE;
    }
  }

  /**
   * The ticket, which was open, began to wait for somebody outside.
   *
   * @param at when
   */
  record Pending(Instant at) implements SlaEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @throws NullPointerException if the instant is null
     */
    public Pending {
      Check.notNull(at, "at");
    }

    @Override
    public Kind kind() {
      return Kind.PENDING;
    }
  }

  /**
   * The ticket, which was pending, is open again.
   *
   * @param at when
   */
  record Resumed(Instant at) implements SlaEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @throws NullPointerException if the instant is null
     */
    public Resumed {
      Check.notNull(at, "at");
    }

    @Override
    public Kind kind() {
      return Kind.RESUMED;
    }
  }

  /**
   * The ticket, open or pending, was solved.
   *
   * @param at when
   */
  record Resolved(Instant at) implements SlaEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @throws NullPointerException if the instant is null
     */
    public Resolved {
      Check.notNull(at, "at");
    }

    @Override
    public Kind kind() {
      return Kind.RESOLVED;
    }
  }

  /**
   * The ticket, which was resolved, is open again.
   *
   * @param at when
   */
  record Reopened(Instant at) implements SlaEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @throws NullPointerException if the instant is null
     */
    public Reopened {
      Check.notNull(at, "at");
    }

    @Override
    public Kind kind() {
      return Kind.REOPENED;
    }
  }

  /**
   * The ticket has another priority, and with it other targets.
   *
   * @param at when
   * @param priority the new priority, not blank
   */
  record PriorityChanged(Instant at, String priority) implements SlaEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @param priority the new priority, not blank
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the priority is blank
     */
    public PriorityChanged {
      Check.notNull(at, "at");
      Check.notBlank(priority, "priority");
    }

    @Override
    public Kind kind() {
      return Kind.PRIORITY_CHANGED;
    }
  }

  /**
   * Another policy applies: its targets, its calendars and its choices.
   *
   * @param at when
   * @param policy the new policy
   */
  record PolicyChanged(Instant at, SlaPolicy policy) implements SlaEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @param policy the new policy
     * @throws NullPointerException if a part is null
     */
    public PolicyChanged {
      Check.notNull(at, "at");
      Check.notNull(policy, "policy");
    }

    @Override
    public Kind kind() {
      return Kind.POLICY_CHANGED;
    }
  }
}
