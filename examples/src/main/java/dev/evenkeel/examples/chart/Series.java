package dev.evenkeel.examples.chart;

import java.util.List;
import java.util.Map;

/** Series that several drawings share. */
final class Series {
  private Series() {}

  /** Shaded times over the whole height. */
  static Map<String, Object> band(String name, List<TimeSpan> spans) {
    return band(name, spans, 0);
  }

  static Map<String, Object> band(String name, List<TimeSpan> spans, int axis) {
    List<List<Long>> data =
        spans.stream()
            .map(span -> List.of(LocalAxis.millis(span.from()), LocalAxis.millis(span.to())))
            .toList();
    return Map.of(
        "name", name,
        "type", "custom",
        "renderItem", "@band",
        "silent", true,
        "xAxisIndex", axis,
        "yAxisIndex", axis,
        "encode", Map.of("x", List.of(0, 1), "y", List.of()),
        "itemStyle", Map.of("color", "$band"),
        "data", data);
  }

  /** Horizontal bars of [row, from, to]. */
  static Map<String, Object> bars(
      String name, String colour, double share, List<Map<String, Object>> data) {
    return bars(name, colour, share, data, 0);
  }

  static Map<String, Object> bars(
      String name, String colour, double share, List<Map<String, Object>> data, int axis) {
    return Map.of(
        "name", name,
        "type", "custom",
        "renderItem", "@bar:" + share,
        "xAxisIndex", axis,
        "yAxisIndex", axis,
        "encode", Map.of("x", List.of(1, 2), "y", 0),
        "itemStyle", Map.of("color", colour),
        "data", data);
  }

  static Map<String, Object> verticalLines(List<Object> data) {
    return Map.of(
        "silent", true,
        "symbol", "none",
        "lineStyle", Map.of("color", "$deadline", "type", "solid", "width", 1.5),
        "label",
            Map.of(
                "formatter", "{b}", "color", "$deadline", "position", "insideEndTop", "fontSize", 12),
        "data", data);
  }
}
