package dev.evenkeel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PeopleMatchingPropertyTest {
  @Property
  void isComplete_meansWhatTryingAllSays(
      @ForAll @IntRange(max = 4) int requirements,
      @ForAll @IntRange(max = 6) int people,
      @ForAll Random random) {
    List<BitSet> eligible =
        IntStream.range(0, requirements)
            .mapToObj(
                r ->
                    IntStream.range(0, people)
                        .filter(p -> random.nextInt(3) > 0)
                        .collect(BitSet::new, BitSet::set, BitSet::or))
            .toList();
    int[] wanted = IntStream.range(0, requirements).map(r -> 1 + random.nextInt(2)).toArray();
    assertThat(new PeopleMatching(eligible, wanted).isComplete())
        .isEqualTo(canPlace(eligible, wanted, 0, new BitSet()));
  }

  /** Tries every person for the first requirement that still wants one. */
  private static boolean canPlace(List<BitSet> eligible, int[] wanted, int from, BitSet busy) {
    if (from == wanted.length) {
      return true;
    }
    if (wanted[from] == 0) {
      return canPlace(eligible, wanted, from + 1, busy);
    }
    return eligible.get(from).stream()
        .filter(person -> !busy.get(person))
        .anyMatch(
            person -> {
              BitSet next = (BitSet) busy.clone();
              next.set(person);
              int[] left = wanted.clone();
              left[from]--;
              return canPlace(eligible, left, from, next);
            });
  }
}
