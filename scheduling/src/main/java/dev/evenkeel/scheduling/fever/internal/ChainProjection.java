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
    return known
        .finish()
        .or(known::expectedFinish)
        .orElseGet(() -> unfinished(link, known, before));
  }

  private Instant unfinished(ChainLink link, ChainProgress known, Optional<Instant> before) {
    Instant resumed =
        before.map(instant -> later(asOf, after(instant, gap(link, known)))).orElse(asOf);
    Instant possible = known.notBefore().map(limit -> later(resumed, limit)).orElse(resumed);
    Instant begin =
        link.notBefore()
            .filter(limit -> !known.isStarted())
            .map(limit -> later(possible, limit))
            .orElse(possible);
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
   * @return if its start is known, the time on the calendar from there to its finish, the expected
   *     one, or to today and on at the pace of the link, less the planned span; else worked and
   *     remaining less planned time, on the calendar at that pace; negative if it takes less
   */
  public Duration overrun(ChainLink link) {
    ChainProgress known = progressOf(link);
    return known.started().map(start -> onCalendar(link, known, start)).orElse(worked(link, known));
  }

  private Duration onCalendar(ChainLink link, ChainProgress known, Instant start) {
    WorkingTime time = chain.calendar().workingTime();
    return known
        .finish()
        .or(known::expectedFinish)
        .map(finish -> time.between(start, finish))
        .orElseGet(() -> time.between(start, asOf).plus(paceOf(link).onCalendar(known.remaining())))
        .minus(link.span());
  }

  private static Duration worked(ChainLink link, ChainProgress known) {
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
