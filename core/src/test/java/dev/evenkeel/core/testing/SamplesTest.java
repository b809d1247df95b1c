package dev.evenkeel.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.goal.SmartCheck;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.validation.ProjectValidator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {
  @Test
  void crmProject_isSound() {
    assertThat(ProjectValidator.standard().validate(Samples.CRM_PROJECT, Samples.BOOK)).isEmpty();
  }

  @Test
  void crmProject_resolves() {
    ResolvedProject resolved = Samples.CRM_PROJECT.resolve(Samples.BOOK);
    assertThat(resolved.activityCount()).isEqualTo(16);
    assertThat(resolved.instant(0)).isEqualTo(Samples.START);
  }

  @Test
  void portfolio_isSound() {
    assertThat(ProjectValidator.standard().validate(Samples.PORTAL_PROJECT, Samples.BOOK))
        .isEmpty();
    assertThat(ProjectValidator.standard().validate(Samples.PORTFOLIO, Samples.BOOK)).isEmpty();
    assertThat(Samples.PORTFOLIO.resolve(Samples.BOOK).activityCount()).isEqualTo(19);
  }

  @Test
  void goals_areSmart() {
    assertThat(SmartCheck.standard().check(List.of(Samples.FASTER_ANSWERS, Samples.FIRST_CONTACT)))
        .isEmpty();
  }

  @Test
  void stakeholders_haveAGap() {
    assertThat(Samples.STAKEHOLDERS).extracting(s -> s.engagementGap()).containsExactly(1, 3);
  }
}
