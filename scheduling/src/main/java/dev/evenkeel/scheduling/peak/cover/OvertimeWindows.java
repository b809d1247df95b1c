package dev.evenkeel.scheduling.peak.cover;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.peak.cover.internal.Window;
import dev.evenkeel.scheduling.peak.cover.internal.Window.Use;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When somebody could work overtime. */
final class OvertimeWindows {
  /** Pauses are looked at so far around the shortage: what is longer is long enough. */
  private static final Duration MARGIN = Duration.ofDays(30);

  private final OvertimeOffer offer;
  private final List<Window> windows = new ArrayList<>();

  private OvertimeWindows(OvertimeOffer offer) {
    this.offer = offer;
  }

  /**
   * Returns the windows of an offer around a time.
   *
   * @param regained hours that the person may work instead of a holiday, which need their rest too
   */
  static List<Window> of(OvertimeOffer offer, Interval time, List<Interval> regained) {
    OvertimeWindows windows = new OvertimeWindows(offer);
    windows.add(Interval.of(time.start().minus(MARGIN), time.end().plus(MARGIN)));
    Duration rest = offer.rule().minimumRest();
    return windows.windows.stream()
        .filter(window -> regained.stream().noneMatch(hours -> isNear(window, hours, rest)))
        .toList();
  }

  private static boolean isNear(Window window, Interval hours, Duration rest) {
    return window.interval().start().isBefore(hours.end().plus(rest))
        && window.interval().end().isAfter(hours.start().minus(rest));
  }

  private void add(Interval range) {
    Instant closed = range.start();
    boolean isFirst = true;
    List<Interval> openings =
        offer.hours().workingTime().openings(range.start(), range.end()).toList();
    for (Interval opening : openings) {
      Duration stay = isFirst ? Duration.ZERO : stay(Interval.of(closed, opening.start()));
      addStay(closed, stay);
      Duration room = Duration.between(closed, opening.start()).minus(stay);
      addCome(opening.start(), shorter(offer.rule().before(), beyondRest(room)));
      closed = opening.end();
      isFirst = false;
    }
    if (!isFirst) {
      addStay(closed, stay(Interval.of(closed, range.end())));
    }
  }

  private Duration stay(Interval pause) {
    return shorter(offer.rule().after(), beyondRest(pause.length()));
  }

  private Duration beyondRest(Duration pause) {
    Duration left = pause.minus(offer.rule().minimumRest());
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private void addStay(Instant closing, Duration length) {
    if (!length.isZero()) {
      windows.add(new Window(offer, Use.FROM_START, Interval.of(closing, closing.plus(length))));
    }
  }

  private void addCome(Instant opening, Duration length) {
    if (!length.isZero()) {
      windows.add(new Window(offer, Use.UP_TO_END, Interval.of(opening.minus(length), opening)));
    }
  }
}
