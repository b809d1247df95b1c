package dev.evenkeel.benchmarks;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.examples.input.InputFaults;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Checks business time against a file of questions with their answers. */
final class CalendarCommand implements Command {
  private static final String LINE = "%-24s %-9s %-26s %-26s %s%n";

  @Override
  public String name() {
    return "calendar";
  }

  @Override
  public String arguments() {
    return "FILE";
  }

  @Override
  public String purpose() {
    return "checks core.time against the rows of a business-time CSV file";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.size() != 1) {
      err.println("Usage: benchmarks/run calendar FILE");
      return REFUSED;
    }
    InputFaults faults = new InputFaults();
    List<CalendarQuestion> questions = read(arguments.get(0), faults);
    Findings findings = faults.collect();
    if (findings.hasErrors()) {
      findings.forEach(err::println);
      return REFUSED;
    }
    return check(questions, out) ? OK : MISS;
  }

  private static List<CalendarQuestion> read(String file, InputFaults faults) {
    try {
      return CalendarQuestionFile.read(Path.of(file), faults);
    } catch (InvalidPathException e) {
      return CalendarQuestionFile.refused(file, faults);
    }
  }

  private static boolean check(List<CalendarQuestion> questions, PrintStream out) {
    out.printf(LINE, "id", "operation", "expected", "actual", "result");
    int met = 0;
    for (CalendarQuestion question : questions) {
      String actual = question.answer();
      boolean ok = actual.equals(question.expected());
      met += ok ? 1 : 0;
      out.printf(
          LINE,
          question.id(),
          question.operation(),
          question.expected(),
          actual,
          ok ? "ok" : "MISS");
    }
    out.println(met + " of " + questions.size() + " rows are as expected.");
    return met == questions.size();
  }
}
