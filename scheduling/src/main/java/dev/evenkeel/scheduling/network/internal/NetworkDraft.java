package dev.evenkeel.scheduling.network.internal;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import dev.evenkeel.core.internal.graph.CompactGraph;
import dev.evenkeel.core.internal.graph.Cycles;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;

/** Activities and dependencies in the order in which they are added. Mutable, for one owner. */
public final class NetworkDraft {
  private final ImmutableLongArray.Builder duration;
  private final ImmutableLongArray.Builder release;
  private final ImmutableLongArray.Builder deadline;
  private final ImmutableIntArray.Builder project;
  private final ImmutableIntArray.Builder from;
  private final ImmutableIntArray.Builder to;
  private final ImmutableLongArray.Builder link;
  private final ImmutableLongArray.Builder projectDeadline = ImmutableLongArray.builder(1);
  private int activities;
  private int dependencies;
  private int projects;
  private long currentDeadline = ResolvedProject.NO_DEADLINE;

  /**
   * Creates an empty draft with room for a number of activities and dependencies.
   *
   * @param activities the expected number of activities
   * @param dependencies the expected number of dependencies
   */
  public NetworkDraft(int activities, int dependencies) {
    duration = ImmutableLongArray.builder(activities);
    release = ImmutableLongArray.builder(activities);
    deadline = ImmutableLongArray.builder(activities);
    project = ImmutableIntArray.builder(activities);
    from = ImmutableIntArray.builder(dependencies);
    to = ImmutableIntArray.builder(dependencies);
    link = ImmutableLongArray.builder(dependencies);
  }

  /**
   * Returns how many activities were added.
   *
   * @return the number
   */
  public int activityCount() {
    return activities;
  }

  /**
   * Adds an activity to the current project.
   *
   * @param ticks its duration
   * @param earliest its release
   * @param latest its deadline
   * @return its number
   */
  public int addActivity(long ticks, long earliest, long latest) {
    duration.add(ticks);
    release.add(earliest);
    deadline.add(latest);
    project.add(projects);
    return activities++;
  }

  /**
   * Adds a dependency between two activities that were added.
   *
   * @param predecessor the predecessor
   * @param successor the successor
   * @param type the type
   * @param lag the lag in ticks
   */
  public void addDependency(int predecessor, int successor, DependencyType type, long lag) {
    from.add(predecessor);
    to.add(successor);
    link.add(CompactNetwork.link(type, lag));
    dependencies++;
  }

  /**
   * Begins another project.
   *
   * @return its number
   */
  public int addProject() {
    projectDeadline.add(currentDeadline);
    currentDeadline = ResolvedProject.NO_DEADLINE;
    return ++projects;
  }

  /**
   * Sets by when the current project has to be finished.
   *
   * @param latest the tick
   */
  public void projectDeadline(long latest) {
    currentDeadline = latest;
  }

  /**
   * Returns the dependencies as a graph.
   *
   * @return the graph
   */
  public CompactGraph graph() {
    return CompactGraph.of(activities, from.build().toArray(), to.build().toArray());
  }

  /**
   * Returns the activities of one cycle.
   *
   * @param graph the graph of this draft, which has a cycle
   * @return the activities in the direction of the dependencies
   */
  public static int[] cycle(CompactGraph graph) {
    return Cycles.of(graph).list().get(0);
  }

  /**
   * Returns the network.
   *
   * @param order all activities, each after its predecessors
   * @return the network; it does not hold the array
   */
  public CompactNetwork build(int[] order) {
    CompactNetwork network = new CompactNetwork(activities, dependencies, projects + 1);
    fillActivities(network, order);
    fillDependencies(network);
    ImmutableLongArray deadlines = projectDeadline.build();
    for (int k = 0; k < projects; k++) {
      network.projectDeadline[k] = deadlines.get(k);
    }
    network.projectDeadline[projects] = currentDeadline;
    return network;
  }

  private void fillActivities(CompactNetwork network, int[] order) {
    long[] durations = duration.build().toArray();
    long[] releases = release.build().toArray();
    long[] deadlines = deadline.build().toArray();
    int[] numbers = project.build().toArray();
    for (int place = 0; place < order.length; place++) {
      int activity = order[place];
      network.order[place] = activity;
      network.position[activity] = place;
      network.duration[place] = durations[activity];
      network.release[place] = releases[activity];
      network.deadline[place] = deadlines[activity];
      network.project[place] = numbers[activity];
    }
  }

  private void fillDependencies(CompactNetwork network) {
    int[] sources = from.build().toArray();
    int[] targets = to.build().toArray();
    long[] links = link.build().toArray();
    for (int target : targets) {
      network.rowStart[network.position[target] + 1]++;
    }
    for (int place = 0; place < activities; place++) {
      network.rowStart[place + 1] += network.rowStart[place];
    }
    int[] next = network.rowStart.clone();
    for (int k = 0; k < targets.length; k++) {
      int slot = next[network.position[targets[k]]]++;
      network.source[slot] = network.position[sources[k]];
      network.link[slot] = links[k];
    }
  }
}
