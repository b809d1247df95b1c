package dev.evenkeel.examples.instances;

import static dev.evenkeel.examples.input.InputFault.BAD_VALUE;
import static dev.evenkeel.examples.input.InputFault.MISSING_FIELD;

import com.google.common.base.Splitter;
import dev.evenkeel.core.check.Reason;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lines of a PSPLIB file: a head of lines {@code name : number}, then sections that start with
 * their title and end at a line of stars.
 */
final class PsplibText {
  private static final int LONGEST_NUMBER = 9;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final String file;
  private final List<String> lines;
  private final InputFaults faults;
  private boolean sound = true;

  PsplibText(String file, String content, InputFaults faults) {
    this.file = file;
    this.lines = content.lines().toList();
    this.faults = faults;
  }

  /** The name of the file without its ending. */
  String name() {
    int dot = file.lastIndexOf('.');
    return dot <= 0 ? file : file.substring(0, dot);
  }

  boolean isSound() {
    return sound;
  }

  void fault(int line, String field, Reason reason, String text) {
    sound = false;
    faults.add(Place.of(file, line).withField(field), reason, text);
  }

  void fault(int line, List<Integer> cycle) {
    String path = cycle.stream().map(String::valueOf).collect(Collectors.joining(" \u2192 "));
    fault(line, "successors", InstanceFault.CYCLE, "jobs wait for each other: " + path);
  }

  /** The line of a head entry, from 1; 0 if there is none. */
  int headLine(String head) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith(head)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The line of a section's title, from 1; 0 if there is none. */
  int sectionLine(String title) {
    return headLine(title);
  }

  /** The first number after the colon of a head entry. */
  OptionalInt headNumber(String head) {
    int line = headLine(head);
    if (line == 0) {
      fault(0, head, MISSING_FIELD, "line '" + head + "' must be there but is missing");
      return OptionalInt.empty();
    }
    String rest = lines.get(line - 1).substring(lines.get(line - 1).indexOf(':') + 1);
    String word = Splitter.on(BLANKS).splitToList(rest.strip()).get(0);
    if (!isNumber(word)) {
      fault(line, head, BAD_VALUE, head + " must be a whole number but was '" + word + "'");
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(word));
  }

  /** The lines of a section after its title and heading lines, each as whole numbers. */
  List<PsplibRow> rows(String title, int headings) {
    int line = sectionLine(title);
    List<PsplibRow> rows = new ArrayList<>();
    if (line == 0) {
      fault(0, title, MISSING_FIELD, "section '" + title + "' must be there but is missing");
      return rows;
    }
    for (int i = line + headings; i < lines.size() && !isEnd(lines.get(i)); i++) {
      if (!lines.get(i).isBlank()) {
        row(i, rows);
      }
    }
    return rows;
  }

  private static boolean isEnd(String line) {
    return line.startsWith("***");
  }

  private void row(int index, List<PsplibRow> rows) {
    List<Integer> numbers = new ArrayList<>();
    List<String> words = Splitter.on(BLANKS).splitToList(lines.get(index).strip());
    for (int i = 0; i < words.size(); i++) {
      if (!isNumber(words.get(i))) {
        fault(
            index + 1,
            "column " + (i + 1),
            BAD_VALUE,
            "value must be a whole number from 0 but was '" + words.get(i) + "'");
        return;
      }
      numbers.add(Integer.parseInt(words.get(i)));
    }
    rows.add(new PsplibRow(index + 1, List.copyOf(numbers)));
  }

  private static boolean isNumber(String word) {
    return word.length() <= LONGEST_NUMBER
        && !word.isEmpty()
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
