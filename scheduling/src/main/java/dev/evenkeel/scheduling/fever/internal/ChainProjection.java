package dev.evenkeel.scheduling.fever.internal;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.scheduling.fever.BufferedChain;
import dev.evenkeel.scheduling.fever.ChainLink;
import dev.evenkeel.scheduling.fever.ChainProgress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * When a chain will be finished if the remaining times hold.
 *
 * @param chain the chain
 * @param progress what is known about its activities; those that are missing have not begun
 * @param asOf the moment up to which progress is known
 */
public record ChainProjection(
    BufferedChain chain, Map<ActivityId, ChainProgress> progress, Instant asOf) {
  /**
   * Returns the finish of the link that is finished last.
   *
   * @return the projected finish; the planned one if the chain has no links
   */
  public Instant finish() {
    Optional<Instant> last = Optional.empty();
    Optional<Instant> before = Optional.empty();
    for (ChainLink link : chain.links()) {
      Instant finish = finish(link, before);
      before = Optional.of(finish);
      last = Optional.of(last.map(other -> later(other, finish)).orElse(finish));
    }
    return last.orElse(chain.plannedFinish());
  }

  private Instant finish(ChainLink link, Optional<Instant> before) {
    ChainProgress known = progressOf(link);
    return known.finish().orElseGet(() -> unfinished(link, known, before));
  }

  private Instant unfinished(ChainLink link, ChainProgress known, Optional<Instant> before) {
    Instant resumed =
        before.map(instant -> later(asOf, after(instant, gap(link, known)))).orElse(asOf);
    Instant begin = known.notBefore().map(limit -> later(resumed, limit)).orElse(resumed);
    return after(begin, paceOf(link).onCalendar(known.remaining()));
  }

  /** Started work has its gap behind it, but a planned overlap still holds. */
  private static Duration gap(ChainLink link, ChainProgress known) {
    return known.isStarted() && !link.gap().isNegative() ? Duration.ZERO : link.gap();
  }

  /**
   * Returns how far an activity is.
   *
   * @param link the link of the activity
   * @return what is known; if nothing, that it has not begun and will take as long as planned
   */
  public ChainProgress progressOf(ChainLink link) {
    ChainProgress known = progress.get(link.activity());
    return known == null ? ChainProgress.notStarted(link.activity(), link.planned()) : known;
  }

  /**
   * Returns by how much an activity takes longer than planned.
   *
   * @param link the link of the activity
   * @return worked and remaining less planned time, on the calendar at the pace of the link;
   *     negative if it takes less
   */
  public Duration overrun(ChainLink link) {
    ChainProgress known = progressOf(link);
    Duration work = known.worked().plus(known.remaining()).minus(link.planned());
    return paceOf(link).onCalendar(work);
  }

  private static Pace paceOf(ChainLink link) {
    return Pace.of(link.span(), link.planned());
  }

  private Instant after(Instant instant, Duration span) {
    WorkingTime time = chain.calendar().workingTime();
    return span.isZero() ? instant : time.add(instant, span);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
