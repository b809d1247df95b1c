package dev.evenkeel.examples.chart.option;

import java.util.List;

/** The colours that tell groups apart; told apart by lightness as well, and never the only sign. */
public final class Palette {
  private static final List<String> GROUPS =
      List.of("$one", "$two", "$three", "$four", "$five", "$six");

  private Palette() {}

  /** The colour of a group by its position; begins again after the last. */
  public static String group(int index) {
    return GROUPS.get(index % GROUPS.size());
  }
}
