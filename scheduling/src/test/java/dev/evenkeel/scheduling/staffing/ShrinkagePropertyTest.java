package dev.evenkeel.scheduling.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ShrinkagePropertyTest {
  @Property
  void share_isOneLessTheProductOfWhatEachCauseLeaves(
      @ForAll @DoubleRange(max = 0.9) double planned,
      @ForAll @Size(max = 5) List<@DoubleRange(max = 0.9) Double> independent) {
    Shrinkage shrinkage = shrinkage(planned, independent);

    double left = 1 - planned;
    for (double share : independent) {
      left *= 1 - share;
    }
    assertThat(shrinkage.share()).isCloseTo(1 - left, within(1e-15));
    assertThat(shrinkage.scheduled(7)).isCloseTo(7 / left, within(1e-12 / left));
  }

  @Property
  void headCount_isTheLeastThatSuffices(
      @ForAll @IntRange(max = 5000) int agents, @ForAll @DoubleRange(max = 0.95) double share) {
    int people = Shrinkage.of(share).headCount(agents);

    BigDecimal left = BigDecimal.ONE.subtract(BigDecimal.valueOf(share));
    BigDecimal required = BigDecimal.valueOf(agents);
    assertThat(left.multiply(BigDecimal.valueOf(people))).isGreaterThanOrEqualTo(required);
    assertThat(left.multiply(BigDecimal.valueOf(people - 1L))).isLessThan(required);
  }

  @Property
  void share_doesNotDependOnTheOrderOfCauses(
      @ForAll @Size(min = 2, max = 5) List<@DoubleRange(max = 0.9) Double> independent) {
    List<Double> reversed = new ArrayList<>(independent);
    Collections.reverse(reversed);

    assertThat(shrinkage(0, reversed).share()).isEqualTo(shrinkage(0, independent).share());
  }

  private static Shrinkage shrinkage(double planned, List<Double> independent) {
    ShrinkageBuilder builder = Shrinkage.builder().putPlanned("planned", planned);
    for (int i = 0; i < independent.size(); i++) {
      builder.putIndependent("cause " + i, independent.get(i));
    }
    return builder.build();
  }
}
