package dev.evenkeel.scheduling.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShrinkageTest {
  @Test
  void none_changesNothing() {
    assertThat(Shrinkage.none().share()).isZero();
    assertThat(Shrinkage.none().scheduled(14)).isEqualTo(14);
    assertThat(Shrinkage.none().headCount(14)).isEqualTo(14);
  }

  /** In doubles 21 / (1 - 0.3) is 30.000000000000004. */
  @Test
  void headCount_ofAWholeQuotient_isNotRoundedToTheNext() {
    assertThat(Shrinkage.of(0.3).headCount(21)).isEqualTo(30);
    assertThat(Shrinkage.of(0.3).headCount(22)).isEqualTo(32);
  }

  @Test
  void share_ofPlannedCauses_isTheirSumAndOfIndependentOnesTheProduct() {
    assertThat(Shrinkage.builder().putPlanned("leave", 0.1).putPlanned("training", 0.2).build())
        .extracting(Shrinkage::share)
        .isEqualTo(0.3);
    assertThat(
            Shrinkage.builder().putIndependent("illness", 0.1).putIndependent("late", 0.2).build())
        .extracting(Shrinkage::share)
        .isEqualTo(0.28);
    assertThat(Shrinkage.builder().putPlanned("leave", 0.1).putIndependent("late", 0.2).build())
        .extracting(Shrinkage::share)
        .isEqualTo(0.28);
  }

  /**
   * pyworkforce issue 41: 13.0430 continuous agents at 30 % shrinkage are 18.633, not 20 as
   * rounding before aggregation gives (notes on service operations, section 3).
   */
  @Test
  void scheduled_ofAFraction_isNotRounded() {
    assertThat(Shrinkage.of(0.3).scheduled(13.0430)).isCloseTo(18.633, within(5e-4));
  }

  @Test
  void causes_withoutSense_areRefusedByName() {
    refused(Shrinkage.builder().putPlanned("leave", 1.0), "share must be less than 1 but was 1.0");
    refused(Shrinkage.builder().putPlanned("leave", -0.1), "share must not be negative but was");
    refused(Shrinkage.builder().putIndependent(" ", 0.1), "name of a cause of shrinkage must not");
    refused(
        Shrinkage.builder().putPlanned("leave", 0.5).putPlanned("training", 0.5),
        "planned shrinkage must add up to less than 1 but was 1.0");
  }

  @Test
  void people_beyondAllMeasure_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shrinkage.of(0.9999999999).headCount(Integer.MAX_VALUE))
        .withMessageStartingWith("head count must be at most 2147483647");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shrinkage.none().headCount(-1))
        .withMessage("agents must not be negative but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shrinkage.none().scheduled(-0.5))
        .withMessage("agents must not be negative but was -0.5");
  }

  @Test
  void causes_thatLeaveNothingMeasurable_areRefused() {
    ShrinkageBuilder builder = Shrinkage.builder();
    for (int k = 0; k < 40; k++) {
      builder.putIndependent("cause" + k, Math.nextDown(1.0));
    }
    refused(builder, "shrinkage must leave some time but independent shares {cause0=0.99");
  }

  @Test
  void scheduled_beyondAllMeasure_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shrinkage.of(0.9).scheduled(Double.MAX_VALUE))
        .withMessage("scheduled people must be finite but was Infinity");
  }

  @Test
  void toBuilder_addsToTheCauses() {
    Shrinkage more = Shrinkage.of(0.1).toBuilder().putIndependent("illness", 0.1).build();
    assertThat(more.share()).isEqualTo(0.19);
  }

  private static void refused(ShrinkageBuilder builder, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageStartingWith(message);
  }
}
