package dev.evenkeel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.testing.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarCommandTest {
  private static final String HEAD = "id,operation,zone,week,holidays,start,end,seconds,expected\n";

  @TempDir Path folder;

  private CommandRun run(String text) throws IOException {
    Path file = folder.resolve("cases.csv");
    Files.writeString(file, text);
    return CommandRun.of("calendar", file.toString());
  }

  @Test
  void sharedOracle_isMet() {
    CommandRun run =
        CommandRun.of(
            "calendar", SharedFiles.assumeFile("oracles/service/business-time.csv").toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("22 of 22 rows are as expected.");
  }

  @Test
  void offsets_areReadAsPeopleWriteThem() throws IOException {
    String question = ",add,Europe/Berlin,MON-FRI 09:00-17:00,,";
    CommandRun run =
        run(
            HEAD
                + ("a" + question + "2026-11-23T16:00+01:00,,7200,2026-11-24T10:00:00+01\n")
                + ("b" + question + "2026-11-23 16:00+0100,,7200.0,2026-11-24T09:00:00.000Z\n")
                + ("c" + question + "2026-11-23T15:00z,,7200,2026-11-24T10:00\n")
                + ("d" + question + "2026-11-23T16:00,,7200,2026-11-24T14:30+05:30\n"));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("4 of 4 rows are as expected.");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void columns_areFoundByName() throws IOException {
    CommandRun run =
        run(
            "note,expected,seconds,end,start,holidays,week,zone,operation,id\n"
                + "x,28800.5,,2026-11-24T00:00Z,2026-11-23T00:00Z,2026-12-25 2026-12-26,"
                + "MON 09:00-17:00:00.5,UTC,between,a\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).containsPattern("a +between +PT8H0.5S +PT8H0.5S +ok");
  }

  @Test
  void miss_isShownAndExitsWith1() throws IOException {
    CommandRun run =
        run(
            HEAD
                + "late,add,UTC,MON-FRI 09:00-17:00,,2026-11-23T16:00Z,,7200,2026-11-24T11:00Z\n"
                + "never,add,UTC,MON 09:00-17:00,,9999-12-31T16:00Z,,1,9999-12-31T16:00Z\n"
                + "gap,resolve,Europe/Berlin,,,2026-03-29T02:30,,,2026-03-29T03:30+02:00\n");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .containsPattern("late +add +2026-11-24T11:00:00Z +2026-11-24T10:00:00Z +MISS")
        .contains("calendar 'question' must have PT1S of working time")
        .containsPattern("gap +resolve .* ok")
        .contains("1 of 3 rows are as expected.");
  }

  @Test
  void brokenFile_everyFaultIsNamedWithLineAndField() throws IOException {
    CommandRun run =
        run(
            HEAD
                + "a,add,Mars/Base,MON-FRI 09:00-17:00,,yesterday,,x,2026-11-24T11:00Z\n"
                + "b,subtract,UTC,,,,,,\n"
                + "c,between,UTC,MOO 09:00-17:00,Easter,2026-11-23T16:00Z,,,1.0000000001\n"
                + "d,resolve,UTC,,,2026-03-29,,,\n");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .hasSize(10)
        .allMatch(line -> line.startsWith("ERROR cases.csv:"))
        .anyMatch(line -> line.contains("cases.csv:2 (zone): zone must be a zone like"))
        .anyMatch(line -> line.contains("cases.csv:2 (start): start must be a time like"))
        .anyMatch(line -> line.contains("cases.csv:2 (seconds): seconds must be a number"))
        .anyMatch(line -> line.contains("cases.csv:3 (operation): operation must be add"))
        .anyMatch(line -> line.contains("cases.csv:4 (week)"))
        .anyMatch(line -> line.contains("cases.csv:4 (holidays)"))
        .anyMatch(line -> line.contains("cases.csv:4 (end): end must be a time like"))
        .anyMatch(line -> line.contains("cases.csv:4 (expected)"))
        .anyMatch(line -> line.contains("cases.csv:5 (start)"))
        .anyMatch(line -> line.contains("cases.csv:5 (expected)"));
  }

  @Test
  void missingColumnAndMissingFile_areFaults() throws IOException {
    CommandRun columns = run("id,operation\n");
    assertThat(columns.exitCode()).isEqualTo(2);
    assertThat(columns.err()).contains("(zone)", "(expected)");
    CommandRun nothing = run(HEAD);
    assertThat(nothing.exitCode()).isEqualTo(2);
    assertThat(nothing.err()).contains("at least one row");
    CommandRun absent = CommandRun.of("calendar", folder.resolve("absent.csv").toString());
    assertThat(absent.exitCode()).isEqualTo(2);
    assertThat(absent.err()).contains("absent.csv").doesNotContain("\tat ");
    assertThat(CommandRun.of("calendar", "\0").exitCode()).isEqualTo(2);
  }

  @Test
  void wrongNumberOfArguments_isRefused() {
    assertThat(CommandRun.of("calendar").exitCode()).isEqualTo(2);
    assertThat(CommandRun.of("calendar", "a", "b").err())
        .contains("Usage: benchmarks/run calendar");
  }
}
