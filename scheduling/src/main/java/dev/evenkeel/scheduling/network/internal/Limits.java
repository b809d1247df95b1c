package dev.evenkeel.scheduling.network.internal;

/** By when activities have to start and to finish at the latest so that successors keep theirs. */
final class Limits {
  private final long[] start;
  private final long[] finish;

  Limits(long[] start, long[] finish) {
    this.start = start;
    this.finish = finish;
  }

  /** Hands the times that an activity keeps on to its predecessors. */
  void push(Passes passes, int place, long keptStart, long keptFinish) {
    CompactNetwork network = passes.network;
    for (int slot = network.rowStart[place]; slot < network.rowStart[place + 1]; slot++) {
      long kept = network.toFinish(slot) ? keptFinish : keptStart;
      long limit = passes.time.before(place, slot, kept);
      long[] limits = network.fromFinish(slot) ? finish : start;
      int source = network.source[slot];
      limits[source] = Math.min(limits[source], limit);
    }
  }
}
