package dev.evenkeel.scheduling.capacity;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.blending.BlendedService;
import dev.evenkeel.scheduling.capacity.blending.BlendingRule;
import dev.evenkeel.scheduling.staffing.IntervalStaffing;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * Calculates how much project work members of a service group can do in each interval of a staffing
 * plan: how many of them can be spared, and what the others can do between contacts.
 *
 * <p>Whoever is at work by calendar counts as present. Of these the service keeps as many as the
 * plan schedules – the required agents divided by one less the shrinkage, rounded up once – and the
 * rest is ring-fenced:
 *
 * <pre>{@code
 * ringFenced = max(0, present - ceil(required / (1 - s)))
 * }</pre>
 *
 * <p>With {@linkplain #withBlending blending} the others do deferred work between contacts as far
 * as the targets of the plan allow; {@link BlendedService} says how much that is. It is calculated
 * for the agents who are left with 0, 1, 2 … people in blocks, so that no agent's hour is planned
 * twice. With fewer agents it is never more.
 *
 * <p>The shrinkage of the plan must leave out what the calendars show already. It is not applied to
 * the spared people: what they do not manage shows in the project's own effort and buffers. Where
 * people come or go within an interval, it is cut there, so that nobody is counted who is not at
 * work for the whole piece, and nobody's time is lost.
 *
 * <p>Immutable and thread-safe.
 */
public final class CapacityCalculator {
  private static final CapacityCalculator STANDARD =
      new CapacityCalculator(false, BlendingRule.NONE);

  private final boolean capped;
  private final BlendingRule rule;

  private CapacityCalculator(boolean capped, BlendingRule rule) {
    this.capped = capped;
    this.rule = rule;
  }

  /**
   * Returns a calculator that spares all whom the service does not need.
   *
   * @return the calculator
   */
  public static CapacityCalculator standard() {
    return STANDARD;
  }

  /**
   * Returns a calculator that spares no more people than the {@linkplain Person#projectShare()
   * shares of time for projects} of those present add up to, rounded down: four people with 0.5
   * each are two at a time. Work between contacts and blocks together get no more than that sum.
   *
   * @return a calculator with this cap
   */
  public CapacityCalculator withProjectShareCap() {
    return new CapacityCalculator(true, rule);
  }

  /**
   * Returns a calculator that also tells what agents can do between contacts, for every number of
   * people in blocks that can be spared. The standard is {@link BlendingRule#NONE}, as it takes a
   * calculation for each of these numbers and each interval.
   *
   * @param rule how the threshold of deferred work is chosen
   * @return a calculator with this rule
   * @throws NullPointerException if the rule is null
   */
  public CapacityCalculator withBlending(BlendingRule rule) {
    return new CapacityCalculator(capped, Check.notNull(rule, "rule"));
  }

  /**
   * Calculates the project capacity that a service leaves.
   *
   * @param plan how many people the service needs
   * @param group who serves
   * @param calendars when they are at work: each person's calendar is chosen by person, team and
   *     region
   * @return the capacity over the intervals of the plan, cut where people come or go
   * @throws NullPointerException if an argument is null
   */
  public ProjectCapacity capacity(StaffingPlan plan, ServiceGroup group, CalendarBook calendars) {
    Check.notNull(calendars, "calendars");
    List<Interval> intervals = plan.intervals().stream().map(IntervalStaffing::interval).toList();
    List<List<Presence.Step>> steps = presence(intervals, group, calendars).during(intervals);
    ProjectCapacityBuilder capacity = ProjectCapacity.builder().group(group.team());
    group.people().forEach(person -> capacity.addMember(person.id()));
    for (int i = 0; i < steps.size(); i++) {
      capacity.addAllIntervals(capacity(plan, plan.intervals().get(i), steps.get(i)));
    }
    return capacity.build();
  }

  private static Presence presence(
      List<Interval> intervals, ServiceGroup group, CalendarBook calendars) {
    Presence presence = new Presence();
    if (intervals.isEmpty()) {
      return presence;
    }
    Interval first = intervals.get(0);
    Interval last = intervals.get(intervals.size() - 1);
    Openings openings = new Openings(calendars, group.team(), first.start(), last.end());
    for (Person person : group.people()) {
      openings.of(person).forEach(opening -> presence.add(opening, person.projectShare()));
    }
    return presence;
  }

  private List<CapacityInterval> capacity(
      StaffingPlan plan, IntervalStaffing staffing, List<Presence.Step> steps) {
    List<CapacityInterval> pieces = new ArrayList<>();
    for (Presence.Step step : steps) {
      CapacityInterval next = capacity(staffing, step, new IntervalBlending(plan, staffing, rule));
      int last = pieces.size() - 1;
      if (last >= 0 && isSame(pieces.get(last), next)) {
        Interval joined = Interval.of(pieces.get(last).interval().start(), next.interval().end());
        pieces.set(last, next.toBuilder().interval(joined).build());
      } else {
        pieces.add(next);
      }
    }
    return pieces;
  }

  private static boolean isSame(CapacityInterval piece, CapacityInterval next) {
    return piece.present() == next.present()
        && piece.ringFenced() == next.ringFenced()
        && piece.betweenContacts().equals(next.betweenContacts());
  }

  private CapacityInterval capacity(
      IntervalStaffing staffing, Presence.Step step, IntervalBlending blending) {
    int present = step.level().people();
    int spare = Math.max(0, present - staffing.scheduledHeadCount());
    int ringFenced = capped ? Math.min(spare, step.level().wholeProjectShare()) : spare;
    CapacityIntervalBuilder capacity =
        CapacityInterval.builder()
            .interval(step.interval())
            .required(staffing.requiredAgents())
            .scheduled(staffing.scheduledHeadCount())
            .present(present)
            .ringFenced(ringFenced);
    if (rule != BlendingRule.NONE) {
      double shares = capped ? step.level().projectShare().doubleValue() : present;
      capacity
          .betweenContacts(blending.upTo(present, ringFenced, shares))
          .preemptible(blending.idle(present));
    }
    return capacity.build();
  }
}
