package dev.evenkeel.examples.instances.multiskill;

import static dev.evenkeel.examples.input.InputFault.MISSING_FIELD;
import static dev.evenkeel.examples.instances.draft.FileFaults.UNREADABLE;
import static dev.evenkeel.examples.instances.draft.InstanceFault.WRONG_COUNT;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.evenkeel.examples.instances.draft.FileFaults;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of an iMOPSE file: counts {@code Tasks: 100}, then tables that end at a line of "=".
 */
final class ImopseText {
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private final List<String> lines;
  private final FileFaults faults;

  ImopseText(String text, FileFaults faults) {
    this.lines = text.lines().toList();
    this.faults = faults;
  }

  /** A line of words; a colon ends a word. */
  record Row(int line, List<String> words) {
    int size() {
      return words.size();
    }

    boolean has(int index) {
      return index < words.size();
    }

    String word(int index) {
      return words.get(index);
    }
  }

  /** Notes a fault unless the number stated after a name and a colon is the one counted. */
  void checkCount(String name, int counted) {
    int line = lineOf(name + ":");
    if (line == 0) {
      faults.add(0, name, MISSING_FIELD, "line '" + name + ":' must be there but is missing");
      return;
    }
    String word = lines.get(line - 1).strip().substring(name.length() + 1).strip();
    int stated = faults.number(line, name, word);
    if (stated != UNREADABLE && stated != counted) {
      faults.add(
          line,
          name,
          WRONG_COUNT,
          "%s must be %d as counted but was %d".formatted(name, counted, stated));
    }
  }

  private int lineOf(String start) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith(start)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The rows of the table whose heading starts with a word. */
  List<Row> rows(String heading) {
    int line = lineOf(heading);
    if (line == 0) {
      faults.add(0, heading, MISSING_FIELD, "table '" + heading + "' must be there but is missing");
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    for (int i = line; i < lines.size() && !lines.get(i).startsWith("==="); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(new Row(i + 1, WORDS.splitToList(lines.get(i).replace(":", ": "))));
      }
    }
    return rows;
  }
}
