package dev.evenkeel.examples.story;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.scheduling.buffer.BufferCalculator;
import dev.evenkeel.scheduling.buffer.BufferMethod;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.network.CriticalPathCalculator;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Infeasible;
import dev.evenkeel.scheduling.resource.PriorityRule;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.resource.SchedulingOutcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Schedules the project with every priority rule and keeps the plan that finishes first. */
final class ProjectPlanner {
  /** All calendars of the files change on quarters of an hour. */
  private static final Duration TICK = Duration.ofMinutes(15);

  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

  private final ResolvedProject resolved;
  private final ResourceScheduler scheduler;
  private Optional<Schedule> best = Optional.empty();
  private PriorityRule rule = PriorityRule.LATEST_FINISH_TIME;
  private Findings findings = Findings.none();

  ProjectPlanner(Project project, CalendarBook calendars, ProjectCapacity capacity) {
    resolved = project.resolve(calendars, ResolveSettings.builder().tick(TICK).build());
    scheduler = ResourceScheduler.standard().withCapacity(capacity);
  }

  /** The plan; empty if no rule finds one, and then {@link #findings()} say why. */
  Optional<ProjectPlan> plan() {
    for (PriorityRule candidate : PriorityRule.values()) {
      consider(candidate, scheduler.withPriorityRule(candidate).schedule(resolved));
    }
    return best.map(this::plan);
  }

  /** What the scheduler remarked about the plan, or why there is none. */
  Findings findings() {
    return findings;
  }

  private void consider(PriorityRule candidate, SchedulingOutcome outcome) {
    if (outcome instanceof Scheduled scheduled) {
      Schedule schedule = scheduled.schedule();
      if (best.filter(other -> !schedule.finish().isBefore(other.finish())).isEmpty()) {
        best = Optional.of(schedule);
        rule = candidate;
        findings = scheduled.findings();
      }
    } else if (outcome instanceof Infeasible infeasible && best.isEmpty()) {
      findings = infeasible.findings();
    }
  }

  private ProjectPlan plan(Schedule schedule) {
    return ProjectPlan.builder()
        .project(resolved)
        .criticalPath(CriticalPathCalculator.standard().calculate(resolved))
        .rule(rule)
        .rulesTried(PriorityRule.values().length)
        .schedule(schedule)
        .buffer(
            BufferCalculator.standard()
                .withMethod(BufferMethod.HALF_OF_CHAIN)
                .plan(resolved, schedule))
        .cost(cost(schedule))
        .build();
  }

  private Optional<Money> cost(Schedule schedule) {
    Map<PersonId, Money> rates = new LinkedHashMap<>();
    for (Person person : resolved.project().people()) {
      person.costPerHour().ifPresent(rate -> rates.put(person.id(), rate));
    }
    Money total = Money.zero(CurrencyUnit.EUR);
    for (Assignment assignment : schedule.assignments()) {
      BigDecimal hours =
          BigDecimal.valueOf(assignment.worked().toSeconds())
              .divide(SECONDS_PER_HOUR, 4, RoundingMode.HALF_UP);
      for (PersonId person : assignment.people()) {
        Money rate = rates.get(person);
        if (rate == null) {
          return Optional.empty();
        }
        total = total.plus(rate.multipliedBy(hours, RoundingMode.HALF_UP));
      }
    }
    return Optional.of(total);
  }
}
