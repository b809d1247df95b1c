package dev.evenkeel.examples.chart;

import dev.evenkeel.examples.chart.option.OptionTemplate;
import dev.evenkeel.examples.chart.option.Palette;
import dev.evenkeel.examples.chart.option.Series;
import dev.evenkeel.examples.page.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The use of each resource over time, one small drawing under the other. */
public final class ResourceChart {
  private static final int PANEL = 92;
  private static final int GAP = 26;
  private static final int TOP = 18;
  private static final int BOTTOM = 36;

  private ResourceChart() {}

  /**
   * The use of one resource.
   *
   * @param name the resource
   * @param capacity the units there are
   * @param used the units used in each period
   */
  public record Profile(String name, int capacity, List<Integer> used) {}

  /**
   * Returns the drawing.
   *
   * @param title what it shows
   * @param caption how to read it
   * @param profiles the resources, from top to bottom
   * @return the chart
   */
  public static Chart of(String title, String caption, List<Profile> profiles) {
    List<Object> grids = new ArrayList<>();
    List<Object> horizontal = new ArrayList<>();
    List<Object> vertical = new ArrayList<>();
    List<Object> series = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      Profile profile = profiles.get(i);
      grids.add(Map.of("left", 96, "right", 70, "top", TOP + i * (PANEL + GAP), "height", PANEL));
      horizontal.add(horizontalAxis(i, profile, i == profiles.size() - 1));
      vertical.add(verticalAxis(i, profile));
      series.add(area(i, profile));
    }
    var option =
        OptionTemplate.of("resources")
            .with("grids", grids)
            .with("horizontal", horizontal)
            .with("vertical", vertical)
            .with("series", series)
            .option();
    int height = TOP + profiles.size() * (PANEL + GAP) + BOTTOM;
    return new Chart(title, caption, height, option);
  }

  private static Map<String, Object> horizontalAxis(int i, Profile profile, boolean last) {
    return Map.of(
        "type",
        "value",
        "gridIndex",
        i,
        "min",
        0,
        "max",
        profile.used().size(),
        "axisLabel",
        Map.of("show", last),
        "splitLine",
        Map.of("show", false),
        "name",
        last ? "period" : "",
        "nameLocation",
        "middle",
        "nameGap",
        26);
  }

  private static Map<String, Object> verticalAxis(int i, Profile profile) {
    return Map.of(
        "type",
        "value",
        "gridIndex",
        i,
        "min",
        0,
        "max",
        profile.capacity(),
        "interval",
        Math.max(1, profile.capacity()),
        "name",
        profile.name(),
        "nameLocation",
        "middle",
        "nameGap",
        44,
        "nameRotate",
        0);
  }

  private static Map<String, Object> area(int i, Profile profile) {
    List<List<Integer>> points = new ArrayList<>();
    for (int period = 0; period < profile.used().size(); period++) {
      points.add(List.of(period, profile.used().get(period)));
    }
    points.add(List.of(profile.used().size(), 0));
    Map<String, Object> area = Series.stepArea(profile.name(), Palette.group(i), points, i);
    area.put("markLine", capacityLine(profile));
    return area;
  }

  private static Map<String, Object> capacityLine(Profile profile) {
    return Map.of(
        "silent", true,
        "symbol", "none",
        "lineStyle", Map.of("color", "$ink", "type", "solid", "width", 1.2),
        "label", Map.of("formatter", "{c} units", "color", "$soft", "fontSize", 12),
        "data", List.of(Map.of("yAxis", profile.capacity())));
  }
}
