package dev.evenkeel.examples.instances;

import static dev.evenkeel.examples.input.InputFault.BAD_VALUE;
import static dev.evenkeel.examples.input.InputFault.CONTRADICTION;
import static dev.evenkeel.examples.input.InputFault.MISSING_FIELD;

import dev.evenkeel.examples.input.CsvFile;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.InputRecord;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Reads the lists of best known results that lie beside the instances. Each set names its columns
 * in its own way; other columns are passed over.
 */
public final class BoundsFile {
  private static final List<String> NAME = List.of("instance", "instance_file");
  private static final List<String> CRITICAL_PATH = List.of("cpm_lb", "cpm_min_mode_lb");
  private static final List<String> LOWER =
      List.of(
          "cpm_lb",
          "cpm_min_mode_lb",
          "resource_lb",
          "workload_flow_lb",
          "skill_workload_flow_lb",
          "cpsat_lb",
          "best_lb",
          "lower_bound",
          "lb");
  private static final List<String> UPPER = List.of("best_known", "best_ub", "ub", "makespan");

  /** The one list that names files, not instances, is that of these. */
  private static final String MSPSP_ENDING = ".dzn";

  private BoundsFile() {}

  /**
   * Returns the bounds in a file.
   *
   * @param file a file {@code bounds.csv}
   * @param faults where to note what is wrong with it
   * @return the bounds by name of instance, in the order of the file; rows with a fault are left
   *     out
   */
  public static Map<String, InstanceBound> read(Path file, InputFaults faults) {
    Map<String, InstanceBound> bounds = new LinkedHashMap<>();
    for (InputRecord row : CsvFile.read(file, List.of(), faults)) {
      bound(row).filter(bound -> row.isSound()).ifPresent(bound -> add(row, bound, bounds));
    }
    return Collections.unmodifiableMap(bounds);
  }

  private static void add(InputRecord row, InstanceBound bound, Map<String, InstanceBound> bounds) {
    if (bounds.putIfAbsent(bound.instance(), bound) != null) {
      row.fault(
          "instance",
          CONTRADICTION,
          "instance '%s' must occur once but did twice".formatted(bound.instance()));
    }
  }

  private static Optional<InstanceBound> bound(InputRecord row) {
    Optional<String> column = NAME.stream().filter(row::has).findFirst();
    if (column.isEmpty()) {
      row.fault(NAME.get(0), MISSING_FIELD, "one of %s must name the instance".formatted(NAME));
      return Optional.empty();
    }
    OptionalInt lower = values(row, LOWER).max();
    OptionalInt upper = values(row, UPPER).min();
    if (lower.isPresent() && upper.isPresent() && lower.getAsInt() > upper.getAsInt()) {
      row.fault(
          column.get(),
          CONTRADICTION,
          "lower bound must not be above the best known makespan %d but was %d"
              .formatted(upper.getAsInt(), lower.getAsInt()));
      return Optional.empty();
    }
    return Optional.of(
        InstanceBound.builder()
            .instance(withoutEnding(row.text(column.get())))
            .criticalPath(values(row, CRITICAL_PATH).max())
            .lowerBound(lower)
            .bestKnown(upper)
            .optimal(isOptimal(row))
            .build());
  }

  private static IntStream values(InputRecord row, List<String> columns) {
    return columns.stream().flatMapToInt(column -> value(row, column));
  }

  private static IntStream value(InputRecord row, String column) {
    if (!row.has(column)) {
      return IntStream.empty();
    }
    int value = row.integer(column);
    if (value < 0) {
      row.fault(column, BAD_VALUE, "%s must not be negative but was %d".formatted(column, value));
    }
    return IntStream.of(value);
  }

  private static boolean isOptimal(InputRecord row) {
    return row.optionalText("status")
        .filter(status -> status.toLowerCase(Locale.ROOT).equals("optimal"))
        .isPresent();
  }

  private static String withoutEnding(String name) {
    return name.endsWith(MSPSP_ENDING)
        ? name.substring(0, name.length() - MSPSP_ENDING.length())
        : name;
  }
}
