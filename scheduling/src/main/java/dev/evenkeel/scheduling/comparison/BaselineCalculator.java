package dev.evenkeel.scheduling.comparison;

import dev.evenkeel.core.change.Baseline;
import dev.evenkeel.core.change.BaselineBuilder;
import dev.evenkeel.core.change.PlannedActivity;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Keeps a schedule as the baseline against which the project is measured.
 *
 * <p>The work of an activity is <i>w = d · max(1, n) · s</i> with <i>d</i> its scheduled working
 * time, <i>n</i> the people of its mode and <i>s</i> the share of their time that it takes, so that
 * an activity that needs nobody counts its own time, as its effort does. Its cost is the sum of
 * <i>d · s</i> times the cost per hour over its people, rounded to the smallest unit of the
 * currency, half up; it is not known if that of one of them is not, nor if the project does not
 * have one of them (any more). Working times are those of the schedule, in whole ticks.
 */
public final class BaselineCalculator {
  private static final BaselineCalculator STANDARD = new BaselineCalculator();

  private static final BigDecimal NANOS_PER_HOUR = BigDecimal.valueOf(3_600_000_000_000L);

  private BaselineCalculator() {}

  /**
   * Returns the calculator.
   *
   * @return the calculator, immutable and thread-safe
   */
  public static BaselineCalculator standard() {
    return STANDARD;
  }

  /**
   * Takes the baseline of a schedule.
   *
   * @param project the project
   * @param schedule a schedule of the project
   * @param name what the baseline is called, not blank
   * @param takenAt when the schedule was agreed
   * @return the baseline, with the activities and milestones in the order of the project; a
   *     milestone that waits for nothing is reached with the start
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the name is blank, the schedule lacks an activity of the
   *     project or has it in a mode that there is not, or people who work in the schedule are paid
   *     in different currencies
   */
  public Baseline baseline(
      ResolvedProject project, Schedule schedule, String name, Instant takenAt) {
    Check.notNull(project, "project");
    ComparedPlan plan = new ComparedPlan(project, Check.notNull(schedule, "schedule"));
    Map<PersonId, Person> people = people(project);
    BaselineBuilder baseline =
        Baseline.builder()
            .name(name)
            .project(schedule.project())
            .takenAt(takenAt)
            .start(schedule.start());
    for (Assignment assignment : plan.assignments.values()) {
      baseline.addActivities(planned(project, plan, assignment, people));
    }
    project
        .project()
        .milestones()
        .forEach(m -> baseline.putMilestone(m.id(), plan.finish(m.after())));
    return baseline.build();
  }

  private static Map<PersonId, Person> people(ResolvedProject project) {
    Map<PersonId, Person> people = new LinkedHashMap<>();
    project.project().people().forEach(person -> people.put(person.id(), person));
    return people;
  }

  private static PlannedActivity planned(
      ResolvedProject project,
      ComparedPlan plan,
      Assignment assignment,
      Map<PersonId, Person> people) {
    Duration perPerson = plan.workPerPerson(assignment);
    int heads = Math.max(1, project.modeHeadCount(plan.mode(assignment)));
    List<Optional<Person>> team =
        assignment.people().stream().map(id -> Optional.ofNullable(people.get(id))).toList();
    return PlannedActivity.builder()
        .activity(assignment.activity())
        .start(assignment.start())
        .finish(assignment.finish())
        .working(assignment.working())
        .work(perPerson.multipliedBy(heads))
        .cost(cost(team, perPerson, project.costCurrency()))
        .build();
  }

  private static Optional<Money> cost(
      List<Optional<Person>> team, Duration perPerson, Optional<CurrencyUnit> currency) {
    if (team.isEmpty()) {
      return currency.map(Money::zero);
    }
    List<Money> known =
        team.stream().flatMap(person -> person.flatMap(Person::costPerHour).stream()).toList();
    if (known.size() < team.size()) {
      return Optional.empty();
    }
    return known.stream().reduce(Money::plus).map(perHour -> cost(perHour, perPerson));
  }

  private static Money cost(Money perHour, Duration duration) {
    BigDecimal nanos =
        BigDecimal.valueOf(duration.getSeconds())
            .movePointRight(9)
            .add(BigDecimal.valueOf(duration.getNano()));
    BigDecimal amount =
        perHour
            .getAmount()
            .multiply(nanos)
            .divide(NANOS_PER_HOUR, perHour.getScale(), RoundingMode.HALF_UP);
    return Money.of(perHour.getCurrencyUnit(), amount);
  }
}
