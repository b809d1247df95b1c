package dev.evenkeel.scheduling.fever;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.buffer.CriticalChainPlan;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CriticalChainFeverPropertyTest {
  private static final FeverChartCalculator CALCULATOR = FeverChartCalculator.standard();

  @Property(tries = 50)
  void assess_randomPlanThatRunsAsPlanned_usesNoBuffer(@ForAll Random random) {
    ResolvedProject project = CriticalChainFeverTest.doubled(RandomProjects.staffed(random));
    if (ResourceScheduler.standard().schedule(project) instanceof Scheduled scheduled) {
      CriticalChainPlan plan = CriticalChainFeverTest.PLANNER.plan(project, scheduled.schedule());
      BufferedChain chain = BufferedChain.of(plan, project);

      FeverAssessment before = CALCULATOR.assess(chain, List.of(), plan.schedule().start());
      FeverAssessment after =
          CALCULATOR.assess(
              chain,
              chain.progress(plan.schedule(), plan.schedule().finish()),
              plan.schedule().finish());

      Duration room =
          project.workCalendar(0).workingTime().between(plan.projectBufferStart(), lastOf(plan));
      assertThat(after.consumed()).isEqualTo(room);
      assertThat(before.consumed()).isLessThanOrEqualTo(room);
      assertThat(after.overruns().values()).allMatch(Duration::isZero);
    }
  }

  /** An activity with a release date may end later than the chain with the most work. */
  private static Instant lastOf(CriticalChainPlan plan) {
    return plan.chain().stream()
        .map(link -> plan.schedule().assignment(link.activity()).orElseThrow().finish())
        .max(Instant::compareTo)
        .orElse(plan.projectBufferStart());
  }
}
