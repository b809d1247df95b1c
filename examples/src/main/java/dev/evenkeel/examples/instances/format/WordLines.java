package dev.evenkeel.examples.instances.format;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** The words of a text, line by line; blank lines are skipped. */
final class WordLines {
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private final List<Line> lines = new ArrayList<>();
  private int line;
  private int word;

  WordLines(String text) {
    int number = 0;
    for (String content : text.lines().toList()) {
      number++;
      if (!content.isBlank()) {
        lines.add(new Line(number, WORDS.splitToList(content)));
      }
    }
  }

  private record Line(int number, List<String> words) {}

  boolean hasNext() {
    return line < lines.size();
  }

  /** The number of the line on which the next word stands, or of the last line. */
  int lineNumber() {
    return lines.isEmpty() ? 0 : lines.get(Math.min(line, lines.size() - 1)).number();
  }

  String next() {
    Line current = lines.get(line);
    String next = current.words().get(word++);
    if (word == current.words().size()) {
      word = 0;
      line++;
    }
    return next;
  }

  /** Whether the next word is the first one on its line. */
  boolean isAtLineStart() {
    return word == 0;
  }

  /** A mark to which one can return: the line of the next word. */
  int mark() {
    return line;
  }

  /** Goes on with the line after a mark. */
  void skipLine(int mark) {
    line = mark + 1;
    word = 0;
  }
}
