package dev.evenkeel.benchmarks.cpm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaskNetworkTest {
  @Test
  void layered_tasksOutsideTheFirstLayer_haveThreePredecessorsInTheLayerBefore() {
    TaskNetwork network = TaskNetwork.layered(1_050);

    assertThat(network.days()).hasSize(1_050).doesNotContain(0, 6);
    assertThat(network.to()).hasSize(3 * 1_040);
    int[] entering = new int[1_050];
    for (int link = 0; link < network.to().length; link++) {
      entering[network.to()[link]]++;
      assertThat(network.from()[link]).isBetween(0, network.to()[link] - 1);
    }
    for (int task = 0; task < entering.length; task++) {
      assertThat(entering[task]).isEqualTo(task < 10 ? 0 : 3);
    }
  }

  @Test
  void criticalCount_chain_isAll() {
    assertThat(TaskNetwork.chain(250).criticalCount()).isEqualTo(250);
  }
}
