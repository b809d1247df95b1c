package dev.evenkeel.metrics.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoringModelTest {
  private static ScoringModelBuilder loss() {
    return ScoringModel.builder()
        .id("loss only")
        .version(3)
        .putWeight(ScoringTerm.LOSS, BigDecimal.ONE);
  }

  private static ScoringModelBuilder weights(String loss, String ease) {
    return loss()
        .weights(
            Map.of(ScoringTerm.LOSS, new BigDecimal(loss), ScoringTerm.EASE, new BigDecimal(ease)));
  }

  @Test
  void build_weightsThatDoNotSumToOne_areRefusedWithTheSum() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weights("0.70", "0.25").build())
        .withMessage(
            "weights must sum to exactly 1 but sum to 0.95"
                + " in scoring model 'loss only' version 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weights("0.7", "0.300000001").build())
        .withMessageContaining("sum to 1.000000001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> loss().weights(Map.of()).build())
        .withMessageContaining("sum to 0");
  }

  @Test
  void build_thirdsThatSumExactly_areAccepted() {
    assertThat(weights("0.333333333", "0.666666667").build().weights()).hasSize(2);
  }

  @Test
  void build_brokenWeights_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weights("1", "0").build())
        .withMessage(
            "weight of EASE must be positive but was 0 in scoring model 'loss only'\n"
                + "Maybe leave the term out.");
    assertThatIllegalArgumentException().isThrownBy(() -> weights("1.2", "-0.2").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weights("0.0000000001", "0.9999999999").build())
        .withMessageContaining("must have at most nine decimals but has 10");
  }

  @Test
  void build_brokenSettings_areRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> loss().id(" ").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> loss().id("a\nversion=9").build())
        .withMessageStartingWith("id must be one line");
    assertThatIllegalArgumentException().isThrownBy(() -> loss().version(0).build());
    assertThatIllegalArgumentException().isThrownBy(() -> loss().window(Duration.ZERO).build());
    assertThatIllegalArgumentException().isThrownBy(() -> loss().halfLife(Duration.ZERO).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> loss().referenceEffort(Duration.ZERO).build());
    assertThatIllegalArgumentException().isThrownBy(() -> loss().decimals(7).build());
    for (double confidence : new double[] {0, 1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> loss().confidence(confidence).build())
          .withMessageStartingWith("confidence must be above 0 and below 1");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> loss().floor(BigDecimal.TEN).ceiling(BigDecimal.ONE).build())
        .withMessage(
            "ceiling must not be below the floor 10 but was 1 in scoring model 'loss only'");
  }

  @Test
  void contentHash_isThatOfTheStatedForm() throws Exception {
    String content =
        """
        evenkeel scoring model, form 1
        id=loss only
        version=3
        weights=LOSS:1
        window=PT2160H
        halfLife=none
        confidence=0.9499999999999999555910790149937383830547332763671875
        referenceEffort=PT40H
        decimals=2
        floor=0
        ceiling=100\
        """;
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    assertThat(loss().build().contentHash()).isEqualTo(HexFormat.of().formatHex(digest));
  }

  @Test
  void contentHash_trailingZerosAndOrder_doNotMatter() {
    ScoringModel one = weights("0.5", "0.50").build();
    ScoringModel other =
        loss()
            .weights(Map.of())
            .putWeight(ScoringTerm.EASE, new BigDecimal("0.5"))
            .putWeight(ScoringTerm.LOSS, new BigDecimal("0.500"))
            .floor(new BigDecimal("0.00"))
            .build();
    assertThat(one.contentHash()).isEqualTo(other.contentHash());
  }

  @Test
  void contentHash_anyChange_changesIt() {
    assertThat(
            Stream.of(
                    loss(),
                    loss().id("other"),
                    loss().version(4),
                    loss().window(Duration.ofDays(91)),
                    loss().halfLife(Duration.ofDays(30)),
                    loss().confidence(0.9),
                    loss().referenceEffort(Duration.ofHours(8)),
                    loss().decimals(1),
                    loss().floor(BigDecimal.ONE),
                    loss().ceiling(BigDecimal.TEN),
                    weights("0.5", "0.5"),
                    weights("0.4", "0.6"))
                .map(builder -> builder.build().contentHash()))
        .doesNotHaveDuplicates()
        .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }

  @Test
  void standard_isComplete() {
    ScoringModel model = ScoringModel.standard();
    assertThat(model.id()).isEqualTo("evenkeel-standard");
    assertThat(model.toBuilder().build()).isEqualTo(model);
    assertThat(model.weights()).doesNotContainKey(ScoringTerm.RECENCY).hasSize(5);
  }
}
