package dev.evenkeel.risk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.RiskId;
import dev.evenkeel.risk.matrix.ImpactObjective;
import dev.evenkeel.risk.response.OpportunityStrategy;
import dev.evenkeel.risk.response.RiskResponse;
import dev.evenkeel.risk.response.ThreatStrategy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskTest {
  private static RiskBuilder migration() {
    return Risk.builder()
        .id(RiskId.of("migration"))
        .cause("only one person knows the old database")
        .event("she leaves")
        .effect("the data migration stops for weeks")
        .category(RiskCategory.DATA_MIGRATION);
  }

  @Test
  void statement_isOneSentence() {
    assertThat(migration().build().statement())
        .isEqualTo(
            "Because only one person knows the old database, it may happen that she leaves;"
                + " then the data migration stops for weeks.");
  }

  @Test
  void kind_isThreatUnlessSet() {
    assertThat(migration().build().kind()).isEqualTo(RiskKind.THREAT);
    RiskResponse response = RiskResponse.of(ThreatStrategy.MITIGATE);
    assertThat(migration().response(response).build().response()).hasValue(response);
  }

  @Test
  void build_strategyOfTheOtherKind_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> migration().response(RiskResponse.of(OpportunityStrategy.SHARE)).build())
        .withMessage("strategy must be one for kind THREAT but was SHARE in risk 'migration'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                migration()
                    .kind(RiskKind.OPPORTUNITY)
                    .response(RiskResponse.of(ThreatStrategy.ACCEPT))
                    .build())
        .withMessage(
            "strategy must be one for kind OPPORTUNITY but was ACCEPT in risk 'migration'");
  }

  @Test
  void build_blankParts_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> migration().cause(" ").build())
        .withMessage("cause must not be blank but was ' ' in risk 'migration'");
    assertThatIllegalArgumentException().isThrownBy(() -> migration().event("").build());
    assertThatIllegalArgumentException().isThrownBy(() -> migration().effect("").build());
  }

  @Test
  void assessment_byStage_isFound() {
    Assessment current = Assessment.of("likely", ImpactObjective.COST, "major");
    Risk risk = migration().putAssessment(AssessmentStage.CURRENT, current).build();
    assertThat(risk.assessment(AssessmentStage.CURRENT)).hasValue(current);
    assertThat(risk.assessment(AssessmentStage.RESIDUAL)).isEmpty();
    assertThat(risk.toBuilder().build()).isEqualTo(risk);
    assertThatNullPointerException().isThrownBy(() -> risk.assessment(null)).withMessage("stage");
  }

  @Test
  void assessment_brokenParts_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assessment.of(" ", ImpactObjective.COST, "major"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assessment.builder().probability("likely").build())
        .withMessage("impacts must be stated for one objective or more but none is");
    Assessment reasoned =
        Assessment.of("likely", ImpactObjective.COST, "major").toBuilder()
            .rationale("happened twice")
            .build();
    assertThat(reasoned.rationale()).hasValue("happened twice");
  }

  @Test
  void category_isAPlaceInATree() {
    RiskCategory telephony = RiskCategory.of("technology-failure/telephony");
    assertThat(telephony.parent()).hasValue(RiskCategory.TECHNOLOGY_FAILURE);
    assertThat(RiskCategory.TECHNOLOGY_FAILURE.parent()).isEmpty();
    assertThat(telephony.isWithin(RiskCategory.TECHNOLOGY_FAILURE)).isTrue();
    assertThat(telephony.isWithin(telephony)).isTrue();
    assertThat(RiskCategory.TECHNOLOGY_FAILURE.isWithin(telephony)).isFalse();
    assertThat(RiskCategory.of("technology-failures").isWithin(RiskCategory.TECHNOLOGY_FAILURE))
        .isFalse();
    assertThat(telephony).isGreaterThan(RiskCategory.TECHNOLOGY_FAILURE);
    assertThat(telephony).hasToString("technology-failure/telephony");
    assertThat(RiskCategory.builtIn()).hasSize(10).doesNotHaveDuplicates();
  }

  @Test
  void category_blankName_isRefused() {
    for (String path : List.of("", "/a", "a/", "a// b", "a/ /b")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RiskCategory.of(path))
          .withMessageEndingWith("must not be blank but were '" + path + "'");
    }
  }

  @Test
  void proximity_endBeforeStart_isRefused() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    assertThat(Proximity.between(day, day)).hasToString("2026-03-01 to 2026-03-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proximity.between(day, day.minusDays(1)))
        .withMessage("until must not be before 2026-03-01 but was 2026-02-28");
    assertThatNullPointerException().isThrownBy(() -> Proximity.between(null, day));
    assertThatNullPointerException().isThrownBy(() -> Proximity.between(day, null));
  }

  @Test
  void register_findsRisksById() {
    RiskRegister register = RiskRegister.of(List.of(migration().build()));
    assertThat(register.risk(RiskId.of("migration"))).hasValue(migration().build());
    assertThat(register.risk(RiskId.of("other"))).isEmpty();
    assertThat(register.toBuilder().build()).isEqualTo(register);
    assertThatNullPointerException().isThrownBy(() -> register.risk(null)).withMessage("id");
  }

  @Test
  void register_sameIdTwice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RiskRegister.of(List.of(migration().build(), migration().build())))
        .withMessage("risk ids must differ but 'migration' came twice");
  }
}
