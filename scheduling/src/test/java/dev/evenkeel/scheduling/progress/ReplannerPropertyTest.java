package dev.evenkeel.scheduling.progress;

import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.search.SearchBudget;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReplannerPropertyTest {
  @Provide
  Arbitrary<Optional<RunningProjects>> asPlanned() {
    return Arbitraries.randomValue(RunningProjects::asPlanned);
  }

  @Provide
  Arbitrary<Optional<RunningProjects>> disturbed() {
    return Arbitraries.randomValue(
        random -> RunningProjects.asPlanned(random).map(running -> running.disturbed(random)));
  }

  @Property(tries = 300)
  void replan_everythingWentAsPlanned_keepsThePlan(
      @ForAll("asPlanned") Optional<RunningProjects> drawn) {
    Assume.that(drawn.isPresent());
    RunningProjects running = drawn.get();
    Replanned made =
        (Replanned)
            running.replanner().replan(running.project(), running.plan(), running.progress());
    assertThat(made.schedule().assignments())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("binding")
        .isEqualTo(running.plan().assignments());
    assertThat(made.summary().finishDelay()).isZero();
    assertThat(made.summary().movedStarts()).isZero();
    assertThat(made.summary().swappedPeople()).isZero();
  }

  @Property(tries = 300)
  void replan_anything_goesOnFromThePast(@ForAll("disturbed") Optional<RunningProjects> drawn) {
    Assume.that(drawn.isPresent());
    RunningProjects running = drawn.get();
    ReplanOutcome outcome =
        running
            .replanner()
            .withBudget(SearchBudget.ofSchedules(100))
            .replan(running.project(), running.plan(), running.progress());
    if (outcome instanceof Replanned made) {
      assertThat(made.schedule())
          .continues(running.project(), running.progress(), running.capacity());
    } else {
      assertThat(running.capacity()).as("%s", outcome.findings()).isPresent();
    }
  }

  /** Whatever is searched, nothing takes anything from work that runs and must not pause. */
  @Property(tries = 600)
  void replan_oneUnbrokenActivityRuns_finishesAsIfItWereAlone(
      @ForAll("disturbed") Optional<RunningProjects> drawn) {
    Assume.that(drawn.isPresent());
    RunningProjects running = drawn.get();
    List<ActivityProgress> open =
        running.progress().activities().stream().filter(each -> each.finished().isEmpty()).toList();
    Assume.that(open.size() == 1);
    ActivityId activity = open.get(0).activity();
    Assume.that(!running.project().interruptible(running.project().indexOf(activity)));
    Assume.that(
        running.project().project().dependencies().stream()
            .noneMatch(each -> each.to().equals(activity) && each.type().isToFinish()));
    Replanner replanner = running.replanner().withStability(new StabilityWeights(1, 1));
    Optional<Replanned> first = made(replanner.withBudget(SearchBudget.ofSchedules(1)), running);
    Optional<Replanned> last = made(replanner.withBudget(SearchBudget.ofSchedules(200)), running);
    Assume.that(first.isPresent());
    Assignment alone = first.get().schedule().assignment(activity).orElseThrow();
    Assignment made = last.orElseThrow().schedule().assignment(activity).orElseThrow();
    assertThat(made.finish()).isEqualTo(alone.finish());
    assertThat(made.working()).isEqualTo(alone.working());
  }

  private static Optional<Replanned> made(Replanner replanner, RunningProjects running) {
    ReplanOutcome outcome = replanner.replan(running.project(), running.plan(), running.progress());
    return Optional.of(outcome).filter(Replanned.class::isInstance).map(Replanned.class::cast);
  }

  @Property(tries = 100)
  void replan_twice_isTheSame(@ForAll("disturbed") Optional<RunningProjects> drawn) {
    Assume.that(drawn.isPresent());
    Replanner replanner = drawn.get().replanner().withBudget(SearchBudget.ofSchedules(60));
    assertThat(made(replanner, drawn.get())).isEqualTo(made(replanner, drawn.get()));
  }

  @Property(tries = 100)
  void replan_largerBudget_costsNoMore(@ForAll("disturbed") Optional<RunningProjects> drawn) {
    Assume.that(drawn.isPresent());
    double last = Double.POSITIVE_INFINITY;
    for (int budget : new int[] {1, 4, 20, 100}) {
      Replanner replanner = drawn.get().replanner().withBudget(SearchBudget.ofSchedules(budget));
      Optional<Replanned> made = made(replanner, drawn.get());
      Assume.that(made.isPresent());
      assertThat(made.get().summary().cost()).isLessThanOrEqualTo(last);
      last = made.get().summary().cost();
    }
  }

  /** The cost counted from the two plans alone. */
  @Property(tries = 1000)
  void summary_always_isTheDifferenceOfThePlans(
      @ForAll("disturbed") Optional<RunningProjects> drawn) {
    Assume.that(drawn.isPresent());
    RunningProjects running = drawn.get();
    Optional<Replanned> drawnPlan =
        made(running.replanner().withBudget(SearchBudget.ofSchedules(60)), running);
    Assume.that(drawnPlan.isPresent());
    Replanned made = drawnPlan.get();
    Duration moved = Duration.ZERO;
    for (Assignment old : running.plan().assignments()) {
      if (running.progress().of(old.activity()).isEmpty()) {
        Assignment now = made.schedule().assignment(old.activity()).orElseThrow();
        moved = moved.plus(Duration.between(old.start(), now.start()).abs());
      }
    }
    assertThat(made.summary().movedStarts()).isEqualTo(moved);
    double hours = hoursOnTicks(running, made.schedule()) - hoursOnTicks(running, running.plan());
    assertThat(made.summary().cost())
        .isCloseTo(
            Math.max(0, hours)
                + made.summary().lateness().toMinutes() / 60.0
                + 0.01 * moved.toMinutes() / 60
                + made.summary().swappedPeople(),
            within(1e-9));
  }

  /** Hours to the finish of a plan, the last tick whole. */
  private static double hoursOnTicks(RunningProjects running, Schedule plan) {
    Duration tick = running.project().tick();
    Duration whole = Duration.between(running.project().origin(), plan.finish()).plus(tick);
    return tick.multipliedBy(whole.minusNanos(1).dividedBy(tick)).toMinutes() / 60.0;
  }

  /** The first plans examined do not depend on the weights, so more weight never moves more. */
  @Property(tries = 100)
  void replan_startsWeighMore_neverMoveMore(@ForAll("disturbed") Optional<RunningProjects> drawn) {
    Assume.that(drawn.isPresent());
    Duration last = null;
    for (double weight : new double[] {0, 0.01, 0.1, 1, 100}) {
      Replanner replanner =
          drawn
              .get()
              .replanner()
              .withStability(new StabilityWeights(weight, 0))
              .withBudget(SearchBudget.ofSchedules(4));
      Optional<Replanned> made = made(replanner, drawn.get());
      Assume.that(made.isPresent() && made.get().summary().schedules() <= 4);
      Duration moved = made.get().summary().movedStarts();
      if (last != null && weight > 0.01) {
        assertThat(moved).isLessThanOrEqualTo(last);
      }
      last = moved;
    }
  }

  @Property(tries = 100)
  void replan_otherOrderOfTheProject_withoutSearchIsTheSame(
      @ForAll("disturbed") Optional<RunningProjects> drawn) {
    Assume.that(drawn.isPresent());
    RunningProjects running = drawn.get();
    Replanner replanner = running.replanner().withBudget(SearchBudget.ofSchedules(1));
    Optional<Replanned> made = made(replanner, running);
    ReplanOutcome other =
        replanner.replan(running.sketch().reversed().resolve(), running.plan(), running.progress());
    assertThat(other instanceof Replanned).isEqualTo(made.isPresent());
    if (other instanceof Replanned same && isUnambiguous(running)) {
      assertThat(same.schedule().finish()).isEqualTo(made.get().schedule().finish());
      assertThat(same.summary().cost()).isEqualTo(made.get().summary().cost());
    }
  }

  /** Activities that start together go in the order of the project, which is another then. */
  private static boolean isUnambiguous(RunningProjects running) {
    List<Assignment> all = running.plan().assignments();
    return all.stream().map(Assignment::start).distinct().count() == all.size()
        && all.stream().allMatch(each -> each.people().size() <= 1);
  }
}
