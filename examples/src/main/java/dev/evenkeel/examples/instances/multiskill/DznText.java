package dev.evenkeel.examples.instances.multiskill;

import static dev.evenkeel.examples.input.InputFault.BROKEN_SYNTAX;
import static dev.evenkeel.examples.input.InputFault.CONTRADICTION;

import dev.evenkeel.examples.instances.draft.FileFaults;
import dev.evenkeel.examples.instances.multiskill.DznValue.Kind;
import dev.evenkeel.examples.instances.multiskill.DznValue.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the part of MiniZinc's data files that instances use: {@code name = value;} with numbers
 * and truth values, lists of them, matrices {@code [| 1, 2 | 3, 4 |]} and lists of sets.
 */
final class DznText {
  private final DznScanner scanner;
  private final FileFaults faults;
  private final Map<String, DznValue> values = new LinkedHashMap<>();

  private DznText(DznScanner scanner, FileFaults faults) {
    this.scanner = scanner;
    this.faults = faults;
  }

  /** The values by name, in order; those with a fault are left out. */
  static Map<String, DznValue> read(String text, FileFaults faults) {
    DznText dzn = new DznText(new DznScanner(text), faults);
    while (!dzn.scanner.isAtEnd()) {
      dzn.item();
    }
    return dzn.values;
  }

  private void item() {
    Word name = scanner.peek();
    if (!DznScanner.isWord(name)) {
      broken(name, "name", "a name must start an item");
      return;
    }
    scanner.next();
    if (!scanner.take("=")) {
      broken(scanner.peek(), name.text(), "= must follow a name");
      return;
    }
    Optional<DznValue> value = value(name.text());
    if (value.isEmpty()) {
      return;
    }
    if (!scanner.take(";") && !scanner.isAtEnd()) {
      broken(scanner.peek(), name.text(), "; must follow a value");
      return;
    }
    if (values.putIfAbsent(name.text(), value.get()) != null) {
      faults.add(name.line(), shortened(name), CONTRADICTION, "name must occur once but did twice");
    }
  }

  private static String shortened(Word word) {
    return FileFaults.shortened(word.text());
  }

  /** Notes a fault and goes on after the next semicolon. */
  private void broken(Word found, String name, String rule) {
    String what = found.text().isEmpty() ? "the file ends" : "'" + shortened(found) + "' follows";
    faults.add(found.line(), FileFaults.shortened(name), BROKEN_SYNTAX, rule + " but here " + what);
    while (!scanner.isAtEnd() && !scanner.take(";")) {
      scanner.next();
    }
  }

  private Optional<DznValue> value(String name) {
    Word first = scanner.peek();
    if (DznScanner.isWord(first)) {
      scanner.next();
      return Optional.of(new DznValue(Kind.SINGLE, first.line(), List.of(List.of(first))));
    }
    if (!scanner.take("[")) {
      broken(first, name, "a value or [ must follow =");
      return Optional.empty();
    }
    if (scanner.take("|")) {
      return matrix(first.line(), name);
    }
    return scanner.peek().text().equals("{") ? sets(first.line(), name) : list(first.line(), name);
  }

  private Optional<DznValue> list(int line, String name) {
    List<Word> words = words();
    return closed("]", name)
        ? Optional.of(new DznValue(Kind.LIST, line, List.of(words)))
        : Optional.empty();
  }

  private Optional<DznValue> matrix(int line, String name) {
    List<List<Word>> rows = new ArrayList<>();
    while (!scanner.take("]")) {
      rows.add(words());
      if (!closed("|", name)) {
        return Optional.empty();
      }
    }
    boolean isEmpty = rows.size() == 1 && rows.get(0).isEmpty();
    return Optional.of(new DznValue(Kind.MATRIX, line, isEmpty ? List.of() : rows));
  }

  private Optional<DznValue> sets(int line, String name) {
    List<List<Word>> sets = new ArrayList<>();
    while (scanner.take("{")) {
      sets.add(words());
      if (!closed("}", name)) {
        return Optional.empty();
      }
      scanner.take(",");
    }
    return closed("]", name) ? Optional.of(new DznValue(Kind.SETS, line, sets)) : Optional.empty();
  }

  /** Words separated by commas, of which one may follow the last word. */
  private List<Word> words() {
    List<Word> words = new ArrayList<>();
    while (DznScanner.isWord(scanner.peek())) {
      words.add(scanner.next());
      if (!scanner.take(",")) {
        break;
      }
    }
    return words;
  }

  private boolean closed(String sign, String name) {
    boolean isClosed = scanner.take(sign);
    if (!isClosed) {
      broken(scanner.peek(), name, sign + " or a comma must follow");
    }
    return isClosed;
  }
}
