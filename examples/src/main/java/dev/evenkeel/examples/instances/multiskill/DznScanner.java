package dev.evenkeel.examples.instances.multiskill;

import dev.evenkeel.examples.instances.multiskill.DznValue.Word;

/**
 * Cuts a MiniZinc data file into words and signs; comments run from a per cent sign to line end.
 */
final class DznScanner {
  private static final String SIGNS = "=;,[]|{}";

  private final String text;
  private int position;
  private int line = 1;

  DznScanner(String text) {
    this.text = text;
  }

  /** The next word or sign without taking it; an empty one at the end. */
  Word peek() {
    skipBlanks();
    int end = position;
    if (end < text.length() && SIGNS.indexOf(text.charAt(end)) >= 0) {
      end++;
    } else {
      while (end < text.length() && isPartOfWord(text.charAt(end))) {
        end++;
      }
    }
    return new Word(line, text.substring(position, end));
  }

  Word next() {
    Word next = peek();
    position += next.text().length();
    return next;
  }

  /** Takes the next word or sign if it is the given one. */
  boolean take(String sign) {
    boolean isNext = peek().text().equals(sign);
    if (isNext) {
      next();
    }
    return isNext;
  }

  boolean isAtEnd() {
    return peek().text().isEmpty();
  }

  static boolean isWord(Word word) {
    return !word.text().isEmpty() && SIGNS.indexOf(word.text().charAt(0)) < 0;
  }

  private static boolean isPartOfWord(char c) {
    return SIGNS.indexOf(c) < 0 && c != '%' && !Character.isWhitespace(c);
  }

  private void skipBlanks() {
    boolean comment = false;
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c == '\n') {
        line++;
        comment = false;
      } else if (c == '%') {
        comment = true;
      } else if (!comment && !Character.isWhitespace(c)) {
        return;
      }
      position++;
    }
  }
}
