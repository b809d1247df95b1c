package dev.evenkeel.scheduling.network.internal.drag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CoveringMaximumPropertyTest {
  @Property(tries = 500)
  void at_anyRanges_equalsTryingAll(
      @ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
    Random random = new Random(seed);
    CoveringMaximum covering = new CoveringMaximum(size);
    long[] expected = new long[size];
    Arrays.fill(expected, Long.MIN_VALUE);
    for (int range = random.nextInt(2 * size); range >= 0; range--) {
      int from = random.nextInt(size + 1);
      int to = random.nextInt(size + 1);
      long value = random.nextInt(100) - 50L;
      covering.cover(from, to, value);
      for (int place = from; place < to; place++) {
        expected[place] = Math.max(expected[place], value);
      }
    }
    covering.settle();
    for (int place = 0; place < size; place++) {
      assertThat(covering.at(place)).isEqualTo(expected[place]);
    }
  }
}
