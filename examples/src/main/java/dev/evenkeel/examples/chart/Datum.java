package dev.evenkeel.examples.chart;

import java.util.List;
import java.util.Map;

/** One point of a series: its values and the lines of its tooltip. */
final class Datum {
  private Datum() {}

  static Map<String, Object> of(String tooltip, Object... values) {
    return Map.of("name", tooltip, "value", List.of(values));
  }
}
