package dev.evenkeel.scheduling.resource.internal.population;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.scheduling.resource.internal.project.FastRandom;
import dev.evenkeel.scheduling.resource.internal.project.RandomRenewables;
import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import dev.evenkeel.scheduling.resource.internal.project.SerialDecoder;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever makes or changes an activity list keeps every activity behind its predecessors. */
class ListsPropertyTest {
  private static void assertIsList(RenewableProject project, int[] list) {
    int[] place = new int[project.size];
    Arrays.fill(place, -1);
    for (int q = 0; q < list.length; q++) {
      assertThat(place[list[q]]).isEqualTo(-1);
      place[list[q]] = q;
    }
    for (int j = 0; j < project.size; j++) {
      for (int p = project.predecessorStart[j]; p < project.predecessorStart[j + 1]; p++) {
        assertThat(place[project.predecessor[p]]).isLessThan(place[j]);
      }
    }
  }

  private static Individual individual(RenewableProject project, int[] list) {
    Individual individual = new Individual(project.size);
    individual.makespan = new SerialDecoder(project).decode(list, individual.start);
    individual.complete(project.duration, ResourceWork.of(project));
    new ListOrder(project.size).fill(individual, list);
    return individual;
  }

  @Property(tries = 200)
  void sample_anyProject_isAList(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
    RenewableProject project = RandomRenewables.project(new Random(seed), size, 3);
    FastRandom random = new FastRandom(seed);
    ListSampler sampler = new ListSampler(project);
    int[] list = new int[size];
    sampler.serial(random, list);
    assertIsList(project, list);
    sampler.parallel(random, list);
    assertIsList(project, list);
  }

  @Property(tries = 5)
  void sample_wideProject_isAList(@ForAll long seed) {
    int size = 900;
    RenewableProject project =
        RenewableProject.of(
            new Random(seed).ints(size, 0, 9).toArray(),
            new int[] {5},
            new Random(seed).ints(size, 0, 6).mapToObj(u -> new int[] {u}).toArray(int[][]::new),
            new int[size][0]);
    int[] list = new int[size];
    new ListSampler(project).serial(new FastRandom(seed), list);
    assertIsList(project, list);
    new ListSampler(project).parallel(new FastRandom(seed), list);
    assertIsList(project, list);
  }

  @Property(tries = 200)
  void fill_scheduleOfAList_isAListOfTheMirroredProjectInTheOrderOfKeys(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 1_000) int stretch) {
    Random random = new Random(seed);
    RenewableProject project = stretched(RandomRenewables.project(random, 15, 2), stretch);
    Individual individual = individual(project, RandomRenewables.list(random, project));
    assertIsList(project.mirror(), individual.list);
    int[] keys = Arrays.stream(individual.list).map(j -> individual.key[j]).toArray();
    assertThat(keys).isSorted();
  }

  @Property(tries = 100)
  void fill_longTimes_sortsAsShortOnes(@ForAll long seed) {
    RenewableProject shortTimes = RandomRenewables.project(new Random(seed), 20, 2);
    RenewableProject longTimes = stretched(shortTimes, 5_000);
    int[] list = RandomRenewables.list(new Random(seed), shortTimes);
    assertThat(individual(longTimes, list).list).isEqualTo(individual(shortTimes, list).list);
  }

  private static RenewableProject stretched(RenewableProject project, int factor) {
    int[][] predecessors = new int[project.size][];
    Arrays.setAll(
        predecessors,
        j ->
            Arrays.copyOfRange(
                project.predecessor, project.predecessorStart[j], project.predecessorStart[j + 1]));
    return RenewableProject.of(
        Arrays.stream(project.duration).map(d -> factor * d).toArray(),
        project.capacity,
        project.demand,
        predecessors);
  }

  @Property(tries = 200)
  void cross_anyParents_isAList(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
    Random random = new Random(seed);
    RenewableProject project = RandomRenewables.project(random, size, 2);
    Individual mother = individual(project, RandomRenewables.list(random, project));
    Individual father = individual(project, RandomRenewables.list(random, project));
    int[] child = new int[size];
    new DensityCrossover(size)
        .cross(mother, father, ResourceWork.of(project.mirror()), new FastRandom(seed), child);
    assertIsList(project.mirror(), child);
  }

  @Property(tries = 200)
  void mutate_anyList_isAList(@ForAll long seed) {
    Random random = new Random(seed);
    RenewableProject project = RandomRenewables.project(random, 12, 1);
    int[] list = RandomRenewables.list(random, project);
    FastRandom drawn = new FastRandom(seed);
    ShiftMutation mutation = new ShiftMutation(project);
    for (int k = 0; k < 20; k++) {
      mutation.mutate(list, drawn);
      assertIsList(project, list);
    }
  }
}
