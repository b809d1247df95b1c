package dev.evenkeel.scheduling.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QueuePolicyTest {
  @Test
  void factories_eachRule_isThere() {
    assertThat(Tickets.POLICIES.stream().map(QueuePolicy::rule))
        .containsExactlyInAnyOrder(QueueRule.values());
  }

  @ParameterizedTest
  @EnumSource
  void optimality_eachRule_isSaid(QueueRule rule) {
    assertThat(rule.optimality()).isNotBlank();
    assertThat(rule.needsPriority() && rule.needsWork()).isFalse();
  }

  @Test
  void build_settingsOfAnotherRule_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QueuePolicy.smithRatio().toBuilder().addAccumulationRates(1).build())
        .withMessage(
            "accumulation rates must be given for ACCUMULATING_PRIORITY alone but the rule was"
                + " SMITH_RATIO");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QueuePolicy.accumulatingPriority(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> QueuePolicy.leastSlack().toBuilder().lookAhead(Duration.ofHours(1)).build())
        .withMessageStartingWith("look-ahead must be given for APPARENT_TARDINESS_COST alone");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QueuePolicy.apparentTardinessCost(Duration.ZERO))
        .withMessageStartingWith("look-ahead must be between");
  }

  @Test
  void accumulatingPriority_ratesRisingOrNotPositive_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QueuePolicy.accumulatingPriority(List.of(1.0, 2.0)))
        .withMessageStartingWith("accumulation rates must not rise");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QueuePolicy.accumulatingPriority(List.of(0.0)))
        .withMessage("accumulation rate must be positive but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QueuePolicy.accumulatingPriority(List.of(2e12)))
        .withMessageStartingWith("accumulation rates must not rise");
  }
}
