package dev.evenkeel.scheduling.resource.internal.multimode.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CanonicalNumberingTest {
  private static final ImmutableIntArray NONE = ImmutableIntArray.of();

  private static ImmutableIntArray upTo(int size) {
    return ImmutableIntArray.copyOf(IntStream.range(0, size));
  }

  private static CanonicalNumbering.Ranks ranks(
      ImmutableIntArray activities, ImmutableIntArray people) {
    return new CanonicalNumbering.Ranks(activities, people, NONE, NONE);
  }

  private static List<Mode> alone(int duration) {
    return List.of(new Mode(duration, NONE, NONE, List.of()));
  }

  /** Each activity after the next one of the list. */
  private static RawProject backwards(int activities, int people) {
    Need need =
        new Need(ImmutableLongArray.copyOf(IntStream.of(1).mapToLong(p -> (1L << people) - 1)), 1);
    return new RawProject(
        new Limits(NONE, NONE, people),
        IntStream.range(0, activities)
            .mapToObj(j -> List.of(new Mode(1 + j % 5, NONE, NONE, List.of(need))))
            .toList(),
        IntStream.range(0, activities)
            .mapToObj(j -> j + 1 < activities ? ImmutableIntArray.of(j + 1) : NONE)
            .toList());
  }

  @Test
  @Timeout(value = 4, unit = TimeUnit.SECONDS)
  void of_longChainListedBackwards_takesTimeInProportion() {
    int n = 20_000;
    Numbering numbering = CanonicalNumbering.of(backwards(n, 50), ranks(upTo(n), upTo(50)));
    assertThat(numbering.activities().toArray())
        .isEqualTo(IntStream.range(0, n).map(k -> n - 1 - k).toArray());
  }

  @Test
  void of_longChainsThatDifferAtTheEnd_areToldApartAtTheStart() {
    // Chain 0 has the even numbers, chain 1 the odd ones; they differ in their last activity.
    int n = 2_000;
    List<Boolean> isLongerFirst = new ArrayList<>();
    for (int longer : new int[] {0, 1}) {
      RawProject project =
          new RawProject(
              new Limits(NONE, NONE, 0),
              IntStream.range(0, n).mapToObj(j -> alone(j == n - 1 - longer ? 2 : 1)).toList(),
              IntStream.range(0, n)
                  .mapToObj(j -> j < 2 ? NONE : ImmutableIntArray.of(j - 2))
                  .toList());
      Numbering numbering = CanonicalNumbering.of(project, ranks(upTo(n), NONE));
      int odd = numbering.activities().get(0) % 2;
      isLongerFirst.add(odd == 1 - longer);
    }
    assertThat(isLongerFirst.get(1)).isEqualTo(isLongerFirst.get(0));
  }

  @Test
  void of_tooManyAlikeToTellApart_goesByRanks() {
    // Pairs of alike activities, told apart one by one if at all; the ranks decide in the end.
    int n = 20_000;
    int half = n / 2;
    RawProject project =
        new RawProject(
            new Limits(NONE, NONE, 0),
            IntStream.range(0, n).mapToObj(j -> alone(1)).toList(),
            IntStream.range(0, n)
                .mapToObj(j -> j < half ? NONE : ImmutableIntArray.of(j - half))
                .toList());
    ImmutableIntArray reversed =
        ImmutableIntArray.copyOf(IntStream.range(0, n).map(j -> n - 1 - j));
    assertThat(CanonicalNumbering.of(mirrored(project), ranks(reversed, NONE)).activities())
        .isEqualTo(
            ImmutableIntArray.copyOf(
                CanonicalNumbering.of(project, ranks(upTo(n), NONE)).activities().stream()
                    .map(j -> n - 1 - j)));
  }

  /** The project with its activities listed from the last to the first. */
  private static RawProject mirrored(RawProject project) {
    int n = project.modes().size();
    return new RawProject(
        project.limits(),
        IntStream.range(0, n).mapToObj(j -> project.modes().get(n - 1 - j)).toList(),
        IntStream.range(0, n)
            .mapToObj(j -> project.predecessors().get(n - 1 - j))
            .map(row -> ImmutableIntArray.copyOf(row.stream().map(i -> n - 1 - i)))
            .toList());
  }
}
