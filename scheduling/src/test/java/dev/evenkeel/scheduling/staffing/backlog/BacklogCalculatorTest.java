package dev.evenkeel.scheduling.staffing.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.queue.Concurrency;
import dev.evenkeel.scheduling.staffing.queue.QueueModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BacklogCalculatorTest {
  private static final BacklogCalculator CALCULATOR = BacklogCalculator.standard();
  private static final Instant EIGHT = Instant.parse("2026-11-02T08:00:00Z");
  private static final Offset<Double> EXACT = within(1e-9);

  private static StaffedLoad halfHour(int index, double contacts, double agents) {
    Instant start = EIGHT.plus(Duration.ofMinutes(30L * index));
    Interval interval = Interval.of(start, start.plus(Duration.ofMinutes(30)));
    return StaffedLoad.of(LoadInterval.of(interval, contacts, Duration.ofMinutes(3)), agents);
  }

  /**
   * 10 agents handle 100 contacts per half hour. Of 130, 30 are left; of the next 90, these and 90
   * less 100 are: 20; then 80 arrive and all is cleared. By hand.
   */
  @Test
  void backlog_withoutPatience_isCarriedOver() {
    Backlog backlog =
        CALCULATOR.backlog(List.of(halfHour(0, 130, 10), halfHour(1, 90, 10), halfHour(2, 80, 10)));

    IntervalBacklog first = backlog.intervals().get(0);
    assertThat(first.waitingAtStart()).isZero();
    assertThat(first.arrived()).isEqualTo(130);
    assertThat(first.waitingAtEnd()).isCloseTo(30, EXACT);
    assertThat(first.answered()).isCloseTo(100, EXACT);
    assertThat(first.abandoned()).isZero();
    assertThat(first.meanWaiting()).isCloseTo(15, EXACT);
    // 30 contacts, one every 18 seconds.
    assertThat(first.waitAtEndSeconds().orElseThrow()).isCloseTo(540, EXACT);
    assertThat(backlog.intervals().get(1).waitingAtStart()).isCloseTo(30, EXACT);
    assertThat(backlog.intervals().get(1).waitingAtEnd()).isCloseTo(20, EXACT);
    assertThat(backlog.intervals().get(2).waitingAtEnd()).isCloseTo(0, EXACT);
    assertThat(backlog.greatestWaiting()).isCloseTo(30, EXACT);
    assertThat(backlog.abandoned()).isZero();
  }

  @Test
  void backlog_thatIsCleared_saysByWhen() {
    Backlog backlog =
        CALCULATOR.backlog(List.of(halfHour(0, 130, 10), halfHour(1, 20, 10), halfHour(2, 20, 10)));

    assertThat(backlog.clearedBy()).contains(EIGHT.plus(Duration.ofHours(1)));
    assertThat(backlog.intervals().get(1).waitAtEndSeconds()).hasValue(0);
    // 30 waiting shrink by 80 per half hour: cleared after 675 s, 15 on average until then.
    assertThat(backlog.intervals().get(1).meanWaiting()).isCloseTo(15 * 675 / 1800.0, EXACT);
    assertThat(backlog.toBuilder().build()).isEqualTo(backlog);
    assertThat(backlog.intervals().get(0).toBuilder().build())
        .isEqualTo(backlog.intervals().get(0));
    assertThat(CALCULATOR.backlog(List.of(halfHour(0, 130, 10))).clearedBy()).isEmpty();
  }

  /** Q' = (130 - 100) / 1800 - Q / 300 from 0: Q = 5 (1 - e^(-t/300)). By hand. */
  @Test
  void backlog_withPatience_approachesItsBalance() {
    Backlog backlog =
        CALCULATOR
            .withQueueModel(QueueModel.withPatience(Duration.ofMinutes(5)))
            .backlog(List.of(halfHour(0, 130, 10)));

    double atEnd = 5 * (1 - Math.exp(-6));
    IntervalBacklog interval = backlog.intervals().get(0);
    assertThat(interval.waitingAtEnd()).isCloseTo(atEnd, EXACT);
    assertThat(interval.abandoned()).isCloseTo(30 - atEnd, EXACT);
    assertThat(interval.answered()).isCloseTo(100, EXACT);
    assertThat(backlog.abandoned()).isCloseTo(30 - atEnd, EXACT);
    // Those ahead give up too: 300 ln(1 + Q / 300 / (10 / 180)).
    assertThat(interval.waitAtEndSeconds().orElseThrow())
        .isCloseTo(300 * Math.log(1 + atEnd * 180 / 300 / 10), EXACT);
  }

  /** Half of those who give up come back: the queue is one with twice the patience. */
  @Test
  void backlog_withReturns_losesOnlyThoseWhoDoNot() {
    QueueModel model =
        QueueModel.withPatience(Duration.ofMinutes(5)).toBuilder().returnShare(0.5).build();
    QueueModel twice = QueueModel.withPatience(Duration.ofMinutes(10));
    List<StaffedLoad> loads = List.of(halfHour(0, 130, 10), halfHour(1, 50, 8));

    assertThat(CALCULATOR.withQueueModel(model).backlog(loads))
        .isEqualTo(CALCULATOR.withQueueModel(twice).backlog(loads));
  }

  /** Ten agents at work, five from half past: the other five finish their contact first. */
  @Test
  void backlog_afterAgentsLeave_growsWhileTheyFinish() {
    Backlog backlog =
        CALCULATOR.backlog(List.of(halfHour(0, 100, 10), halfHour(1, 50, 5), halfHour(2, 10, 5)));

    // No answer until 10 e^(-t/180) = 5, after 124.77 s; 50 per half hour wait.
    double pause = 180 * Math.log(2);
    IntervalBacklog second = backlog.intervals().get(1);
    assertThat(second.waitingAtEnd()).isCloseTo(50 / 1800.0 * pause, within(1e-7));
    assertThat(second.answered()).isCloseTo(50 - 50 / 1800.0 * pause, within(1e-7));
    assertThat(backlog.intervals().get(2).waitingAtEnd()).isZero();
  }

  /** Over the gap nobody answers; with 60 s of patience all but e^-30 have given up. */
  @Test
  void backlog_overAGap_givesUpByPatienceOrStays() {
    List<StaffedLoad> loads = List.of(halfHour(0, 130, 10), halfHour(2, 0, 0), halfHour(3, 0, 2));

    Backlog stays = CALCULATOR.backlog(loads);
    Backlog givesUp =
        CALCULATOR.withQueueModel(QueueModel.withPatience(Duration.ofMinutes(1))).backlog(loads);

    assertThat(stays.intervals().get(1).waitingAtStart()).isCloseTo(30, EXACT);
    assertThat(stays.intervals().get(1).waitAtEndSeconds()).isEmpty();
    assertThat(stays.intervals().get(1).answered()).isZero();
    // Two agents take one each at once and then 20 per half hour.
    assertThat(stays.intervals().get(2).waitingAtEnd()).isCloseTo(8, within(1e-6));
    assertThat(givesUp.intervals().get(1).waitingAtStart()).isLessThan(1e-12);
    assertThat(givesUp.abandoned())
        .isCloseTo(
            givesUp.intervals().get(0).abandoned() + givesUp.intervals().get(0).waitingAtEnd(),
            EXACT);
  }

  @Test
  void backlog_ofChat_countsPlaces() {
    QueueModel chat = QueueModel.builder().concurrency(Concurrency.of(2, 1.5)).build();

    Backlog backlog = CALCULATOR.withQueueModel(chat).backlog(List.of(halfHour(0, 130, 6)));

    // 12 places at 270 s do 80 per half hour.
    assertThat(backlog.intervals().get(0).waitingAtEnd()).isCloseTo(50, EXACT);
  }

  @Test
  void backlog_ofNothing_isEmpty() {
    Backlog backlog = CALCULATOR.backlog(List.of());

    assertThat(backlog.intervals()).isEmpty();
    assertThat(backlog.greatestWaiting()).isZero();
    assertThat(backlog.clearedBy()).isEmpty();
    assertThat(CALCULATOR.backlog(List.of(halfHour(0, 0, 0))).greatestWaiting()).isZero();
  }

  @Test
  void badInput_isRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.backlog(List.of(halfHour(1, 1, 1), halfHour(0, 1, 1))))
        .withMessageStartingWith("staffed intervals must be in order and not overlap but");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> halfHour(0, 1, -1))
        .withMessageStartingWith("agents must not be negative but was -1.0 in interval");
    assertThatNullPointerException()
        .isThrownBy(() -> CALCULATOR.withQueueModel(null))
        .withMessage("model");
  }
}
