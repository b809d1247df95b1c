package dev.evenkeel.scheduling.simulation;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.uncertainty.Draws;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanSimulatorPropertyTest {
  private static final PlanSimulator SIMULATOR = PlanSimulator.standard().withIterations(20);

  private static final DurationModel AS_PLANNED =
      assignment -> {
        double hours = hours(assignment);
        return p -> hours;
      };

  private static double hours(Assignment assignment) {
    return assignment.worked().toNanos() / 3.6e12;
  }

  private static DurationModel random(double least, double most) {
    return assignment -> {
      double hours = hours(assignment);
      return p -> hours * (least + (most - least) * p);
    };
  }

  /** Schedules of all kinds of projects; with capacity that is left by service, where it can be. */
  @Provide
  Arbitrary<ExecutionPlan> plans() {
    return Arbitraries.longs()
        .map(seed -> plan(new Random(seed)))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  private static Optional<ExecutionPlan> plan(Random random) {
    ProjectSketch sketch =
        switch (random.nextInt(6)) {
          case 0 -> RandomProjects.network(random, random.nextBoolean());
          case 1 -> RandomProjects.classical(random, 12);
          case 2 -> RandomProjects.multiMode(random, 8);
          case 3 -> RandomProjects.staffed(random);
          default -> RandomProjects.rich(random);
        };
    ResolvedProject project = sketch.resolve();
    ResourceScheduler scheduler = ResourceScheduler.standard();
    if (project.personCount() > 0 && random.nextBoolean()) {
      ProjectCapacity capacity = RandomProjects.capacity(random, project.project());
      scheduler = scheduler.withCapacity(capacity);
    }
    return plan(project, scheduler);
  }

  private static Optional<ExecutionPlan> plan(
      ResolvedProject project, ResourceScheduler scheduler) {
    return scheduler.schedule(project) instanceof Scheduled scheduled
        ? Optional.of(ExecutionPlan.of(project, scheduled.schedule()))
        : Optional.empty();
  }

  @Property(tries = 400)
  void replay_asPlannedAndNotBefore_isThePlan(@ForAll("plans") ExecutionPlan plan) {
    List<SimulatedActivity> replay =
        SIMULATOR
            .withStartPolicy(StartPolicy.NOT_BEFORE_PLANNED)
            .replay(plan.toBuilder().durations(AS_PLANNED).build(), 0);

    for (int k = 0; k < replay.size(); k++) {
      Assignment planned = plan.schedule().assignments().get(k);
      assertThat(replay.get(k))
          .isEqualTo(new SimulatedActivity(planned.activity(), planned.start(), planned.finish()));
    }
  }

  @Property(tries = 400)
  void replay_asPlanned_isNeverLater(@ForAll("plans") ExecutionPlan plan) {
    List<SimulatedActivity> replay =
        SIMULATOR.replay(plan.toBuilder().durations(AS_PLANNED).build(), 0);

    for (int k = 0; k < replay.size(); k++) {
      Assignment planned = plan.schedule().assignments().get(k);
      assertThat(replay.get(k).start()).isBeforeOrEqualTo(planned.start());
      assertThat(replay.get(k).finish()).isBeforeOrEqualTo(planned.finish());
    }
  }

  /** An earliest-start policy knows no anomalies. */
  @Property(tries = 400)
  void replay_longerWork_finishesNothingEarlier(
      @ForAll("plans") ExecutionPlan plan, @ForAll long seed) {
    DurationModel shorter = random(0.2, 2);
    DurationModel longer =
        assignment -> {
          int choice = (int) (Draws.of(seed).uniform(0, assignment.activity().hashCode()) * 3);
          // The calendars of an activity without work may have no hour in common.
          int more = assignment.worked().isZero() ? 0 : choice;
          return p -> shorter.workingHours(assignment).applyAsDouble(p) + more;
        };
    List<SimulatedActivity> before =
        SIMULATOR.replay(plan.toBuilder().durations(shorter).build(), 0);
    List<SimulatedActivity> after = SIMULATOR.replay(plan.toBuilder().durations(longer).build(), 0);

    for (int k = 0; k < before.size(); k++) {
      // A microsecond, as fractions of ticks are rounded.
      assertThat(after.get(k).finish().plusNanos(1_000)).isAfterOrEqualTo(before.get(k).finish());
    }
  }

  @Property(tries = 300)
  void replay_anyDurations_neverTakesMoreThanThereIs(@ForAll long seed, @ForAll boolean people) {
    Random random = new Random(seed);
    ProjectSketch sketch =
        people ? RandomProjects.multiMode(random, 8) : RandomProjects.classical(random, 15);
    plan(sketch.resolve(), ResourceScheduler.standard())
        .ifPresent(
            plan -> {
              ExecutionPlan played = plan.toBuilder().durations(random(0.1, 3)).build();
              for (int iteration = 0; iteration < 5; iteration++) {
                assertSound(played, SIMULATOR.replay(played, iteration));
              }
            });
  }

  private static void assertSound(ExecutionPlan plan, List<SimulatedActivity> replay) {
    ResolvedProject project = plan.project();
    for (int k = 0; k < project.dependencyCount(); k++) {
      Dependency dependency = project.dependency(k);
      assertThat(replay.get(project.indexOf(dependency.from())).finish())
          .isBeforeOrEqualTo(replay.get(project.indexOf(dependency.to())).start());
    }
    for (SimulatedActivity one : replay) {
      Instant instant = one.start();
      for (int resource = 0; resource < project.resourceCount(); resource++) {
        if (project.isRenewable(resource)) {
          assertThat(units(plan, replay, resource, instant))
              .isLessThanOrEqualTo(project.capacity(resource));
        }
      }
      for (int person = 0; person < project.personCount(); person++) {
        assertThat(thousandths(plan, replay, person, instant)).isLessThanOrEqualTo(1_000);
      }
    }
  }

  private static boolean runs(SimulatedActivity one, Instant instant) {
    return !one.start().isAfter(instant) && one.finish().isAfter(instant);
  }

  private static int mode(ExecutionPlan plan, int activity) {
    return plan.project().modeStart(activity) + plan.schedule().assignments().get(activity).mode();
  }

  private static long units(
      ExecutionPlan plan, List<SimulatedActivity> replay, int resource, Instant instant) {
    ResolvedProject project = plan.project();
    long units = 0;
    for (int activity = 0; activity < replay.size(); activity++) {
      int mode = mode(plan, activity);
      for (int k = project.modeDemandStart(mode); k < project.modeDemandStart(mode + 1); k++) {
        if (project.demandResource(k) == resource && runs(replay.get(activity), instant)) {
          units += project.demandUnits(k);
        }
      }
    }
    return units;
  }

  private static long thousandths(
      ExecutionPlan plan, List<SimulatedActivity> replay, int person, Instant instant) {
    long thousandths = 0;
    for (int activity = 0; activity < replay.size(); activity++) {
      Assignment assignment = plan.schedule().assignments().get(activity);
      if (assignment.people().contains(plan.project().person(person))
          && runs(replay.get(activity), instant)) {
        thousandths += plan.project().modePersonShare(mode(plan, activity));
      }
    }
    return thousandths;
  }

  @Property(tries = 100)
  void simulate_figures_areThoseOfTheReplays(@ForAll("plans") ExecutionPlan plan) {
    ExecutionPlan played = plan.toBuilder().durations(random(0.5, 2)).build();
    SimulatedFinish finish = SIMULATOR.simulate(played);
    List<Instant> finishes =
        IntStream.range(0, 20)
            .mapToObj(iteration -> latest(SIMULATOR.replay(played, iteration)))
            .sorted()
            .toList();

    assertThat(finish.earliest()).isEqualTo(finishes.get(0));
    assertThat(finish.latest()).isEqualTo(finishes.get(19));
    assertThat(finish.percentile(0.5).finish()).isEqualTo(finishes.get(9));
    for (Instant date : finishes) {
      long hits = finishes.stream().filter(one -> !one.isAfter(date)).count();
      assertThat(finish.hitRate(date)).isEqualTo(new HitRate(hits, 20));
    }
    assertThat(finish.hitRate(at(-1)).hits()).isZero();
  }

  private static Instant latest(List<SimulatedActivity> replay) {
    return replay.stream().map(SimulatedActivity::finish).max(Instant::compareTo).orElse(at(0));
  }

  @Property(tries = 100)
  void simulate_laterGates_neverHelp(@ForAll("plans") ExecutionPlan plan) {
    ExecutionPlan free = plan.toBuilder().durations(random(0.3, 1.5)).build();
    Schedule schedule = plan.schedule();
    ExecutionPlan gated =
        free.toBuilder()
            .addAllGating(
                schedule.assignments().stream().map(Assignment::activity).limit(3).toList())
            .build();
    for (double p : new double[] {0, 0.5, 1}) {
      assertThat(SIMULATOR.simulate(gated).percentile(p).finish())
          .isAfterOrEqualTo(SIMULATOR.simulate(free).percentile(p).finish());
    }
  }
}
