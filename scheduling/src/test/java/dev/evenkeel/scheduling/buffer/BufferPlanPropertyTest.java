package dev.evenkeel.scheduling.buffer;

import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.testing.CoreDomain;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.Scheduled;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class BufferPlanPropertyTest {
  @Property(tries = 200)
  void plan_anySchedule_promisesAfterItsFinishAndFollowsBindings(
      @ForAll ResolvedProject project, @ForAll BufferMethod method) {
    if (ResourceScheduler.standard().schedule(project) instanceof Scheduled scheduled) {
      Schedule schedule = scheduled.schedule();
      assertThat(schedule).isFeasibleFor(project);

      BufferPlan plan = BufferCalculator.standard().withMethod(method).plan(project, schedule);

      assertThat(plan.promisedDate()).isAfterOrEqualTo(schedule.finish());
      if (method != BufferMethod.SIMULATED_PERCENTILE) {
        assertThat(plan.projectBuffer()).isEqualTo(method.size(plan.chain()));
      }
      assertThat(plan.calendarSpan()).isGreaterThanOrEqualTo(plan.projectBuffer());
      assertThat(
              project.workCalendar(0).workingTime().between(schedule.finish(), plan.promisedDate()))
          .isEqualTo(plan.calendarSpan());
      List<ActivityId> chain = plan.chain().stream().map(ChainActivity::activity).toList();
      assertThat(chain).doesNotHaveDuplicates().isNotEmpty();
      assertThat(assignment(schedule, chain.get(chain.size() - 1)).finish())
          .isEqualTo(schedule.finish());
      for (int k = 1; k < chain.size(); k++) {
        assertThat(assignment(schedule, chain.get(k)).binding().activity().orElse(chain.get(k - 1)))
            .isEqualTo(chain.get(k - 1));
      }
    }
  }

  private static Assignment assignment(Schedule schedule, ActivityId activity) {
    return schedule.assignment(activity).orElseThrow();
  }

  @Property(tries = 200)
  void size_anyChain_rootOfSquaresLiesBetweenLargestSafetyAndSum(@ForAll ResolvedProject project) {
    List<ChainActivity> chain =
        project.project().activities().stream()
            .map(
                activity ->
                    ChainActivity.of(
                        activity.id(),
                        activity.effort().quantile(0.5),
                        activity.effort().quantile(0.9)))
            .toList();

    Duration root = BufferMethod.ROOT_OF_SQUARES.size(chain);

    assertThat(root.minusNanos(1_000))
        .isLessThanOrEqualTo(BufferMethod.SUM_OF_REMOVED_SAFETY.size(chain));
    assertThat(root.plusNanos(1_000))
        .isGreaterThanOrEqualTo(
            chain.stream()
                .map(ChainActivity::removedSafety)
                .max(Duration::compareTo)
                .orElseThrow());
  }
}
