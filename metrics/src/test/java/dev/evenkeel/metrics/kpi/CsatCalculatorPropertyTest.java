package dev.evenkeel.metrics.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.metrics.feedback.Feedback;
import dev.evenkeel.metrics.feedback.Feedbacks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CsatCalculatorPropertyTest {
  private static final CsatCalculator CALCULATOR = CsatCalculator.standard();

  @Provide
  Arbitrary<List<Feedback>> bodies() {
    return Feedbacks.bodies();
  }

  @Property
  void calculate_anyPartitionAndOrder_addsUp(
      @ForAll("bodies") List<Feedback> body,
      @ForAll @IntRange(max = 40) int cut,
      @ForAll Random random) {
    List<Feedback> shuffled = new ArrayList<>(body);
    Collections.shuffle(shuffled, random);
    int at = Math.min(cut, body.size());
    Csat parts =
        CALCULATOR
            .calculate(shuffled.subList(0, at))
            .plus(CALCULATOR.calculate(shuffled.subList(at, body.size())));
    assertThat(parts).isEqualTo(CALCULATOR.calculate(body));
  }

  @Property
  void calculateBy_groups_addUpToTheWhole(@ForAll("bodies") List<Feedback> body) {
    Csat none = CALCULATOR.calculate(List.of());
    assertThat(CALCULATOR.bySegment(body).values().stream().reduce(none, Csat::plus))
        .isEqualTo(CALCULATOR.byChannel(body).values().stream().reduce(none, Csat::plus))
        .isEqualTo(CALCULATOR.calculate(body));
  }

  @Property
  void share_liesInItsInterval(@ForAll("bodies") List<Feedback> body) {
    Csat csat = CALCULATOR.calculate(body);
    assertThat(csat.share().isPresent()).isEqualTo(csat.interval().isPresent());
    csat.interval().ifPresent(i -> assertThat(i.contains(csat.share().orElseThrow())).isTrue());
  }
}
