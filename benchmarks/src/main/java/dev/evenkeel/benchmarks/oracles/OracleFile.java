package dev.evenkeel.benchmarks.oracles;

import dev.evenkeel.benchmarks.oracles.OracleCheck.Verdict;
import dev.evenkeel.examples.input.CsvFile;
import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.examples.input.Place;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;

/** Judges all rows of a file and prints each. */
final class OracleFile {
  private final OracleFormat format;
  private final InputFaults faults;
  private final PrintStream out;
  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
  private int rows;

  OracleFile(OracleFormat format, InputFaults faults, PrintStream out) {
    this.format = format;
    this.faults = faults;
    this.out = out;
  }

  /** Reads and judges; rows that cannot be read are faults. */
  void judge(Path file) {
    List<InputRecord> records = CsvFile.read(file, format.columns(), faults);
    if (records.isEmpty() && faults.isSound(format.fileName())) {
      faults.add(
          Place.of(format.fileName()),
          InputFault.BROKEN_SYNTAX,
          "file must have at least one row after the head line");
    }
    records.forEach(this::judge);
  }

  private void judge(InputRecord row) {
    rows++;
    List<OracleCheck> checks = checks(row);
    if (row.isSound()) {
      checks.forEach(check -> print(row.line(), check));
    }
  }

  private List<OracleCheck> checks(InputRecord row) {
    try {
      return format.judge(row);
    } catch (IllegalArgumentException | ArithmeticException | NoSuchElementException e) {
      return List.of(OracleCheck.refused("row", String.valueOf(e.getMessage())));
    }
  }

  private void print(int line, OracleCheck check) {
    counts.merge(check.verdict(), 1, Integer::sum);
    out.printf(
        Locale.ROOT,
        "%s:%d %s: expected %s, computed %s, error %s, %s%n",
        format.fileName(),
        line,
        check.what(),
        check.expected(),
        check.computed(),
        check.error().lines().findFirst().orElse(""),
        check.verdict());
  }

  /** Returns how many checks came to a verdict. */
  int count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  /** Returns the file's line of the summary. */
  String summary() {
    return "%s: %d rows, %d met, %d missed, %d not compared"
        .formatted(
            format.fileName(),
            rows,
            count(Verdict.OK),
            count(Verdict.MISS),
            count(Verdict.NOT_COMPARED));
  }
}
