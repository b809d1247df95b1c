package dev.evenkeel.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the command line asks for. */
final class Options {
  static final String HELP =
      """
      Evenkeel quick start: a customer-service department introduces a new CRM while it answers its
      customers. Prints a report and writes one self-contained HTML page.

        --data DIR           read the story's files from DIR (default examples/data)
        --out FILE           write the page to FILE (default examples/target/crm-story.html)
        --calls FILE         take the calls from FILE, a CSV "start,calls" per five minutes
        --day YYYY-MM-DD     with --calls: that day on every weekday (default: mean of all weekdays)
        --handle-time S      with --calls: seconds that a call takes on average (default 240)
        --psplib FILE.sm     plan this PSPLIB instance instead of the story
        --help               print this

      Exit code 0 if all went well, 2 if the command line or a file has faults; all are listed.
      """;

  /** The project's folder, which the script {@code examples/run} tells; else the current one. */
  private static final Path ROOT = Path.of(System.getProperty("evenkeel.root", ""));

  private static final Path DATA = ROOT.resolve("examples").resolve("data");
  private static final Path PAGE =
      ROOT.resolve("examples").resolve("target").resolve("crm-story.html");
  private static final Duration HANDLE_TIME = Duration.ofMinutes(4);

  private final List<String> faults = new ArrayList<>();
  private Path data = DATA;
  private Path page = PAGE;
  private Duration handleTime = HANDLE_TIME;
  private @Nullable Path calls;
  private @Nullable LocalDate day;
  private @Nullable Path psplib;
  private boolean help;

  private Options() {}

  static Options parse(String... arguments) {
    Options options = new Options();
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("--help")) {
        options.help = true;
      } else if (i + 1 < arguments.length) {
        options.take(arguments[i], arguments[++i]);
      } else {
        options.last(arguments[i]);
      }
    }
    options.check();
    return options;
  }

  private void last(String name) {
    faults.add(
        name.startsWith("--")
            ? "option " + name + " must be known and have a value"
            : "argument must be an option but was '" + name + "'");
  }

  private void take(String name, String value) {
    try {
      switch (name) {
        case "--data" -> data = Path.of(value);
        case "--out" -> page = Path.of(value);
        case "--calls" -> calls = Path.of(value);
        case "--psplib" -> psplib = Path.of(value);
        case "--day" -> day = LocalDate.parse(value);
        case "--handle-time" -> handleTime = seconds(value);
        default -> faults.add("option must be known but was '" + name + "'");
      }
    } catch (DateTimeException | NumberFormatException | InvalidPathException e) {
      faults.add("value of " + name + " cannot be read: '" + value + "'");
    }
  }

  private Duration seconds(String value) {
    long seconds = Long.parseLong(value);
    if (seconds < 1 || seconds > Duration.ofDays(1).toSeconds()) {
      faults.add("value of --handle-time must be from 1 to 86400 seconds but was " + seconds);
      return HANDLE_TIME;
    }
    return Duration.ofSeconds(seconds);
  }

  private void check() {
    if (day != null && calls == null) {
      faults.add("option --day needs --calls");
    }
    if (psplib != null && calls != null) {
      faults.add("options --psplib and --calls exclude each other");
    }
  }

  List<String> faults() {
    return faults;
  }

  boolean help() {
    return help;
  }

  Path data() {
    return data;
  }

  Path page() {
    return page;
  }

  Duration handleTime() {
    return handleTime;
  }

  Optional<Path> calls() {
    return Optional.ofNullable(calls);
  }

  Optional<LocalDate> day() {
    return Optional.ofNullable(day);
  }

  Optional<Path> psplib() {
    return Optional.ofNullable(psplib);
  }
}
