package dev.evenkeel.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.benchmarks.shifts.CoverProblem;
import dev.evenkeel.benchmarks.shifts.CoverProblem.Column;
import dev.evenkeel.benchmarks.shifts.ShiftCoverPeer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CpSatShiftCoverTest {
  @Test
  void cover_threeIntervals_isTheBest() {
    CoverProblem problem =
        new CoverProblem(
            new int[] {1, 3, 1},
            List.of(
                new Column(new int[] {0, 1}, 4),
                new Column(new int[] {1, 2}, 4),
                new Column(new int[] {1}, 3)));
    ShiftCoverPeer.Answer answer = new CpSatShiftCover().cover(problem, Duration.ofSeconds(20));
    assertThat(answer.cost()).hasValue(5.5);
    assertThat(answer.bound()).isEqualTo(5.5);
  }

  @Test
  void found_services_includeIt() {
    assertThat(ShiftCoverPeer.found()).extracting(ShiftCoverPeer::name).containsExactly("cp-sat");
  }
}
