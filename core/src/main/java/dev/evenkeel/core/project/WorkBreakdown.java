package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.WorkPackageId;
import dev.evenkeel.core.internal.graph.CompactGraph;
import dev.evenkeel.core.internal.graph.CyclePath;
import dev.evenkeel.core.internal.graph.Cycles;
import dev.evenkeel.core.internal.graph.TopologicalOrder;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A project's work packages as a tree, with codes such as {@code 1.2.3} and efforts rolled up.
 *
 * <p>Brothers stand in the order in which the project lists them; the first at the top has code 1.
 * Efforts are expected values of the activities, exact sums to the nanosecond. Immutable.
 */
public final class WorkBreakdown {
  private static final int TOP = -1;

  private final List<WorkPackageId> ids = new ArrayList<>();
  private final Map<WorkPackageId, Integer> index = new HashMap<>();
  private final int[] parent;
  private final int[] position;
  private final CompactGraph tree;
  private final List<WorkPackageId> topDown;
  private final List<List<ActivityId>> activities = new ArrayList<>();
  private final List<ActivityId> outside = new ArrayList<>();
  private final Duration[] effort;
  private Duration totalEffort = Duration.ZERO;

  private WorkBreakdown(Project project) {
    List<WorkPackage> packages = project.workPackages();
    register(packages);
    parent = parents(packages);
    tree = tree(parent);
    int[] order = order();
    position = positions();
    topDown = Collections.unmodifiableList(topDown());
    effort = new Duration[ids.size()];
    assign(project.activities());
    rollUp(order);
  }

  /**
   * Returns the work breakdown of a project.
   *
   * @param project the project
   * @return the tree
   * @throws NullPointerException if the project is null
   * @throws IllegalArgumentException if two work packages have one id, a parent or an activity's
   *     work package does not exist, a work package is part of itself, or the three points of an
   *     effort are out of order
   */
  public static WorkBreakdown of(Project project) {
    return new WorkBreakdown(Check.notNull(project, "project"));
  }

  private void register(List<WorkPackage> packages) {
    for (WorkPackage part : packages) {
      Check.that(
          index.putIfAbsent(part.id(), ids.size()) == null,
          "ids of work packages must not repeat but '%s' was there twice",
          part.id());
      ids.add(part.id());
      activities.add(new ArrayList<>());
    }
  }

  private int[] parents(List<WorkPackage> packages) {
    int[] result = new int[packages.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = packages.get(i).parent().map(this::indexOf).orElse(TOP);
    }
    return result;
  }

  private static CompactGraph tree(int[] parent) {
    int[] children = IntStream.range(0, parent.length).filter(i -> parent[i] != TOP).toArray();
    int[] parents = Arrays.stream(children).map(i -> parent[i]).toArray();
    return CompactGraph.of(parent.length, parents, children);
  }

  private int[] order() {
    int[] order = TopologicalOrder.of(tree);
    if (order.length < ids.size()) {
      throw new IllegalArgumentException(cycleMessage());
    }
    return order;
  }

  private String cycleMessage() {
    // A package that is its own parent makes a loop, which is not among the cycles of the graph.
    for (int i = 0; i < parent.length; i++) {
      if (parent[i] == i) {
        return "work package '" + ids.get(i) + "' must not be its own parent";
      }
    }
    List<WorkPackageId> cycle =
        Arrays.stream(Cycles.of(tree).list().get(0)).mapToObj(ids::get).toList();
    return "work packages must not be parts of themselves but had " + CyclePath.text(cycle);
  }

  private int[] positions() {
    int[] result = new int[parent.length];
    int[] children = new int[parent.length];
    int top = 0;
    for (int i = 0; i < parent.length; i++) {
      result[i] = parent[i] == TOP ? ++top : ++children[parent[i]];
    }
    return result;
  }

  private List<WorkPackageId> topDown() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = parent.length - 1; i >= 0; i--) {
      if (parent[i] == TOP) {
        open.push(i);
      }
    }
    List<WorkPackageId> result = new ArrayList<>(ids.size());
    while (!open.isEmpty()) {
      int node = open.pop();
      result.add(ids.get(node));
      for (int e = tree.outgoingStart(node + 1) - 1; e >= tree.outgoingStart(node); e--) {
        open.push(tree.to(e));
      }
    }
    return result;
  }

  private void assign(List<Activity> all) {
    Arrays.fill(effort, Duration.ZERO);
    for (Activity activity : all) {
      Duration expected = activity.effort().expected();
      totalEffort = totalEffort.plus(expected);
      if (activity.workPackage().isEmpty()) {
        outside.add(activity.id());
      } else {
        int node = indexOf(activity.workPackage().get());
        activities.get(node).add(activity.id());
        effort[node] = effort[node].plus(expected);
      }
    }
  }

  private void rollUp(int[] order) {
    for (int k = order.length - 1; k >= 0; k--) {
      int node = order[k];
      if (parent[node] != TOP) {
        effort[parent[node]] = effort[parent[node]].plus(effort[node]);
      }
    }
  }

  private int indexOf(WorkPackageId id) {
    Integer found = index.get(Check.notNull(id, "id"));
    if (found == null) {
      throw new IllegalArgumentException("work package '" + id + "' must exist but does not");
    }
    return found;
  }

  /**
   * Returns all work packages, each before its parts.
   *
   * @return the ids in the order of their codes
   */
  public List<WorkPackageId> workPackages() {
    return topDown;
  }

  /**
   * Returns the work packages that are part of no other.
   *
   * @return the ids in the order of their codes
   */
  public List<WorkPackageId> roots() {
    return topDown.stream().filter(id -> parent[indexOf(id)] == TOP).toList();
  }

  /**
   * Returns the direct parts of a work package.
   *
   * @param id the work package
   * @return the ids in the order of their codes
   * @throws NullPointerException if the id is null
   * @throws IllegalArgumentException if there is no such work package
   */
  public List<WorkPackageId> children(WorkPackageId id) {
    int node = indexOf(id);
    return IntStream.range(tree.outgoingStart(node), tree.outgoingStart(node + 1))
        .mapToObj(edge -> ids.get(tree.to(edge)))
        .toList();
  }

  /**
   * Returns the work package of which another is a direct part.
   *
   * @param id the part
   * @return the parent, or empty at the top
   * @throws NullPointerException if the id is null
   * @throws IllegalArgumentException if there is no such work package
   */
  public Optional<WorkPackageId> parent(WorkPackageId id) {
    int node = parent[indexOf(id)];
    return node == TOP ? Optional.empty() : Optional.of(ids.get(node));
  }

  /**
   * Returns how deep a work package lies: the number of figures in its code.
   *
   * @param id the work package
   * @return the level, 1 at the top
   * @throws NullPointerException if the id is null
   * @throws IllegalArgumentException if there is no such work package
   */
  public int level(WorkPackageId id) {
    int level = 0;
    for (int node = indexOf(id); node != TOP; node = parent[node]) {
      level++;
    }
    return level;
  }

  /**
   * Returns the code of a work package, such as {@code 1.2.3} for the third part of the second part
   * of the first work package.
   *
   * @param id the work package
   * @return the code
   * @throws NullPointerException if the id is null
   * @throws IllegalArgumentException if there is no such work package
   */
  public String code(WorkPackageId id) {
    int[] figures = new int[level(id)];
    int level = figures.length;
    for (int node = indexOf(id); node != TOP; node = parent[node]) {
      figures[--level] = position[node];
    }
    StringBuilder code = new StringBuilder().append(figures[0]);
    for (int k = 1; k < figures.length; k++) {
      code.append('.').append(figures[k]);
    }
    return code.toString();
  }

  /**
   * Returns the activities that belong to a work package itself, not to its parts.
   *
   * @param id the work package
   * @return the activities, in the project's order
   * @throws NullPointerException if the id is null
   * @throws IllegalArgumentException if there is no such work package
   */
  public List<ActivityId> activities(WorkPackageId id) {
    return Collections.unmodifiableList(activities.get(indexOf(id)));
  }

  /**
   * Returns the activities that belong to no work package.
   *
   * @return the activities, in the project's order
   */
  public List<ActivityId> activitiesOutside() {
    return Collections.unmodifiableList(outside);
  }

  /**
   * Returns the expected effort of a work package with all its parts.
   *
   * @param id the work package
   * @return the sum, in working time of persons
   * @throws NullPointerException if the id is null
   * @throws IllegalArgumentException if there is no such work package
   */
  public Duration effort(WorkPackageId id) {
    return effort[indexOf(id)];
  }

  /**
   * Returns the expected effort of all activities, inside and outside of work packages.
   *
   * @return the sum, in working time of persons
   */
  public Duration totalEffort() {
    return totalEffort;
  }
}
