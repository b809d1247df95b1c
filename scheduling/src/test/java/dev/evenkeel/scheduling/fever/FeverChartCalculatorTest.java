package dev.evenkeel.scheduling.fever;

import static dev.evenkeel.scheduling.testing.ProjectSketch.START;
import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Severity;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeverChartCalculatorTest {
  private static final FeverChartCalculator CALCULATOR = FeverChartCalculator.standard();

  private static Instant day(int day) {
    return START.plus(Duration.ofDays(day));
  }

  private static ActivityId id(String id) {
    return ActivityId.of(id);
  }

  private static ChainLink link(String id, int days) {
    return ChainLink.builder().activity(id(id)).planned(Duration.ofDays(days)).build();
  }

  private static BufferedChain chain(int buffer, ChainLink... links) {
    Duration length = Duration.ZERO;
    for (ChainLink link : links) {
      length = length.plus(link.gap()).plus(link.span());
    }
    return BufferedChain.builder()
        .addLinks(links)
        .bufferSpan(Duration.ofDays(buffer))
        .plannedFinish(START.plus(length))
        .calendar(WorkCalendar.always())
        .build();
  }

  private static ChainProgress finished(String id, int worked, int finish) {
    return ChainProgress.finished(id(id), Duration.ofDays(worked), day(finish));
  }

  private static ChainProgress running(String id, int worked, int remaining) {
    return ChainProgress.running(id(id), Duration.ofDays(worked), Duration.ofDays(remaining));
  }

  private static List<String> texts(FeverAssessment assessment) {
    return assessment.findings().stream().map(Finding::toString).toList();
  }

  /** Five days of work spread over nine days: the calendar counts, not the hours. */
  @Test
  void assess_startKnown_overrunIsReadFromTheCalendar() {
    BufferedChain chain = chain(10, link("a", 5), link("b", 5));
    ChainProgress finished = finished("a", 5, 9).withStarted(day(0));
    ChainProgress running = running("b", 1, 3).withStarted(day(9));

    FeverAssessment byPace = CALCULATOR.assess(chain, List.of(finished, running), day(12));
    assertThat(byPace.overruns().values()).containsExactly(Duration.ofDays(4), Duration.ofDays(1));
    assertThat(byPace.consumed()).isEqualTo(Duration.ofDays(5));
    assertThat(byPace.waiting()).isZero();

    ChainProgress expected = running.toBuilder().expectedFinish(day(17)).build();
    FeverAssessment byPlan = CALCULATOR.assess(chain, List.of(finished, expected), day(12));
    assertThat(byPlan.projectedFinish()).isEqualTo(day(17));
    assertThat(byPlan.overruns().values()).containsExactly(Duration.ofDays(4), Duration.ofDays(3));
    assertThat(byPlan.waiting()).isZero();
  }

  /**
   * Cox and Schleier (editors), "Theory of Constraints Handbook", McGraw-Hill, 2010: 14 of 52 days
   * of the chain done and 10 of 30 days of the buffer used give a burn rate of 1.2381 (printed 1.22
   * from rounded shares). How the 10 days came about is ours: 7 by an activity, 3 by waiting.
   */
  @Test
  void assess_handbookExample_hasPrintedSharesAndBurnRate() {
    BufferedChain chain = chain(30, link("a", 8), link("b", 6), link("c", 38));

    FeverAssessment assessment =
        CALCULATOR.assess(chain, List.of(finished("a", 15, 15), finished("b", 6, 24)), day(24));

    FeverPoint point = assessment.point().orElseThrow();
    assertThat(point.chainCompleted()).isCloseTo(14.0 / 52, within(1e-15));
    assertThat(point.bufferConsumed()).isEqualTo(10.0 / 30);
    assertThat(point.burnRate().orElseThrow()).isCloseTo(1.2381, within(0.00005));
    assertThat(assessment.zone()).contains(FeverZone.YELLOW);
    assertThat(assessment.consumed()).isEqualTo(Duration.ofDays(10));
    assertThat(assessment.overruns().values())
        .containsExactly(Duration.ofDays(7), Duration.ZERO, Duration.ZERO);
    assertThat(assessment.waiting()).isEqualTo(Duration.ofDays(3));
    assertThat(assessment.excess()).isZero();
    assertThat(assessment.bufferUsers()).containsExactly(id("a"));
    assertThat(texts(assessment))
        .containsExactly(
            "WARNING buffer 'project buffer': 33 % of the buffer used for 27 % of the chain:"
                + " yellow, prepare to win time back [yellow-zone]",
            "WARNING activity 'a': takes PT168H of working time longer than planned: 23 % of the"
                + " buffer [activity-uses-buffer]",
            "WARNING buffer 'project buffer': waiting that was not planned takes PT72H of working"
                + " time: 10 % of the buffer [waiting-uses-buffer]",
            "WARNING buffer 'project buffer': the buffer is used up 1.24 times as fast as the chain"
                + " goes forward [burn-rate-above-one]");
  }

  /** TOCICO Dictionary, "critical chain completed": 2 of 6 weeks done are 33 %. */
  @Test
  void assess_tocicoExample_hasAThirdCompleted() {
    BufferedChain chain = chain(21, link("a", 14), link("b", 28));

    FeverPoint point =
        CALCULATOR.assess(chain, List.of(finished("a", 14, 14)), day(14)).point().orElseThrow();

    assertThat(point.chainCompleted()).isCloseTo(0.33, within(0.005)).isEqualTo(14.0 / 42);
    assertThat(point.bufferConsumed()).isZero();
    assertThat(point.burnRate()).hasValue(0);
  }

  /**
   * Cox and Schleier, as above: a 12-day task that took 16 days penetrates by 10 days, 2 of which
   * reach the project buffer behind its feeding buffer. That the feeding buffer had 8 days follows;
   * that the other 6 days were a late begin is ours.
   */
  @Test
  void assess_feedingChainBeyondItsBuffer_reachesTheProjectBuffer() {
    BufferedChain feeding =
        chain(8, link("task-a", 12)).toBuilder().name("feeding buffer 1").build();
    BufferedChain critical = chain(30, link("x", 20), link("merge", 10));

    FeverAssessment late = CALCULATOR.assess(feeding, List.of(finished("task-a", 16, 22)), day(22));
    ChainProgress waiting =
        ChainProgress.notStarted(id("merge"), Duration.ofDays(10))
            .withNotBefore(late.projectedFinish());
    FeverAssessment project =
        CALCULATOR.assess(critical, List.of(finished("x", 20, 20), waiting), day(22));

    assertThat(late.consumed()).isEqualTo(Duration.ofDays(10));
    assertThat(late.overruns()).containsEntry(id("task-a"), Duration.ofDays(4));
    assertThat(late.waiting()).isEqualTo(Duration.ofDays(6));
    assertThat(late.excess()).isEqualTo(Duration.ofDays(2));
    assertThat(project.consumed()).isEqualTo(late.excess());
    assertThat(project.waiting()).isEqualTo(Duration.ofDays(2));
    assertThat(texts(late))
        .contains(
            "WARNING buffer 'feeding buffer 1': the chain will be finished PT48H of working time"
                + " after the end of the buffer, at 2026-03-24T08:00:00Z [buffer-exhausted]");
  }

  @Test
  void assess_feedingChainStillRunning_delaysTheMergeByItsProjectedFinish() {
    BufferedChain critical = chain(30, link("x", 20), link("merge", 10));
    ChainProgress merge =
        ChainProgress.notStarted(id("merge"), Duration.ofDays(10)).withNotBefore(day(23));

    FeverAssessment assessment =
        CALCULATOR.assess(critical, List.of(running("x", 5, 14), merge), day(5));

    assertThat(assessment.projectedFinish()).isEqualTo(day(33));
    assertThat(assessment.overruns().values()).containsExactly(Duration.ofDays(-1), Duration.ZERO);
    assertThat(assessment.waiting()).isEqualTo(Duration.ofDays(4));
  }

  @Test
  void assess_aheadOfThePlan_isGreenWithNegativeConsumption() {
    BufferedChain chain = chain(10, link("a", 10), link("b", 10));

    FeverAssessment assessment = CALCULATOR.assess(chain, List.of(finished("a", 8, 8)), day(8));

    assertThat(assessment.point()).contains(new FeverPoint(day(8), 0.5, -0.2));
    assertThat(assessment.zone()).contains(FeverZone.GREEN);
    assertThat(assessment.bufferUsers()).isEmpty();
    assertThat(texts(assessment))
        .containsExactly(
            "NOTICE buffer 'project buffer': -20 % of the buffer used for 50 % of the chain: green,"
                + " nothing to do [green-zone]");
  }

  @Test
  void assess_nobodyReportsAnything_usesTheBufferDayByDay() {
    BufferedChain chain = chain(10, link("a", 10), link("b", 10));

    FeverAssessment assessment = CALCULATOR.assess(chain, List.of(), day(4));

    assertThat(assessment.point()).contains(new FeverPoint(day(4), 0, 0.4));
    assertThat(assessment.zone()).contains(FeverZone.RED);
    assertThat(assessment.waiting()).isEqualTo(Duration.ofDays(4));
    assertThat(texts(assessment))
        .containsExactly(
            "WARNING buffer 'project buffer': 40 % of the buffer used for 0 % of the chain: red, win"
                + " time back now [red-zone]",
            "WARNING buffer 'project buffer': waiting that was not planned takes PT96H of working"
                + " time: 40 % of the buffer [waiting-uses-buffer]",
            "NOTICE buffer 'project buffer': nothing of the chain is completed yet, so there is no"
                + " burn rate [nothing-completed]");
  }

  @Test
  void assess_severalOverruns_namesTheGreatestFirst() {
    BufferedChain chain = chain(100, link("a", 10), link("b", 10), link("c", 10), link("d", 10));

    FeverAssessment assessment =
        CALCULATOR.assess(
            chain,
            List.of(finished("a", 11, 11), running("b", 2, 11), running("c", 0, 13)),
            day(13));

    assertThat(assessment.bufferUsers()).containsExactly(id("b"), id("c"), id("a"));
    assertThat(assessment.waiting()).isZero();
    assertThat(assessment.consumed()).isEqualTo(Duration.ofDays(7));
    assertThat(assessment.findings().of(FeverFault.ACTIVITY_USES_BUFFER).asList())
        .extracting(Finding::severity)
        .containsOnly(Severity.NOTICE);
  }

  @Test
  void assess_plannedGap_isNoConsumption() {
    ChainLink b = link("b", 4).toBuilder().gap(Duration.ofDays(5)).build();
    BufferedChain chain = chain(10, link("a", 8), b);

    for (int today : new int[] {8, 10, 13}) {
      FeverAssessment assessment =
          CALCULATOR.assess(chain, List.of(finished("a", 8, 8)), day(today));
      assertThat(assessment.consumed()).isZero();
    }
    assertThat(CALCULATOR.assess(chain, List.of(finished("a", 8, 8)), day(14)).consumed())
        .isEqualTo(Duration.ofDays(1));
    assertThat(
            CALCULATOR
                .assess(chain, List.of(finished("a", 8, 8), running("b", 1, 3)), day(14))
                .consumed())
        .isZero();
  }

  @Test
  void assess_plannedOverlap_runsBothAtOnce() {
    ChainLink b = link("b", 6).toBuilder().gap(Duration.ofDays(-2)).build();
    BufferedChain chain = chain(10, link("a", 8), b);

    FeverAssessment onPlan =
        CALCULATOR.assess(chain, List.of(running("a", 7, 1), running("b", 1, 5)), day(7));
    FeverAssessment stuck =
        CALCULATOR.assess(chain, List.of(running("a", 7, 9), running("b", 1, 1)), day(7));

    assertThat(onPlan.consumed()).isZero();
    assertThat(stuck.projectedFinish()).isEqualTo(day(16));
  }

  @Test
  void assess_overtakenByAnEarlierLink_countsTheLatestFinish() {
    ChainLink b = link("b", 6).toBuilder().gap(Duration.ofDays(-6)).build();
    BufferedChain chain = chain(10, link("a", 8), b);

    assertThat(
            CALCULATOR
                .assess(chain, List.of(running("a", 7, 9), finished("b", 2, 7)), day(7))
                .projectedFinish())
        .isEqualTo(day(16));
  }

  /** Six hours of a person who is there for half of each working day of eight hours. */
  @Test
  void assess_slowPace_measuresOnTheCalendar() {
    BufferedChain chain =
        BufferedChain.builder()
            .addLink(
                ChainLink.builder()
                    .activity(id("a"))
                    .planned(Duration.ofHours(8))
                    .span(Duration.ofHours(16))
                    .build())
            .bufferSpan(Duration.ofHours(8))
            .plannedFinish(Instant.parse("2026-03-03T16:00:00Z"))
            .calendar(WorkCalendar.weekly("office", ZoneOffset.UTC, "MON-FRI 08:00-16:00"))
            .build();

    FeverAssessment assessment =
        CALCULATOR.assess(
            chain,
            List.of(ChainProgress.running(id("a"), Duration.ofHours(4), Duration.ofHours(6))),
            Instant.parse("2026-03-03T08:00:00Z"));

    assertThat(assessment.projectedFinish()).isEqualTo("2026-03-04T12:00:00Z");
    assertThat(assessment.consumed()).isEqualTo(Duration.ofHours(4));
    assertThat(assessment.overruns()).containsEntry(id("a"), Duration.ofHours(4));
    assertThat(assessment.waiting()).isZero();
    assertThat(assessment.point().orElseThrow().bufferConsumed()).isEqualTo(0.5);
  }

  @Test
  void assess_workOverAWeekend_usesNoBuffer() {
    BufferedChain chain =
        BufferedChain.builder()
            .addLink(ChainLink.builder().activity(id("a")).planned(Duration.ofHours(16)).build())
            .bufferSpan(Duration.ofHours(8))
            .plannedFinish(Instant.parse("2026-03-09T16:00:00Z"))
            .calendar(WorkCalendar.weekly("office", ZoneOffset.UTC, "MON-FRI 08:00-16:00"))
            .build();
    List<ChainProgress> half =
        List.of(ChainProgress.running(id("a"), Duration.ofHours(8), Duration.ofHours(8)));

    assertThat(CALCULATOR.assess(chain, half, Instant.parse("2026-03-06T16:00:00Z")).consumed())
        .isZero();
    assertThat(CALCULATOR.assess(chain, half, Instant.parse("2026-03-08T20:00:00Z")).consumed())
        .isZero();
  }

  @Test
  void assess_projectedFinishGiven_isMeasuredInstead() {
    BufferedChain chain = chain(10, link("a", 10), link("b", 10));

    FeverAssessment assessment =
        CALCULATOR.assess(chain, List.of(finished("a", 12, 12)), day(12), day(25));

    assertThat(assessment.projectedFinish()).isEqualTo(day(25));
    assertThat(assessment.consumed()).isEqualTo(Duration.ofDays(5));
    assertThat(assessment.waiting()).isEqualTo(Duration.ofDays(3));
    assertThat(assessment.asOf()).isEqualTo(day(12));
  }

  @Test
  void assess_noBuffer_hasNoPointButTheDelay() {
    FeverAssessment assessment =
        CALCULATOR.assess(chain(0, link("a", 10)), List.of(running("a", 4, 8)), day(4));

    assertThat(assessment.point()).isEmpty();
    assertThat(assessment.zone()).isEmpty();
    assertThat(assessment.excess()).isEqualTo(Duration.ofDays(2));
    assertThat(texts(assessment))
        .containsExactly(
            "WARNING buffer 'project buffer': the buffer has no length, so no share of it can be"
                + " used [no-buffer]",
            "WARNING buffer 'project buffer': the chain will be finished PT48H of working time after"
                + " the end of the buffer, at 2026-03-14T08:00:00Z [buffer-exhausted]",
            "WARNING activity 'a': takes PT48H of working time longer than planned"
                + " [activity-uses-buffer]");
  }

  @Test
  void assess_noChain_hasNoPoint() {
    FeverAssessment assessment = CALCULATOR.assess(chain(5), List.of(), day(3));

    assertThat(assessment.point()).isEmpty();
    assertThat(assessment.consumed()).isZero();
    assertThat(texts(assessment))
        .containsExactly(
            "WARNING buffer 'project buffer': the chain has no work, so no share of it can be"
                + " completed [no-chain]");
  }

  @Test
  void assess_activityWithoutPlannedWork_countsOnlyItsOverrun() {
    FeverAssessment assessment =
        CALCULATOR.assess(
            chain(10, link("a", 0), link("b", 4)), List.of(running("a", 1, 1)), day(1));

    assertThat(assessment.consumed()).isEqualTo(Duration.ofDays(2));
    assertThat(assessment.overruns()).containsEntry(id("a"), Duration.ofDays(2));
    assertThat(assessment.point().orElseThrow().chainCompleted()).isZero();
  }

  @Test
  void withCompletion_otherRule_changesTheCompletedShareAlone() {
    BufferedChain chain = chain(10, link("a", 10));
    List<ChainProgress> progress = List.of(running("a", 8, 8));

    FeverPoint worked = CALCULATOR.assess(chain, progress, day(8)).point().orElseThrow();
    FeverPoint remaining =
        CALCULATOR
            .withCompletion(CompletionRule.PLANNED_LESS_REMAINING)
            .assess(chain, progress, day(8))
            .point()
            .orElseThrow();

    assertThat(worked).isEqualTo(new FeverPoint(day(8), 0.5, 0.6));
    assertThat(remaining).isEqualTo(new FeverPoint(day(8), 0.2, 0.6));
  }

  @Test
  void withZones_thirds_areUsedForZoneAndChart() {
    FeverChartCalculator thirds = CALCULATOR.withZones(FeverZones.thirds());
    FeverAssessment assessment =
        thirds.assess(chain(10, link("a", 10)), List.of(running("a", 9, 5)), day(9));

    assertThat(assessment.zone()).contains(FeverZone.YELLOW);
    assertThat(CALCULATOR.emptyChart().zones()).isEqualTo(FeverZones.sloped());
    assertThat(thirds.emptyChart().append(assessment).zone()).contains(FeverZone.YELLOW);
  }

  @Test
  void assess_brokenArguments_areRefused() {
    BufferedChain chain = chain(10, link("a", 10));
    ChainProgress a = running("a", 1, 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.assess(chain, List.of(a, a), day(1)))
        .withMessage("progress must not repeat an activity but had 'a' twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.assess(chain, List.of(running("z", 1, 1)), day(1)))
        .withMessage(
            "progress must be of activities of the chain but was of 'z' for buffer 'project"
                + " buffer'\nMaybe leave out the activities that are not in links()");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.assess(chain, List.of(finished("a", 2, 2)), day(1)))
        .withMessage(
            "finish must not be after the as-of instant 2026-03-03T08:00:00Z but was"
                + " 2026-03-04T08:00:00Z in activity 'a'");
    List<ChainProgress> none = new ArrayList<>();
    assertThatNullPointerException()
        .isThrownBy(() -> CALCULATOR.assess(null, none, at(0)))
        .withMessage("chain");
    assertThatNullPointerException()
        .isThrownBy(() -> CALCULATOR.assess(chain, null, at(0)))
        .withMessage("progress");
    assertThatNullPointerException()
        .isThrownBy(() -> CALCULATOR.assess(chain, none, null))
        .withMessage("asOf");
    assertThatNullPointerException()
        .isThrownBy(() -> CALCULATOR.assess(chain, none, at(0), null))
        .withMessage("projectedFinish");
    assertThatNullPointerException().isThrownBy(() -> CALCULATOR.withZones(null));
    assertThatNullPointerException().isThrownBy(() -> CALCULATOR.withCompletion(null));
  }
}
