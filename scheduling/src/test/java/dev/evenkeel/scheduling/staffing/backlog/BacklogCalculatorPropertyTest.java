package dev.evenkeel.scheduling.staffing.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.queue.QueueModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BacklogCalculatorPropertyTest {
  private static final Instant EIGHT = Instant.parse("2026-11-02T08:00:00Z");

  /** Contacts, agents and seconds of handle time; a negative number of contacts is a gap. */
  record Piece(int contacts, int agents, int handleSeconds) {}

  @Provide
  Arbitrary<List<Piece>> pieces() {
    return Combinators.combine(
            Arbitraries.integers().between(-30, 200),
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(30, 600))
        .as(Piece::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static List<StaffedLoad> loads(List<Piece> pieces) {
    List<StaffedLoad> loads = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Instant start = EIGHT.plusSeconds(1800L * i);
      if (piece.contacts() >= 0) {
        loads.add(
            StaffedLoad.of(
                LoadInterval.of(
                    Interval.of(start, start.plusSeconds(1800)),
                    piece.contacts(),
                    Duration.ofSeconds(piece.handleSeconds())),
                piece.agents()));
      }
    }
    return loads;
  }

  private static BacklogCalculator calculator(int patience) {
    return patience == 0
        ? BacklogCalculator.standard()
        : BacklogCalculator.standard()
            .withQueueModel(QueueModel.withPatience(Duration.ofSeconds(patience)));
  }

  @Property(tries = 200)
  void contacts_areNeitherLostNorMade(
      @ForAll("pieces") List<Piece> pieces, @ForAll @IntRange(max = 900) int patience) {
    Backlog backlog = calculator(patience).backlog(loads(pieces));

    for (IntervalBacklog interval : backlog.intervals()) {
      assertThat(interval.answered() + interval.abandoned() + interval.waitingAtEnd())
          .isCloseTo(interval.waitingAtStart() + interval.arrived(), within(1e-6));
    }
  }

  /** The same rates in steps of a tenth of a second (Euler): written without regimes. */
  @Property(tries = 60)
  void backlog_followsTheDifferentialEquations(
      @ForAll("pieces") List<Piece> pieces, @ForAll @IntRange(max = 900) int patience) {
    List<StaffedLoad> loads = loads(pieces);
    Backlog backlog = calculator(patience).backlog(loads);
    if (loads.isEmpty()) {
      return;
    }
    double loss = patience == 0 ? 0 : 1.0 / patience;
    double serviceRate = 1;
    double busy = Math.min(loads.get(0).agents(), loads.get(0).load().offeredLoad());
    double waiting = 0;
    int found = 0;
    boolean begun = false;
    double step = 0.1;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean gap = piece.contacts() < 0;
      begun |= !gap;
      if (!begun) {
        continue;
      }
      serviceRate = piece.contacts() > 0 ? 1.0 / piece.handleSeconds() : serviceRate;
      double rate = gap ? 0 : piece.contacts() / 1800.0;
      double agents = gap ? 0 : piece.agents();
      for (int tick = 0; tick < 18_000; tick++) {
        waiting += step * (rate - loss * waiting);
        busy -= step * serviceRate * busy;
        double taken = Math.max(0, Math.min(waiting, agents - busy));
        waiting -= taken;
        busy += taken;
      }
      if (!gap) {
        assertThat(backlog.intervals().get(found).waitingAtEnd())
            .isCloseTo(waiting, within(0.05 + 0.002 * waiting));
        found++;
      }
    }
  }

  @Property(tries = 200)
  void moreAgents_neverLeaveMoreWaiting(
      @ForAll("pieces") List<Piece> pieces, @ForAll @IntRange(max = 900) int patience) {
    List<Piece> more =
        pieces.stream()
            .map(piece -> new Piece(piece.contacts(), piece.agents() + 1, piece.handleSeconds()))
            .toList();
    Backlog few = calculator(patience).backlog(loads(pieces));
    Backlog many = calculator(patience).backlog(loads(more));

    for (int i = 0; i < few.intervals().size(); i++) {
      assertThat(many.intervals().get(i).waitingAtEnd())
          .isLessThanOrEqualTo(few.intervals().get(i).waitingAtEnd() + 1e-6);
    }
  }
}
