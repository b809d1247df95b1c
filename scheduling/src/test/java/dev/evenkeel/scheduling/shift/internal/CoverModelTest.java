package dev.evenkeel.scheduling.shift.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverModelTest {
  private static CoverModel model(double missingCost, double... costs) {
    List<Column> columns = new ArrayList<>();
    for (double cost : costs) {
      Column.Counting none = new Column.Counting(new int[0], new double[0]);
      columns.add(new Column(0, new int[] {0, 1}, cost, -1, none));
    }
    return new CoverModel(false, new int[] {1}, missingCost, columns);
  }

  @Test
  void unit_costs_isTheirGreatestCommonDivisor() {
    assertThat(model(750, 4, 5.5, 7.5).unit()).isEqualTo(0.5);
    assertThat(model(100, 4, 6, 8).unit()).isEqualTo(2);
    assertThat(model(100, 0.1, 0.3).unit()).isEqualTo(0.1);
    assertThat(model(0.000001, 0).unit()).isEqualTo(0.000001);
  }

  @Test
  void unit_noCommonDivisor_isNone() {
    assertThat(model(100, Math.PI).unit()).isZero();
    assertThat(model(100, 1e10).unit()).isZero();
    assertThat(model(100, 4).with(List.of(), List.of(new CoverModel.Limit(1, 2, 3))).unit())
        .isZero();
  }
}
