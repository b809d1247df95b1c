package dev.evenkeel.risk.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.core.id.PersonId;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RiskResponseTest {
  private static ResponseAction costing(String money) {
    return ResponseAction.builder().description("train").cost(Money.parse(money)).build();
  }

  @Test
  void cost_sumsWhatIsKnown() {
    RiskResponse response =
        RiskResponse.builder()
            .strategy(ThreatStrategy.MITIGATE)
            .rationale("cheaper than a failure")
            .addActions(costing("EUR 100.50"), costing("EUR 20"))
            .addAction(ResponseAction.builder().description("talk").build())
            .build();
    assertThat(response.cost()).hasValue(Money.parse("EUR 120.50"));
    assertThat(response.toBuilder().build()).isEqualTo(response);
  }

  @Test
  void cost_unknown_isEmptyNotZero() {
    assertThat(RiskResponse.of(OpportunityStrategy.ENHANCE).cost()).isEmpty();
  }

  @Test
  void build_twoCurrencies_areRefused() {
    RiskResponseBuilder builder =
        RiskResponse.builder()
            .strategy(ThreatStrategy.TRANSFER)
            .addActions(costing("EUR 1"), costing("USD 1"));
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("costs of the actions must be in one currency but were EUR 1.00 and USD 1.00");
  }

  @Test
  void action_negativeCost_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> costing("EUR -1"))
        .withMessage("cost must not be negative but was EUR -1.00 in response action 'train'");
  }

  @Test
  void action_blankDescription_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResponseAction.builder().description(" ").build());
  }

  @Test
  void action_keepsItsParts() {
    ResponseAction action =
        costing("EUR 5").toBuilder()
            .responsible(PersonId.of("ada"))
            .due(LocalDate.of(2026, 3, 1))
            .build();
    assertThat(action.responsible()).hasValue(PersonId.of("ada"));
    assertThat(action.due()).hasValue(LocalDate.of(2026, 3, 1));
    assertThat(action.cost()).hasValue(Money.parse("EUR 5"));
  }
}
