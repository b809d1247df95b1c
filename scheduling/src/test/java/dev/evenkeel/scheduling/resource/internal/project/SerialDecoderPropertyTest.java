package dev.evenkeel.scheduling.resource.internal.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The decoder with each of its profiles against a scheme that tries one start after another. */
class SerialDecoderPropertyTest {
  @Property
  void decode_anyList_isFeasible(@ForAll long seed) {
    Random random = new Random(seed);
    RenewableProject project = RandomRenewables.project(random, random.nextInt(30), 3);
    int[] start = new int[project.size];

    int makespan = new SerialDecoder(project).decode(RandomRenewables.list(random, project), start);

    assertThat(RenewableCheck.isFeasible(project, start)).isTrue();
    assertThat(makespan).isEqualTo(RenewableCheck.makespan(project, start));
  }

  @Property
  void decode_anyList_startsEachActivityAsEarlyAsTheOnesBeforeAllow(@ForAll long seed) {
    Random random = new Random(seed);
    RenewableProject project = RandomRenewables.project(random, random.nextInt(12), 2);
    int[] list = RandomRenewables.list(random, project);
    int[] start = new int[project.size];

    new SerialDecoder(project).decode(list, start);

    assertThat(start).isEqualTo(oneByOne(project, list));
  }

  @Property
  void place_gridAndSteps_areEqual(@ForAll long seed) {
    Random random = new Random(seed);
    RenewableProject project = RandomRenewables.project(random, 40, 4);
    Profile grid = new TimeGridProfile(project);
    Profile steps = new StepProfile(project);
    for (int pass = 0; pass < 3; pass++) {
      grid.clear();
      steps.clear();
      for (int j : RandomRenewables.list(random, project)) {
        int earliest = random.nextInt(project.horizon / 3 + 1);
        // The grid holds no more than an active schedule can be long.
        if (earliest + project.duration[j] <= project.horizon) {
          assertThat(steps.place(j, earliest)).isEqualTo(grid.place(j, earliest));
        }
      }
    }
  }

  @Property
  void decode_manyResources_isAsWithFew(@ForAll long seed) {
    Random random = new Random(seed);
    RenewableProject few = RandomRenewables.project(random, 20, 2);
    int[] list = RandomRenewables.list(random, few);
    int[] start = new int[20];
    int[] widened = new int[20];

    int makespan = new SerialDecoder(few).decode(list, start);

    assertThat(new SerialDecoder(repeated(few, 15)).decode(list, widened)).isEqualTo(makespan);
    assertThat(widened).isEqualTo(start);
  }

  /** The same project with each resource several times, so that they need several words. */
  private static RenewableProject repeated(RenewableProject project, int times) {
    int[] resource = IntStream.range(0, times * project.resources).map(k -> k / times).toArray();
    return RenewableProject.of(
        project.duration,
        Arrays.stream(resource).map(r -> project.capacity[r]).toArray(),
        Arrays.stream(project.demand)
            .map(row -> Arrays.stream(resource).map(r -> row[r]).toArray())
            .toArray(int[][]::new),
        IntStream.range(0, project.size)
            .mapToObj(j -> RandomRenewables.predecessors(project, j).toArray())
            .toArray(int[][]::new));
  }

  /** Start times by trying one start after another, those not yet placed far away. */
  private static int[] oneByOne(RenewableProject project, int[] list) {
    int[] start = new int[project.size];
    Arrays.setAll(start, j -> 1_000 + 10 * j);
    for (int j : list) {
      start[j] =
          RandomRenewables.predecessors(project, j)
              .map(i -> start[i] + project.duration[i])
              .max()
              .orElse(0);
      while (!isPossible(project, start, j)) {
        start[j]++;
      }
    }
    return start;
  }

  private static boolean isPossible(RenewableProject project, int[] start, int activity) {
    return IntStream.range(start[activity], start[activity] + project.duration[activity])
        .allMatch(t -> isWithinCapacity(project, start, t));
  }

  private static boolean isWithinCapacity(RenewableProject project, int[] start, int time) {
    return IntStream.range(0, project.resources)
        .allMatch(
            r ->
                IntStream.range(0, project.size)
                        .filter(j -> start[j] <= time && time < start[j] + project.duration[j])
                        .map(j -> project.demand[j][r])
                        .sum()
                    <= project.capacity[r]);
  }
}
