package dev.evenkeel.metrics.sla;

import dev.evenkeel.core.id.CustomerId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.time.Boundary;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.metrics.sla.SlaReading.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts a ticket minute by minute. Each run keeps a list of its minutes, one by one, and what it
 * was doing in each; a reopening rewrites the minutes since the resolution. All figures are counted
 * from the list when they are asked for. Slow, and without calendars, working time or code from the
 * clock under test.
 */
final class MinuteWalker {
  private static final int HORIZON = 140 * 24 * 60;
  private static final int BEYOND = Integer.MAX_VALUE;

  /** What a run was doing in a minute. */
  enum Doing {
    COUNTS,
    PAUSES,
    STOPPED
  }

  /** One minute of a run; those that belong together have the same stretch. */
  private record Minute(Doing doing, BitSet open, boolean nextOpening, int stretch) {}

  /** The figures of one metric; a due minute can be beyond the horizon of the walk. */
  record Figures(
      Status status,
      int elapsed,
      int paused,
      Optional<Integer> due,
      Optional<Integer> breached,
      Optional<Integer> began,
      Optional<Integer> ended,
      int met,
      int missed) {}

  /** The runs of one metric. */
  private static final class Timer {
    int met;
    int missed;
    int begin = -1;
    List<Minute> minutes = new ArrayList<>();
    Minute next;
    boolean ended;
    int endLength;
    int endMinute;
    Minute endNext;
    Integer endTarget;
    boolean fulfilled;

    boolean isUnderWay() {
      return begin >= 0 && !ended;
    }

    void turn(Doing doing) {
      next = new Minute(doing, next.open, next.nextOpening, next.stretch + 1);
    }
  }

  private final RandomTicket random;
  private final Map<WorkCalendar, BitSet> open = new HashMap<>();
  private final Map<SlaMetric, Timer> timers = new EnumMap<>(SlaMetric.class);
  private SlaPolicy policy;
  private String priority;
  private Optional<TeamId> team;
  private int now;
  private boolean waits;
  private boolean ignoresWaiting;
  private boolean resolved;
  private boolean dead;
  private boolean assigned;
  private boolean answered;
  private boolean wroteWhileResolved;
  private ReopenRule rule;
  private WorkCalendar hours;
  private boolean hoursToNextOpening;

  MinuteWalker(RandomTicket random) {
    this.random = random;
    random.hours.forEach(
        (calendar, hours) -> open.put(calendar, hours.openMinutes(random.base, HORIZON)));
    for (SlaMetric metric : SlaMetric.values()) {
      timers.put(metric, new Timer());
    }
    policy = random.policies.get(0);
    priority = random.ticket.priority();
    team = random.ticket.team();
    hours = calendar();
    hoursToNextOpening = nextOpening();
    walk();
  }

  private int minute(Instant at) {
    return (int) Duration.between(random.base, at).toMinutes();
  }

  private void walk() {
    int end = minute(random.asOf);
    int next = 0;
    for (now = minute(random.events.get(0).at()); ; now++) {
      while (next < random.events.size() && minute(random.events.get(next).at()) == now) {
        handle(random.events.get(next++));
      }
      if (now == end) {
        return;
      }
      if (!dead) {
        timers.values().stream().filter(t -> t.begin >= 0).forEach(t -> t.minutes.add(minuteOf(t)));
      }
    }
  }

  private static Minute minuteOf(Timer timer) {
    return timer.ended
        ? new Minute(Doing.STOPPED, timer.next.open, timer.next.nextOpening, timer.next.stretch)
        : timer.next;
  }

  private void handle(SlaEvent event) {
    if (event instanceof SlaEvent.Created created) {
      waits = created.state() == SlaTicket.State.PENDING;
      ignoresWaiting = policy.createdPending() == CreatedPendingRule.RUNNING;
      startWhereDue(false);
      if (created.state() == SlaTicket.State.RESOLVED) {
        resolve();
      }
    } else if (event instanceof SlaEvent.Assigned to) {
      assigned = true;
      team = to.team().or(() -> team);
      renewHours();
      startWhereDue(policy.basis() == ClockBasis.LAST_ASSIGNED);
    } else if (event instanceof SlaEvent.CustomerMessage) {
      customerWrites();
    } else if (event instanceof SlaEvent.AgentMessage) {
      agentWrites();
    } else if (event instanceof SlaEvent.Pending || event instanceof SlaEvent.Resumed) {
      waits = event instanceof SlaEvent.Pending;
      ignoresWaiting = false;
      renewDoing();
    } else if (event instanceof SlaEvent.Resolved) {
      resolve();
    } else if (event instanceof SlaEvent.Reopened) {
      reopen();
    } else if (event instanceof SlaEvent.PriorityChanged changed) {
      restartRetargeted(policy, changed.priority());
      priority = changed.priority();
    } else if (event instanceof SlaEvent.PolicyChanged changed) {
      restartRetargeted(changed.policy(), priority);
      policy = changed.policy();
      renewHours();
      renewDoing();
      startWhereDue(false);
    }
  }

  private void restartRetargeted(SlaPolicy other, String otherPriority) {
    for (SlaMetric metric : SlaMetric.values()) {
      Integer next = minutes(other.targets(otherPriority), metric);
      boolean same = next == null ? target(metric) == null : next.equals(target(metric));
      if (other.retarget() == RetargetRule.RESTART && !same && timers.get(metric).isUnderWay()) {
        start(metric);
      }
    }
  }

  private void customerWrites() {
    if (resolved) {
      wroteWhileResolved = true;
      return;
    }
    boolean anew = policy.basis() == ClockBasis.LAST_CUSTOMER_MESSAGE;
    for (SlaMetric metric : List.of(SlaMetric.FIRST_RESPONSE, SlaMetric.RESOLUTION)) {
      if (anew && timers.get(metric).isUnderWay()) {
        start(metric);
      }
    }
    if (answered && (anew || !timers.get(SlaMetric.NEXT_RESPONSE).isUnderWay())) {
      start(SlaMetric.NEXT_RESPONSE);
    }
  }

  private void agentWrites() {
    wroteWhileResolved = false;
    if (dead) {
      return;
    }
    Timer first = timers.get(SlaMetric.FIRST_RESPONSE);
    if (!answered && first.ended) {
      first.fulfilled = true;
    } else if (!answered) {
      stop(SlaMetric.FIRST_RESPONSE, true);
    } else if (timers.get(SlaMetric.NEXT_RESPONSE).isUnderWay()) {
      stop(SlaMetric.NEXT_RESPONSE, true);
    }
    answered = true;
    if (timers.get(SlaMetric.UPDATE).isUnderWay()) {
      stop(SlaMetric.UPDATE, true);
      start(SlaMetric.UPDATE);
    }
  }

  private void resolve() {
    rule = policy.reopen();
    resolved = true;
    waits = false;
    for (SlaMetric metric : SlaMetric.values()) {
      if (timers.get(metric).isUnderWay()) {
        stop(metric, metric == SlaMetric.RESOLUTION);
      }
    }
    if (!timers.get(SlaMetric.RESOLUTION).ended) {
      stop(SlaMetric.RESOLUTION, true);
    }
    for (Timer timer : timers.values()) {
      if (timer.begin >= 0 && timer.next.doing == Doing.PAUSES) {
        timer.turn(Doing.COUNTS);
      }
    }
  }

  private void reopen() {
    resolved = false;
    dead |= rule == ReopenRule.FROZEN;
    if (dead) {
      return;
    }
    for (SlaMetric metric : SlaMetric.values()) {
      boolean over =
          metric == SlaMetric.NEXT_RESPONSE || (metric == SlaMetric.FIRST_RESPONSE && answered);
      if (!over) {
        goOn(metric);
      }
    }
    startWhereDue(false);
    if (wroteWhileResolved && answered) {
      start(SlaMetric.NEXT_RESPONSE);
    }
    wroteWhileResolved = false;
  }

  private void goOn(SlaMetric metric) {
    Timer timer = timers.get(metric);
    if (timer.begin >= 0 && rule == ReopenRule.RESTART) {
      start(metric);
      return;
    }
    timer.ended = false;
    Doing closed = rule == ReopenRule.CONTINUE ? Doing.COUNTS : Doing.PAUSES;
    timer.minutes.replaceAll(
        m -> m.doing == Doing.STOPPED ? new Minute(closed, m.open, m.nextOpening, m.stretch) : m);
    if (timer.begin >= 0 && rule != ReopenRule.CONTINUE) {
      timer.turn(Doing.COUNTS);
    }
  }

  private void startWhereDue(boolean anew) {
    boolean reached =
        policy.basis() == ClockBasis.CREATED
            || policy.basis() == ClockBasis.LAST_CUSTOMER_MESSAGE
            || assigned;
    if (!reached || resolved) {
      return;
    }
    for (SlaMetric metric : SlaMetric.values()) {
      boolean not =
          metric == SlaMetric.NEXT_RESPONSE || (metric == SlaMetric.FIRST_RESPONSE && answered);
      if (!not && (anew || timers.get(metric).begin < 0)) {
        start(metric);
      }
    }
  }

  private void start(SlaMetric metric) {
    if (dead) {
      return;
    }
    Timer timer = timers.get(metric);
    Status status = figures(metric).status;
    boolean late = figures(metric).breached.isPresent() && !timer.ended;
    timer.met += status == Status.MET ? 1 : 0;
    timer.missed += status == Status.MISSED || late ? 1 : 0;
    timer.begin = now;
    timer.minutes = new ArrayList<>();
    timer.ended = false;
    Doing doing = pauses(metric) ? Doing.PAUSES : Doing.COUNTS;
    timer.next = new Minute(doing, open.get(hours), nextOpening(), 0);
  }

  private void stop(SlaMetric metric, boolean fulfilled) {
    if (dead) {
      return;
    }
    Timer timer = timers.get(metric);
    timer.ended = true;
    timer.endLength = timer.minutes.size();
    timer.endMinute = now;
    timer.endNext = timer.next;
    timer.endTarget = target(metric);
    timer.fulfilled = fulfilled;
  }

  private boolean pauses(SlaMetric metric) {
    return waits && !ignoresWaiting && !policy.runningWhilePending().contains(metric);
  }

  private void renewDoing() {
    timers.forEach(
        (metric, timer) -> {
          Doing doing = pauses(metric) ? Doing.PAUSES : Doing.COUNTS;
          if (!resolved && timer.begin >= 0 && timer.next.doing != doing) {
            timer.turn(doing);
          }
        });
  }

  private void renewHours() {
    if (calendar().equals(hours) && nextOpening() == hoursToNextOpening) {
      return;
    }
    hours = calendar();
    hoursToNextOpening = nextOpening();
    for (Timer timer : timers.values()) {
      if (timer.begin >= 0) {
        timer.next =
            new Minute(timer.next.doing, open.get(hours), nextOpening(), timer.next.stretch + 1);
      }
    }
  }

  private boolean nextOpening() {
    return policy.boundary() == Boundary.NEXT_OPENING;
  }

  private WorkCalendar calendar() {
    CustomerId customer = random.ticket.customer().orElse(CustomerId.of("nobody"));
    WorkCalendar ofCustomer = policy.calendars().customers().get(customer);
    if (ofCustomer != null) {
      return ofCustomer;
    }
    WorkCalendar ofTeam = policy.calendars().teams().get(team.orElse(TeamId.of("nobody")));
    return ofTeam == null ? policy.calendars().defaultCalendar() : ofTeam;
  }

  private Integer target(SlaMetric metric) {
    return minutes(policy.targets(priority), metric);
  }

  private static Integer minutes(SlaTargets targets, SlaMetric metric) {
    Duration target = targets.durations().get(metric);
    return target == null ? null : (int) target.toMinutes();
  }

  Figures figures(SlaMetric metric) {
    Timer timer = timers.get(metric);
    Integer target = timer.ended ? timer.endTarget : target(metric);
    int length = timer.ended ? timer.endLength : timer.minutes.size();
    int at = timer.ended ? timer.endMinute : now;
    if (timer.begin < 0) {
      Status none = target == null ? Status.UNTARGETED : Status.MET;
      return new Figures(
          timer.ended ? none : Status.NOT_STARTED,
          0,
          0,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          timer.ended ? Optional.of(at) : Optional.empty(),
          timer.ended && target != null ? 1 : 0,
          0);
    }
    Optional<Integer> due = target == null ? Optional.empty() : due(timer, length, target);
    Optional<Integer> breached = due.filter(d -> d < at);
    Status status = status(timer, target, breached.isPresent());
    return new Figures(
        status,
        count(timer, length, Doing.COUNTS),
        count(timer, length, Doing.PAUSES),
        due,
        breached,
        Optional.of(timer.begin),
        timer.ended ? Optional.of(at) : Optional.empty(),
        timer.met + (status == Status.MET ? 1 : 0),
        timer.missed + (status == Status.MISSED ? 1 : 0));
  }

  private static Status status(Timer timer, Integer target, boolean late) {
    if (!timer.ended) {
      return timer.next.doing == Doing.PAUSES ? Status.PAUSED : Status.RUNNING;
    }
    if (target == null) {
      return Status.UNTARGETED;
    }
    if (late) {
      return Status.MISSED;
    }
    return timer.fulfilled ? Status.MET : Status.CANCELLED;
  }

  private static int count(Timer timer, int length, Doing doing) {
    int count = 0;
    for (int i = 0; i < length; i++) {
      Minute minute = timer.minutes.get(i);
      count += minute.doing == doing && minute.open.get(timer.begin + i) ? 1 : 0;
    }
    return count;
  }

  /** Goes on minute by minute, in the end beyond the minutes that are listed. */
  private static Optional<Integer> due(Timer timer, int length, int target) {
    Minute after = timer.ended ? timer.endNext : timer.next;
    int left = target;
    for (int i = 0; i <= length; ) {
      Minute minute = i < length ? timer.minutes.get(i) : after;
      if (minute.doing != Doing.COUNTS) {
        i++;
        continue;
      }
      int j = i;
      while (j < length && belongs(timer.minutes.get(j), minute)) {
        j++;
      }
      boolean goesOn = j == length && belongs(after, minute);
      int end = goesOn ? HORIZON : timer.begin + j;
      int due = left == 0 ? minute.open.nextSetBit(timer.begin + i) : BEYOND;
      for (int x = timer.begin + i; left > 0 && x < end; x++) {
        left -= minute.open.get(x) ? 1 : 0;
        if (left == 0) {
          due = minute.nextOpening ? minute.open.nextSetBit(x + 1) : x + 1;
        }
      }
      if (goesOn || due < end) {
        return Optional.of(due < 0 ? BEYOND : due);
      }
      i = j;
    }
    return Optional.empty();
  }

  private static boolean belongs(Minute minute, Minute first) {
    return minute.doing == Doing.COUNTS && minute.stretch == first.stretch;
  }

  Instant instant(int minute) {
    return random.base.plus(Duration.ofMinutes(minute));
  }

  static boolean isBeyond(int minute) {
    return minute == BEYOND;
  }
}
