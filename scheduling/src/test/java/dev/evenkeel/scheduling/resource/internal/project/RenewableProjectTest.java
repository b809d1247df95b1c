package dev.evenkeel.scheduling.resource.internal.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RenewableProjectTest {
  private static RenewableProject project(int[] duration, int[][] demand, int[]... predecessors) {
    return RenewableProject.of(duration, new int[] {2}, demand, predecessors);
  }

  private static RenewableProject chainAndTwo() {
    return project(
        new int[] {3, 2, 4, 4},
        new int[][] {{0}, {0}, {2}, {2}},
        new int[] {},
        new int[] {0},
        new int[] {0},
        new int[] {0});
  }

  @Test
  void criticalPath_isLongestChain() {
    assertThat(chainAndTwo().criticalPath).isEqualTo(7);
  }

  @Test
  void lowerBound_successorsThatCannotOverlap_countsTheirWork() {
    // 3, then 2 × 4 one after the other.
    assertThat(chainAndTwo().lowerBound()).isEqualTo(11);
  }

  @Test
  void head_isTailOfMirror() {
    RenewableProject project = chainAndTwo();
    assertThat(project.head(1)).isEqualTo(3);
    assertThat(project.mirror().tail[2]).isEqualTo(3);
    assertThat(project.mirror().mirror()).isSameAs(project);
  }

  @Test
  void of_nothing_hasBoundZero() {
    RenewableProject project =
        RenewableProject.of(new int[0], new int[0], new int[0][], new int[0][]);
    assertThat(project.lowerBound()).isZero();
    assertThat(project.horizon).isZero();
  }

  @Test
  void of_predecessorWithLargerNumber_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project(new int[] {1, 1}, new int[2][1], new int[] {1}, new int[] {}))
        .withMessage("predecessor must be at most -1 but was 1 in activity '0'");
  }

  @Test
  void of_negativePredecessor_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project(new int[] {1}, new int[1][1], new int[] {-1}))
        .withMessage("predecessor must not be negative but was -1 in activity '0'");
  }

  @Test
  void of_demandAboveCapacity_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project(new int[] {1}, new int[][] {{3}}, new int[] {}))
        .withMessage("demand must be at most 2 but was 3 in activity '0'");
  }

  @Test
  void of_negativeDemand_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project(new int[] {1}, new int[][] {{-1}}, new int[] {}))
        .withMessage("demand must not be negative but was -1 in activity '0'");
  }
}
