package dev.evenkeel.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.WorkPackageId;
import dev.evenkeel.core.testing.Samples;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkBreakdownTest {
  private final WorkBreakdown breakdown = WorkBreakdown.of(Samples.CRM_PROJECT);

  private static WorkPackageId id(String text) {
    return WorkPackageId.of(text);
  }

  private static WorkPackage part(String id, String parent) {
    return WorkPackage.builder().id(id(id)).name(id).parent(id(parent)).build();
  }

  private static Project with(WorkPackage... parts) {
    return Samples.CRM_PROJECT.toBuilder()
        .activities(List.of())
        .workPackages(List.of(parts))
        .build();
  }

  @Test
  void code_isThePlaceAmongBrothers() {
    assertThat(breakdown.code(id("prepare"))).isEqualTo("1");
    assertThat(breakdown.code(id("build"))).isEqualTo("2");
    assertThat(breakdown.code(id("configuration"))).isEqualTo("2.1");
    assertThat(breakdown.code(id("migration"))).isEqualTo("2.2");
    assertThat(breakdown.code(id("rollout"))).isEqualTo("4");
    assertThat(breakdown.level(id("build"))).isEqualTo(1);
    assertThat(breakdown.level(id("migration"))).isEqualTo(2);
  }

  @Test
  void tree_isThatOfTheProject() {
    assertThat(breakdown.workPackages())
        .containsExactly(
            id("prepare"),
            id("build"),
            id("configuration"),
            id("migration"),
            id("enable"),
            id("rollout"));
    assertThat(breakdown.roots())
        .containsExactly(id("prepare"), id("build"), id("enable"), id("rollout"));
    assertThat(breakdown.children(id("build")))
        .containsExactly(id("configuration"), id("migration"));
    assertThat(breakdown.children(id("prepare"))).isEmpty();
    assertThat(breakdown.parent(id("migration"))).contains(id("build"));
    assertThat(breakdown.parent(id("build"))).isEmpty();
  }

  @Test
  void effort_isRolledUp() {
    // Prepare: (16 + 4·24 + 40 + 12 + 4·16 + 32 + 4 + 4·8 + 16) / 6 = 312 / 6 hours.
    assertThat(breakdown.effort(id("prepare"))).isEqualTo(Duration.ofHours(52));
    assertThat(breakdown.effort(id("build")))
        .isEqualTo(breakdown.effort(id("configuration")).plus(breakdown.effort(id("migration"))));
    assertThat(breakdown.activities(id("build"))).isEmpty();
    assertThat(breakdown.activities(id("prepare")))
        .containsExactly(
            ActivityId.of("requirements"), ActivityId.of("process-map"), ActivityId.of("contract"));
    assertThat(breakdown.activitiesOutside()).isEmpty();
  }

  @Test
  void activitiesOutside_countInTheTotalAlone() {
    Activity loose =
        Activity.builder()
            .id(ActivityId.of("loose"))
            .name("Loose")
            .effort(Effort.of(Duration.ofHours(5)))
            .build();
    WorkBreakdown one =
        WorkBreakdown.of(
            with(WorkPackage.builder().id(id("a")).name("A").build()).toBuilder()
                .addActivities(loose)
                .build());
    assertThat(one.activitiesOutside()).containsExactly(loose.id());
    assertThat(one.totalEffort()).isEqualTo(Duration.ofHours(5));
    assertThat(one.effort(id("a"))).isZero();
  }

  @Test
  void unsound_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkBreakdown.of(with(part("a", "b"))))
        .withMessage("work package 'b' must exist but does not");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkBreakdown.of(with(part("a", "a"))))
        .withMessage("work package 'a' must not be its own parent");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkBreakdown.of(with(part("a", "b"), part("b", "c"), part("c", "a"))))
        .withMessage("work packages must not be parts of themselves but had a → c → b → a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkBreakdown.of(with(part("a", "b"), part("b", "a"), part("c", "c"))))
        .withMessage("work package 'c' must not be its own parent");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkBreakdown.of(with(part("a", "b"), part("a", "b"))))
        .withMessage("ids of work packages must not repeat but 'a' was there twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> breakdown.code(id("nowhere")))
        .withMessage("work package 'nowhere' must exist but does not");
    assertThatNullPointerException().isThrownBy(() -> WorkBreakdown.of(null));
    assertThatNullPointerException().isThrownBy(() -> breakdown.code(null)).withMessage("id");
  }

  @Test
  void deepTree_needsNoStack() {
    int depth = 20_000;
    WorkPackage[] parts =
        IntStream.range(0, depth)
            .mapToObj(
                i ->
                    i == 0
                        ? WorkPackage.builder().id(id("w0")).name("w0").build()
                        : part("w" + i, "w" + (i - 1)))
            .toArray(WorkPackage[]::new);
    WorkBreakdown deep = WorkBreakdown.of(with(parts));
    assertThat(deep.level(id("w" + (depth - 1)))).isEqualTo(depth);
    assertThat(deep.code(id("w3"))).isEqualTo("1.1.1.1");
  }
}
