package dev.evenkeel.scheduling.resource;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.project.ActivityModeBuilder;
import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import org.junit.jupiter.api.Test;

/** Modes, shares of time, non-renewable resources, hours and changes of resources, by hand. */
class ModesTest {
  private static final ResourceScheduler SCHEDULER = ResourceScheduler.standard();

  private static ActivityModeBuilder uses(ActivityModeBuilder mode, String resource, int units) {
    return mode.addDemands(new ResourceDemand(ResourceId.of(resource), units));
  }

  private static ActivityModeBuilder needs(ActivityModeBuilder mode, String skill, int people) {
    return mode.addRequirements(new SkillRequirement(SkillId.of(skill), 1, people));
  }

  private static Schedule schedule(ProjectSketch sketch) {
    ResolvedProject project = sketch.resolve();
    Schedule schedule = SCHEDULER.schedule(project).orElseThrow();
    assertThat(schedule).isFeasibleFor(project);
    return schedule;
  }

  private static Findings findings(ProjectSketch sketch) {
    SchedulingOutcome outcome = SCHEDULER.schedule(sketch.resolve());
    assertThat(outcome).isInstanceOf(Infeasible.class);
    return outcome.findings();
  }

  private static Assignment of(Schedule schedule, String activity) {
    return schedule.assignment(ActivityId.of(activity)).orElseThrow();
  }

  /** What takes no time occupies nothing, so no capacity is too small for it. */
  @Test
  void schedule_noDurationAndMoreThanTheCapacity_isPlacedAtOnce() {
    ProjectSketch alone = new ProjectSketch().resource("r", 3).activity("A", 0).uses("A", "r", 4);
    assertThat(of(schedule(alone), "A").finish()).isEqualTo(at(0));
    ProjectSketch choice =
        new ProjectSketch()
            .resource("r", 3)
            .activity("A", 2)
            .mode("A", "at once", 0, mode -> uses(mode, "r", 4));
    assertThat(of(schedule(choice), "A").finish()).isEqualTo(at(0));
    assertThat(of(schedule(choice), "A").mode()).isEqualTo(1);
  }

  @Test
  void schedule_twoModes_takesTheOneThatFinishesEarlier() {
    ProjectSketch sketch =
        new ProjectSketch()
            .person("eve", "expert", 3)
            .person("tom", "trainee", 1)
            .person("tim", "trainee", 1)
            .activity("A", 4)
            .needs("A", "expert", 1, 1)
            .mode("A", "two trainees", 6, mode -> needs(mode, "trainee", 2))
            .activity("B", 4)
            .needs("B", "expert", 1, 1)
            .mode("B", "two trainees", 6, mode -> needs(mode, "trainee", 2));

    Schedule schedule = schedule(sketch);

    assertThat(of(schedule, "A").mode()).isZero();
    assertThat(of(schedule, "A").finish()).isEqualTo(at(4));
    assertThat(of(schedule, "B").mode()).isEqualTo(1);
    assertThat(of(schedule, "B").people()).containsExactly(PersonId.of("tom"), PersonId.of("tim"));
    assertThat(of(schedule, "B").finish()).isEqualTo(at(6));
  }

  @Test
  void schedule_fastModesUseUpTheStock_keepsEnoughForTheRest() {
    ProjectSketch sketch = new ProjectSketch().stock("money", 5);
    for (String id : new String[] {"A", "B", "C"}) {
      sketch
          .activity(id, 1)
          .uses(id, "money", 3)
          .mode(id, "slow", 5, mode -> uses(mode, "money", 1));
    }

    Schedule schedule = schedule(sketch);

    assertThat(schedule.assignments()).extracting(Assignment::mode).containsExactly(0, 1, 1);
  }

  @Test
  void schedule_stockTooSmall_saysByHowMuch() {
    ProjectSketch sketch =
        new ProjectSketch()
            .stock("budget", 6)
            .activity("A", 1)
            .uses("A", "budget", 5)
            .activity("B", 1)
            .uses("B", "budget", 9)
            .mode("B", "cheap", 9, mode -> uses(mode, "budget", 5));

    assertThat(findings(sketch).of(SchedulingFault.NON_RENEWABLE_TOO_SMALL))
        .singleElement()
        .hasToString(findings(sketch).asList().get(0).toString())
        .satisfies(
            finding -> {
              assertThat(finding.object()).isEqualTo("resource 'budget'");
              assertThat(finding.text())
                  .isEqualTo("is short by 4: the activities use up at least 10 of its 6 units");
            });
  }

  @Test
  void schedule_stocksSufficeOnlyAlone_isProvenInfeasible() {
    ProjectSketch sketch =
        new ProjectSketch()
            .stock("money", 1)
            .stock("paper", 1)
            .activity("A", 1)
            .uses("A", "money", 2)
            .mode("A", "other", 1, mode -> uses(mode, "paper", 2));

    assertThat(findings(sketch).of(SchedulingFault.NON_RENEWABLES_TOO_SMALL_TOGETHER)).hasSize(1);
  }

  @Test
  void schedule_tooManyCombinationsOfModes_doesNotClaimAProof() {
    ProjectSketch sketch = new ProjectSketch();
    int sum = 0;
    for (int k = 0; k < 16; k++) {
      int units = 1000 + 7 * k * k;
      String id = "a" + k;
      sum += units;
      sketch
          .activity(id, 1)
          .uses(id, "money", units)
          .mode(id, "other", 1, mode -> uses(mode, "paper", units));
    }
    // Whatever is spared of the one is used up of the other, and both together are short by one.
    sketch.stock("money", sum / 2).stock("paper", sum - sum / 2 - 1);

    assertThat(findings(sketch).of(SchedulingFault.NO_MODES_FOUND)).isNotEmpty();
  }

  @Test
  void schedule_noModePossible_namesEachMode() {
    ProjectSketch sketch =
        new ProjectSketch()
            .person("ann", "talk", 1)
            .resource("room", 2, room -> room.addChanges(new CapacityChange(at(9), 1)))
            .activity("A", 1)
            .needs("A", "code", 1, 1)
            .mode("A", "in the room", 1, mode -> uses(mode, "room", 3));

    assertThat(findings(sketch).asList())
        .extracting(Object::toString)
        .satisfiesExactly(
            one -> assertThat(one).contains("needs skill 'code'").contains("(mode 'Activity A')"),
            two ->
                assertThat(two)
                    .contains("but its capacity never reaches 3: it is 2 at most")
                    .contains("(mode 'in the room')"));
  }

  @Test
  void schedule_modeThatNeverHasTime_isNotTaken() {
    ProjectSketch sketch =
        new ProjectSketch()
            .calendar("short", "MON 08:00-09:00")
            .activity("A", 3, a -> a.interruptible(false))
            .resource("lab", 1, lab -> lab.calendar(CalendarId.of("short")))
            .uses("A", "lab", 1)
            .mode("A", "elsewhere", 9, mode -> mode);

    assertThat(of(schedule(sketch), "A").mode()).isEqualTo(1);
  }

  @Test
  void schedule_halfOfAPerson_worksOnTwoActivitiesAtOnce() {
    ProjectSketch sketch = new ProjectSketch().person("ann", "code", 1);
    for (String id : new String[] {"A", "B", "C"}) {
      sketch.activity(id, 4).needs(id, "code", 1, 1).share(id, 0.5);
    }

    Schedule schedule = schedule(sketch);

    assertThat(of(schedule, "A").start()).isEqualTo(at(0));
    assertThat(of(schedule, "B").start()).isEqualTo(at(0));
    assertThat(of(schedule, "C").start()).isEqualTo(at(4));
    assertThat(of(schedule, "C").binding())
        .isEqualTo(new Binding.BusyPerson(PersonId.of("ann"), ActivityId.of("A")));
  }

  @Test
  void binding_wholePersonAfterTwoHalves_isTheLastToEnd() {
    ProjectSketch sketch =
        new ProjectSketch()
            .person("ann", "code", 1)
            .activity("A", 6)
            .needs("A", "code", 1, 1)
            .share("A", 0.4)
            .activity("B", 4)
            .needs("B", "code", 1, 1)
            .share("B", 0.6)
            .activity("C", 1)
            .needs("C", "code", 1, 1);

    assertThat(of(schedule(sketch), "C").binding())
        .isEqualTo(new Binding.BusyPerson(PersonId.of("ann"), ActivityId.of("A")));
  }

  @Test
  void binding_resourceClosed_namesIt() {
    ProjectSketch sketch =
        new ProjectSketch()
            .calendar("late", "MON-FRI 12:00-16:00")
            .resource("lab", 1, lab -> lab.calendar(CalendarId.of("late")))
            .activity("A", 2)
            .uses("A", "lab", 1);

    Assignment assignment = of(schedule(sketch), "A");

    assertThat(assignment.start()).isEqualTo(at(4));
    assertThat(assignment.binding()).isEqualTo(new Binding.ClosedResource(ResourceId.of("lab")));
    assertThat(assignment.binding().sentence()).isEqualTo("Waits for the hours of resource 'lab'.");
  }

  @Test
  void binding_capacityRises_namesTheResource() {
    ProjectSketch sketch =
        new ProjectSketch()
            .resource("lab", 0, lab -> lab.addChanges(new CapacityChange(at(7), 1)))
            .activity("A", 2)
            .uses("A", "lab", 1);

    Assignment assignment = of(schedule(sketch), "A");

    assertThat(assignment.start()).isEqualTo(at(7));
    assertThat(assignment.binding()).isEqualTo(new Binding.LowCapacity(ResourceId.of("lab")));
    assertThat(assignment.binding().sentence())
        .isEqualTo("Waits for resource 'lab', which has more units from then on.");
  }

  @Test
  void schedule_severalDemandsOfOneResource_addUp() {
    ProjectSketch sketch =
        new ProjectSketch()
            .resource("room", 3)
            .activity("A", 2)
            .uses("A", "room", 1)
            .uses("A", "room", 1)
            .activity("B", 2)
            .uses("B", "room", 2);

    assertThat(of(schedule(sketch), "B").start()).isEqualTo(at(2));
  }
}
