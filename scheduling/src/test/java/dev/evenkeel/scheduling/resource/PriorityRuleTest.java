package dev.evenkeel.scheduling.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.network.CriticalPathCalculator;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Values by hand; the smallest goes first, so that "most" rules have negative values. */
class PriorityRuleTest {
  /** A (3) before C (2) and D (5); B (4) before D; C and D before E (1). */
  private static final ResolvedProject PROJECT =
      new ProjectSketch()
          .activity("A", 3)
          .activity("B", 4)
          .activity("C", 2)
          .activity("D", 5)
          .activity("E", 1)
          .after("C", "A")
          .after("D", "A", "B")
          .after("E", "C", "D")
          .resolve();

  private static long[] values(PriorityRule rule) {
    return rule.values(CriticalPathCalculator.standard().calculate(PROJECT));
  }

  @Test
  void values_smallNetwork_areAsByHand() {
    assertThat(values(PriorityRule.LATEST_FINISH_TIME)).containsExactly(4, 4, 9, 9, 10);
    assertThat(values(PriorityRule.LATEST_START_TIME)).containsExactly(1, 0, 7, 4, 9);
    assertThat(values(PriorityRule.MINIMUM_SLACK)).containsExactly(1, 0, 4, 0, 0);
    assertThat(values(PriorityRule.MOST_TOTAL_SUCCESSORS)).containsExactly(-3, -2, -1, -1, 0);
    assertThat(values(PriorityRule.MOST_IMMEDIATE_SUCCESSORS)).containsExactly(-2, -1, -1, -1, 0);
    assertThat(values(PriorityRule.GREATEST_RANK_POSITIONAL_WEIGHT))
        .containsExactly(-10, -9, -3, -6, -1);
    assertThat(values(PriorityRule.SHORTEST_PROCESSING_TIME)).containsExactly(3, 4, 2, 5, 1);
  }

  @Test
  void values_twoDependenciesBetweenTheSame_countOnce() {
    ResolvedProject project =
        new ProjectSketch()
            .activity("A", 3)
            .activity("B", 4)
            .link("A", "B", DependencyType.START_TO_START, 1)
            .link("A", "B", DependencyType.FINISH_TO_FINISH, 1)
            .resolve();
    var path = CriticalPathCalculator.standard().calculate(project);

    assertThat(PriorityRule.MOST_IMMEDIATE_SUCCESSORS.values(path)).containsExactly(-1, 0);
    assertThat(PriorityRule.GREATEST_RANK_POSITIONAL_WEIGHT.values(path)).containsExactly(-7, -4);
  }

  @Test
  void totalSuccessors_chainLongerThanAWord_countsAll() {
    ProjectSketch sketch = new ProjectSketch().activity("0", 1);
    for (int k = 1; k < 200; k++) {
      sketch.activity(String.valueOf(k), 1).after(String.valueOf(k), String.valueOf(k - 1));
    }
    var path = CriticalPathCalculator.standard().calculate(sketch.resolve());

    long[] expected = new long[200];
    Arrays.setAll(expected, k -> k - 199);
    assertThat(PriorityRule.MOST_TOTAL_SUCCESSORS.values(path)).containsExactly(expected);
  }
}
