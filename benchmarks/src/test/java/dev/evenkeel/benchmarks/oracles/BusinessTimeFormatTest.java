package dev.evenkeel.benchmarks.oracles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.benchmarks.CommandRun;
import dev.evenkeel.core.testing.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BusinessTimeFormatTest {
  private static final String HEAD = "id,operation,zone,week,holidays,start,end,seconds,expected\n";

  @TempDir Path folder;

  private CommandRun run(String rows) throws IOException {
    Files.writeString(folder.resolve("business-time.csv"), HEAD + rows);
    return CommandRun.of("oracles", "service", folder.toString());
  }

  @Test
  void sharedOracle_isMetThroughTheClock() throws IOException {
    Files.copy(
        SharedFiles.assumeFile("oracles/service/business-time.csv"),
        folder.resolve("business-time.csv"));
    CommandRun run = CommandRun.of("oracles", "service", folder.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("business-time.csv: 22 rows, 22 met, 0 missed, 0 not compared");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void miss_isShownAndExitsWith1() throws IOException {
    CommandRun run =
        run(
            """
            late,add,UTC,MON-FRI 09:00-17:00,,2026-11-23T16:00Z,,7200,2026-11-24T11:00Z
            back,between,UTC,MON 09:00-17:00,,2026-11-24T00:00Z,2026-11-23T00:00Z,,-28800
            never,add,UTC,MON 09:00-17:00,,9999-12-31T16:00Z,,1,9999-12-31T16:00Z
            """);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "business-time.csv:2 late (add): expected 2026-11-24T11:00:00Z, computed"
                + " 2026-11-24T10:00:00Z, error differs, MISS")
        .contains("business-time.csv:3 back (between): expected PT-8H, computed PT-8H, error 0, ok")
        .containsPattern("business-time.csv:4 row: .* MISS")
        .contains("business-time.csv: 3 rows, 1 met, 2 missed, 0 not compared");
  }

  @Test
  void whatNoClockCanDo_isNotComparedAndCounted() throws IOException {
    CommandRun run =
        run(
            """
            a,add,UTC,MON-FRI 09:00-17:00,,2026-11-23T16:00Z,,-60,2026-11-23T15:59Z
            b,subtract,UTC,MON-FRI 09:00-17:00,,2026-11-23T16:00Z,,60,x
            """);
    assertThat(run.out())
        .contains("no clock has a negative target, not compared")
        .contains("business-time.csv: 2 rows, 0 met, 0 missed, 2 not compared");
  }

  @Test
  void cellThatCannotBeRead_isRefused() throws IOException {
    CommandRun run = run("a,add,Mars/Base,MON-FRI 09:00-17:00,,yesterday,,x,2026-11-24T11:00Z\n");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("(zone)", "(start)", "(seconds)");
  }
}
