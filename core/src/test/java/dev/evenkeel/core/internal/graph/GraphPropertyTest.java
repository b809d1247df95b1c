package dev.evenkeel.core.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class GraphPropertyTest {
  private static final class Edges {
    private final int nodes;
    private final int[] from;
    private final int[] to;

    Edges(int nodes, int[] from, int[] to) {
      this.nodes = nodes;
      this.from = from;
      this.to = to;
    }

    CompactGraph graph() {
      return CompactGraph.of(nodes, from, to);
    }

    boolean[][] reach() {
      boolean[][] reach = new boolean[nodes][nodes];
      for (int k = 0; k < from.length; k++) {
        reach[from[k]][to[k]] = true;
      }
      for (int middle = 0; middle < nodes; middle++) {
        for (int i = 0; i < nodes; i++) {
          for (int j = 0; j < nodes; j++) {
            reach[i][j] |= reach[i][middle] && reach[middle][j];
          }
        }
      }
      return reach;
    }
  }

  /** No loops; forward edges only if the graph shall have no cycle. */
  private static Edges random(int nodes, Random random, boolean forward) {
    int count = nodes < 2 ? 0 : random.nextInt(2 * nodes);
    int[] from = new int[count];
    int[] to = new int[count];
    for (int k = 0; k < count; k++) {
      int a = random.nextInt(nodes);
      int b = (a + 1 + random.nextInt(nodes - 1)) % nodes;
      from[k] = forward ? Math.min(a, b) : a;
      to[k] = forward ? Math.max(a, b) : b;
    }
    return new Edges(nodes, from, to);
  }

  @Property
  void rows_holdEachEdgeOnce(
      @ForAll @IntRange(min = 0, max = 12) int nodes, @ForAll Random random) {
    Edges edges = random(nodes, random, false);
    CompactGraph graph = edges.graph();
    assertThat(graph.nodeCount()).isEqualTo(nodes);
    assertThat(graph.edgeCount()).isEqualTo(edges.from.length);
    List<Integer> given = new ArrayList<>();
    List<Integer> entering = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      for (int e = graph.outgoingStart(node); e < graph.outgoingStart(node + 1); e++) {
        assertThat(graph.from(e)).isEqualTo(node);
        assertThat(edges.from[graph.given(e)]).isEqualTo(node);
        assertThat(edges.to[graph.given(e)]).isEqualTo(graph.to(e));
        given.add(graph.given(e));
      }
      for (int x = graph.incomingStart(node); x < graph.incomingStart(node + 1); x++) {
        assertThat(graph.to(graph.incoming(x))).isEqualTo(node);
        entering.add(graph.incoming(x));
      }
    }
    List<Integer> all = IntStream.range(0, edges.from.length).boxed().toList();
    assertThat(given).containsExactlyInAnyOrderElementsOf(all);
    assertThat(entering).containsExactlyInAnyOrderElementsOf(all);
  }

  @Property
  void topologicalOrder_noCycle_isTheLeastOrder(
      @ForAll @IntRange(min = 0, max = 12) int nodes, @ForAll Random random) {
    Edges forward = random(nodes, random, true);
    List<Integer> names = new ArrayList<>(IntStream.range(0, nodes).boxed().toList());
    java.util.Collections.shuffle(names, random);
    Edges edges =
        new Edges(
            nodes,
            Arrays.stream(forward.from).map(names::get).toArray(),
            Arrays.stream(forward.to).map(names::get).toArray());
    assertThat(TopologicalOrder.of(edges.graph())).containsExactly(leastOrder(edges));
  }

  /** Takes the least node that is ready again and again. */
  private static int[] leastOrder(Edges edges) {
    List<Integer> order = new ArrayList<>();
    boolean found = true;
    while (found) {
      found = false;
      for (int node = 0; node < edges.nodes && !found; node++) {
        int candidate = node;
        boolean ready =
            IntStream.range(0, edges.from.length)
                .filter(k -> edges.to[k] == candidate)
                .allMatch(k -> order.contains(edges.from[k]));
        if (ready && !order.contains(node)) {
          order.add(node);
          found = true;
        }
      }
    }
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  @Property
  void topologicalOrder_cycles_leavesOutWhatTheyPrecede(
      @ForAll @IntRange(min = 0, max = 12) int nodes, @ForAll Random random) {
    Edges edges = random(nodes, random, false);
    assertThat(TopologicalOrder.of(edges.graph())).containsExactly(leastOrder(edges));
  }

  @Property
  void cycles_areOneForEachComponent(
      @ForAll @IntRange(min = 0, max = 10) int nodes, @ForAll Random random) {
    Edges edges = random(nodes, random, false);
    boolean[][] reach = edges.reach();
    int[] least =
        IntStream.range(0, nodes)
            .filter(i -> reach[i][i])
            .filter(i -> IntStream.range(0, i).noneMatch(j -> reach[i][j] && reach[j][i]))
            .toArray();
    CompactGraph graph = edges.graph();
    Cycles cycles = Cycles.of(graph);
    assertThat(cycles.list().stream().mapToInt(cycle -> cycle[0])).containsExactly(box(least));
    for (int[] cycle : cycles.list()) {
      assertIsShortest(cycle, edges);
    }
    for (int e = 0; e < edges.from.length; e++) {
      int given = graph.given(e);
      assertThat(cycles.contains(e)).isEqualTo(reach[edges.to[given]][edges.from[given]]);
    }
  }

  private static Integer[] box(int[] values) {
    return Arrays.stream(values).boxed().toArray(Integer[]::new);
  }

  private static void assertIsShortest(int[] cycle, Edges edges) {
    for (int k = 0; k < cycle.length; k++) {
      int from = cycle[k];
      int to = cycle[(k + 1) % cycle.length];
      assertThat(IntStream.range(0, edges.from.length))
          .anyMatch(e -> edges.from[e] == from && edges.to[e] == to);
    }
    assertThat(cycle).hasSize(shortestLength(cycle[0], edges));
  }

  /** The least number of steps after which the start can be reached again. */
  private static int shortestLength(int start, Edges edges) {
    boolean[] at = new boolean[edges.nodes];
    at[start] = true;
    for (int length = 1; ; length++) {
      boolean[] next = new boolean[edges.nodes];
      for (int k = 0; k < edges.from.length; k++) {
        next[edges.to[k]] |= at[edges.from[k]];
      }
      if (next[start]) {
        return length;
      }
      at = next;
    }
  }

  @Property(tries = 1)
  void longChainsAndRings_needNoStack() {
    int nodes = 300_000;
    int[] from = IntStream.range(0, nodes).toArray();
    int[] to = IntStream.range(0, nodes).map(i -> (i + 1) % nodes).toArray();
    List<int[]> cycles = Cycles.of(CompactGraph.of(nodes, from, to)).list();
    assertThat(cycles).hasSize(1);
    assertThat(Arrays.equals(cycles.get(0), from)).isTrue();
    assertThat(CyclePath.text(Arrays.stream(cycles.get(0)).boxed().toList()))
        .startsWith("0 → 1 → ")
        .endsWith("19 → … (299980 more) → 0");
  }
}
