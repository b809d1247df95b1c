package dev.evenkeel.scheduling.resource.internal.singlemode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CanonicalOrderPropertyTest {
  private static ActivityNetwork random(Random random, int size, int resources) {
    int[][] predecessors = new int[size][];
    Arrays.setAll(
        predecessors, j -> IntStream.range(0, j).filter(i -> random.nextInt(4) == 0).toArray());
    int[][] demand = new int[size][];
    Arrays.setAll(demand, j -> random.ints(resources, 0, 3).toArray());
    return new ActivityNetwork(
        random.longs(size, 0, 3).toArray(),
        predecessors,
        demand,
        random.ints(resources, 2, 4).toArray(),
        IntStream.range(0, size).toArray());
  }

  private static int[] shuffled(Random random, int count) {
    List<Integer> places = IntStream.range(0, count).boxed().collect(Collectors.toList());
    Collections.shuffle(places, random);
    return places.stream().mapToInt(k -> k).toArray();
  }

  private static void assertEqual(ActivityNetwork actual, ActivityNetwork expected) {
    assertThat(actual.duration).isEqualTo(expected.duration);
    assertThat(actual.predecessors).isDeepEqualTo(expected.predecessors);
    assertThat(actual.demand).isDeepEqualTo(expected.demand);
    assertThat(actual.capacity).isEqualTo(expected.capacity);
  }

  @Property(tries = 500)
  void of_shuffledNodesAndResources_isTheSameNetwork(
      @ForAll long seed,
      @ForAll @IntRange(max = 25) int size,
      @ForAll @IntRange(max = 4) int resources) {
    Random random = new Random(seed);
    ActivityNetwork network = random(random, size, resources);
    ActivityNetwork shuffled = network.select(shuffled(random, size), shuffled(random, resources));
    assertEqual(CanonicalOrder.of(shuffled), CanonicalOrder.of(network));
  }

  @Property(tries = 100)
  void of_anyNetwork_putsPredecessorsFirst(@ForAll long seed) {
    ActivityNetwork network = CanonicalOrder.of(random(new Random(seed), 30, 2));
    for (int j = 0; j < network.size(); j++) {
      assertThat(Arrays.stream(network.predecessors[j]).allMatch(lessThan(j))).isTrue();
    }
  }

  private static IntPredicate lessThan(int bound) {
    return i -> i < bound;
  }

  /** Equal chains: which is which can be told only by choosing one of them. */
  @Example
  void of_equalChains_keepsThemTogether() {
    int chains = 50;
    int[][] predecessors = new int[3 * chains][];
    Arrays.setAll(predecessors, j -> j < chains ? new int[0] : new int[] {j - chains});
    ActivityNetwork network =
        new ActivityNetwork(
            IntStream.range(0, 3 * chains).mapToLong(j -> 2).toArray(),
            predecessors,
            new int[3 * chains][0],
            new int[0],
            IntStream.range(0, 3 * chains).toArray());
    ActivityNetwork shuffled = network.select(shuffled(new Random(1), 3 * chains), new int[0]);
    assertEqual(CanonicalOrder.of(shuffled), CanonicalOrder.of(network));
  }

  @Example
  void of_hugeSymmetricNetwork_isStillAnOrder() {
    int pairs = 20_000;
    int[][] predecessors = new int[2 * pairs][];
    Arrays.setAll(predecessors, j -> j < pairs ? new int[0] : new int[] {j - pairs});
    ActivityNetwork network =
        CanonicalOrder.of(
            new ActivityNetwork(
                IntStream.range(0, 2 * pairs).mapToLong(j -> 1).toArray(),
                predecessors,
                new int[2 * pairs][0],
                new int[0],
                IntStream.range(0, 2 * pairs).toArray()));
    assertThat(network.size()).isEqualTo(2 * pairs);
    assertThat(network.predecessors[pairs]).hasSize(1);
  }
}
