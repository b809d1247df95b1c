package dev.evenkeel.core.internal.graph;

/**
 * A directed graph in compressed rows. Nodes are 0 to n − 1. Edges are numbered anew, by source and
 * for one source in the order given, so that the edges that leave a node are neighbours; the edges
 * that enter a node are listed beside, in the order of their numbers.
 */
public final class CompactGraph {
  private final int[] from;
  private final int[] to;
  private final int[] given;
  private final int[] outgoingStart;
  private final int[] incomingStart;
  private final int[] incoming;

  private CompactGraph(int nodes, int[] givenFrom, int[] givenTo) {
    outgoingStart = rowStarts(nodes, givenFrom);
    given = fillRows(outgoingStart, givenFrom);
    from = permuted(givenFrom, given);
    to = permuted(givenTo, given);
    incomingStart = rowStarts(nodes, to);
    incoming = fillRows(incomingStart, to);
  }

  /**
   * Returns the graph with the given edges. Loops and parallel edges are kept.
   *
   * @param nodes the number of nodes
   * @param from the source of each edge
   * @param to the target of each edge
   * @return the graph; it does not hold the arrays
   */
  public static CompactGraph of(int nodes, int[] from, int[] to) {
    return new CompactGraph(nodes, from, to);
  }

  private static int[] rowStarts(int nodes, int[] row) {
    int[] start = new int[nodes + 1];
    for (int node : row) {
      start[node + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      start[node + 1] += start[node];
    }
    return start;
  }

  private static int[] fillRows(int[] start, int[] row) {
    int[] next = start.clone();
    int[] filled = new int[row.length];
    for (int edge = 0; edge < row.length; edge++) {
      filled[next[row[edge]]++] = edge;
    }
    return filled;
  }

  private static int[] permuted(int[] values, int[] order) {
    int[] result = new int[order.length];
    for (int k = 0; k < order.length; k++) {
      result[k] = values[order[k]];
    }
    return result;
  }

  /**
   * Returns the number of nodes.
   *
   * @return n
   */
  public int nodeCount() {
    return outgoingStart.length - 1;
  }

  /**
   * Returns the number of edges.
   *
   * @return the number
   */
  public int edgeCount() {
    return from.length;
  }

  /**
   * Returns the source of an edge.
   *
   * @param edge the edge
   * @return the node it leaves
   */
  public int from(int edge) {
    return from[edge];
  }

  /**
   * Returns the target of an edge.
   *
   * @param edge the edge
   * @return the node it enters
   */
  public int to(int edge) {
    return to[edge];
  }

  /**
   * Returns which edge this was in the arrays given.
   *
   * @param edge the edge
   * @return the position in the arrays given
   */
  public int given(int edge) {
    return given[edge];
  }

  /**
   * Returns the first edge that leaves a node, or a later one; the edges that leave node v are
   * {@code outgoingStart(v)} to {@code outgoingStart(v + 1) - 1}.
   *
   * @param node the node, or n
   * @return the edge
   */
  public int outgoingStart(int node) {
    return outgoingStart[node];
  }

  /**
   * Returns where the list of entering edges of a node starts; the edges that enter node v are
   * {@code incoming(x)} for x from {@code incomingStart(v)} to {@code incomingStart(v + 1) - 1}.
   *
   * @param node the node, or n
   * @return the position in the list
   */
  public int incomingStart(int node) {
    return incomingStart[node];
  }

  /**
   * Returns an entry of the list of entering edges.
   *
   * @param position the position in the list
   * @return the edge
   */
  public int incoming(int position) {
    return incoming[position];
  }
}
