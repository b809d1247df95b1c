package dev.evenkeel.scheduling.peak;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Assignment;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures what plans ask of people: of one project or of several that share people, levelled or
 * not.
 *
 * <p>Somebody who is in several projects is one person; their hours are those of the first project
 * in which they are found. Of somebody whom no project has (any more) the hours are not known: they
 * have no load.
 *
 * <p>Immutable and thread-safe.
 */
public final class OverAllocationCalculator {
  private static final OverAllocationCalculator STANDARD =
      new OverAllocationCalculator(LoadPeriod.DAY, ZoneOffset.UTC);

  private final LoadPeriod period;
  private final ZoneId zone;

  private OverAllocationCalculator(LoadPeriod period, ZoneId zone) {
    this.period = period;
    this.zone = zone;
  }

  /**
   * Returns the calculator that sums up over days from midnight to midnight in UTC.
   *
   * @return the calculator
   */
  public static OverAllocationCalculator standard() {
    return STANDARD;
  }

  /**
   * Returns this calculator with other periods.
   *
   * @param period over what the load is summed up
   * @return the calculator
   * @throws NullPointerException if the period is null
   */
  public OverAllocationCalculator withPeriod(LoadPeriod period) {
    return new OverAllocationCalculator(Check.notNull(period, "period"), zone);
  }

  /**
   * Returns this calculator with periods in another local time.
   *
   * @param zone whose local time counts
   * @return the calculator
   * @throws NullPointerException if the zone is null
   */
  public OverAllocationCalculator withZone(ZoneId zone) {
    return new OverAllocationCalculator(period, Check.notNull(zone, "zone"));
  }

  /**
   * Measures the load of people in all periods for which they are booked.
   *
   * @param plans the plans, in any order
   * @return the loads
   * @throws NullPointerException if the list or a plan is null
   */
  public OverAllocation overAllocation(List<ProjectPlan> plans) {
    Map<PersonId, PersonBookings> people = new LinkedHashMap<>();
    for (ProjectPlan plan : plans) {
      ResolvedProject project = plan.project();
      for (int person = 0; person < project.personCount(); person++) {
        people.putIfAbsent(project.person(person), new PersonBookings(project, person));
      }
    }
    for (ProjectPlan plan : plans) {
      for (Assignment assignment : plan.schedule().assignments()) {
        int share = plan.project().modePersonShare(plan.mode(assignment));
        assignment.people().stream()
            .filter(people::containsKey)
            .forEach(person -> Check.notNull(people.get(person), "person").add(assignment, share));
      }
    }
    List<PersonLoad> loads = new ArrayList<>();
    people.values().forEach(bookings -> loads.addAll(bookings.loads(period, zone)));
    return OverAllocation.builder().loads(loads).build();
  }

  /**
   * Measures the demand for each skill at each level that activities ask for, against the people
   * who have it, from the first work to the last. Whoever is at work by their calendar counts as
   * present for every skill that they have, whatever share of their time is for projects; so a
   * shortage is certain, and its absence is no proof that all can be done at once. Work in which
   * somebody takes part whom no project has (any more) is left out, as their skills are not known.
   *
   * @param plans the plans, in any order
   * @return the loads by skill, in the order of the skills of the projects, then by level; those
   *     that no work asks for are left out
   * @throws NullPointerException if the list or a plan is null
   */
  public List<SkillLoad> skillLoads(List<ProjectPlan> plans) {
    return new SkillDemand(plans).loads();
  }
}
