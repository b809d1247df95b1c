package dev.evenkeel.core.internal.graph;

import java.util.List;
import java.util.stream.Collectors;

/** The text of a cycle, of bounded length. */
public final class CyclePath {
  private static final int SHOWN = 20;

  private CyclePath() {}

  /**
   * Returns the path, such as {@code a → b → c → a}; of more than 20 nodes the later ones are only
   * counted.
   *
   * @param cycle the nodes, the first not repeated at the end, not empty
   * @return the text
   */
  public static String text(List<?> cycle) {
    String shown =
        cycle.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(" → "));
    String rest = cycle.size() > SHOWN ? " → … (" + (cycle.size() - SHOWN) + " more)" : "";
    return shown + rest + " → " + cycle.get(0);
  }
}
