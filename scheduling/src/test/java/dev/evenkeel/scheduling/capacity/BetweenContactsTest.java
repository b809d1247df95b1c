package dev.evenkeel.scheduling.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.capacity.blending.BlendingRule;
import dev.evenkeel.scheduling.capacity.blending.BlendingThreshold;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.Shrinkage;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import dev.evenkeel.scheduling.staffing.StaffingTarget;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of the notes for 10 erlang, 180 s, 80 % in 20 s: 2.125, 3.511 and 4.356 erlang. */
class BetweenContactsTest {
  private static final ServiceTarget TARGET = ServiceTarget.of(0.8, Duration.ofSeconds(20));
  private static final Interval NINE = Interval.parse("2026-11-02T09:00:00Z/2026-11-02T10:00:00Z");
  private static final CalendarBook BOOK =
      CalendarBook.builder()
          .defaultCalendar(WorkCalendar.weekly("office", ZoneOffset.UTC, "MON-FRI 08:00-16:00"))
          .build();

  private static ContactLoad load(double contacts) {
    return ContactLoad.of(List.of(LoadInterval.of(NINE, contacts, Duration.ofMinutes(3))));
  }

  private static ServiceGroup group(int people, double share) {
    ServiceGroupBuilder group =
        ServiceGroup.builder().team(TeamId.of("desk")).skill(SkillId.of("calls"));
    for (int k = 0; k < people; k++) {
      group.addPeople(
          Person.builder()
              .id(PersonId.of("p" + k))
              .name("p" + k)
              .addSkills(new SkillLevel(SkillId.of("calls"), 3))
              .projectShare(share)
              .build());
    }
    return group.build();
  }

  private static CapacityInterval capacity(
      CapacityCalculator calculator, StaffingCalculator staffing, double contacts, int people) {
    return calculator
        .capacity(staffing.plan(load(contacts), TARGET), group(people, 0.25), BOOK)
        .intervals()
        .get(0);
  }

  private static final CapacityCalculator BLENDED =
      CapacityCalculator.standard().withBlending(BlendingRule.GREATEST_THRESHOLD);

  @Test
  void capacity_sixteenPeople_hasTheThreeKindsOfTheNotes() {
    CapacityInterval interval = capacity(BLENDED, StaffingCalculator.standard(), 200, 16);

    assertThat(interval.required()).isEqualTo(14);
    assertThat(interval.ringFenced()).isEqualTo(2);
    assertThat(interval.preemptible().orElseThrow()).isCloseTo(6, within(1e-12));
    assertThat(interval.capacityBetweenContacts(0)).isCloseTo(4.356, within(5e-4));
    assertThat(interval.capacityBetweenContacts(1)).isCloseTo(3.511, within(5e-4));
    assertThat(interval.capacityBetweenContacts(2)).isCloseTo(2.125, within(5e-4));
    assertThat(interval.capacityBetweenContacts(3)).isZero();
    assertThat(interval.betweenContacts().get(2).threshold()).isEqualTo(BlendingThreshold.of(10));
    assertThat(interval.betweenContacts().get(2).serviceLevel().orElseThrow())
        .isCloseTo(0.8015, within(5e-5));
    assertThat(interval.occupancyAfter().orElseThrow()).isCloseTo(14.356 / 16, within(5e-5));
  }

  @Test
  void capacity_randomised_meetsTheTargetExactlyWithMoreHours() {
    CapacityCalculator randomised =
        CapacityCalculator.standard().withBlending(BlendingRule.RANDOMISED_THRESHOLD);
    CapacityInterval exact = capacity(randomised, StaffingCalculator.standard(), 200, 15);
    CapacityInterval whole = capacity(BLENDED, StaffingCalculator.standard(), 200, 15);

    assertThat(exact.betweenContacts().get(0).serviceLevel().orElseThrow())
        .isCloseTo(0.8, within(1e-12));
    assertThat(exact.capacityBetweenContacts(0)).isGreaterThan(whole.capacityBetweenContacts(0));
  }

  @Test
  void capacity_withoutBlending_hasNothingBetweenContacts() {
    CapacityInterval interval =
        capacity(CapacityCalculator.standard(), StaffingCalculator.standard(), 200, 16);

    assertThat(interval.betweenContacts()).isEmpty();
    assertThat(interval.preemptible()).isEmpty();
    assertThat(interval.occupancyAfter()).isEmpty();
  }

  @Test
  void capacity_withoutContacts_isAllWhoArePresent() {
    CapacityInterval interval = capacity(BLENDED, StaffingCalculator.standard(), 0, 2);

    assertThat(interval.betweenContacts())
        .extracting(BetweenContacts::capacity)
        .containsExactly(2.0, 1.0, 0.0);
    assertThat(interval.betweenContacts().get(0).serviceLevel()).isEmpty();
    assertThat(interval.preemptible()).hasValue(2);
  }

  @Test
  void capacity_tooFewPeople_isNothing() {
    CapacityInterval interval = capacity(BLENDED, StaffingCalculator.standard(), 200, 12);

    assertThat(interval.shortfall()).isEqualTo(2);
    assertThat(interval.capacityBetweenContacts(0)).isZero();
    assertThat(interval.betweenContacts().get(0).threshold()).isEqualTo(BlendingThreshold.NONE);
  }

  /** Patience shortens the queue, so fewer wait at the same threshold. */
  @Test
  void capacity_withPatience_leavesMore() {
    StaffingCalculator patient = StaffingCalculator.standard().withPatience(Duration.ofMinutes(5));
    double without =
        capacity(BLENDED, StaffingCalculator.standard(), 200, 16).capacityBetweenContacts(0);

    assertThat(capacity(BLENDED, patient, 200, 16).capacityBetweenContacts(0))
        .isGreaterThan(without);
  }

  @Test
  void capacity_withShrinkage_countsThoseWhoAnswer() {
    StaffingCalculator shrunk = StaffingCalculator.standard().withShrinkage(Shrinkage.of(0.3));
    CapacityInterval interval = capacity(BLENDED, shrunk, 200, 20);

    assertThat(interval.ringFenced()).isZero();
    assertThat(interval.betweenContacts().get(0).agents()).isEqualTo(14);
    assertThat(interval.capacityBetweenContacts(0)).isCloseTo(2.125, within(5e-4));
  }

  @Test
  void capacity_withProjectShareCap_isNoMoreThanTheShares() {
    CapacityInterval interval =
        capacity(BLENDED.withProjectShareCap(), StaffingCalculator.standard(), 200, 18);

    assertThat(interval.ringFenced()).isEqualTo(4);
    assertThat(interval.capacityBetweenContacts(0)).isEqualTo(4.5);
    assertThat(interval.capacityBetweenContacts(1)).isEqualTo(3.5);
  }

  @Test
  void capacity_furtherTargets_areKeptToo() {
    ContactLoad load = load(200);
    StaffingCalculator staffing = StaffingCalculator.standard().withPatience(Duration.ofMinutes(2));
    for (StaffingTarget further :
        List.of(
            new StaffingTarget.Abandonment(0.01),
            new StaffingTarget.WaitProbability(0.1),
            new StaffingTarget.MeanWait(Duration.ofSeconds(2)))) {
      double one = blended(staffing.plan(load, TARGET));
      double two = blended(staffing.plan(load, TARGET, further));
      assertThat(two).as("%s", further).isLessThan(one);
    }
  }

  private static double blended(dev.evenkeel.scheduling.staffing.StaffingPlan plan) {
    return BLENDED.capacity(plan, group(17, 1), BOOK).hoursBetweenContacts();
  }

  @Test
  void build_moreWithMoreInBlocks_isRefused() {
    CapacityInterval interval = capacity(BLENDED, StaffingCalculator.standard(), 200, 15);
    BetweenContacts less = interval.betweenContacts().get(1);
    BetweenContacts more = interval.betweenContacts().get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(interval.toBuilder().betweenContacts(List.of(less, more))::build)
        .withMessageContaining("one more person in a block");
    assertThatIllegalArgumentException()
        .isThrownBy(interval.toBuilder().betweenContacts(List.of(less))::build)
        .withMessageContaining("must be stated for 0 to 1");
  }

  @Test
  void hours_ofTheDay_addUp() {
    ProjectCapacity capacity =
        BLENDED.capacity(StaffingCalculator.standard().plan(load(200), TARGET), group(16, 1), BOOK);

    assertThat(capacity.totalPersonHours()).isEqualTo(2);
    assertThat(capacity.hoursBetweenContacts()).isCloseTo(4.356, within(5e-4));
    assertThat(capacity.preemptibleHours()).isCloseTo(6, within(1e-9));
  }

  @Test
  void applyTo_rolloutDip_leavesFewerHours() {
    RolloutDip dip =
        RolloutDip.builder()
            .goLive(NINE.start().plusSeconds(1800))
            .excess(0.2)
            .recoveryTime(Duration.ofDays(14))
            .build();

    assertThat(dip.factor(NINE)).isCloseTo(1.1, within(1e-12));
    assertThat(dip.applyTo(load(200)).intervals().get(0).handleTime())
        .isEqualTo(Duration.ofSeconds(198));
    StaffingCalculator staffing = StaffingCalculator.standard();
    assertThat(blended(staffing.plan(dip.applyTo(load(200)), TARGET)))
        .isLessThan(blended(staffing.plan(load(200), TARGET)));
  }

  @Test
  void factor_eachRecovery_isTheMeanOfItsCurve() {
    for (Recovery recovery : Recovery.values()) {
      RolloutDip dip =
          RolloutDip.builder()
              .goLive(NINE.start())
              .excess(0.3)
              .lasting(-0.1)
              .recovery(recovery)
              .recoveryTime(Duration.ofHours(2))
              .build();
      Interval second = Interval.of(NINE.end(), NINE.end().plusSeconds(3 * 3600));
      double sum = 0;
      int steps = 30_000;
      for (int k = 0; k < steps; k++) {
        sum += 0.9 + 0.4 * left(recovery, 0.5 + 1.5 * (k + 0.5) / steps);
      }
      assertThat(dip.factor(second)).as("%s", recovery).isCloseTo(sum / steps, within(1e-4));
      Interval before = Interval.of(NINE.start().minusSeconds(60), NINE.start());
      assertThat(dip.factor(before)).isEqualTo(1);
    }
  }

  private static double left(Recovery recovery, double time) {
    return switch (recovery) {
      case AT_ONCE -> time < 1 ? 1 : 0;
      case LINEAR -> Math.max(0, 1 - time);
      case LEARNING_CURVE -> Math.pow(0.05, time);
    };
  }
}
