package dev.evenkeel.core.change;

import static dev.evenkeel.core.change.Requests.START;
import static dev.evenkeel.core.change.Requests.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BaselineTest {
  private static Instant at(int hours) {
    return START.plus(Duration.ofHours(hours));
  }

  private static Interval from(int start, int end) {
    return Interval.of(at(start), at(end));
  }

  /** From hour 0 to 10 with a pause from 2 to 8: 4 hours of two people. */
  private static PlannedActivity build() {
    return PlannedActivity.builder()
        .activity(id("build"))
        .start(at(0))
        .finish(at(10))
        .addWorking(from(0, 2), from(8, 10))
        .work(Duration.ofHours(8))
        .cost(Money.parse("EUR 400.00"))
        .build();
  }

  private static PlannedActivity test() {
    return PlannedActivity.builder()
        .activity(id("test"))
        .start(at(10))
        .finish(at(14))
        .work(Duration.ofHours(2))
        .cost(Money.parse("EUR 50.50"))
        .build();
  }

  private static Baseline baseline(String name, Instant takenAt, PlannedActivity... activities) {
    return Baseline.builder()
        .name(name)
        .project(ProjectId.of("p"))
        .takenAt(takenAt)
        .start(START)
        .addActivities(activities)
        .build();
  }

  @Test
  void workBy_isSpreadOverTheWorkingIntervals() {
    assertThat(build().workBy(at(-1))).isZero();
    assertThat(build().workBy(at(0))).isZero();
    assertThat(build().workBy(at(1))).isEqualTo(Duration.ofHours(2));
    assertThat(build().workBy(at(2))).isEqualTo(Duration.ofHours(4));
    assertThat(build().workBy(at(5))).isEqualTo(Duration.ofHours(4));
    assertThat(build().workBy(at(9))).isEqualTo(Duration.ofHours(6));
    assertThat(build().workBy(at(10))).isEqualTo(Duration.ofHours(8));
    assertThat(build().workBy(at(99))).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void workBy_withoutIntervals_isSpreadFromStartToFinish() {
    assertThat(test().workBy(at(11))).isEqualTo(Duration.ofMinutes(30));
    assertThat(test().workBy(at(9))).isZero();
  }

  @Test
  void workBy_isRoundedDownToNanoseconds() {
    PlannedActivity thirds =
        build().toBuilder()
            .working(List.of(Interval.of(at(0), at(0).plusNanos(3))))
            .work(Duration.ofNanos(10))
            .build();
    assertThat(thirds.workBy(at(0).plusNanos(1))).isEqualTo(Duration.ofNanos(3));
    assertThat(thirds.workBy(at(0).plusNanos(2))).isEqualTo(Duration.ofNanos(6));
  }

  @Test
  void workBy_ofWorkAtAnInstant_isDoneThen() {
    PlannedActivity moment =
        PlannedActivity.builder()
            .activity(id("go"))
            .start(at(3))
            .finish(at(3))
            .work(Duration.ZERO)
            .build();
    assertThat(moment.workBy(at(2))).isZero();
    assertThat(moment.toBuilder().work(Duration.ofHours(1)).build().workBy(at(2))).isZero();
    assertThat(moment.toBuilder().work(Duration.ofHours(1)).build().workBy(at(3)))
        .isEqualTo(Duration.ofHours(1));
  }

  @Test
  void baseline_sumsItsActivities() {
    Baseline baseline = baseline("first", START, build(), test());
    assertThat(baseline.finish()).isEqualTo(at(14));
    assertThat(baseline.work()).isEqualTo(Duration.ofHours(10));
    assertThat(baseline.cost()).contains(Money.parse("EUR 450.50"));
    assertThat(baseline.workBy(at(12))).isEqualTo(Duration.ofHours(9));
    assertThat(baseline.activity(id("test"))).contains(test());
    assertThat(baseline.activity(id("none"))).isEmpty();
  }

  @Test
  void baseline_ofNothing_endsAtItsStartAndHasNoCost() {
    Baseline empty = baseline("empty", START);
    assertThat(empty.finish()).isEqualTo(START);
    assertThat(empty.work()).isZero();
    assertThat(empty.cost()).isEmpty();
  }

  @Test
  void cost_withOneUnknown_isUnknown() {
    PlannedActivity unknown =
        PlannedActivity.builder()
            .activity(id("help"))
            .start(START)
            .finish(at(1))
            .work(Duration.ofHours(1))
            .build();
    assertThat(baseline("first", START, build(), unknown).cost()).isEmpty();
  }

  @Test
  void plannedActivity_withPartsOutOfOrder_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> build().toBuilder().finish(at(-1)).build())
        .withMessage(
            "finish must not be before start 2027-01-11T08:00:00Z but was 2027-01-11T07:00:00Z in"
                + " planned activity 'build'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> build().toBuilder().work(Duration.ofHours(-1)).build())
        .withMessage("work must not be negative but was PT-1H in planned activity 'build'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> build().toBuilder().cost(Money.parse("EUR -1")).build())
        .withMessage("cost must not be negative but was EUR -1.00 in planned activity 'build'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> build().toBuilder().finish(at(9)).build())
        .withMessageStartingWith("finish must not be before the last working interval ends");
    for (Interval wrong : List.of(from(-1, 1), from(1, 1), from(9, 10))) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> build().toBuilder().working(List.of(wrong)).addWorking(from(1, 2)).build())
          .withMessageStartingWith("working intervals must follow each other after");
    }
  }

  @Test
  void baseline_withPartsThatDoNotFit_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> baseline(" ", START))
        .withMessage("name must not be blank but was ' ' in baseline of project 'p'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> baseline("first", START, build(), build()))
        .withMessage("activities must not repeat but did in baseline 'first'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> baseline("first", START, build()).toBuilder().start(at(1)).build())
        .withMessage(
            "start must not be before the baseline's 2027-01-11T09:00:00Z but was"
                + " 2027-01-11T08:00:00Z in planned activity 'build'");
    PlannedActivity dollars = test().toBuilder().cost(Money.parse("USD 1")).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> baseline("first", START, build(), dollars))
        .withMessage(
            "costs must be in one currency but were EUR 400.00 and USD 1.00 in baseline 'first'");
  }

  @Test
  void history_growsAndKeepsTheOld() {
    Baseline first = baseline("first", at(0), build());
    Baseline second = baseline("second", at(5), build(), test());
    BaselineHistory history = BaselineHistory.empty().with(first).with(second);
    assertThat(history.baselines()).containsExactly(first, second);
    assertThat(history.current()).contains(second);
    assertThat(history.currentAt(at(-1))).isEmpty();
    assertThat(history.currentAt(at(0))).contains(first);
    assertThat(history.currentAt(at(5))).contains(second);
    assertThat(BaselineHistory.empty().current()).isEmpty();
  }

  @Test
  void history_ofWhatDoesNotFollow_isRefused() {
    BaselineHistory history = BaselineHistory.empty().with(baseline("first", at(5)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.with(baseline("first", at(6))))
        .withMessage("baseline names must not repeat but had 'first' twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.with(baseline("second", at(4))))
        .withMessage(
            "taken at must not be before the last baseline's 2027-01-11T13:00:00Z but was"
                + " 2027-01-11T12:00:00Z in baseline 'second'");
    Baseline other = baseline("second", at(6)).toBuilder().project(ProjectId.of("q")).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.with(other))
        .withMessage("baselines must be of one project but were of 'p' and 'q'");
  }

  @Test
  @SuppressWarnings("NullAway") // that is the point
  void questions_withoutArgument_areRefused() {
    assertThatNullPointerException().isThrownBy(() -> build().workBy(null)).withMessage("at");
    assertThatNullPointerException()
        .isThrownBy(() -> BaselineHistory.empty().with(null))
        .withMessage("baseline");
  }
}
