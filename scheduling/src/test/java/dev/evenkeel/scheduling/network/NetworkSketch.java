package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.project.DependencyType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A small network for a test, and the finish of each of its projects by relaxing all inequalities
 * until none is broken: the witness of the passes. Mutable, for a single owner.
 */
final class NetworkSketch {
  private record Link(int from, int to, DependencyType type, long lag) {}

  final long[] duration;
  final long[] release;
  final long[] deadline;
  final int[] project;
  private final List<Link> links = new ArrayList<>();

  NetworkSketch(int activities) {
    duration = new long[activities];
    release = new long[activities];
    deadline = new long[activities];
    project = new int[activities];
    Arrays.fill(deadline, ActivityNetwork.NO_DEADLINE);
  }

  /** Returns a network of all types of dependencies, with releases and up to three projects. */
  static NetworkSketch general(Random random) {
    NetworkSketch sketch = simple(random);
    for (int k = 0; k < sketch.duration.length; k++) {
      sketch.release[k] = random.nextInt(4) == 0 ? random.nextInt(20) : 0;
      sketch.project[k] = k == 0 ? 0 : Math.min(2, sketch.project[k - 1] + random.nextInt(5) / 4);
    }
    DependencyType[] types = DependencyType.values();
    sketch.links.replaceAll(
        link -> new Link(link.from, link.to, types[random.nextInt(4)], Math.max(-9, lag(random))));
    return sketch;
  }

  private static int lag(Random random) {
    return random.nextInt(3) == 0 ? 0 : random.nextInt(20) - 10;
  }

  /** Returns a network of finish-to-start dependencies without lag. */
  static NetworkSketch simple(Random random) {
    int activities = 1 + random.nextInt(10);
    NetworkSketch sketch = new NetworkSketch(activities);
    Arrays.setAll(sketch.duration, k -> random.nextInt(9));
    int[] place = random.ints(0, 1000).distinct().limit(activities).toArray();
    for (int from = 0; from < activities; from++) {
      for (int to = 0; to < activities; to++) {
        if (place[from] < place[to] && random.nextInt(3) == 0) {
          sketch.link(from, to, DependencyType.FINISH_TO_START, 0);
        }
      }
    }
    return sketch;
  }

  NetworkSketch withDeadlines(Random random) {
    Arrays.setAll(deadline, k -> random.nextInt(3) == 0 ? random.nextInt(40) : deadline[k]);
    return this;
  }

  void link(int from, int to, DependencyType type, long lag) {
    links.add(new Link(from, to, type, lag));
  }

  /** Projects must be numbered without gaps and in ascending order. */
  ActivityNetwork build() {
    ActivityNetworkBuilder builder = ActivityNetwork.builder();
    for (int k = 0, current = 0; k < duration.length; k++) {
      while (current < project[k]) {
        current = builder.addProject();
      }
      builder.addActivity(duration[k], release[k], deadline[k]);
    }
    links.forEach(link -> builder.addDependency(link.from, link.to, link.type, link.lag));
    return builder.build();
  }

  NetworkTimes calculate() {
    return CriticalPathCalculator.standard().calculate(build());
  }

  /** Returns the least starts that break no inequality. */
  long[] relaxedStarts() {
    long[] start = release.clone();
    for (boolean isChanged = true; isChanged; ) {
      isChanged = false;
      for (Link link : links) {
        long event = start[link.from] + (link.type.isFromFinish() ? duration[link.from] : 0);
        long least = event + link.lag - (link.type.isToFinish() ? duration[link.to] : 0);
        if (start[link.to] < least) {
          start[link.to] = least;
          isChanged = true;
        }
      }
    }
    return start;
  }

  long relaxedFinish(int number) {
    long[] start = relaxedStarts();
    long finish = 0;
    for (int k = 0; k < start.length; k++) {
      finish = project[k] == number ? Math.max(finish, start[k] + duration[k]) : finish;
    }
    return finish;
  }

  /** Returns how much the finish of its project comes forward without an activity's work. */
  long dragByRecalculation(int activity) {
    long before = relaxedFinish(project[activity]);
    long kept = duration[activity];
    duration[activity] = 0;
    long after = relaxedFinish(project[activity]);
    duration[activity] = kept;
    return before - after;
  }

  /** Tells for each pair whether a chain of dependencies leads from the one to the other. */
  boolean[][] reaches() {
    boolean[][] reaches = new boolean[duration.length][duration.length];
    links.forEach(link -> reaches[link.from][link.to] = true);
    for (int via = 0; via < reaches.length; via++) {
      for (boolean[] row : reaches) {
        for (int to = 0; to < reaches.length; to++) {
          row[to] |= row[via] && reaches[via][to];
        }
      }
    }
    return reaches;
  }

  @Override
  public String toString() {
    return Arrays.toString(duration)
        + Arrays.toString(release)
        + Arrays.toString(deadline)
        + Arrays.toString(project)
        + links;
  }
}
