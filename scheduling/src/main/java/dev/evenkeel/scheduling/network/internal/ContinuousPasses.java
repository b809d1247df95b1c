package dev.evenkeel.scheduling.network.internal;

/**
 * Both passes where all time is working time: plain sums, no calendar is asked. Both run over the
 * dependencies that enter an activity; the backward pass hands limits on to the predecessors.
 */
final class ContinuousPasses {
  private ContinuousPasses() {}

  static void forward(Passes passes) {
    CompactNetwork network = passes.network;
    long[] starts = passes.earliestStart;
    long[] finishes = passes.earliestFinish;
    for (int place = 0; place < starts.length; place++) {
      long duration = network.duration[place];
      long start = network.release[place];
      int end = network.rowStart[place + 1];
      for (int slot = network.rowStart[place]; slot < end; slot++) {
        long link = network.link[slot];
        int source = network.source[slot];
        long event = CompactNetwork.isFromFinish(link) ? finishes[source] : starts[source];
        long limit = Math.addExact(event, CompactNetwork.lagOf(link));
        start = Math.max(start, CompactNetwork.isToFinish(link) ? limit - duration : limit);
      }
      starts[place] = start;
      finishes[place] = Math.addExact(start, duration);
    }
  }

  static void backward(Passes passes) {
    limitFinishes(passes);
    for (int place = passes.latestFinish.length - 1; place >= 0; place--) {
      long finish = passes.latestFinish[place];
      passes.latestStart[place] = Math.subtractExact(finish, passes.network.duration[place]);
      limitPredecessors(passes, place);
    }
  }

  private static void limitFinishes(Passes passes) {
    for (int place = 0; place < passes.latestFinish.length; place++) {
      long finish = passes.projectFinish[passes.network.project[place]];
      passes.latestFinish[place] = passes.network.finishLimit(place, finish);
    }
  }

  private static void limitPredecessors(Passes passes, int place) {
    CompactNetwork network = passes.network;
    long[] finishes = passes.latestFinish;
    long start = passes.latestStart[place];
    long finish = finishes[place];
    int end = network.rowStart[place + 1];
    for (int slot = network.rowStart[place]; slot < end; slot++) {
      long link = network.link[slot];
      int source = network.source[slot];
      long waiting = CompactNetwork.isToFinish(link) ? finish : start;
      long limit = Math.subtractExact(waiting, CompactNetwork.lagOf(link));
      if (!CompactNetwork.isFromFinish(link)) {
        limit = Math.addExact(limit, network.duration[source]);
      }
      finishes[source] = Math.min(finishes[source], limit);
    }
  }
}
