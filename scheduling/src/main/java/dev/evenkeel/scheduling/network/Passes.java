package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.project.ResolvedProject;

/** The four times of every activity in ticks, filled by the forward and the backward pass. */
final class Passes {
  private final Network network;
  private final long[] earliestStart;
  private final long[] earliestFinish;
  private final long[] latestStart;
  private final long[] latestFinish;

  Passes(
      Network network,
      long[] earliestStart,
      long[] earliestFinish,
      long[] latestStart,
      long[] latestFinish) {
    this.network = network;
    this.earliestStart = earliestStart;
    this.earliestFinish = earliestFinish;
    this.latestStart = latestStart;
    this.latestFinish = latestFinish;
  }

  Network network() {
    return network;
  }

  long[] earliestStart() {
    return earliestStart;
  }

  long[] earliestFinish() {
    return earliestFinish;
  }

  long[] latestStart() {
    return latestStart;
  }

  long[] latestFinish() {
    return latestFinish;
  }

  static Passes of(ResolvedProject project) {
    int count = project.activityCount();
    Network network = new Network(project);
    Passes passes =
        new Passes(network, new long[count], new long[count], new long[count], new long[count]);
    if (network.isContinuous()) {
      ContinuousPasses.forward(passes);
      ContinuousPasses.backward(passes);
    } else {
      CalendarPasses.forward(passes);
      CalendarPasses.backward(passes);
    }
    return passes;
  }

  ResolvedProject project() {
    return network.project();
  }

  /** Returns the latest of the earliest finishes; the project's start if there is no activity. */
  long finish() {
    long finish = 0;
    for (long candidate : earliestFinish) {
      finish = Math.max(finish, candidate);
    }
    return finish;
  }
}
