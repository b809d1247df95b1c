package dev.evenkeel.benchmarks.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.benchmarks.CommandRun;
import dev.evenkeel.core.testing.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastCommandTest {
  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** Calls that alternate around a level which the last week does not tell. */
  private Path calls() throws IOException {
    StringBuilder text = new StringBuilder("start,calls\n");
    LocalDate first = LocalDate.of(2026, 1, 5);
    for (int day = 0; day < 70; day++) {
      for (int hour = 9; hour < 12; hour++) {
        long calls = 100L + 20L * hour + (day / 7 % 2 == 0 ? 9 : -9) + day % 3;
        text.append(first.plusDays(day)).append("T%02d:00,%d%n".formatted(hour, calls));
      }
    }
    return file("calls.csv", text.toString());
  }

  @Test
  void run_bank_modelIsBestInEveryRow() throws IOException {
    Path bank = SharedFiles.assumeFile("data/bank-calls-5min.csv");
    Path days = folder.resolve("days.csv");
    try (var resource = ForecastCommand.class.getResourceAsStream("bank-special-days.csv")) {
      Files.copy(Objects.requireNonNull(resource), days);
    }
    CommandRun run =
        CommandRun.of(
            "forecast",
            "--zone",
            "America/New_York",
            "--special-days",
            days.toString(),
            bank.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("forecasts from 143 days")
        .contains("| interval | 1 |", "| interval | 1–7 |", "| day | 8–14 |")
        .contains("weekday after a closed public holiday: factor 1.");
  }

  @Test
  void run_options_areTaken() throws IOException {
    CommandRun run =
        CommandRun.of(
            "forecast", "--minutes", "60", "--horizon", "9", "--warm-up", "50", calls().toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("210 counts")
        .contains("forecasts from 20 days")
        .contains("| day | 8–9 |")
        .contains("model: noise of a day");
  }

  @Test
  void run_historyTooShort_saysSoByDashes() throws IOException {
    Path file = file("short.csv", "start,calls\n2026-01-05T09:00,5\n2026-01-05T09:30,6\n");
    CommandRun run = CommandRun.of("forecast", file.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("| day | 1 | 0 | **–** | – |");
  }

  @Test
  void run_faultyInput_isRefusedWithEveryFault() throws IOException {
    Path wrong = file("wrong.csv", "start,calls\nyesterday,5\n2026-01-05T09:30,-6\n");
    CommandRun run = CommandRun.of("forecast", wrong.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("wrong.csv:2 (start)").contains("wrong.csv:3 (calls)");

    Path twice = file("twice.csv", "start,calls\n2026-01-05T09:00,5\n2026-01-05T09:00,5\n");
    assertThat(CommandRun.of("forecast", twice.toString()).err()).contains("must not overlap");
    Path empty = file("empty.csv", "start,calls\n");
    assertThat(CommandRun.of("forecast", empty.toString()).err()).contains("at least two rows");
    Path days = file("days.csv", "name,date\nfair,someday\n");
    CommandRun special =
        CommandRun.of("forecast", "--special-days", days.toString(), calls().toString());
    assertThat(special.exitCode()).isEqualTo(2);
    assertThat(special.err()).contains("days.csv:2 (date)");
  }

  @Test
  void run_wrongArguments_isRefused() {
    assertThat(CommandRun.of("forecast").err()).contains("Usage: benchmarks/run forecast");
    CommandRun run =
        CommandRun.of("forecast", "--zone", "Mars/Base", "--minutes", "0", "--horizon", "x", "f");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--zone", "--minutes", "--horizon");
  }
}
