package dev.evenkeel.benchmarks.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.benchmarks.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapacityCommandTest {
  @TempDir private Path folder;

  private Path file(String... more) throws IOException {
    LocalDateTime start = LocalDateTime.parse("2003-03-03T08:00");
    List<String> rows =
        IntStream.range(0, 96)
            .mapToObj(k -> start.plusMinutes(5L * k) + "," + (20 + k % 12))
            .toList();
    Path file = folder.resolve("calls.csv");
    Files.write(file, List.of("start,calls"));
    Files.write(file, rows, StandardOpenOption.APPEND);
    Files.write(file, List.of(more), StandardOpenOption.APPEND);
    return file;
  }

  @Test
  void capacity_oneDay_isPlannedAndPlayedByFourRules() throws IOException {
    CommandRun run = CommandRun.of("capacity", "--runs", "3", file().toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("scheduled minus required")
        .contains("between contacts")
        .contains("half in blocks")
        .contains("idle time");
    assertThat(run.exitCode()).isBetween(0, 1);
    assertThat(CommandRun.of("capacity", "--runs", "3", file().toString()).exitCode())
        .isEqualTo(run.exitCode());
  }

  @Test
  void capacity_rowOutOfOrder_isRefusedWithItsLine() throws IOException {
    CommandRun run = CommandRun.of("capacity", file("2003-03-03T08:00,5").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("98");
  }

  @Test
  void capacity_wrongArguments_areRefused() {
    CommandRun run =
        CommandRun.of("capacity", "--minutes", "7", folder.resolve("none.csv").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--minutes must be a multiple of 5 but was 7");
  }
}
