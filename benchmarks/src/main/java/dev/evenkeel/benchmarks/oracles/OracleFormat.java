package dev.evenkeel.benchmarks.oracles;

import dev.evenkeel.examples.input.InputRecord;
import java.util.List;

/** A CSV file of numbers from outside: its name, its columns and how a row of it is judged. */
interface OracleFormat {
  /** Returns the name of the file, such as {@code priority.csv}. */
  String fileName();

  /** Returns the columns that the file must have; others are ignored. */
  List<String> columns();

  /**
   * Calculates what a row states and compares. A cell that cannot be read is asked of the record,
   * which notes the fault; a refusal by the library counts as a miss.
   *
   * @param row the row
   * @return one check for each number, at least one
   */
  List<OracleCheck> judge(InputRecord row);
}
