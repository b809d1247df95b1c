package dev.evenkeel.examples.chart.option;

import java.util.List;
import java.util.Map;

/** One point of a series: its values and the lines of its tooltip. */
public final class Datum {
  private Datum() {}

  public static Map<String, Object> of(String tooltip, Object... values) {
    return Map.of("name", tooltip, "value", List.of(values));
  }
}
