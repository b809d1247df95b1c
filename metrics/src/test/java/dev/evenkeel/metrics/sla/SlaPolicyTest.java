package dev.evenkeel.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.time.Boundary;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlaPolicyTest {
  private static final SlaTargets HOUR =
      SlaTargets.none().with(SlaMetric.RESOLUTION, Duration.ofHours(1));

  private static SlaPolicyBuilder policy() {
    return SlaPolicy.builder().id("gold").calendars(CalendarBook.of(WorkCalendar.always()));
  }

  @Test
  void choices_notSet_areTheStatedOnes() {
    SlaPolicy policy = policy().build();
    assertThat(policy.basis()).isEqualTo(ClockBasis.CREATED);
    assertThat(policy.boundary()).isEqualTo(Boundary.CLOSING);
    assertThat(policy.createdPending()).isEqualTo(CreatedPendingRule.PAUSED);
    assertThat(policy.reopen()).isEqualTo(ReopenRule.CLOSED_COUNTS_AS_PAUSE);
    assertThat(policy.retarget()).isEqualTo(RetargetRule.KEEP_ELAPSED);
    assertThat(policy.runningWhilePending()).isEmpty();
    assertThat(policy.warningShares()).isEmpty();
    assertThat(policy.targets("any")).isEqualTo(SlaTargets.none());
  }

  @Test
  void targets_ofAPriority_standAlone() {
    SlaPolicy policy =
        policy()
            .defaultTargets(HOUR.with(SlaMetric.UPDATE, Duration.ofHours(2)))
            .putTargetsByPriority("P1", HOUR)
            .build();
    assertThat(policy.targets("P1").target(SlaMetric.UPDATE)).isEmpty();
    assertThat(policy.targets("P2").target(SlaMetric.UPDATE)).contains(Duration.ofHours(2));
    assertThatNullPointerException().isThrownBy(() -> policy.targets(null)).withMessage("priority");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.5 0.5", "0.75 0.5", "0.5 1.01", "NaN", "-0.1"})
  void warningShares_thatDoNotRiseFromZeroToOne_areRefused(String shares) {
    SlaPolicyBuilder policy = policy();
    for (String share : shares.split(" ", -1)) {
      policy.addWarningShares(Double.parseDouble(share));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(policy::build)
        .withMessageStartingWith("warning shares must rise within 0 (excluded) and 1 but were [")
        .withMessageEndingWith("in policy 'gold'");
  }

  @Test
  void blankNames_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy().id(" ").build())
        .withMessageContaining("id must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy().putTargetsByPriority(" ", HOUR).build())
        .withMessageContaining("priority must not be blank but was ' ' in policy 'gold'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SlaTicket.builder().id(" ").priority("P1").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SlaTicket.builder().id("T").priority("").build())
        .withMessageContaining("in ticket 'T'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SlaEvent.PriorityChanged(Instant.EPOCH, ""));
  }

  @Test
  void targets_areCopiedAndNotNegative() {
    Map<SlaMetric, Duration> durations = new EnumMap<>(SlaMetric.class);
    durations.put(SlaMetric.UPDATE, Duration.ZERO);
    SlaTargets targets = new SlaTargets(durations);
    durations.clear();
    assertThat(targets.target(SlaMetric.UPDATE)).contains(Duration.ZERO);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HOUR.with(SlaMetric.UPDATE, Duration.ofHours(-1)))
        .withMessageContaining("target must not be negative but was PT-1H in metric 'UPDATE'");
    assertThatNullPointerException().isThrownBy(() -> HOUR.target(null)).withMessage("metric");
    assertThatNullPointerException().isThrownBy(() -> HOUR.with(null, Duration.ZERO));
  }

  @Test
  void warning_partsAreChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SlaWarning(SlaMetric.UPDATE, 1.5, Instant.EPOCH));
    assertThatNullPointerException()
        .isThrownBy(() -> new SlaWarning(SlaMetric.UPDATE, 0.5, null))
        .withMessage("at");
  }
}
