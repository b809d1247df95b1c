package dev.evenkeel.metrics.sla.internal;

import dev.evenkeel.core.id.CustomerId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.time.Boundary;
import dev.evenkeel.core.time.CalendarChoice;
import dev.evenkeel.core.time.CalendarQuery;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.metrics.sla.ClockBasis;
import dev.evenkeel.metrics.sla.CreatedPendingRule;
import dev.evenkeel.metrics.sla.ReopenRule;
import dev.evenkeel.metrics.sla.RetargetRule;
import dev.evenkeel.metrics.sla.SlaEvent;
import dev.evenkeel.metrics.sla.SlaFault;
import dev.evenkeel.metrics.sla.SlaMetric;
import dev.evenkeel.metrics.sla.SlaPolicy;
import dev.evenkeel.metrics.sla.SlaTargets;
import dev.evenkeel.metrics.sla.SlaTicket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a ticket stands after an event. Only {@link #after} changes anything, on a copy that nobody
 * else has seen; so a state that was handed out never changes.
 */
public final class TicketState {
  private static final List<SlaMetric> METRICS = List.of(SlaMetric.values());
  private static final List<SlaMetric> BASED =
      List.of(SlaMetric.FIRST_RESPONSE, SlaMetric.UPDATE, SlaMetric.RESOLUTION);

  private static final Instant BEGIN = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  private final Run[] runs;
  private SlaPolicy policy;
  private String priority;
  private final Optional<CustomerId> customer;
  private Optional<TeamId> team;
  private WorkCalendar calendar;
  private Position now;
  private SlaTicket.State state;
  private ReopenRule reopen;
  private boolean pauses;
  private boolean assigned;
  private boolean answered;
  private boolean customerWaits;
  private boolean frozen;

  private TicketState(SlaTicket ticket, SlaPolicy policy, Instant created) {
    this.runs = new Run[] {Run.NONE, Run.NONE, Run.NONE, Run.NONE};
    this.policy = policy;
    this.priority = ticket.priority();
    this.customer = ticket.customer();
    this.team = ticket.team();
    this.calendar = choice(policy, customer, team).calendar();
    this.now = new Position(created, Duration.ZERO, workingTime(calendar, policy.boundary()));
    this.state = SlaTicket.State.OPEN;
    this.reopen = policy.reopen();
  }

  private TicketState(TicketState other) {
    this.runs = other.runs.clone();
    this.policy = other.policy;
    this.priority = other.priority;
    this.customer = other.customer;
    this.team = other.team;
    this.calendar = other.calendar;
    this.now = other.now;
    this.state = other.state;
    this.reopen = other.reopen;
    this.pauses = other.pauses;
    this.assigned = other.assigned;
    this.answered = other.answered;
    this.customerWaits = other.customerWaits;
    this.frozen = other.frozen;
  }

  /**
   * Returns the state of a ticket that has come into being.
   *
   * @param ticket the ticket
   * @param policy the policy that applies to it
   * @param created its creation
   * @return the state
   */
  public static TicketState open(SlaTicket ticket, SlaPolicy policy, SlaEvent.Created created) {
    TicketState opened = new TicketState(ticket, policy, created.at());
    opened.create(created.state());
    return opened;
  }

  /**
   * Returns the state after one more event.
   *
   * @param event an event that may follow
   * @return the state
   */
  public TicketState after(SlaEvent event) {
    TicketState next = new TicketState(this);
    next.now = now.moved(event.at());
    next.accept(event);
    return next;
  }

  private void accept(SlaEvent event) {
    switch (event.kind()) {
      case CREATED -> throw new IllegalArgumentException("event must not be a second creation");
      case ASSIGNED -> assign(((SlaEvent.Assigned) event).team());
      case CUSTOMER_MESSAGE -> hearCustomer();
      case AGENT_MESSAGE -> answerCustomer();
      case PENDING -> waitFor(true);
      case RESUMED -> waitFor(false);
      case RESOLVED -> resolve();
      case REOPENED -> reopen();
      case PRIORITY_CHANGED -> retarget(policy, ((SlaEvent.PriorityChanged) event).priority());
      case POLICY_CHANGED -> adopt(((SlaEvent.PolicyChanged) event).policy());
    }
  }

  private void create(SlaTicket.State first) {
    boolean pending = first == SlaTicket.State.PENDING;
    state = pending ? first : SlaTicket.State.OPEN;
    pauses = pending && policy.createdPending() == CreatedPendingRule.PAUSED;
    beginBased(false);
    if (first == SlaTicket.State.RESOLVED) {
      resolve();
    }
  }

  private void assign(Optional<TeamId> next) {
    assigned = true;
    if (next.isPresent() && !next.equals(team)) {
      team = next;
      changeCalendar();
    }
    beginBased(policy.basis() == ClockBasis.LAST_ASSIGNED);
  }

  private void hearCustomer() {
    if (state == SlaTicket.State.RESOLVED) {
      customerWaits = true;
      return;
    }
    boolean restarts = policy.basis() == ClockBasis.LAST_CUSTOMER_MESSAGE;
    if (restarts) {
      restartUnderWay(SlaMetric.FIRST_RESPONSE);
      restartUnderWay(SlaMetric.RESOLUTION);
    }
    if (answered && (restarts || !run(SlaMetric.NEXT_RESPONSE).isUnderWay())) {
      begin(SlaMetric.NEXT_RESPONSE);
    }
  }

  private void answerCustomer() {
    customerWaits = false;
    if (!answered) {
      set(
          SlaMetric.FIRST_RESPONSE,
          run(SlaMetric.FIRST_RESPONSE).fulfilled(now, target(SlaMetric.FIRST_RESPONSE)));
      answered = !frozen;
    } else {
      end(SlaMetric.NEXT_RESPONSE, true);
    }
    if (run(SlaMetric.UPDATE).isUnderWay()) {
      end(SlaMetric.UPDATE, true);
      begin(SlaMetric.UPDATE);
    }
  }

  private void waitFor(boolean outside) {
    state = outside ? SlaTicket.State.PENDING : SlaTicket.State.OPEN;
    pauses = outside;
    turn();
  }

  private void resolve() {
    state = SlaTicket.State.RESOLVED;
    reopen = policy.reopen();
    end(SlaMetric.FIRST_RESPONSE, false);
    end(SlaMetric.NEXT_RESPONSE, false);
    end(SlaMetric.UPDATE, false);
    if (run(SlaMetric.RESOLUTION).ending() == null) {
      set(
          SlaMetric.RESOLUTION,
          run(SlaMetric.RESOLUTION).fulfilled(now, target(SlaMetric.RESOLUTION)));
    }
    turn();
  }

  private void reopen() {
    List<SlaMetric> stopped = BASED.stream().filter(this::canGoOn).toList();
    state = SlaTicket.State.OPEN;
    pauses = false;
    frozen |= reopen == ReopenRule.FROZEN;
    for (SlaMetric metric : stopped) {
      if (reopen == ReopenRule.RESTART && run(metric).hasBegun()) {
        begin(metric);
      } else {
        set(metric, run(metric).revived());
      }
    }
    turn();
    beginBased(false);
    if (customerWaits && answered) {
      begin(SlaMetric.NEXT_RESPONSE);
    }
    customerWaits = false;
  }

  private void adopt(SlaPolicy next) {
    retarget(next, priority);
    policy = next;
    changeCalendar();
    turn();
    beginBased(false);
  }

  private void retarget(SlaPolicy nextPolicy, String nextPriority) {
    SlaTargets next = nextPolicy.targets(nextPriority);
    if (nextPolicy.retarget() == RetargetRule.RESTART) {
      METRICS.stream()
          .filter(metric -> !next.target(metric).equals(target(metric)))
          .forEach(this::restartUnderWay);
    }
    priority = nextPriority;
  }

  /** Goes on in the working time that now applies; nothing is cut where it is the same one. */
  private void changeCalendar() {
    WorkCalendar before = calendar;
    calendar = calendar().calendar();
    if (calendar.equals(before) && policy.boundary() == now.time().boundary()) {
      return;
    }
    now = now.in(workingTime(calendar, policy.boundary()));
    for (SlaMetric metric : METRICS) {
      if (canGoOn(metric) && !run(metric).isPaused()) {
        set(metric, run(metric).turned(now, false));
      }
    }
  }

  /** Pauses what must pause now and lets go on what must not. */
  private void turn() {
    for (SlaMetric metric : METRICS) {
      boolean toPause = mustPause(metric);
      if (canGoOn(metric) && run(metric).isPaused() != toPause) {
        set(metric, run(metric).turned(now, toPause));
      }
    }
  }

  private boolean mustPause(SlaMetric metric) {
    return state == SlaTicket.State.RESOLVED
        ? reopen != ReopenRule.CONTINUE
        : pauses && !policy.runningWhilePending().contains(metric);
  }

  /** Says whether a run is under way or may be so again after a reopening. */
  private boolean canGoOn(SlaMetric metric) {
    return switch (metric) {
      case FIRST_RESPONSE -> !answered;
      case NEXT_RESPONSE -> run(metric).isUnderWay();
      case UPDATE, RESOLUTION -> true;
    };
  }

  private void beginBased(boolean anew) {
    if (state == SlaTicket.State.RESOLVED || !isBasisReached()) {
      return;
    }
    for (SlaMetric metric : BASED) {
      if (canGoOn(metric) && (anew || !run(metric).hasBegun())) {
        begin(metric);
      }
    }
  }

  private boolean isBasisReached() {
    return switch (policy.basis()) {
      case CREATED, LAST_CUSTOMER_MESSAGE -> true;
      case FIRST_ASSIGNED, LAST_ASSIGNED -> assigned;
    };
  }

  private void restartUnderWay(SlaMetric metric) {
    if (run(metric).isUnderWay()) {
      begin(metric);
    }
  }

  private void begin(SlaMetric metric) {
    set(metric, run(metric).restarted(now, mustPause(metric), target(metric)));
  }

  private void end(SlaMetric metric, boolean fulfilled) {
    if (run(metric).isUnderWay()) {
      set(metric, run(metric).ended(now, target(metric), fulfilled));
    }
  }

  private void set(SlaMetric metric, Run run) {
    if (!frozen) {
      runs[index(metric)] = run;
    }
  }

  /**
   * Returns why an event cannot be the next one.
   *
   * @param event the event
   * @return the rule that it breaks, empty if it may follow
   */
  public Optional<SlaFault> fault(SlaEvent event) {
    if (!isInRange(event.at())) {
      return Optional.of(SlaFault.EVENT_OUT_OF_RANGE);
    }
    return event.at().isBefore(now.at())
        ? Optional.of(SlaFault.EVENT_BEFORE_LAST)
        : disorder(event.kind());
  }

  /**
   * Says whether calendars cover an instant.
   *
   * @param instant the instant
   * @return whether it is in the years 0000 to 9999
   */
  public static boolean isInRange(Instant instant) {
    return !instant.isBefore(BEGIN) && instant.isBefore(END);
  }

  private Optional<SlaFault> disorder(SlaEvent.Kind kind) {
    return switch (kind) {
      case CREATED -> Optional.of(SlaFault.CREATED_TWICE);
      case PENDING -> unless(state == SlaTicket.State.OPEN, SlaFault.NOT_OPEN);
      case RESUMED -> unless(state == SlaTicket.State.PENDING, SlaFault.NOT_PENDING);
      case RESOLVED -> unless(state != SlaTicket.State.RESOLVED, SlaFault.ALREADY_RESOLVED);
      case REOPENED -> unless(state == SlaTicket.State.RESOLVED, SlaFault.NOT_RESOLVED);
      default -> Optional.empty();
    };
  }

  private static Optional<SlaFault> unless(boolean allowed, SlaFault fault) {
    return allowed ? Optional.empty() : Optional.of(fault);
  }

  Run run(SlaMetric metric) {
    return runs[index(metric)];
  }

  private static int index(SlaMetric metric) {
    return switch (metric) {
      case FIRST_RESPONSE -> 0;
      case NEXT_RESPONSE -> 1;
      case UPDATE -> 2;
      case RESOLUTION -> 3;
    };
  }

  /**
   * Returns the target in force.
   *
   * @param metric the metric
   * @return its target, if any
   */
  public Optional<Duration> target(SlaMetric metric) {
    return policy.targets(priority).target(metric);
  }

  Position position() {
    return now;
  }

  /**
   * Returns when the last event happened.
   *
   * @return the instant
   */
  public Instant lastEvent() {
    return now.at();
  }

  /**
   * Returns the policy in force.
   *
   * @return the policy
   */
  public SlaPolicy policy() {
    return policy;
  }

  /**
   * Returns the priority in force.
   *
   * @return the priority
   */
  public String priority() {
    return priority;
  }

  /**
   * Returns the calendar in force.
   *
   * @return the calendar, whose it is, and why
   */
  public CalendarChoice calendar() {
    return choice(policy, customer, team);
  }

  private static CalendarChoice choice(
      SlaPolicy policy, Optional<CustomerId> customer, Optional<TeamId> team) {
    return policy.calendars().choose(CalendarQuery.builder().customer(customer).team(team).build());
  }

  private static WorkingTime workingTime(WorkCalendar calendar, Boundary boundary) {
    WorkingTime time = calendar.workingTime();
    return time.boundary() == boundary ? time : time.withBoundary(boundary);
  }

  /**
   * Returns the state in the sense of the ticket.
   *
   * @return open, pending or resolved
   */
  public SlaTicket.State state() {
    return state;
  }
}
