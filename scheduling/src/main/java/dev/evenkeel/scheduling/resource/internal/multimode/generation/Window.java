package dev.evenkeel.scheduling.resource.internal.multimode.generation;

/** Where an activity is to go among those placed before it. */
final class Window {
  private final int[] list;
  private final Individual schedule;
  private int placed;
  private int start;
  private int end;

  /** Opens the window of nothing in a schedule that grows along a list. */
  Window(int[] list, Individual schedule) {
    this.list = list;
    this.schedule = schedule;
  }

  /** Says that the first activities of the list are placed. */
  void setPlaced(int count) {
    placed = count;
  }

  /** Moves the window. */
  void moveTo(int from, int to) {
    start = from;
    end = to;
  }

  int placed() {
    return placed;
  }

  int at(int position) {
    return list[position];
  }

  Individual schedule() {
    return schedule;
  }

  /** Whether an activity runs at some time of the window. */
  boolean isCrossedBy(int activity) {
    return schedule.start(activity) < end && schedule.finish(activity) > start;
  }
}
