package dev.evenkeel.examples.psplib;

import dev.evenkeel.examples.chart.InstanceChart;
import dev.evenkeel.examples.chart.ResourceChart;
import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.InstanceMode;
import dev.evenkeel.examples.instances.InstanceResource;
import dev.evenkeel.examples.page.DataTable;
import dev.evenkeel.examples.page.Page;
import dev.evenkeel.examples.page.Part;
import dev.evenkeel.examples.page.Section;
import dev.evenkeel.examples.page.Tile;
import dev.evenkeel.examples.page.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The plan of an instance as a page. */
public final class InstancePage {
  private InstancePage() {}

  /**
   * Returns the page.
   *
   * @param plan the plan
   * @return the page
   */
  public static Page of(InstancePlan plan) {
    String name = plan.instance().name();
    String headline =
        plan.best().isPresent()
            ? "%s takes %d periods; no plan can take fewer than %d"
                .formatted(name, plan.makespan(), plan.criticalPathBound())
            : name + " cannot be planned";
    return new Page(
        "PSPLIB instance " + name,
        headline,
        ("%d activities compete for %d resources. Serial schedule generation "
                + "with %d priority rules; the shortest schedule is shown.")
            .formatted(
                plan.instance().activities().size(),
                plan.instance().resources().size(),
                plan.makespans().size()),
        tiles(plan),
        List.of(),
        sections(plan),
        List.of(
            "Instances: R. Kolisch and A. Sprecher, PSPLIB \u2013 a project "
                + "scheduling problem library, European Journal of Operational "
                + "Research 96 (1996).",
            "Drawn with Apache ECharts (Apache License 2.0), which is part "
                + "of this file; the page loads nothing."));
  }

  private static List<Tile> tiles(InstancePlan plan) {
    List<Tile> tiles = new ArrayList<>();
    if (plan.best().isPresent()) {
      tiles.add(
          new Tile(
              "Makespan",
              plan.makespan() + " periods",
              InstanceReport.gap(plan).strip(),
              Tone.PLAIN));
    }
    tiles.add(
        new Tile(
            "Critical path",
            plan.criticalPathBound() + " periods",
            plan.instance().statedCriticalPath().isPresent()
                ? "the file states " + plan.instance().statedCriticalPath().getAsInt()
                : "not stated in the file",
            Tone.PLAIN));
    tiles.add(
        new Tile(
            "Feasible",
            plan.isFeasible() ? "Yes" : "No",
            InstanceReport.verdict(plan),
            plan.isFeasible() ? Tone.GOOD : Tone.BAD));
    return tiles;
  }

  private static List<Section> sections(InstancePlan plan) {
    if (plan.best().isEmpty()) {
      List<List<String>> rows =
          plan.infeasible().stream()
              .map(finding -> List.of(finding.object(), finding.text()))
              .toList();
      return List.of(
          new Section(
              "Plan",
              "No schedule was found",
              "What keeps the project from being planned:",
              List.of(DataTable.open("", List.of("What", "Why"), rows))));
    }
    return List.of(
        new Section(
            "Plan",
            "Every activity starts when its predecessors are done and its units are free",
            "The drawing counts periods from 0.",
            parts(plan)));
  }

  private static List<Part> parts(InstancePlan plan) {
    List<InstanceChart.Row> rows = rows(plan);
    return List.of(
        InstanceChart.of(
            "The schedule",
            "One bar for each activity, by start.",
            rows,
            Math.toIntExact(plan.criticalPathBound())),
        ResourceChart.of(
            "The resources", "Units used in each period; the line is the capacity.", uses(plan)),
        table(rows));
  }

  private static List<InstanceChart.Row> rows(InstancePlan plan) {
    List<InstanceChart.Row> rows = new ArrayList<>();
    List<Long> starts = plan.starts();
    List<InstanceMode> modes = plan.modes();
    for (int k = 0; k < starts.size(); k++) {
      InstanceActivity activity = plan.instance().activities().get(k);
      int start = Math.toIntExact(starts.get(k));
      rows.add(
          new InstanceChart.Row(
              "Activity " + activity.number(),
              start,
              start + modes.get(k).duration(),
              demands(plan, modes.get(k))));
    }
    rows.sort(Comparator.comparingInt(InstanceChart.Row::from));
    return rows;
  }

  /** A budget is used once, not period by period, so it has no profile. */
  private static List<ResourceChart.Profile> uses(InstancePlan plan) {
    List<ResourceChart.Profile> profiles = new ArrayList<>();
    for (int r = 0; r < plan.instance().resources().size(); r++) {
      InstanceResource resource = plan.instance().resources().get(r);
      if (resource.renewable()) {
        profiles.add(new ResourceChart.Profile(resource.name(), resource.capacity(), use(plan, r)));
      }
    }
    return profiles;
  }

  /** Returns how many units of a resource are used in each period. */
  private static List<Integer> use(InstancePlan plan, int resource) {
    Integer[] use = new Integer[Math.toIntExact(plan.makespan())];
    Arrays.fill(use, 0);
    List<Long> starts = plan.starts();
    List<InstanceMode> modes = plan.modes();
    for (int k = 0; k < starts.size(); k++) {
      InstanceMode mode = modes.get(k);
      int start = Math.toIntExact(starts.get(k));
      for (int period = start; period < start + mode.duration(); period++) {
        use[period] += mode.demands().get(resource);
      }
    }
    return List.of(use);
  }

  private static String demands(InstancePlan plan, InstanceMode mode) {
    List<String> demands = new ArrayList<>();
    for (int r = 0; r < mode.demands().size(); r++) {
      if (mode.demands().get(r) > 0) {
        demands.add(mode.demands().get(r) + " of " + plan.instance().resources().get(r).name());
      }
    }
    return demands.isEmpty() ? "no resource" : String.join(", ", demands);
  }

  private static DataTable table(List<InstanceChart.Row> rows) {
    List<List<String>> cells = new ArrayList<>();
    for (InstanceChart.Row row : rows) {
      cells.add(
          List.of(
              row.name(), Integer.toString(row.from()), Integer.toString(row.to()), row.note()));
    }
    return DataTable.folded(
        "All activities as a table", List.of("Activity", "Start", "Finish", "Uses"), cells);
  }
}
