package dev.evenkeel.scheduling.resource.internal.population;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ResourceWorkTest {
  @Test
  void of_twoResources_weighsTheLooseOneByItsLoad() {
    // Loads 6/2 = 3 and 6/4 = 1.5: relative load 0.5, weight 1/16.
    RenewableProject project =
        RenewableProject.of(
            new int[] {3, 3}, new int[] {2, 4}, new int[][] {{2, 0}, {0, 2}}, new int[2][0]);
    assertThat(ResourceWork.of(project)).containsExactly(3_000, 93);
  }

  @Test
  void of_noResources_isZero() {
    RenewableProject project =
        RenewableProject.of(new int[] {3}, new int[0], new int[1][0], new int[1][0]);
    assertThat(ResourceWork.of(project)).containsExactly(0);
  }

  @Test
  void of_longTimes_staysBelowTheSumThatFits() {
    int[] duration = new int[100];
    Arrays.fill(duration, 10_000_000);
    RenewableProject project =
        RenewableProject.of(
            duration,
            new int[] {1},
            Arrays.stream(duration).mapToObj(d -> new int[] {1}).toArray(int[][]::new),
            new int[100][0]);
    double total = Arrays.stream(ResourceWork.of(project)).sum();
    assertThat(total * project.horizon).isBetween(0x1p45, 0x1p46);
  }
}
