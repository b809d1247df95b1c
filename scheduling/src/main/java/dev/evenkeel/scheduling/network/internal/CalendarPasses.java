package dev.evenkeel.scheduling.network.internal;

import java.util.Arrays;

/** Both passes on working calendars. */
final class CalendarPasses {
  private CalendarPasses() {}

  static void forward(Passes passes) {
    for (int place = 0; place < passes.earliestStart.length; place++) {
      long start = earliestStart(passes, place);
      passes.earliestStart[place] = start;
      passes.earliestFinish[place] = passes.time.finish(place, start);
    }
  }

  private static long earliestStart(Passes passes, int place) {
    CompactNetwork network = passes.network;
    long startLimit = network.release[place];
    long finishLimit = startLimit;
    for (int slot = network.rowStart[place]; slot < network.rowStart[place + 1]; slot++) {
      long limit = passes.time.after(place, slot, passes.earliestEvent(slot));
      if (network.toFinish(slot)) {
        finishLimit = Math.max(finishLimit, limit);
      } else {
        startLimit = Math.max(startLimit, limit);
      }
    }
    return passes.time.earliest(place, startLimit, finishLimit);
  }

  /** Until an activity is reached, its latest times hold the limits that its successors set. */
  static void backward(Passes passes) {
    Arrays.fill(passes.latestStart, Long.MAX_VALUE);
    for (int place = 0; place < passes.latestFinish.length; place++) {
      long finish = passes.projectFinish[passes.network.project[place]];
      passes.latestFinish[place] = passes.network.finishLimit(place, finish);
    }
    Limits limits = new Limits(passes.latestStart, passes.latestFinish);
    for (int place = passes.latestFinish.length - 1; place >= 0; place--) {
      long start = passes.time.latest(place, passes.latestStart[place], passes.latestFinish[place]);
      passes.latestStart[place] = start;
      passes.latestFinish[place] = passes.time.finish(place, start);
      limits.push(passes, place, start, passes.latestFinish[place]);
    }
  }
}
