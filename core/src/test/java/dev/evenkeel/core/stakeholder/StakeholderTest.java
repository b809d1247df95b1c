package dev.evenkeel.core.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.core.id.StakeholderId;
import org.junit.jupiter.api.Test;

class StakeholderTest {
  private static StakeholderBuilder union() {
    return Stakeholder.builder()
        .id(StakeholderId.of("works-council"))
        .name("Works council")
        .kind(StakeholderKind.EMPLOYEE)
        .influence(4)
        .interest(5)
        .engagement(Engagement.RESISTANT)
        .wantedEngagement(Engagement.SUPPORTIVE);
  }

  @Test
  void engagementGap_countsLevels() {
    assertThat(union().build().engagementGap()).isEqualTo(2);
    assertThat(union().wantedEngagement(Engagement.RESISTANT).build().engagementGap()).isZero();
    assertThat(union().wantedEngagement(Engagement.UNAWARE).build().engagementGap()).isEqualTo(-1);
  }

  @Test
  void levelsTo_isTheOrderOfTheConstants() {
    for (Engagement from : Engagement.values()) {
      for (Engagement to : Engagement.values()) {
        assertThat(from.levelsTo(to)).isEqualTo(-to.levelsTo(from));
        assertThat(Integer.signum(from.levelsTo(to))).isEqualTo(Integer.signum(to.compareTo(from)));
      }
    }
    assertThat(Engagement.UNAWARE.levelsTo(Engagement.LEADING)).isEqualTo(4);
  }

  @Test
  void parts_outOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> union().influence(0).build())
        .withMessage("influence must be at least 1 but was 0 in stakeholder 'works-council'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> union().interest(6).build())
        .withMessage("interest must be at most 5 but was 6 in stakeholder 'works-council'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> union().name("").build())
        .withMessage("name must not be blank but was '' in stakeholder 'works-council'");
  }

  @Test
  void toBuilder_keepsTheParts() {
    assertThat(union().build().toBuilder().build()).isEqualTo(union().build());
  }
}
