package dev.evenkeel.scheduling.resource.internal.singlemode;

import dev.evenkeel.scheduling.resource.internal.project.FastRandom;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Tells the nodes and resources of a network apart by what they are and how they are connected,
 * never by their numbers: colour refinement (Weisfeiler and Leman 1968) over hashed colours. What
 * stays equal is told apart by choosing one and refining again (McKay 1981); nodes that symmetry
 * makes equal may be chosen in any order.
 */
final class ColourRefinement {
  /** Visits of nodes and arcs after which what is still equal is told apart by number. */
  private static final long MOST_VISITS = 2_000_000;

  /** Trials leave half of the visits to the separation itself. */
  private static final long MOST_TRIALS = MOST_VISITS / 2;

  private final ActivityNetwork network;
  private final int[][] successors;
  private final long visitsPerRound;
  private final long[] node;
  private final long[] resource;
  private long visits;

  private ColourRefinement(ActivityNetwork network) {
    this.network = network;
    this.successors = network.successors();
    this.node = Arrays.stream(network.duration).map(d -> mix(d + 1)).toArray();
    this.resource = Arrays.stream(network.capacity).mapToLong(c -> mix(-1L - c)).toArray();
    long arcs = Arrays.stream(successors).mapToLong(row -> row.length).sum();
    this.visitsPerRound = node.length * (1L + resource.length) + arcs;
  }

  /**
   * Returns a network with colours that differ for any two nodes and for any two resources, unless
   * symmetry or the size of the network leave them equal.
   */
  static ColourRefinement of(ActivityNetwork network) {
    ColourRefinement colours = new ColourRefinement(network);
    colours.refine();
    colours.separateTies();
    return colours;
  }

  /** Returns the colour of a node. */
  long node(int j) {
    return node[j];
  }

  /** Returns the resources in the order of their colours. */
  int[] resources() {
    return byColour(resource);
  }

  private void refine() {
    long before = 0;
    long now = distinct();
    while (now > before && visits < MOST_VISITS) {
      visits += visitsPerRound;
      mixResources();
      mixNodes();
      before = now;
      now = distinct();
    }
  }

  private long distinct() {
    return distinct(node) + distinct(resource);
  }

  private static long distinct(long[] colour) {
    long[] sorted = colour.clone();
    Arrays.sort(sorted);
    return IntStream.range(0, sorted.length)
        .filter(k -> k == 0 || sorted[k] != sorted[k - 1])
        .count();
  }

  private void mixResources() {
    for (int r = 0; r < resource.length; r++) {
      long sum = 0;
      for (int j = 0; j < node.length; j++) {
        sum += network.demand[j][r] == 0 ? 0 : mix(node[j] + mix(network.demand[j][r]));
      }
      resource[r] = mix(resource[r] ^ sum);
    }
  }

  private void mixNodes() {
    long[] old = node.clone();
    for (int j = 0; j < node.length; j++) {
      long sum = 0;
      for (int i : network.predecessors[j]) {
        sum += mix(old[i] + 1);
      }
      for (int k : successors[j]) {
        sum += mix(old[k] + 2);
      }
      for (int r = 0; r < resource.length; r++) {
        int units = network.demand[j][r];
        sum += units == 0 ? 0 : mix(resource[r] + mix(units));
      }
      node[j] = mix(old[j] ^ sum);
    }
  }

  private void separateTies() {
    int[] tied = firstTied(node);
    while (tied.length > 0 && visits < MOST_VISITS) {
      if (areTwins(tied)) {
        separate(node, tied, tied.length);
      } else {
        separate(node, new int[] {chosen(node, tied)}, 1);
      }
      tied = firstTied(node);
    }
    tied = firstTied(resource);
    while (tied.length > 0 && visits < MOST_VISITS) {
      separate(resource, new int[] {chosen(resource, tied)}, 1);
      tied = firstTied(resource);
    }
  }

  /**
   * Equal colours do not always mean symmetry, so each one is tried: the choice is the one after
   * which the colours of all others are least.
   */
  private int chosen(long[] colour, int[] tied) {
    int chosen = tied[0];
    long least = Long.MAX_VALUE;
    for (int candidate : tied) {
      if (visits >= MOST_TRIALS) {
        return tied[0];
      }
      long signature = signatureWith(colour, candidate);
      if (signature < least) {
        least = signature;
        chosen = candidate;
      }
    }
    return chosen;
  }

  private long signatureWith(long[] colour, int candidate) {
    long[] nodes = node.clone();
    long[] resources = resource.clone();
    separate(colour, new int[] {candidate}, 1);
    long signature = mix(signature(node) ^ mix(signature(resource)));
    System.arraycopy(nodes, 0, node, 0, nodes.length);
    System.arraycopy(resources, 0, resource, 0, resources.length);
    return signature;
  }

  private static long signature(long[] colour) {
    return Arrays.stream(colour).map(ColourRefinement::mix).sum();
  }

  private void separate(long[] colour, int[] tied, int count) {
    for (int k = 0; k < count; k++) {
      colour[tied[k]] = mix(colour[tied[k]] + k + 1);
    }
    refine();
  }

  /** The members, in ascending order, of the class with the least colour that has several. */
  private static int[] firstTied(long[] colour) {
    long[] sorted = colour.clone();
    Arrays.sort(sorted);
    int at = 1;
    while (at < sorted.length && sorted[at] != sorted[at - 1]) {
      at++;
    }
    long tied = at < sorted.length ? sorted[at] : 0;
    return at < sorted.length
        ? IntStream.range(0, colour.length).filter(j -> colour[j] == tied).toArray()
        : new int[0];
  }

  /** Whether nodes have the same neighbours, so that any order of them is as good as another. */
  private boolean areTwins(int[] tied) {
    int first = tied[0];
    return Arrays.stream(tied)
        .allMatch(
            j ->
                Arrays.equals(network.predecessors[j], network.predecessors[first])
                    && Arrays.equals(successors[j], successors[first])
                    && Arrays.equals(network.demand[j], network.demand[first]));
  }

  /** Places in the order of colours, equal ones by place. */
  private static int[] byColour(long[] colour) {
    return IntStream.range(0, colour.length)
        .boxed()
        .sorted((a, b) -> Long.compare(colour[a], colour[b]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static long mix(long value) {
    return FastRandom.mix(value + FastRandom.GOLDEN);
  }
}
