package dev.evenkeel.core.time.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class KernelsPropertyTest {
  private static final int WIDTH = 60;

  @Provide
  Arbitrary<long[]> ascending() {
    Arbitrary<Long> values =
        Arbitraries.oneOf(
            Arbitraries.longs().between(-50, 50), Arbitraries.longs().between(-1L << 58, 1L << 58));
    return values
        .set()
        .ofMaxSize(40)
        .map(set -> set.stream().mapToLong(value -> value).sorted().toArray());
  }

  @Property
  void floor_isTheLastNotAbove(
      @ForAll("ascending") long[] values, @ForAll @LongRange(min = -60, max = 60) long key) {
    for (long sought : new long[] {key, key << 53, values.length > 0 ? values[0] : 0}) {
      int expected = (int) Arrays.stream(values).filter(value -> value <= sought).count() - 1;
      assertThat(SortedLongs.floor(values, 0, values.length, sought)).isEqualTo(expected);
    }
  }

  @Property
  void floor_inAPart_staysInIt(
      @ForAll("ascending") long[] values,
      @ForAll @IntRange(max = 40) int cut,
      @ForAll @LongRange(min = -60, max = 60) long key) {
    int from = Math.min(cut, values.length) / 2;
    int to = values.length - from;
    int expected = from - 1;
    for (int i = from; i < to; i++) {
      expected += values[i] <= key ? 1 : 0;
    }
    assertThat(SortedLongs.floor(values, from, to, key)).isEqualTo(expected);
  }

  /** Collected in any order, overlapping or not, spans are the set of times they cover. */
  @Property
  void collector_andSetOperations_areThoseOfBits(
      @ForAll @Size(max = 12) List<@Size(2) List<@IntRange(max = WIDTH) Integer>> first,
      @ForAll @Size(max = 12) List<@Size(2) List<@IntRange(max = WIDTH) Integer>> second,
      @ForAll SetOperation operation) {
    BitSet expected = bits(first);
    switch (operation) {
      case UNION -> expected.or(bits(second));
      case INTERSECTION -> expected.and(bits(second));
      case DIFFERENCE -> expected.andNot(bits(second));
      default -> throw new AssertionError(operation);
    }
    Spans combined = spans(first).combine(operation, spans(second));
    BitSet found = new BitSet();
    for (int i = 0; i < combined.count(); i++) {
      assertThat(combined.end(i)).isGreaterThan(combined.start(i));
      assertThat(i > 0 && combined.start(i) <= combined.end(i - 1)).isFalse();
      found.set((int) combined.start(i), (int) combined.end(i));
    }
    assertThat(found).isEqualTo(expected);
    assertThat(Page.of(combined).spans()).isEqualTo(combined).hasSameHashCodeAs(combined);
    assertThat(Page.of(combined).total()).isEqualTo(expected.cardinality());
  }

  private static BitSet bits(List<List<Integer>> spans) {
    BitSet bits = new BitSet();
    for (List<Integer> span : spans) {
      if (span.get(0) < span.get(1)) {
        bits.set(span.get(0), span.get(1));
      }
    }
    return bits;
  }

  private static Spans spans(List<List<Integer>> spans) {
    SpanCollector collector = new SpanCollector();
    spans.forEach(span -> collector.add(span.get(0), span.get(1)));
    return collector.toSpans();
  }
}
