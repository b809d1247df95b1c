package dev.evenkeel.benchmarks.oracles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.benchmarks.CommandRun;
import dev.evenkeel.core.testing.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PriorityFormatTest {
  private static final String HEAD =
      "discipline,servers,arrival_rates,mean_service,priority_params,class,mean_wait,method\n";
  private static final String RANKED = "M/M/c non-preemptive head-of-line,";
  private static final String AGEING = "M/M/1 accumulating (time-dependent) priority,";

  @TempDir Path folder;

  private CommandRun run(String rows) throws IOException {
    Files.writeString(folder.resolve("priority.csv"), HEAD + rows);
    return CommandRun.of("oracles", "service", folder.toString());
  }

  @Test
  void sharedRows_areMet() throws IOException {
    Path shared = SharedFiles.assumeFile("oracles/service/priority.csv");
    Files.copy(shared, folder.resolve("priority.csv"));
    CommandRun run = CommandRun.of("oracles", "service", folder.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void miss_isShown() throws IOException {
    CommandRun run =
        run(
            RANKED
                + "1,0.2 0.3 0.4,1.0,,1,1.125,Cobham\n"
                + AGEING
                + "1,0.3 0.4,1,b=2 1,2,2.7450980392156862745,Kleinrock\n"
                + AGEING
                + "1,0.3 0.4,1,b=2 1,2,2.745098,Kleinrock\n"
                + RANKED
                + "1,0.2 0.9,1.0,,2,7,overloaded\n");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.endsWith(", ok"))).hasSize(2);
    assertThat(run.out().lines().filter(line -> line.endsWith(", MISS"))).hasSize(2);
  }

  @Test
  void unknownDiscipline_isNotCompared() throws IOException {
    CommandRun run = run("M/M/c preemptive head-of-line,1,0.2 0.3,1.0,,1,0.2,?\n");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("no formula for this discipline");
  }

  @Test
  void brokenNumbers_areFaults() throws IOException {
    CommandRun run = run(AGEING + "1,0.3 x,1,b=2 1,2,2.7,?\n");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("arrival_rates must be numbers").contains("0.3 x");
  }
}
