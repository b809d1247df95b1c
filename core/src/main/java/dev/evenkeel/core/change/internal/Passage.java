package dev.evenkeel.core.change.internal;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.graph.CompactGraph;
import dev.evenkeel.core.project.Dependency;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells which dependencies lie on a way from an activity that stays to an activity that stays. The
 * others order nothing once the activities between are taken out.
 *
 * <p>The nodes are start 2i and finish 2i + 1 of the removed activity i, and one more for where all
 * ways begin and one for where they end.
 */
final class Passage {
  private final RemovalOrder removed;
  private final int entrance;
  private final int exit;

  private Passage(RemovalOrder removed) {
    this.removed = removed;
    entrance = 2 * removed.activities().size();
    exit = entrance + 1;
  }

  /** Returns the dependencies that still order something, in their order. */
  static List<Dependency> of(List<Dependency> dependencies, RemovalOrder removed) {
    return new Passage(removed).through(dependencies);
  }

  private List<Dependency> through(List<Dependency> dependencies) {
    int removals = removed.activities().size();
    int[] from = new int[removals + dependencies.size()];
    int[] to = new int[from.length];
    for (int place = 0; place < removals; place++) {
      from[place] = 2 * place;
      to[place] = 2 * place + 1;
    }
    for (int k = 0; k < dependencies.size(); k++) {
      from[removals + k] = source(dependencies.get(k));
      to[removals + k] = target(dependencies.get(k));
    }
    boolean[] isReached = reached(from, to, entrance);
    boolean[] leadsOut = reached(to, from, exit);
    return new ArrayList<>(
        dependencies.stream()
            .filter(known -> isReached[source(known)] && leadsOut[target(known)])
            .toList());
  }

  private int source(Dependency dependency) {
    return node(dependency.from(), dependency.type().isFromFinish(), entrance);
  }

  private int target(Dependency dependency) {
    return node(dependency.to(), dependency.type().isToFinish(), exit);
  }

  private int node(ActivityId activity, boolean isFinish, int stays) {
    int place = removed.place(activity);
    return place < 0 ? stays : 2 * place + (isFinish ? 1 : 0);
  }

  private boolean[] reached(int[] from, int[] to, int start) {
    CompactGraph graph = CompactGraph.of(exit + 1, from, to);
    boolean[] isReached = new boolean[exit + 1];
    int[] queue = new int[exit + 1];
    queue[0] = start;
    isReached[start] = true;
    int tail = 1;
    for (int head = 0; head < tail; head++) {
      int node = queue[head];
      for (int edge = graph.outgoingStart(node); edge < graph.outgoingStart(node + 1); edge++) {
        if (!isReached[graph.to(edge)]) {
          isReached[graph.to(edge)] = true;
          queue[tail++] = graph.to(edge);
        }
      }
    }
    return isReached;
  }
}
