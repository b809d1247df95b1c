package dev.evenkeel.scheduling.buffer.internal;

import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.buffer.ChainActivity;
import dev.evenkeel.scheduling.resource.internal.ScheduleShift;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the chains that feed the critical chain.
 *
 * <p>An activity feeds those that depend on it. One on which nothing depends feeds whoever takes a
 * person or resource right after it, or else the end of the project. A dependency that others in
 * between imply does not count.
 */
public final class FeedingSearch {
  private static final int END = Feeding.END;

  private final ResolvedProject project;
  private final ScheduleShift schedule;
  private final List<ChainActivity> estimates;
  private final int[] order;
  private final boolean[] critical;
  private final List<List<Integer>> fed = new ArrayList<>();
  private final List<List<Integer>> feeders = new ArrayList<>();
  private final int[] join;
  private final int[] joinDependency;
  private final boolean[] isEntry;
  private final int[] longestFeeder;
  private final Duration[] length;

  /**
   * Creates the search.
   *
   * @param project the project
   * @param schedule its right-justified schedule
   * @param estimates the estimates of all activities
   * @param order all activities by start
   * @param chain the critical chain
   */
  public FeedingSearch(
      ResolvedProject project,
      ScheduleShift schedule,
      List<ChainActivity> estimates,
      int[] order,
      List<Integer> chain) {
    this.project = project;
    this.schedule = schedule;
    this.estimates = estimates;
    this.order = order;
    int n = order.length;
    this.critical = new boolean[n];
    for (int activity : chain) {
      critical[activity] = true;
    }
    this.join = new int[n];
    this.joinDependency = new int[n];
    this.isEntry = new boolean[n];
    this.longestFeeder = new int[n];
    this.length = new Duration[n];
  }

  /**
   * Finds the feeding chains: for each activity that leads straight into the critical chain or to
   * the end of the project the longest chain of non-critical work that ends with it; and what is
   * left as branches.
   *
   * @param waiting which activities follow each other
   * @return the chains in the order in which they join, branches last
   */
  public List<Feeding> find(Waiting waiting) {
    IntStream.range(0, order.length)
        .forEach(
            activity -> {
              fed.add(new ArrayList<>());
              feeders.add(new ArrayList<>());
            });
    for (int activity : order) {
      if (!critical[activity]) {
        connect(activity, waiting);
      }
    }
    for (int activity : order) {
      measure(activity);
    }
    return chains();
  }

  private void connect(int activity, Waiting waiting) {
    join[activity] = END;
    joinDependency[activity] = END;
    int end = project.outgoingStart(activity + 1);
    for (int k = project.outgoingStart(activity); k < end; k++) {
      if (!critical[project.to(k)]) {
        feed(activity, project.to(k));
      } else if (!isImplied(k)) {
        join(activity, k);
      }
    }
    if (end == project.outgoingStart(activity)) {
      follow(activity, waiting);
    }
  }

  private void feed(int activity, int to) {
    if (!fed.get(activity).contains(to)) {
      fed.get(activity).add(to);
      feeders.get(to).add(activity);
    }
  }

  /** Keeps the dependency that leaves the least time. */
  private void join(int activity, int dependency) {
    int known = joinDependency[activity];
    isEntry[activity] = true;
    if (known == END || slack(activity, dependency) < slack(activity, known)) {
      join[activity] = project.to(dependency);
      joinDependency[activity] = dependency;
    }
  }

  private long slack(int activity, int dependency) {
    long event =
        project.type(dependency).isFromFinish()
            ? schedule.finish(activity)
            : schedule.start(activity);
    return Waiting.limit(project, schedule, dependency) - event;
  }

  /** Nothing depends on the activity; what takes a person or resource after it comes next. */
  private void follow(int activity, Waiting waiting) {
    Optional<Integer> next =
        waiting.of(activity).stream()
            .map(Waiting.Link::to)
            .min(
                Comparator.<Integer>comparingInt(to -> critical[to] ? 0 : 1)
                    .thenComparing(project::activity));
    if (next.isPresent() && !critical[next.get()]) {
      feed(activity, next.get());
    } else {
      isEntry[activity] = true;
      join[activity] = next.orElse(END);
    }
  }

  /** Tells whether a dependency without lag holds because of others in between. */
  private boolean isImplied(int dependency) {
    if (project.type(dependency) != DependencyType.FINISH_TO_START || project.lag(dependency) > 0) {
      return false;
    }
    int from = project.from(dependency);
    int goal = project.to(dependency);
    boolean[] seen = new boolean[order.length];
    Deque<Integer> open = new ArrayDeque<>(between(from, goal));
    while (!open.isEmpty()) {
      int activity = open.remove();
      if (activity == goal) {
        return true;
      }
      if (!seen[activity]) {
        seen[activity] = true;
        open.addAll(followers(activity, goal));
      }
    }
    return false;
  }

  private List<Integer> between(int from, int goal) {
    return followers(from, goal).stream().filter(activity -> activity != goal).toList();
  }

  private List<Integer> followers(int activity, int goal) {
    return IntStream.range(project.outgoingStart(activity), project.outgoingStart(activity + 1))
        .filter(dependency -> isFollowed(dependency, goal))
        .mapToObj(project::to)
        .toList();
  }

  private boolean isFollowed(int dependency, int goal) {
    return project.type(dependency) == DependencyType.FINISH_TO_START
        && project.lag(dependency) >= 0
        && schedule.finish(project.to(dependency)) <= schedule.finish(goal);
  }

  /** Computes the longest chain that ends with an activity; its feeders come before it. */
  private void measure(int activity) {
    longestFeeder[activity] = END;
    length[activity] = Duration.ZERO;
    feeders.get(activity).stream()
        .filter(feeder -> length[feeder] != null)
        .min(
            Comparator.<Integer, Duration>comparing(feeder -> length[feeder])
                .reversed()
                .thenComparing(project::activity))
        .ifPresent(
            feeder -> {
              longestFeeder[activity] = feeder;
              length[activity] = length[feeder];
            });
    length[activity] = length[activity].plus(estimates.get(activity).aggressive());
  }

  private List<Feeding> chains() {
    boolean[] covered = new boolean[order.length];
    List<Feeding> chains = new ArrayList<>();
    for (int activity : order) {
      if (!critical[activity] && isEntry[activity]) {
        chains.add(chain(activity, join[activity], joinDependency[activity], false));
      }
    }
    chains.sort(joining());
    chains.forEach(chain -> cover(chain, covered));
    for (int k = order.length - 1; k >= 0; k--) {
      if (!critical[order[k]] && !covered[order[k]]) {
        Feeding branch = branch(order[k], covered);
        cover(branch, covered);
        chains.add(branch);
      }
    }
    return chains;
  }

  private Comparator<Feeding> joining() {
    return Comparator.<Feeding>comparingLong(
            chain -> chain.join() == END ? Long.MAX_VALUE : schedule.start(chain.join()))
        .thenComparing(chain -> length[chain.tail()], Comparator.reverseOrder())
        .thenComparing(chain -> project.activity(chain.tail()));
  }

  private static void cover(Feeding chain, boolean[] covered) {
    for (int activity : chain.activities()) {
      covered[activity] = true;
    }
  }

  private Feeding chain(int tail, int to, int dependency, boolean branch) {
    Deque<Integer> activities = new ArrayDeque<>();
    for (int activity = tail; activity != END; activity = longestFeeder[activity]) {
      activities.addFirst(activity);
    }
    return new Feeding(List.copyOf(activities), to, dependency, network(tail), branch);
  }

  private Feeding branch(int tail, boolean[] covered) {
    Deque<Integer> activities = new ArrayDeque<>();
    int activity = tail;
    while (activity != END && !covered[activity]) {
      activities.addFirst(activity);
      activity = longestFeeder[activity];
    }
    int to = fed.get(tail).stream().min(Comparator.comparing(project::activity)).orElse(END);
    return new Feeding(List.copyOf(activities), to, END, network(tail), true);
  }

  /** Returns all non-critical work that leads to an activity, by start. */
  private List<Integer> network(int tail) {
    boolean[] seen = new boolean[order.length];
    Deque<Integer> open = new ArrayDeque<>(List.of(tail));
    while (!open.isEmpty()) {
      int activity = open.remove();
      if (!seen[activity]) {
        seen[activity] = true;
        open.addAll(feeders.get(activity));
      }
    }
    return IntStream.of(order).filter(activity -> seen[activity]).boxed().toList();
  }

  /**
   * Returns which non-critical activities an activity feeds.
   *
   * @param activity the activity
   * @return the activities that are not on the critical chain
   */
  public List<Integer> fed(int activity) {
    return fed.get(activity);
  }
}
