package dev.evenkeel.scheduling.peak.cover;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.peak.StaffingLevel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Which holidays can be moved together, without leaving anybody short where they go. */
final class HolidayMoves {
  private static final int MOST_STEPS = 4_096;
  private static final int MOST_CHOICES = 64;

  private final List<StaffingLevel> levels;
  private final List<MovableHoliday> offers;
  private boolean isComplete = true;

  HolidayMoves(List<StaffingLevel> levels, List<MovableHoliday> offers) {
    this.levels = levels;
    this.offers = offers;
  }

  private record Node(int next, List<MovableHoliday> chosen) {}

  /** Returns whether nobody is short on the new date, as far as is known. */
  static boolean isPossible(List<StaffingLevel> levels, MovableHoliday offer) {
    List<Interval> lost = offer.lost();
    return levels.stream().anyMatch(level -> isTouched(level, lost))
        && isPossible(levels, List.of(offer));
  }

  private static boolean isPossible(List<StaffingLevel> levels, List<MovableHoliday> chosen) {
    List<List<Interval>> lost = chosen.stream().map(MovableHoliday::lost).toList();
    return levels.stream()
        .allMatch(
            level ->
                lost.stream().filter(hours -> isTouched(level, hours)).count() <= level.spare());
  }

  private static boolean isTouched(StaffingLevel level, List<Interval> hours) {
    return hours.stream().anyMatch(level.interval()::overlaps);
  }

  private boolean canAdd(List<MovableHoliday> chosen, MovableHoliday offer) {
    boolean isTaken =
        chosen.stream()
            .anyMatch(
                other ->
                    other.person().id().equals(offer.person().id())
                        && (other.date().equals(offer.date())
                            || other.newDate().equals(offer.newDate())));
    return !isTaken && isPossible(levels, with(chosen, offer));
  }

  private static List<MovableHoliday> with(List<MovableHoliday> chosen, MovableHoliday offer) {
    List<MovableHoliday> more = new ArrayList<>(chosen);
    more.add(offer);
    return more;
  }

  /** Returns the sets of moves to which no further one can be added, at least one set. */
  List<List<MovableHoliday>> choices() {
    List<List<MovableHoliday>> choices = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    open.push(new Node(0, List.of()));
    for (int step = 0; !open.isEmpty(); step++) {
      if (choices.size() == MOST_CHOICES || (step >= MOST_STEPS && !choices.isEmpty())) {
        isComplete = false;
        return choices;
      }
      expand(open.pop(), open, choices);
    }
    return choices;
  }

  /** Taking a move comes first, so that the first set is that of the first come, first served. */
  private void expand(Node node, Deque<Node> open, List<List<MovableHoliday>> choices) {
    if (node.next() == offers.size()) {
      if (offers.stream().noneMatch(offer -> isLeftOut(node.chosen(), offer))) {
        choices.add(node.chosen());
      }
      return;
    }
    MovableHoliday offer = offers.get(node.next());
    boolean canAdd = canAdd(node.chosen(), offer);
    if (!canAdd || isContested(offer)) {
      open.push(new Node(node.next() + 1, node.chosen()));
    }
    if (canAdd) {
      open.push(new Node(node.next() + 1, with(node.chosen(), offer)));
    }
  }

  private boolean isLeftOut(List<MovableHoliday> chosen, MovableHoliday offer) {
    return !chosen.contains(offer) && canAdd(chosen, offer);
  }

  /** Returns whether a move could keep another one from being made. */
  private boolean isContested(MovableHoliday offer) {
    List<MovableHoliday> others = new ArrayList<>(offers);
    others.remove(offer);
    List<StaffingLevel> touched =
        levels.stream().filter(level -> isTouched(level, offer.lost())).toList();
    return others.stream().anyMatch(other -> other.person().id().equals(offer.person().id()))
        || !isPossible(touched, offers);
  }

  /** Returns whether all sets were found. */
  boolean isComplete() {
    return isComplete;
  }
}
