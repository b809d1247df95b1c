package dev.evenkeel.examples.chart.option;

import dev.evenkeel.examples.chart.TimeSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Series that several drawings share. */
public final class Series {
  private Series() {}

  /** Shaded times over the whole height. */
  public static Map<String, Object> band(String name, List<TimeSpan> spans) {
    return band(name, spans, 0);
  }

  public static Map<String, Object> band(String name, List<TimeSpan> spans, int axis) {
    List<List<Long>> data =
        spans.stream()
            .map(span -> List.of(LocalAxis.millis(span.from()), LocalAxis.millis(span.to())))
            .toList();
    return Map.of(
        "name",
        name,
        "type",
        "custom",
        "renderItem",
        "@band",
        "silent",
        true,
        "xAxisIndex",
        axis,
        "yAxisIndex",
        axis,
        "encode",
        Map.of("x", List.of(0, 1), "y", List.of()),
        "itemStyle",
        Map.of("color", "$band"),
        "data",
        data);
  }

  /** Horizontal bars of [row, from, to] in a light tint, behind the bars of the same name. */
  public static Map<String, Object> tints(
      String name, String colour, List<Map<String, Object>> data) {
    Map<String, Object> series = new LinkedHashMap<>(bars(name, colour, 0.62, data, 0));
    series.put("itemStyle", Map.of("color", colour, "opacity", 0.28));
    series.put("z", 1);
    return series;
  }

  /** Horizontal bars of [row, from, to]. */
  public static Map<String, Object> bars(
      String name, String colour, double share, List<Map<String, Object>> data) {
    return bars(name, colour, share, data, 0);
  }

  public static Map<String, Object> bars(
      String name, String colour, double share, List<Map<String, Object>> data, int axis) {
    return Map.of(
        "name",
        name,
        "type",
        "custom",
        "renderItem",
        "@bar:" + share,
        "xAxisIndex",
        axis,
        "yAxisIndex",
        axis,
        "encode",
        Map.of("x", List.of(1, 2), "y", 0),
        "itemStyle",
        Map.of("color", colour),
        "data",
        data);
  }

  /** A filled area under steps of [from, height] that hold until the next one. */
  public static Map<String, Object> stepArea(String name, String colour, Object data, int axis) {
    Map<String, Object> series = new LinkedHashMap<>();
    series.put("name", name);
    series.put("type", "line");
    series.put("step", "end");
    series.put("symbolSize", 0.01);
    series.put("xAxisIndex", axis);
    series.put("yAxisIndex", axis);
    series.put("lineStyle", Map.of("width", 0));
    series.put("itemStyle", Map.of("color", colour));
    series.put("areaStyle", Map.of("opacity", 1, "color", colour));
    series.put("data", data);
    return series;
  }

  public static Map<String, Object> verticalLines(List<Object> data) {
    return Map.of(
        "silent",
        true,
        "symbol",
        "none",
        "lineStyle",
        Map.of("color", "$deadline", "type", "solid", "width", 1.5),
        "label",
        Map.of(
            "formatter", "{b}", "color", "$deadline", "position", "insideEndTop", "fontSize", 12),
        "data",
        data);
  }
}
