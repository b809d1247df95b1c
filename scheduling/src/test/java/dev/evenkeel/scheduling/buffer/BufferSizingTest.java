package dev.evenkeel.scheduling.buffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.Effort;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BufferSizingTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private static ChainActivity activity(String id, long aggressive, long safe) {
    return ChainActivity.of(
        ActivityId.of(id), Duration.ofHours(aggressive), Duration.ofHours(safe));
  }

  /** Removed safeties 3 and 4 hours, so the root of squares is 5 and the length 12. */
  private static ChainProfile threeFourFive() {
    return ChainProfile.of(List.of(activity("A", 5, 8), activity("B", 7, 11)));
  }

  private static Duration size(BufferSizing sizing, ChainProfile profile) {
    return sizing.size(profile);
  }

  @Test
  void size_chainAlone_countsOneDependencyBetweenTwoActivities() {
    ChainProfile profile = threeFourFive();

    assertThat(profile.dependencyCount()).isEqualTo(1);
    assertThat(profile.network()).isEqualTo(profile.chain());
    // K = 1 + 1/2 on σ = 5/2.
    assertThat(size(BufferSizing.of(BufferMethod.ADAPTIVE_DENSITY), profile))
        .isEqualTo(Duration.ofMinutes(225));
    // Nothing is scarce: K = 1.
    assertThat(size(BufferSizing.of(BufferMethod.ADAPTIVE_TIGHTNESS), profile))
        .isEqualTo(Duration.ofMinutes(150));
  }

  @Test
  void size_widerNetwork_countsItsDependenciesButNoResourceLinks() {
    ActivityId a = ActivityId.of("A");
    ActivityId b = ActivityId.of("B");
    ActivityId c = ActivityId.of("C");
    ChainProfile profile =
        threeFourFive().toBuilder()
            .network(List.of(activity("A", 5, 8), activity("B", 7, 11), activity("C", 1, 1)))
            .links(
                List.of(
                    new ActivityLink(a, b, ActivityLink.Kind.DEPENDENCY),
                    new ActivityLink(c, b, ActivityLink.Kind.DEPENDENCY),
                    new ActivityLink(a, c, ActivityLink.Kind.RESOURCE)))
            .build();

    // K = 1 + 2/3 on σ = 5/2: 25/6 hours.
    assertThat(size(BufferSizing.of(BufferMethod.ADAPTIVE_DENSITY), profile))
        .isEqualTo(Duration.ofMinutes(250));
  }

  @Test
  void size_tightResource_growsWithItsShare() {
    ChainProfile profile = threeFourFive().toBuilder().tightness(0.6).build();

    assertThat(size(BufferSizing.of(BufferMethod.ADAPTIVE_TIGHTNESS), profile))
        .isEqualTo(Duration.ofHours(4));
  }

  @Test
  void size_fixedShare_isPartOfTheLength() {
    assertThat(size(BufferSizing.ofShare(1.5), threeFourFive())).isEqualTo(Duration.ofHours(18));
    assertThat(size(BufferSizing.of(BufferMethod.FIXED_SHARE), threeFourFive()))
        .isEqualTo(Duration.ofHours(3));
  }

  /**
   * Documentation of ccpm-scheduler 0.12 (R. Wolf), n tasks of aggressive 5 and safe 10, whole
   * days: removed safety 10, half of the chain 5, root of squares 8 for n = 2; 30, 15 and 13 for n
   * = 6.
   */
  @Test
  void size_equalTasks_isAsPublished() {
    assertThat(wholeDays(2)).containsExactly(10L, 5L, 8L);
    assertThat(wholeDays(6)).containsExactly(30L, 15L, 13L);
  }

  private static List<Long> wholeDays(int tasks) {
    List<ChainActivity> chain = new ArrayList<>();
    for (int k = 0; k < tasks; k++) {
      chain.add(ChainActivity.of(ActivityId.of("t" + k), Duration.ofDays(5), Duration.ofDays(10)));
    }
    return Stream.of(
            BufferMethod.SUM_OF_REMOVED_SAFETY,
            BufferMethod.HALF_OF_CHAIN,
            BufferMethod.ROOT_OF_SQUARES)
        .map(method -> BufferSizing.builder().method(method))
        .map(sizing -> sizing.rounding(BufferRounding.up(Duration.ofDays(1))).build())
        .map(sizing -> sizing.size(ChainProfile.of(chain)).toDays())
        .toList();
  }

  @Test
  void size_rounding_takesUnitAndDirection() {
    BufferSizing half = BufferSizing.of(BufferMethod.HALF_OF_CHAIN);
    ChainProfile odd = ChainProfile.of(List.of(activity("A", 15, 15)));

    assertThat(size(rounded(half, HOUR, RoundingMode.CEILING), odd)).isEqualTo(Duration.ofHours(8));
    assertThat(size(rounded(half, HOUR, RoundingMode.FLOOR), odd)).isEqualTo(Duration.ofHours(7));
    assertThat(size(rounded(half, HOUR, RoundingMode.HALF_EVEN), odd))
        .isEqualTo(Duration.ofHours(8));
    assertThat(size(rounded(half, Duration.ofHours(5), RoundingMode.UP), odd))
        .isEqualTo(Duration.ofHours(10));
    assertThat(size(half, odd)).isEqualTo(Duration.ofMinutes(450));
  }

  private static BufferSizing rounded(BufferSizing sizing, Duration unit, RoundingMode mode) {
    return sizing.toBuilder().rounding(new BufferRounding(unit, mode)).build();
  }

  @Test
  void size_minimum_holdsForChainsWithActivitiesAndIsNotRounded() {
    BufferSizing sizing =
        BufferSizing.builder()
            .minimum(Duration.ofMinutes(90))
            .rounding(BufferRounding.up(HOUR))
            .build();

    assertThat(sizing.method()).isEqualTo(BufferMethod.ROOT_OF_SQUARES);
    assertThat(size(sizing, ChainProfile.of(List.of(activity("A", 5, 5)))))
        .isEqualTo(Duration.ofMinutes(90));
    assertThat(size(sizing, threeFourFive())).isEqualTo(Duration.ofHours(5));
    assertThat(size(sizing, ChainProfile.of(List.of()))).isZero();
  }

  @Test
  void quantile_severalPeople_shareTheEffort() {
    ChainActivity alone = activity("A", 5, 8);
    ChainActivity shared =
        alone.toBuilder()
            .effort(
                Effort.triangular(Duration.ofHours(10), Duration.ofHours(10), Duration.ofHours(20)))
            .thousandths(2_000)
            .build();

    assertThat(alone.quantile(1)).isEmpty();
    assertThat(shared.quantile(1)).contains(Duration.ofHours(10));
    assertThat(shared.quantile(0)).contains(Duration.ofHours(5));
  }

  @Test
  void arguments_wrong_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BufferSizing.ofShare(-0.1))
        .withMessage("share must not be negative but was -0.1");
    assertThatIllegalArgumentException().isThrownBy(() -> BufferSizing.ofShare(Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BufferSizing.ofShare(1e300))
        .withMessage("share must be at most 1000 but was 1.0E300");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BufferSizing.builder().minimum(Duration.ofHours(-1)).build())
        .withMessage("minimum must not be negative but was PT-1H");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BufferRounding.up(Duration.ZERO))
        .withMessage("unit must be positive but was PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BufferRounding(HOUR, RoundingMode.UNNECESSARY))
        .withMessage("mode must say in which direction to round but was UNNECESSARY");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> threeFourFive().toBuilder().tightness(-1).build())
        .withMessage("tightness must not be negative but was -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> activity("A", 1, 1).toBuilder().thousandths(0).build())
        .withMessage("thousandths must be positive but was 0 in activity 'A'");
    assertThatNullPointerException().isThrownBy(() -> BufferSizing.of(null));
    assertThatNullPointerException().isThrownBy(() -> ChainProfile.of(null));
    assertThatNullPointerException().isThrownBy(() -> BufferSizing.ofShare(1).size(null));
  }
}
