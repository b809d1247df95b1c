package dev.evenkeel.examples.input;

import dev.evenkeel.examples.input.InputValue.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts CSV text into lines of cells and keeps count of the lines. */
final class CsvScanner {
  private final String text;
  private int position;
  private int line = 1;
  private boolean broken;

  CsvScanner(String text) {
    this.text = text;
  }

  boolean hasNext() {
    return position < text.length();
  }

  boolean isBroken() {
    return broken;
  }

  int line() {
    return line;
  }

  List<InputValue> next() {
    List<InputValue> cells = new ArrayList<>();
    boolean more = true;
    while (more && !broken) {
      int start = line;
      String cell = hasNext() && text.charAt(position) == '"' ? quoted() : plain();
      cells.add(new InputValue(cell, Kind.CELL, start));
      more = endOfCell();
    }
    return cells;
  }

  private String plain() {
    int start = position;
    while (hasNext() && ",\r\n".indexOf(text.charAt(position)) < 0) {
      position++;
    }
    return text.substring(start, position);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    position++;
    while (hasNext()) {
      char c = text.charAt(position++);
      if (c == '"' && !(hasNext() && text.charAt(position) == '"')) {
        return cell.toString();
      }
      if (c == '"') {
        position++;
      } else if (c == '\n') {
        line++;
      }
      cell.append(c);
    }
    broken = true;
    return cell.toString();
  }

  /** Steps over what ends a cell; returns whether another cell follows on the line. */
  private boolean endOfCell() {
    if (!hasNext()) {
      return false;
    }
    char c = text.charAt(position);
    if (c == ',') {
      position++;
      return true;
    }
    if (c == '\r' && position + 1 < text.length() && text.charAt(position + 1) == '\n') {
      position++;
    } else if (c != '\n' && c != '\r') {
      broken = true;
      return false;
    }
    position++;
    line++;
    return false;
  }
}
