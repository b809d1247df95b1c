package dev.evenkeel.benchmarks.buffers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.benchmarks.CommandRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuffersCommandTest {
  private static final String HEAD = "activity,safe,aggressive,resource,predecessors\n";

  @TempDir Path folder;

  private CommandRun run(String text, String... options) throws IOException {
    Path file = folder.resolve("case.csv");
    Files.writeString(file, text);
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add(0, "buffers");
    arguments.add(file.toString());
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  private CommandRun runCase(String name, String... options) throws IOException {
    try (InputStream text =
        Objects.requireNonNull(BuffersCommand.class.getResourceAsStream(name))) {
      return run(new String(text.readAllBytes(), StandardCharsets.UTF_8), options);
    }
  }

  /** PM Knowledge Center: the published numbers stand in the file. */
  @Test
  void run_knowledgeCenterCase_isAsPublished() throws IOException {
    CommandRun run = runCase("knowledge-center.csv");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Schedule of 12 (proved the shortest).")
        .contains("Critical chain: 2 - 6 - 8 (length 12)")
        .contains("Feeding chain 1: 1 - 4 (length 2) joins 6")
        .contains("Feeding chain 2: 3 - 5 - 7 (length 6) joins 8")
        .containsPattern("half of chain +project +promise +6.0000 +6 +6 +12 +18")
        .containsPattern("half of chain +feeding 1 \\(1-4\\) +6 +1.0000 +1 +1 +5 +6")
        .containsPattern("half of chain +feeding 2 \\(3-5-7\\) +8 +3.0000 +3 +3 +7 +10")
        .containsPattern("root of squares +project +promise +3.7417 +4 ")
        .containsPattern("root of squares +feeding 1 \\(1-4\\) +6 +1.4142 ")
        .containsPattern("root of squares +feeding 2 \\(3-5-7\\) +8 +2.4495 ")
        .containsPattern("adaptive density +feeding 1 \\(1-4\\) +6 +1.0607 ")
        .containsPattern("adaptive density +feeding 2 \\(3-5-7\\) +8 +2.0412 ");
  }

  /** One activity: its safe estimate is the 90th percentile by definition. */
  @Test
  void run_oneActivity_simulatedPercentileIsTheSafeEstimate() throws IOException {
    CommandRun run = run(HEAD + "a,9,6,,-\n");

    assertThat(run.out())
        .containsPattern("simulated percentile +project +promise +(2\\.[89]|3\\.[01])[0-9]+ ");
    assertThat(run(HEAD + "a,6,6,,-\n").out())
        .containsPattern("simulated percentile +project +promise +0.0000 ");
  }

  /** What has no log-normal distribution is told, not dropped in silence. */
  @Test
  void run_medianOfNothingOrFarBelowTheSafeEstimate_simulationIsLeftOut() throws IOException {
    for (String row : List.of("a,10,0,,-", "a,2,0.000001,,-", "a,190000,100000,,-")) {
      CommandRun run = run(HEAD + row + "\n");

      assertThat(run.exitCode()).isZero();
      assertThat(run.out())
          .contains("Simulated percentile: left out")
          .doesNotContainPattern("simulated percentile +project")
          .containsPattern("sum of removed safety +project");
    }
  }

  @Test
  void run_longCase_isPlanned() throws IOException {
    CommandRun run = run(HEAD + "a,100000,100000,,-\nb,100000,100000,,a\n");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Critical chain: a - b (length 200000)")
        .containsPattern("half of chain +project +promise +100000.0000 ");
  }

  @Test
  void run_tooLongCaseAndBrokenNumber_eachToldOnce() throws IOException {
    StringBuilder rows = new StringBuilder(HEAD);
    for (int k = 0; k < 12; k++) {
      rows.append("a").append(k).append(",20000,1,,-\n");
    }
    assertThat(run(rows.toString()).err())
        .isEqualTo(
            "ERROR case.csv:12 (safe): safe estimates must add up to at most 200000"
                + " [contradiction]\n");
    assertThat(run(HEAD + "b,NaN,1e3,,-\n").err())
        .isEqualTo(
            "ERROR case.csv:2 (safe): safe must be a number from 0 to 1000000 with 6 decimals at"
                + " most but was 'NaN' [bad-value]\n");
  }

  /** Documentation of ccpm-scheduler 0.12 (R. Wolf): days 60, 47 and 47. */
  @Test
  void run_chainOfFour_isAsPublished() throws IOException {
    CommandRun run = runCase("chain-of-four.csv");

    assertThat(run.out())
        .contains("Critical chain: A - B - C - D (length 31)", "No feeding chains.")
        .containsPattern("sum of removed safety +project +promise +29.0000 +29 +29 +31 +60")
        .containsPattern("half of chain +project +promise +15.5000 +16 +16 +31 +47")
        .containsPattern("root of squares +project +promise +15.5242 +16 +16 +31 +47");
  }

  /** Golden schedule "example" of ccpm-scheduler 0.12 (R. Wolf): promises 60, 45 and 46. */
  @Test
  void run_sharedResources_isAsPublished() throws IOException {
    CommandRun run = runCase("shared-resources.csv");

    assertThat(run.out())
        .contains("Critical chain: A - B - D - F (length 30)")
        .contains("Feeding chain 1: C - E (length 10) joins F\n")
        .containsPattern("sum of removed safety +project +promise +30.0000 +30 +30 +30 +60")
        .containsPattern("sum of removed safety +feeding 1 \\(C-E\\) +F +10.0000 +10 +5 +20 +25")
        .containsPattern("half of chain +project +promise +15.0000 +15 +15 +30 +45")
        .containsPattern("half of chain +feeding 1 \\(C-E\\) +F +5.0000 +5 +5 +20 +25")
        .containsPattern("root of squares +project +promise +15.8114 +16 +16 +30 +46")
        .containsPattern("root of squares +feeding 1 \\(C-E\\) +F +7.0711 +8 +5 +20 +25");
  }

  @Test
  void run_sharedResourcesPushed_givesWholeBuffers() throws IOException {
    assertThat(runCase("shared-resources.csv", "--feeding", "push").out())
        .containsPattern("sum of removed safety +feeding 1 \\(C-E\\) +F +10.0000 +10 +10 +20 +30")
        .containsPattern("sum of removed safety +project +promise +30.0000 +30 +30 +35 +65");
  }

  /** Hindawi 6591223 (2022): chain of 24; the published buffer is half of the removed safety. */
  @Test
  void run_fiveCritical_hasThePublishedChainAndRemovedSafety() throws IOException {
    assertThat(runCase("five-critical.csv", "--share", "0.5").out())
        .contains("Critical chain: A - B - D - E - I (length 24)")
        .containsPattern("sum of removed safety +project +promise +14.0000 +14 +14 +24 +38")
        .containsPattern("fixed share +project +promise +12.0000 +12 +12 +24 +36");
  }

  /** Golden schedule "kitchen-renovation" of ccpm-scheduler 0.12 (R. Wolf). */
  @Test
  void run_kitchen_takesTheChainThatLeavesMoreSlack() throws IOException {
    assertThat(runCase("kitchen.csv").out())
        .contains("Schedule of 19 (proved the shortest).")
        .contains("Critical chain: K1 - K3 - K6 - K4 - K5 (length 19)")
        .contains("Feeding chain 1: K2 (length 3) joins K4")
        .containsPattern("sum of removed safety +feeding 1 \\(K2\\) +K4 +3.0000 +3 +3 ");
  }

  @Test
  void run_looseText_isRead() throws IOException {
    CommandRun run =
        run(
            String.join(
                "\r\n",
                "\ufeff# two cranes",
                "Capacity: crane=2, crew=1;",
                "",
                "Predecessors , Activity,Aggressive,Safe,Resource",
                "-,dig,2.5,4,crane:2;crew",
                "dig|,\"pour a\",1.25,2.5,crane crew=1",
                "dig;pour a,set,1,2,-",
                "\"dig,pour a\",cure,3,3"));

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Critical chain: dig - pour a - cure (length 6.75)")
        .contains("Feeding chain 1: set (length 1) ends with the project")
        .contains("set 5.75-6.75")
        .containsPattern("root of squares +project +promise +1.9526 +2 +2 +6.75 +8.75");
  }

  @Test
  void run_brokenFile_everyFaultIsNamedWithLineAndField() throws IOException {
    CommandRun run =
        run(
            String.join(
                "\n",
                "capacity A=1 A=2 B=x",
                HEAD.strip(),
                "a,1,2,,",
                "b,x,1,,",
                ",2,1,A=0,",
                "c,1,0.0000001,,,,",
                "d,,-1,,"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("case.csv:1 (capacity): resource 'A' occurs twice")
        .contains("case.csv:1 (capacity): capacity must be like NAME=2 but was 'B=x'")
        .contains("case.csv:3 (safe): safe must be at least aggressive 2 but was 1")
        .contains("case.csv:4 (safe): safe must be a number from 0 to 1000000")
        .contains("case.csv:5 (activity): activity must have a name")
        .contains("case.csv:5 (resource): resource must be like NAME=2 but was 'A=0'")
        .contains("case.csv:6: row must have 5 cells at most but had 7")
        .contains("case.csv:7 (safe)")
        .contains("case.csv:7 (aggressive): aggressive must be a number");
  }

  @Test
  void run_rowsThatContradict_areFaults() throws IOException {
    CommandRun run =
        run(
            String.join(
                "\n",
                "capacity A=1",
                HEAD.strip(),
                "a,2,1,A=2,",
                "a,2,1,,a",
                "b,2,1,,x y",
                "c" + "c".repeat(300) + ",2,1," + "r".repeat(300) + ","));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("case.csv:3 (resource): resource 'A' has 1 but 2 are needed")
        .contains("case.csv:4 (activity): activity 'a' occurs twice")
        .contains("case.csv:4 (predecessors): activity 'a' must not precede itself")
        .contains("case.csv:5 (predecessors): predecessor 'x' is no activity")
        .contains("case.csv:5 (predecessors): predecessor 'y' is no activity")
        .contains("case.csv:6 (activity)", "case.csv:6 (resource)");
  }

  @Test
  void run_cycle_isAFault() throws IOException {
    CommandRun run = run(HEAD + "a,2,1,,b\nb,2,1,,a\n");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("case.csv (predecessors)").doesNotContain("\tat ");
  }

  @Test
  void run_noRowsOrColumns_isAFault() throws IOException {
    assertThat(run("").err()).contains("must have a head line");
    assertThat(run(HEAD).err()).contains("at least one activity");
    assertThat(run("activity,safe\nx,1\n").err()).contains("column 'aggressive' must be there");
    CommandRun absent = CommandRun.of("buffers", folder.resolve("absent.csv").toString());
    assertThat(absent.exitCode()).isEqualTo(2);
    assertThat(absent.err()).contains("absent.csv");
  }

  @Test
  void run_wrongArguments_areRefused() {
    CommandRun run = CommandRun.of("buffers", "--feeding", "squeeze", "--share", "-1");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("value of --feeding must be shrink or push but was 'squeeze'")
        .contains("value of --share must be a number from 0 to 10 but was '-1'")
        .contains("Usage: benchmarks/run buffers");
  }
}
