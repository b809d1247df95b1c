package dev.evenkeel.examples.report;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at blanks. */
final class Wrapped {
  private Wrapped() {}

  /** The text in lines of at most so many characters; lines after the first are indented. */
  static List<String> lines(String text, String indent, int width) {
    List<String> lines = new ArrayList<>();
    String lead = text.substring(0, text.length() - text.stripLeading().length());
    StringBuilder line = new StringBuilder(lead);
    boolean empty = true;
    for (String word : Splitter.on(' ').split(text.strip())) {
      if (!empty && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
