package dev.evenkeel.scheduling.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.progress.ReplanOutcome;
import dev.evenkeel.scheduling.progress.Replanned;
import dev.evenkeel.scheduling.progress.RunningProjects;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WhyLatePropertyTest {
  @Provide
  Arbitrary<ProjectSketch> sketches() {
    return Arbitraries.randomValue(
        random ->
            switch (random.nextInt(4)) {
              case 0 -> RandomProjects.network(random, true);
              case 1 -> RandomProjects.staffed(random);
              case 2 -> RandomProjects.rich(random);
              default -> RandomProjects.multiMode(random, 8);
            });
  }

  @Property(tries = 500)
  void whyLate_leftJustified_addsUpAndPutsNothingOff(
      @ForAll("sketches") ProjectSketch sketch, @ForAll long seed) {
    Random random = new Random(seed);
    ResolvedProject project = sketch.resolve();
    RandomSchedules schedules =
        new RandomSchedules(
            project,
            random.nextBoolean()
                ? Optional.of(RandomProjects.capacity(random, project.project()))
                : Optional.empty());
    schedules
        .leftJustified(random)
        .ifPresent(
            schedule -> {
              for (Assignment one : schedule.assignments()) {
                WhyLate why = schedules.explainer().whyLate(project, schedule, one.activity());
                check(schedule, one, why);
                assertThat(why.times()).as("%s", why).doesNotContainKey(Cause.PUT_OFF);
              }
              assertThat(schedules.explainer().whyLate(project, schedule).finish())
                  .isEqualTo(schedule.finish());
            });
  }

  @Property(tries = 300)
  void whyLate_heldBack_addsUp(@ForAll("sketches") ProjectSketch sketch, @ForAll long seed) {
    ResolvedProject project = sketch.resolve();
    RandomSchedules.heldBack(sketch, new Random(seed))
        .ifPresent(
            schedule -> {
              for (Assignment one : schedule.assignments()) {
                WhyLate why = Explainer.standard().whyLate(project, schedule, one.activity());
                check(schedule, one, why);
              }
            });
  }

  @Provide
  Arbitrary<Optional<RunningProjects>> disturbed() {
    return Arbitraries.randomValue(
        random -> RunningProjects.asPlanned(random).map(running -> running.disturbed(random)));
  }

  /** What was reported may overlap, end within ticks, and be against dependencies. */
  @Property(tries = 1000)
  void explain_replanned_addsUp(@ForAll("disturbed") Optional<RunningProjects> drawn) {
    Assume.that(drawn.isPresent());
    RunningProjects running = drawn.get();
    ResolvedProject project = running.project();
    Explainer standard = Explainer.standard().withAsOf(running.progress().asOf());
    Explainer explainer = running.capacity().map(standard::withCapacity).orElse(standard);
    ReplanOutcome outcome =
        running
            .replanner()
            .withBudget(SearchBudget.ofSchedules(20))
            .replan(project, running.plan(), running.progress());
    Assume.that(outcome instanceof Replanned);
    for (Assignment one : ((Replanned) outcome).schedule().assignments()) {
      Schedule schedule = ((Replanned) outcome).schedule();
      assertThat(explainer.whyNotEarlier(project, schedule, one.activity()).obstacles())
          .isNotEmpty();
      WhyLate why = explainer.whyLate(project, schedule, one.activity());
      assertThat(why.finish()).isEqualTo(one.finish());
      checkTimes(why);
    }
  }

  @Property(tries = 200)
  void explain_otherOrderOfInput_saysTheSame(
      @ForAll("sketches") ProjectSketch sketch, @ForAll long seed) {
    ResolvedProject project = sketch.resolve();
    ResolvedProject reversed = sketch.reversed().resolve();
    Explainer explainer = Explainer.standard();
    new RandomSchedules(project, Optional.empty())
        .leftJustified(new Random(seed))
        .ifPresent(
            schedule -> {
              for (Assignment one : schedule.assignments()) {
                assertThat(explainer.whyLate(reversed, schedule, one.activity()))
                    .isEqualTo(explainer.whyLate(project, schedule, one.activity()));
              }
            });
  }

  private static void check(Schedule schedule, Assignment last, WhyLate why) {
    List<ChainStep> steps = why.steps();
    assertThat(why.finish()).isEqualTo(last.finish());
    assertThat(steps.get(0).activity()).isEqualTo(last.activity());
    assertThat(steps).extracting(ChainStep::activity).doesNotHaveDuplicates();
    checkTimes(why);
    assertThat(steps.get(steps.size() - 1).interval().start()).isEqualTo(schedule.start());
    assertThat(why.times().getOrDefault(Cause.WORK, Duration.ZERO))
        .isLessThanOrEqualTo(last.worked());
    assertThat(why.sentences()).hasSizeBetween(steps.size() + 1, steps.size() + 2);
  }

  private static void checkTimes(WhyLate why) {
    Instant end = why.finish();
    for (ChainStep step : why.steps()) {
      assertThat(step.interval().end()).isEqualTo(end);
      assertThat(sum(step.times())).isEqualTo(step.interval().length());
      assertThat(step.times().values()).allMatch(time -> time.compareTo(Duration.ZERO) > 0);
      end = step.interval().start();
    }
    assertThat(sum(why.times())).isEqualTo(why.elapsed());
  }

  private static Duration sum(Map<Cause, Duration> times) {
    return times.values().stream().reduce(Duration.ZERO, Duration::plus);
  }
}
