package dev.evenkeel.metrics.sla;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.time.CalendarChoice;
import dev.evenkeel.metrics.sla.internal.EventLog;
import dev.evenkeel.metrics.sla.internal.Explanation;
import dev.evenkeel.metrics.sla.internal.Readings;
import dev.evenkeel.metrics.sla.internal.TicketState;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clock of one ticket: a value that is the outcome of its events so far. An event makes a new
 * clock; the old one stays as it is.
 *
 * <pre>{@code
 * SlaClock clock = SlaClock.open(ticket, policy, new SlaEvent.Created(monday9));
 * clock = clock.apply(new SlaEvent.Pending(monday11));
 * clock = clock.apply(new SlaEvent.Resumed(tuesday10));
 * Optional<Instant> due = clock.due(SlaMetric.RESOLUTION);
 * }</pre>
 *
 * <p>Let <i>E(t)</i> be the working time of a run up to instant <i>t</i> without pauses. A target
 * <i>T</i> is due at the first instant <i>x</i> with <i>E(x) = T</i>, and the run is over it at
 * every later instant; the {@linkplain SlaPolicy#boundary boundary} says which instant that is if
 * it falls on a closing. A target used up at the very moment of a pause is kept during the pause,
 * and due at the first open instant after it.
 *
 * <p>An event costs one question to the calendar, however many metrics are counted. Instants before
 * the last event cannot be asked about: the clock of that time can. Immutable and thread-safe; two
 * clocks are equal if their tickets, first policies and events are.
 */
public final class SlaClock {
  private final SlaTicket ticket;
  private final SlaPolicy firstPolicy;
  private final EventLog log;
  private final TicketState state;

  private SlaClock(SlaTicket ticket, SlaPolicy firstPolicy, EventLog log, TicketState state) {
    this.ticket = ticket;
    this.firstPolicy = firstPolicy;
    this.log = log;
    this.state = state;
  }

  /**
   * Returns the clock of a ticket that has come into being.
   *
   * @param ticket the ticket
   * @param policy the policy that applies to it
   * @param created its creation
   * @return the clock
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the creation is not in the years 0000 to 9999
   */
  public static SlaClock open(SlaTicket ticket, SlaPolicy policy, SlaEvent.Created created) {
    Check.notNull(ticket, "ticket");
    Check.notNull(policy, "policy");
    Check.notNull(created, "created");
    Check.that(
        TicketState.isInRange(created.at()),
        "event must be in the years 0000 to 9999 but was created at %s in ticket '%s'",
        created.at(),
        ticket.id());
    TicketState state = TicketState.open(ticket, policy, created);
    return new SlaClock(ticket, policy, EventLog.of(created), state);
  }

  /**
   * Returns the clock after one more event.
   *
   * @param event the event, not before the last one
   * @return the clock
   * @throws NullPointerException if the event is null
   * @throws IllegalArgumentException if the event {@linkplain #refusal cannot follow}
   */
  public SlaClock apply(SlaEvent event) {
    Optional<SlaFault> fault = state.fault(Check.notNull(event, "event"));
    if (fault.isPresent()) {
      throw new IllegalArgumentException(text(fault.get(), event));
    }
    return new SlaClock(ticket, firstPolicy, log.plus(event), state.after(event));
  }

  /**
   * Returns the clock after many events, for imported data: an event that cannot follow is left out
   * and reported, and those after it are applied.
   *
   * @param events the events in the order of time
   * @param faults takes an error for each event that was left out, with its index as path
   * @return the clock after the others
   * @throws NullPointerException if an argument or an event is null
   */
  public SlaClock applyAll(List<? extends SlaEvent> events, FindingsCollector faults) {
    Check.notNull(events, "events");
    Check.notNull(faults, "faults");
    SlaClock clock = this;
    for (int i = 0; i < events.size(); i++) {
      Optional<Finding> refusal = clock.refusal(events.get(i));
      if (refusal.isPresent()) {
        faults.add(refusal.get().withPath("events[" + i + "]"));
      } else {
        clock = clock.apply(events.get(i));
      }
    }
    return clock;
  }

  /**
   * Returns why an event cannot be the next one: it is before the last event or outside of the
   * years 0000 to 9999, it creates the ticket again, or it is pending on a ticket that is not open,
   * resumed on one that is not pending, resolved on one that is, or reopened on one that is not
   * resolved.
   *
   * @param event the event
   * @return an error that names ticket, rule and value; empty if the event may follow
   * @throws NullPointerException if the event is null
   */
  public Optional<Finding> refusal(SlaEvent event) {
    return state
        .fault(Check.notNull(event, "event"))
        .map(fault -> Finding.error(fault, "ticket '" + ticket.id() + "'", text(fault, event)));
  }

  private String text(SlaFault fault, SlaEvent event) {
    String rule =
        switch (fault) {
          case EVENT_BEFORE_LAST -> "event must not be before the last one at " + lastEvent();
          case EVENT_OUT_OF_RANGE -> "event must be in the years 0000 to 9999";
          case CREATED_TWICE -> "ticket must be created once";
          case NOT_OPEN -> "ticket must be open to become pending but was " + name(state());
          case NOT_PENDING -> "ticket must be pending to be resumed but was " + name(state());
          case ALREADY_RESOLVED -> "ticket must not be resolved to be resolved but was resolved";
          case NOT_RESOLVED -> "ticket must be resolved to be reopened but was " + name(state());
        };
    boolean ofState = rule.contains(" but was ");
    return rule
        + (ofState ? ": " : " but was ")
        + (name(event.kind()) + " at " + event.at() + " in ticket '" + ticket.id() + "'");
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * Returns the ticket as it was created.
   *
   * @return the ticket
   */
  public SlaTicket ticket() {
    return ticket;
  }

  /**
   * Returns the policy in force.
   *
   * @return the policy
   */
  public SlaPolicy policy() {
    return state.policy();
  }

  /**
   * Returns the priority in force.
   *
   * @return the priority
   */
  public String priority() {
    return state.priority();
  }

  /**
   * Returns the calendar in force.
   *
   * @return the calendar, whose it is, and why
   */
  public CalendarChoice calendar() {
    return state.calendar();
  }

  /**
   * Returns in which state the ticket is.
   *
   * @return open, pending or resolved
   */
  public SlaTicket.State state() {
    return state.state();
  }

  /**
   * Returns when the last event happened.
   *
   * @return the instant
   */
  public Instant lastEvent() {
    return state.lastEvent();
  }

  /**
   * Returns all events.
   *
   * @return the events, the creation first
   */
  public List<SlaEvent> events() {
    return log.events();
  }

  /**
   * Returns when the latest run of a metric is due, or was when it ended.
   *
   * @param metric the metric
   * @return the instant, empty as in {@link SlaReading#due()}
   * @throws NullPointerException if the metric is null
   * @throws dev.evenkeel.core.time.NoWorkingTimeException if the calendar has not so much working
   *     time
   */
  public Optional<Instant> due(SlaMetric metric) {
    return Readings.of(Check.notNull(metric, "metric"), state).due();
  }

  /**
   * Returns what is due first of all that is under way.
   *
   * @return the earliest due instant, as the warning at the whole target; empty if nothing is due
   * @throws dev.evenkeel.core.time.NoWorkingTimeException if the calendar has not so much working
   *     time
   */
  public Optional<SlaWarning> nextDue() {
    return underWay()
        .flatMap(metric -> due(metric).map(at -> new SlaWarning(metric, 1, at)).stream())
        .min(Comparator.comparing(SlaWarning::at));
  }

  private Stream<SlaMetric> underWay() {
    return Stream.of(SlaMetric.values()).filter(metric -> Readings.of(metric, state).isUnderWay());
  }

  /**
   * Returns the warnings of all that is under way, past and coming, at the shares that the policy
   * names. A warning that depends on when the ticket is resumed is not among them.
   *
   * @return the warnings in the order of time, at the same instant in that of metrics and shares
   * @throws dev.evenkeel.core.time.NoWorkingTimeException if the calendar has not so much working
   *     time
   */
  public List<SlaWarning> warnings() {
    return underWay()
        .flatMap(metric -> Readings.of(metric, state).warnings().stream())
        .sorted(Comparator.comparing(SlaWarning::at))
        .toList();
  }

  /**
   * Returns what the clock shows of a metric.
   *
   * @param metric the metric
   * @param asOf the instant, not before the last event
   * @return the reading
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the instant is before the last event or after year 9999
   * @throws dev.evenkeel.core.time.NoWorkingTimeException if the calendar has not so much working
   *     time as the target
   */
  public SlaReading reading(SlaMetric metric, Instant asOf) {
    Check.notNull(metric, "metric");
    return Readings.of(metric, state).at(requireLater(asOf));
  }

  /**
   * Returns what the clock shows of all metrics.
   *
   * @param asOf the instant, not before the last event
   * @return the readings in the order of {@link SlaMetric}
   * @throws NullPointerException if the instant is null
   * @throws IllegalArgumentException if the instant is before the last event or after year 9999
   * @throws dev.evenkeel.core.time.NoWorkingTimeException if the calendar has not so much working
   *     time as a target
   */
  public List<SlaReading> readings(Instant asOf) {
    return Stream.of(SlaMetric.values()).map(metric -> reading(metric, asOf)).toList();
  }

  /**
   * Returns how a metric was counted from the creation on: one segment for each span in which
   * phase, run, calendar and target stayed the same. What counted in the segments of the latest run
   * adds up to what the {@linkplain #reading reading} shows as elapsed.
   *
   * @param metric the metric
   * @param asOf the instant, not before the last event
   * @return the segments in the order of time, none of them empty
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the instant is before the last event or after year 9999
   */
  public List<SlaSegment> explanation(SlaMetric metric, Instant asOf) {
    Check.notNull(metric, "metric");
    requireLater(asOf);
    List<SlaEvent> events = events();
    TicketState opened = TicketState.open(ticket, firstPolicy, (SlaEvent.Created) events.get(0));
    return Explanation.of(metric, opened, events, asOf);
  }

  private Instant requireLater(Instant asOf) {
    Check.notNull(asOf, "asOf");
    Check.that(
        !asOf.isBefore(lastEvent()) && TicketState.isInRange(asOf),
        "asOf must be in the years to 9999 and not before the last event at %s but was %s in ticket"
            + " '%s'\nMaybe ask the clock before that event.",
        lastEvent(),
        asOf,
        ticket.id());
    return asOf;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof SlaClock other
        && ticket.equals(other.ticket)
        && firstPolicy.equals(other.firstPolicy)
        && events().equals(other.events());
  }

  @Override
  public int hashCode() {
    return Objects.hash(ticket, firstPolicy, events());
  }

  /**
   * Returns ticket, state and last event.
   *
   * @return one line
   */
  @Override
  public String toString() {
    return "SlaClock of ticket '" + ticket.id() + "', " + name(state()) + " at " + lastEvent();
  }
}
