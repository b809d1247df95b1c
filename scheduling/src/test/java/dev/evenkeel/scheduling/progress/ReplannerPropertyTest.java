package dev.evenkeel.scheduling.progress;

import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.scheduling.search.SearchBudget;
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

  @Property
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

  @Property
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
}
