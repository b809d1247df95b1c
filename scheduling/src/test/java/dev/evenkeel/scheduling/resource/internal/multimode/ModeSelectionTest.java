package dev.evenkeel.scheduling.resource.internal.multimode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableIntArray;
import dev.evenkeel.scheduling.resource.internal.multimode.ModeSelection.Verdict;
import dev.evenkeel.scheduling.resource.internal.multimode.project.Mode;
import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject.Limits;
import dev.evenkeel.scheduling.resource.internal.project.FastRandom;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModeSelectionTest {
  private static Mode mode(int... consumption) {
    return new Mode(1, ImmutableIntArray.of(), ImmutableIntArray.copyOf(consumption), List.of());
  }

  private static MultiModeProject project(List<List<Mode>> modes, int... budget) {
    Limits limits = new Limits(ImmutableIntArray.of(), ImmutableIntArray.copyOf(budget), 0);
    return MultiModeProject.of(
        limits, modes, Collections.nCopies(modes.size(), ImmutableIntArray.of()));
  }

  private static MultiModeProject random(Random random) {
    List<List<Mode>> modes =
        IntStream.range(0, 5)
            .mapToObj(
                j ->
                    IntStream.range(0, 3)
                        .mapToObj(m -> mode(random.ints(3, 0, 10).toArray()))
                        .toList())
            .toList();
    return project(modes, random.ints(3, 12, 24).toArray());
  }

  private static boolean isWithin(MultiModeProject project, int[] modes) {
    return IntStream.range(0, project.resources().budgets())
        .allMatch(
            r ->
                IntStream.of(modes).map(m -> project.resources().consumption(m, r)).sum()
                    <= project.resources().budget(r));
  }

  private static boolean isPossible(MultiModeProject project, int[] modes, int j) {
    if (j == modes.length) {
      return isWithin(project, modes);
    }
    boolean possible = false;
    for (int m = project.modeStart(j); m < project.modeStart(j + 1) && !possible; m++) {
      modes[j] = m;
      possible = isPossible(project, modes, j + 1);
    }
    return possible;
  }

  @Test
  void of_randomBudgets_equalsTryingAllModes() {
    int impossible = 0;
    for (int seed = 0; seed < 400; seed++) {
      MultiModeProject project = random(new Random(seed));
      ModeSelection.Result result = ModeSelection.of(project);
      boolean possible = isPossible(project, new int[5], 0);
      assertThat(result.verdict()).isEqualTo(possible ? Verdict.POSSIBLE : Verdict.IMPOSSIBLE);
      if (possible) {
        int[] modes = result.modes().stream().mapToInt(Integer::intValue).toArray();
        assertThat(modes).hasSize(5);
        assertThat(isWithin(project, modes)).isTrue();
      }
      impossible += possible ? 0 : 1;
    }
    assertThat(impossible).isBetween(40, 360);
  }

  @Test
  void of_tooManySums_isUnknown() {
    Random random = new Random(1);
    List<List<Mode>> modes =
        IntStream.range(0, 30)
            .mapToObj(
                j ->
                    IntStream.range(0, 3)
                        .mapToObj(m -> mode(random.ints(4, 0, 1_000).toArray()))
                        .toList())
            .toList();
    MultiModeProject project = project(modes, 15_000, 15_000, 15_000, 15_000);
    assertThat(ModeSelection.of(project).verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void repair_feasibleModes_staysWithinBudgets() {
    for (int seed = 0; seed < 100; seed++) {
      MultiModeProject project = random(new Random(seed));
      int[] modes = new int[5];
      boolean repaired = new ModeRepair(project).sample(modes, new FastRandom(seed));
      assertThat(repaired).isEqualTo(isPossible(project, new int[5], 0));
      assertThat(!repaired || isWithin(project, modes)).isTrue();
    }
  }
}
