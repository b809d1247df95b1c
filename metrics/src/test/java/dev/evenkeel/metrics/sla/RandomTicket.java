package dev.evenkeel.metrics.sla;

import dev.evenkeel.core.id.CustomerId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.time.Boundary;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A random ticket with policies, calendars and a possible order of events, all on whole minutes and
 * near changes of the clocks. Targets and gaps are mostly multiples of half an hour, so that events
 * fall on due instants, openings and closings rather often.
 */
final class RandomTicket {
  private static final List<LocalDate> DATES =
      List.of(
          LocalDate.of(2026, 3, 5),
          LocalDate.of(2026, 3, 26),
          LocalDate.of(2026, 4, 2),
          LocalDate.of(2026, 10, 1),
          LocalDate.of(2026, 10, 22),
          LocalDate.of(2026, 12, 29));
  private static final List<String> PRIORITIES = List.of("P1", "P2", "P3");

  private final Random random;
  private final LocalDate date;
  final Instant base;
  final Map<WorkCalendar, Hours> hours = new LinkedHashMap<>();
  final List<SlaPolicy> policies = new ArrayList<>();
  final SlaTicket ticket;
  final List<SlaEvent> events = new ArrayList<>();
  final Instant asOf;
  private SlaTicket.State state;

  RandomTicket(long seed) {
    random = new Random(seed);
    date = DATES.get(random.nextInt(DATES.size()));
    base = date.atStartOfDay(ZoneOffset.UTC).toInstant();
    CalendarBook one = book("a");
    CalendarBook two = random.nextBoolean() ? one : book("b");
    policies.add(policy("gold", one));
    policies.add(policy("silver", two));
    ticket =
        SlaTicket.builder()
            .id("T-" + seed)
            .priority(pick(PRIORITIES))
            .customer(
                random.nextBoolean()
                    ? Optional.of(CustomerId.of("c" + random.nextInt(3)))
                    : Optional.empty())
            .team(random.nextBoolean() ? Optional.of(team()) : Optional.empty())
            .build();
    asOf = addEvents();
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <E extends Enum<E>> E pick(Class<E> type) {
    return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
  }

  private TeamId team() {
    return TeamId.of("t" + random.nextInt(3));
  }

  private CalendarBook book(String name) {
    return CalendarBook.builder()
        .defaultCalendar(calendar(name + "-default"))
        .putCustomer(CustomerId.of("c0"), calendar(name + "-c0"))
        .putTeam(TeamId.of("t0"), calendar(name + "-t0"))
        .putTeam(TeamId.of("t1"), calendar(name + "-t1"))
        .build();
  }

  private WorkCalendar calendar(String id) {
    Hours random = Hours.random(id, date, this.random);
    WorkCalendar calendar = random.calendar();
    hours.put(calendar, random);
    return calendar;
  }

  private SlaPolicy policy(String id, CalendarBook book) {
    SlaPolicyBuilder policy =
        SlaPolicy.builder()
            .id(id)
            .calendars(book)
            .defaultTargets(targets())
            .putTargetsByPriority("P1", targets())
            .putTargetsByPriority("P2", targets())
            .basis(pick(ClockBasis.class))
            .boundary(pick(Boundary.class))
            .createdPending(pick(CreatedPendingRule.class))
            .reopen(pick(ReopenRule.class))
            .retarget(pick(RetargetRule.class))
            .addWarningShares(0.25, 0.5, 1.0);
    for (SlaMetric metric : SlaMetric.values()) {
      if (random.nextInt(4) == 0) {
        policy.addRunningWhilePending(metric);
      }
    }
    return policy.build();
  }

  private SlaTargets targets() {
    SlaTargets targets = SlaTargets.none();
    for (SlaMetric metric : SlaMetric.values()) {
      if (random.nextInt(8) > 0) {
        targets = targets.with(metric, Duration.ofMinutes(30L * random.nextInt(20)));
      }
    }
    return targets;
  }

  private Instant addEvents() {
    Instant at = base.plus(gap());
    state = random.nextInt(4) > 0 ? SlaTicket.State.OPEN : pick(SlaTicket.State.class);
    events.add(new SlaEvent.Created(at, state));
    int count = random.nextInt(14);
    while (events.size() <= count) {
      at = at.plus(gap());
      events.add(event(at));
    }
    return at.plus(gap());
  }

  private Duration gap() {
    return switch (random.nextInt(6)) {
      case 0 -> Duration.ZERO;
      case 1 -> Duration.ofMinutes(random.nextInt(1500));
      case 2 -> Duration.ofMinutes(60L * random.nextInt(72));
      default -> Duration.ofMinutes(30L * random.nextInt(16));
    };
  }

  private SlaEvent event(Instant at) {
    return switch (random.nextInt(12)) {
      case 0, 1 -> new SlaEvent.CustomerMessage(at);
      case 2, 3 -> new SlaEvent.AgentMessage(at);
      case 4 ->
          new SlaEvent.Assigned(at, random.nextBoolean() ? Optional.of(team()) : Optional.empty());
      case 5 -> new SlaEvent.PriorityChanged(at, pick(PRIORITIES));
      case 6 -> new SlaEvent.PolicyChanged(at, pick(policies));
      default -> turn(at);
    };
  }

  private SlaEvent turn(Instant at) {
    boolean resolves = random.nextInt(3) == 0;
    SlaTicket.State before = state;
    if (before == SlaTicket.State.RESOLVED) {
      state = SlaTicket.State.OPEN;
      return new SlaEvent.Reopened(at);
    }
    if (resolves) {
      state = SlaTicket.State.RESOLVED;
      return new SlaEvent.Resolved(at);
    }
    boolean pends = before == SlaTicket.State.OPEN;
    state = pends ? SlaTicket.State.PENDING : SlaTicket.State.OPEN;
    return pends ? new SlaEvent.Pending(at) : new SlaEvent.Resumed(at);
  }

  SlaClock clock() {
    SlaClock clock = SlaClock.open(ticket, policies.get(0), (SlaEvent.Created) events.get(0));
    for (SlaEvent event : events.subList(1, events.size())) {
      clock = clock.apply(event);
    }
    return clock;
  }
}
