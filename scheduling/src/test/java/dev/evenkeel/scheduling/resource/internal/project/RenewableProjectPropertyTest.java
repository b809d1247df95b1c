package dev.evenkeel.scheduling.resource.internal.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RenewableProjectPropertyTest {
  @Property(tries = 300)
  void lowerBound_isAtMostTheOptimum(@ForAll long seed) {
    RenewableProject project = RandomRenewables.small(new Random(seed));
    int optimum = RenewableCheck.optimum(project);
    assertThat(project.lowerBound()).isBetween(project.criticalPath, optimum);
    assertThat(project.mirror().lowerBound()).isEqualTo(project.lowerBound());
  }

  @Property(tries = 300)
  void tail_isAtMostTheTimeBehindInAnySchedule(@ForAll long seed) {
    Random random = new Random(seed);
    RenewableProject project = RandomRenewables.project(random, 15, 2);
    int[] start = new int[project.size];
    int makespan = new SerialDecoder(project).decode(RandomRenewables.list(random, project), start);
    for (int j = 0; j < project.size; j++) {
      assertThat(project.tail[j]).isLessThanOrEqualTo(makespan - start[j] - project.duration[j]);
      assertThat(project.head(j)).isLessThanOrEqualTo(start[j]);
    }
  }
}
