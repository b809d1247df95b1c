package dev.evenkeel.scheduling.peak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OverAllocationPropertyTest {
  private static final OverAllocationCalculator DAYS = OverAllocationCalculator.standard();

  /** Teams at random, whether they have the skills or not. */
  private static ProjectPlan unlevelled(ResolvedProject project, Random random) {
    List<PersonId> everybody =
        new ArrayList<>(project.project().people().stream().map(Person::id).toList());
    Map<ActivityId, List<PersonId>> people = new LinkedHashMap<>();
    for (int activity = 0; activity < project.activityCount(); activity++) {
      Collections.shuffle(everybody, random);
      if (project.headCount(activity) <= everybody.size()) {
        people.put(
            project.activity(activity),
            List.copyOf(everybody.subList(0, project.headCount(activity))));
      }
    }
    return new ProjectPlan(project, UnlevelledScheduler.standard().schedule(project, people));
  }

  /** Brute force: whole hours are ticks, in which nothing changes. */
  @Property(tries = 200)
  void overAllocation_ofAnyPlan_isWhatCountingHourByHourFinds(@ForAll long seed) {
    Random random = new Random(seed);
    ResolvedProject project = RandomProjects.staffed(random).resolve();
    ProjectPlan plan = unlevelled(project, random);

    for (PersonLoad load : DAYS.overAllocation(List.of(plan)).loads()) {
      int booked = 0;
      int doubled = 0;
      int available = 0;
      for (Instant hour = load.period().start();
          hour.isBefore(load.period().end());
          hour = hour.plusSeconds(3_600)) {
        int now = 0;
        for (Assignment assignment : plan.schedule().assignmentsOf(load.person())) {
          Instant at = hour;
          now += assignment.working().stream().anyMatch(time -> time.contains(at)) ? 1 : 0;
        }
        int there = isOpen(project, load.person(), hour) ? 1 : 0;
        booked += now;
        available += there;
        doubled += Math.max(0, now - there);
      }
      assertThat(load.booked()).isEqualTo(Duration.ofHours(booked));
      assertThat(load.available()).isEqualTo(Duration.ofHours(available));
      assertThat(load.doubleBooked()).isEqualTo(Duration.ofHours(doubled));
      assertThat(load.overAllocated()).isLessThanOrEqualTo(load.booked());
      assertThat(load.sentence()).contains(load.person().value());
    }
  }

  private static boolean isOpen(ResolvedProject project, PersonId id, Instant hour) {
    for (int person = 0; person < project.personCount(); person++) {
      if (project.person(person).equals(id)) {
        return project.personCalendar(person).workingTime().isOpen(hour);
      }
    }
    throw new AssertionError(id);
  }

  @Property(tries = 200)
  void overAllocation_ofAFeasibleSchedule_isNone(@ForAll long seed) {
    ResolvedProject project = RandomProjects.rich(new Random(seed)).resolve();
    if (ResourceScheduler.standard().schedule(project) instanceof Scheduled scheduled) {
      ProjectPlan plan = new ProjectPlan(project, scheduled.schedule());

      assertThat(DAYS.overAllocation(List.of(plan)).peaks()).isEmpty();
      for (SkillLoad load : DAYS.skillLoads(List.of(plan))) {
        assertThat(load.hoursMissing()).isZero();
        assertThat(load.peak()).isEmpty();
      }
    }
  }

  /** Weeks add up to what days do, but for excess, of which a week can even out some. */
  @Property(tries = 100)
  void overAllocation_byWeek_addsUpTheDays(@ForAll long seed) {
    Random random = new Random(seed);
    ResolvedProject project = RandomProjects.rich(random).resolve();
    List<ProjectPlan> plans = List.of(unlevelled(project, random), unlevelled(project, random));

    OverAllocation days = DAYS.overAllocation(plans);
    OverAllocation weeks = DAYS.withPeriod(LoadPeriod.WEEK).overAllocation(plans);

    assertThat(sum(weeks, false)).isEqualTo(sum(days, false));
    assertThat(sum(weeks, true)).isCloseTo(sum(days, true), Duration.ofNanos(1_000));
    assertThat(weeks.overAllocated()).isLessThanOrEqualTo(days.overAllocated().plusNanos(1_000));
  }

  private static Duration sum(OverAllocation found, boolean isDoubled) {
    return found.loads().stream()
        .map(load -> isDoubled ? load.doubleBooked() : load.booked())
        .reduce(Duration.ZERO, Duration::plus);
  }

  @Property(tries = 100)
  void skillLoads_ofAnyPlan_needAllWorkOfTheSkill(@ForAll long seed) {
    Random random = new Random(seed);
    ResolvedProject project = RandomProjects.rich(random).resolve();
    ProjectPlan plan = unlevelled(project, random);

    for (SkillLoad load : DAYS.skillLoads(List.of(plan))) {
      double hours = 0;
      for (Assignment assignment : plan.schedule().assignments()) {
        int mode = plan.mode(assignment);
        for (int k = project.modeRequirementStart(mode);
            k < project.modeRequirementStart(mode + 1);
            k++) {
          boolean counts =
              project.skill(project.requirementSkill(k)).equals(load.skill())
                  && project.requirementLevel(k) >= load.minimumLevel();
          hours +=
              counts
                  ? assignment.worked().toHours()
                      * project.requirementPeople(k)
                      * project.modePersonShare(mode)
                      / 1000.0
                  : 0;
        }
      }
      assertThat(load.hoursNeeded()).isCloseTo(hours, offset(1e-9));
      assertThat(load.hoursMissing()).isNotNegative();
    }
  }
}
