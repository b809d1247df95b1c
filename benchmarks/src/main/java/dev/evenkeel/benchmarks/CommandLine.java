package dev.evenkeel.benchmarks;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The arguments of a command: options with a value each, and paths. All faults are gathered. */
public final class CommandLine {
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<Path> paths = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private CommandLine() {}

  /**
   * Takes arguments apart. What follows an unknown option is taken for its value.
   *
   * @param arguments what the caller wrote
   * @param options the options that there are, such as {@code --seed}
   */
  public static CommandLine parse(List<String> arguments, List<String> options) {
    CommandLine line = new CommandLine();
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (!word.startsWith("--")) {
        line.addPath(word);
      } else if (!options.contains(word)) {
        line.faults.add("option must be one of " + options + " but was '" + word + "'");
        i++;
      } else if (i + 1 == arguments.size()) {
        line.faults.add("option " + word + " must have a value but had none");
      } else if (line.values.putIfAbsent(word, arguments.get(++i)) != null) {
        line.faults.add("option " + word + " must be given once but was again");
      }
    }
    return line;
  }

  private void addPath(String word) {
    try {
      paths.add(Path.of(word));
    } catch (InvalidPathException e) {
      faults.add("path must be valid but was '" + word + "'");
    }
  }

  /** Returns the value of an option as it was written, empty if the option was not given. */
  public Optional<String> text(String option) {
    return Optional.ofNullable(values.get(option));
  }

  /**
   * Returns the value of an option.
   *
   * @param option the option
   * @param form what the value must be, for the message
   * @param parser takes the value, and throws {@link IllegalArgumentException} if it is wrong
   * @return the value, empty if the option was not given or its value is wrong
   */
  public <T> Optional<T> value(String option, String form, Function<String, T> parser) {
    return text(option).flatMap(text -> parse(option, form, text, parser));
  }

  private <T> Optional<T> parse(
      String option, String form, String text, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text));
    } catch (IllegalArgumentException e) {
      faults.add("value of " + option + " must be " + form + " but was '" + text + "'");
      return Optional.empty();
    }
  }

  /** Returns a whole number between two bounds, both included. */
  public Optional<Long> number(String option, long least, long most) {
    String form =
        most == Long.MAX_VALUE
            ? "a whole number from " + least
            : "a whole number from " + least + " to " + most;
    return value(option, form, text -> inRange(Long.parseLong(text), least, most));
  }

  private static long inRange(long number, long least, long most) {
    if (number < least || number > most) {
      throw new IllegalArgumentException("out of range");
    }
    return number;
  }

  /** Adds a fault of the arguments as a whole. */
  public void fault(String text) {
    faults.add(text);
  }

  /** Returns all words that are neither an option nor the value of one, in their order. */
  public List<Path> paths() {
    return List.copyOf(paths);
  }

  /** Returns all faults so far, in the order in which they were found. */
  public List<String> faults() {
    return List.copyOf(faults);
  }
}
