package dev.evenkeel.scheduling.resource.internal.variation;

import dev.evenkeel.scheduling.resource.internal.bound.LatestStarts;
import java.util.SplittableRandom;

/** Lets activities wait, so that less is used at the same time. */
final class DelayMoves {
  private final SearchSpace space;
  private final LatestStarts latest;

  DelayMoves(SearchSpace space) {
    this.space = space;
    this.latest = new LatestStarts(space.project());
  }

  /** Delays an activity, or lets one that waits wait no longer. */
  void change(Draft draft, Candidate candidate, SplittableRandom random) {
    int activity = space.order()[random.nextInt(space.size())];
    long tick = tick(activity, candidate, random);
    draft.setNotBefore(activity, tick);
  }

  /** Draws the finish of another activity, a tick within the float, or none. */
  private long tick(int activity, Candidate candidate, SplittableRandom random) {
    int kind = random.nextInt(4);
    long start = candidate.start(activity);
    if (kind == 0) {
      return 0;
    }
    if (kind == 1 && latest.fit(candidate.makespan())) {
      long slack = latest.start(activity) - start;
      return slack <= 0 ? 0 : start + random.nextLong(slack) + 1;
    }
    int other = space.order()[random.nextInt(space.size())];
    long finish = candidate.finish(other);
    return finish > start ? finish : 0;
  }

  /** Lets every activity wait for all before it in the list. */
  static void queue(Draft draft, Candidate candidate) {
    long finish = 0;
    for (int activity : draft.list()) {
      draft.setNotBefore(activity, finish);
      finish += candidate.finish(activity) - candidate.start(activity);
    }
  }
}
