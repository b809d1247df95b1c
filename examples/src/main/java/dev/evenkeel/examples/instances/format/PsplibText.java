package dev.evenkeel.examples.instances.format;

import static dev.evenkeel.examples.input.InputFault.MISSING_FIELD;
import static dev.evenkeel.examples.instances.draft.FileFaults.UNREADABLE;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.evenkeel.examples.instances.draft.FileFaults;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a PSPLIB file: a head of lines {@code name : number}, then sections of a title, a
 * heading and rows of numbers. Blanks inside titles do not count, nor a colon at their end.
 */
final class PsplibText {
  static final String INFORMATION = "PROJECT INFORMATION";
  static final String PRECEDENCE = "PRECEDENCE RELATIONS";
  static final String REQUESTS = "REQUESTS/DURATIONS";
  static final String AVAILABILITY = "RESOURCE AVAILABILITIES";

  private static final List<String> TITLES =
      List.of(bare(INFORMATION), bare(PRECEDENCE), bare(REQUESTS), bare(AVAILABILITY));
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private final List<String> lines;
  private final FileFaults faults;

  PsplibText(String text, FileFaults faults) {
    this.lines = text.lines().toList();
    this.faults = faults;
  }

  /** The line of a head entry or a section's title, from 1; 0 if there is none. */
  int line(String name) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int colon = line.indexOf(':');
      if (bare(colon < 0 ? line : line.substring(0, colon)).equals(bare(name))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static String bare(String title) {
    return CharMatcher.whitespace().removeFrom(title);
  }

  /** The number after the colon of a head entry. */
  int headNumber(String name) {
    int line = line(name);
    if (line == 0) {
      faults.add(0, name, MISSING_FIELD, "line '" + name + "' must be there but is missing");
      return UNREADABLE;
    }
    String rest = lines.get(line - 1).substring(lines.get(line - 1).indexOf(':') + 1);
    List<String> words = WORDS.splitToList(rest);
    return faults.number(line, name, words.isEmpty() ? "" : words.get(0));
  }

  /** The rows of a section, which must be there. */
  List<NumberRow> rows(String title) {
    int titleLine = line(title);
    if (titleLine == 0) {
      faults.add(0, title, MISSING_FIELD, "section '" + title + "' must be there but is missing");
      return List.of();
    }
    List<NumberRow> rows = new ArrayList<>();
    boolean heading = true;
    for (int line = titleLine + 1; line <= lines.size() && !isEnd(lines.get(line - 1)); line++) {
      String content = lines.get(line - 1);
      if (!content.isBlank() && !content.startsWith("---")) {
        if (!heading) {
          rows.add(row(line, content));
        }
        heading = false;
      }
    }
    return rows;
  }

  private static boolean isEnd(String line) {
    return line.startsWith("***") || TITLES.contains(bare(line).replace(":", ""));
  }

  private NumberRow row(int line, String content) {
    List<Integer> numbers = new ArrayList<>();
    for (String word : WORDS.split(content)) {
      numbers.add(faults.number(line, "column " + (numbers.size() + 1), word));
    }
    return new NumberRow(line, List.copyOf(numbers));
  }
}
