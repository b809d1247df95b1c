package dev.evenkeel.benchmarks.rcpsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.benchmarks.CommandRun;
import dev.evenkeel.benchmarks.InstanceFixtures;
import dev.evenkeel.core.testing.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RcpspCommandTest {
  private static final String HEAD =
      "instance,activities,makespan,critical_path_bound,lower_bound,schedules,millis,feasible";

  @TempDir Path folder;

  private static CommandRun run(Object... arguments) {
    String[] words = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
    return CommandRun.of(new RcpspCommand(Duration.ZERO), words);
  }

  private static List<List<String>> rows(String csv) {
    return csv.lines()
        .takeWhile(line -> !line.isEmpty())
        .map(line -> List.of(line.split(",", -1)))
        .toList();
  }

  private Path copy(String name, String to) throws IOException {
    Path target = folder.resolve(to);
    Files.createDirectories(target.getParent());
    return Files.copy(InstanceFixtures.file(name), target);
  }

  @Test
  void everyFormat_oneRowEachInTheOrderOfTheFolder() {
    CommandRun run = run("--schedules", 20, InstanceFixtures.folder());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    List<List<String>> rows = rows(run.out());
    assertThat(rows.get(0)).isEqualTo(List.of(HEAD.split(",")));
    assertThat(rows).hasSize(8).allMatch(row -> row.size() == 8);
    assertThat(rows.subList(1, 8))
        .extracting(row -> row.get(0))
        .containsExactly("j1010_1", "j1201_1", "j301_1", "small", "small", "small", "small");
    assertThat(rows.subList(1, 8))
        .extracting(row -> row.get(1))
        .as("activities without dummy start and end, as the files state them")
        .containsExactly("10", "120", "30", "4", "3", "3", "4");
    for (List<String> row : rows.subList(1, 8)) {
      long makespan = Long.parseLong(row.get(2));
      assertThat(makespan).isGreaterThanOrEqualTo(Long.parseLong(row.get(3)));
      assertThat(makespan).isGreaterThanOrEqualTo(Long.parseLong(row.get(4)));
      assertThat(Long.parseLong(row.get(5))).isBetween(1L, 20L);
      assertThat(Long.parseLong(row.get(6))).isNotNegative();
      assertThat(row.get(7)).isEqualTo("true");
    }
    assertThat(run.out())
        .contains("7 instances in ", "schedules that break a rule", "Warm-up before the first");
  }

  /** The critical path of 38 and the optimum of 43 are those of PSPLIB's own lists. */
  @Test
  void j301_1_reachesThePublishedOptimum() {
    CommandRun run = run("--schedules", 2000, InstanceFixtures.file("j301_1.sm"));

    assertThat(rows(run.out()).get(1).subList(0, 4)).containsExactly("j301_1", "30", "43", "38");
    assertThat(run.out())
        .containsPattern("average % over the critical-path bound +13\\.158 \\(1 instances\\)");
  }

  @Test
  void sameSeed_sameRowsForAnyNumberOfThreads() {
    CommandRun one = run("--schedules", 300, "--seed", 7, InstanceFixtures.file("j1201_1.sm"));
    CommandRun two =
        run("--schedules", 300, "--seed", 7, "--threads", 2, InstanceFixtures.file("j1201_1.sm"));

    assertThat(withoutMillis(two)).isEqualTo(withoutMillis(one));
  }

  private static List<String> withoutMillis(CommandRun run) {
    List<String> row = rows(run.out()).get(1);
    return List.of(row.get(0), row.get(2), row.get(4), row.get(5), row.get(7));
  }

  @Test
  void csv_rowsInTheFileAveragesOnTheConsole() throws IOException {
    Path csv = folder.resolve("out.csv");
    CommandRun run = run("--seconds", "0.2", "--csv", csv, InstanceFixtures.file("small.rcp"));

    assertThat(run.exitCode()).isZero();
    assertThat(Files.readAllLines(csv)).hasSize(2).startsWith(HEAD);
    assertThat(run.out()).doesNotContain(HEAD).contains("1 instances in ");
  }

  @Test
  void folders_readToAnyDepthOtherEndingsPassedOver() throws IOException {
    copy("small.rcp", "a/z/deep.rcp");
    copy("small.rcp", "a/flat.RCP");
    Files.writeString(folder.resolve("a/readme.txt"), "not an instance");
    CommandRun run = run("--schedules", 1, folder);

    assertThat(rows(run.out())).extracting(row -> row.get(0)).contains("flat", "deep").hasSize(3);
    assertThat(run.out()).contains("2 instances in all folders");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void nameWithComma_quoted() throws IOException {
    CommandRun run = run("--schedules", 1, copy("small.rcp", "a, \"b\".rcp"));

    assertThat(run.out()).contains("\"a, \"\"b\"\"\",4,");
  }

  @Test
  void boundsAboveTheFolder_comparedWithWhatIsListed() throws IOException {
    copy("j301_1.sm", "set/j301_1.sm");
    Files.writeString(
        folder.resolve("bounds.csv"),
        "set,instance,cpm_lb,best_lb,best_known,status\nj30,j301_1,38,43,43,optimal\n");
    CommandRun run = run("--schedules", 2000, folder.resolve("set"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsPattern("average % over the best known makespan +0\\.000 \\(1 instances\\)")
        .containsPattern("at a listed optimum +1 of 1");
  }

  @ParameterizedTest
  @CsvSource({
    "50, 60, feasible, makespan must not be below the proved bound 50 but was 43",
    "44, 44, optimal, makespan must not be below the proved bound 44 but was 43",
    "38, 44, optimal, makespan must not be below the optimum 44 but was 43"
  })
  void resultBelowAPublishedBound_exitsWith1(int lower, int best, String status, String message)
      throws IOException {
    Path file = copy("j301_1.sm", "j301_1.sm");
    Files.writeString(
        folder.resolve("bounds.csv"),
        "instance,lb,ub,status\nj301_1,%d,%d,%s\n".formatted(lower, best, status));
    CommandRun run = run("--schedules", 2000, file);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("j301_1: " + message);
    assertThat(run.out()).containsPattern("contrary to what is published +1");
  }

  @Test
  void lowerBoundAboveABestKnownMakespan_exitsWith1() throws IOException {
    Path file = copy("small.rcp", "small.rcp");
    Files.writeString(folder.resolve("bounds.csv"), "instance,ub\nsmall,1\n");
    CommandRun run = run("--schedules", 100, file);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("lower bound must not be above the best known makespan 1");
  }

  @Test
  void faultsOfBounds_saidOnceAndPassedOver() throws IOException {
    copy("small.rcp", "a.rcp");
    copy("small.rcp", "b.rcp");
    Files.writeString(folder.resolve("bounds.csv"), "instance,lb\na,0\na,1\nb,x\n");
    CommandRun run = run("--schedules", 1, folder);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err().lines()).hasSize(1).first().asString().contains("bounds.csv: 2 faults");
  }

  @Test
  void unreadableFile_rowWithReasonAndTheOthersAreScheduled() throws IOException {
    Files.writeString(folder.resolve("a.sm"), "no instance");
    copy("small.rcp", "b.rcp");
    CommandRun run = run("--schedules", 1, folder, copy("small.rcp", "c.txt"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(rows(run.out()).get(1)).containsExactly("a.sm", "", "", "", "", "", "0", "false");
    assertThat(rows(run.out()).get(2)).startsWith("b", "4");
    assertThat(rows(run.out()).get(3)).startsWith("c.txt", "", "");
    assertThat(run.err()).contains("a.sm: ERROR a.sm", "file name must end in one of");
    assertThat(run.out()).containsPattern("unreadable +2");
  }

  @Test
  void demandAboveEveryCapacity_reportedApartWithItsReason() throws IOException {
    Path file = folder.resolve("none.rcp");
    Files.writeString(file, "3 1\n2\n0 0 1 2\n4 3 1 3\n0 0 0\n");
    CommandRun run = run("--schedules", 1, file);

    assertThat(run.exitCode()).isZero();
    assertThat(rows(run.out()).get(1)).startsWith("none", "1", "", "4", "").endsWith("false");
    assertThat(run.err()).startsWith("none: ");
    assertThat(run.out()).containsPattern("proved to have no schedule +1");
  }

  @Test
  void noScheduleWhereOneIsKnown_exitsWith1() throws IOException {
    Path file = folder.resolve("none.rcp");
    Files.writeString(file, "3 1\n2\n0 0 1 2\n4 3 1 3\n0 0 0\n");
    Files.writeString(folder.resolve("bounds.csv"), "instance,ub\nnone,4\n");
    CommandRun run = run("--schedules", 1, file);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("none: there must be a schedule, since one of 4 periods");
  }

  @Test
  void moreThanTheHorizon_notFoundIsNoProof() throws IOException {
    Path file = folder.resolve("long.rcp");
    Files.writeString(file, "3 1\n2\n0 0 1 2\n999999 1 1 3\n0 0 0\n");
    CommandRun run = run("--schedules", 1, file);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("horizon");
    assertThat(run.out()).containsPattern("no schedule found +1");
  }

  @Test
  void levelThatAProjectCannotSay_rowWithReason() throws IOException {
    Path file = folder.resolve("levels.def");
    String text = Files.readString(InstanceFixtures.file("small.def"));
    assertThat(text).contains("Q1: 0");
    Files.writeString(file, text.replace("Q1: 0", "Q1: 7"));
    CommandRun run = run("--schedules", 1, file);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("levels: level of an instance's skill must be between 0 and 4");
  }

  @Test
  void wrongArguments_refusedWithEveryFaultAndUsage() {
    CommandRun nothing = run();
    assertThat(nothing.exitCode()).isEqualTo(2);
    assertThat(nothing.err())
        .contains(
            "one of --schedules and --seconds must be given but none was",
            "a folder or file must be given but none was",
            "Usage: benchmarks/run rcpsp");
    CommandRun wrong =
        run("--schedules", 0, "--seconds", "soon", "--threads", 0, "--seed", "x", "--fast", "y");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err())
        .contains(
            "value of --schedules must be a whole number from 1 but was '0'",
            "value of --seconds must be seconds from 0.001 to 1000000 but was 'soon'",
            "value of --threads must be a whole number from 1 to 256 but was '0'",
            "value of --seed must be a whole number but was 'x'",
            "option must be one of",
            "but was '--fast'");
    assertThat(run("--schedules", 1, "--schedules", 2, "x").err()).contains("given once");
    assertThat(run("--schedules", 1, "--csv").err()).contains("--csv must have a value");
    assertThat(run("--seconds", "-1", "\0").err()).contains("path must be valid", "'-1'");
  }

  @Test
  void pathsThatLeadNowhere_refused() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    CommandRun run = run("--schedules", 1, folder.resolve("empty"), folder.resolve("absent"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("folder must hold instances but '", "path must be a folder or file but was '");
  }

  @Test
  void csvThatCannotBeWritten_refused() {
    CommandRun run =
        run(
            "--schedules",
            1,
            "--csv",
            folder.resolve("absent").resolve("out.csv"),
            InstanceFixtures.file("small.rcp"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("file of --csv must be writable");
  }

  @Test
  void command_isPartOfTheCommandLine() {
    assertThat(CommandRun.of("rcpsp").err()).contains("Usage: benchmarks/run rcpsp");
    assertThat(CommandRun.of("help").out()).contains("rcpsp OPTIONS PATH");
  }

  @Test
  void sharedInstances_everySet_nothingAgainstWhatIsPublished() {
    for (String file :
        List.of(
            "psplib/j30/j3013_1.sm",
            "psplib/j60/j6013_1.sm",
            "psplib/multi-mode/j1010_1.mm",
            "multiskill/mspsp/set-1a/inst_set1a_sf0.5_nc1.5_n20_m10_00.dzn",
            "multiskill/imopse/100_10_26_15.def",
            "real-projects/rcp/C2011-03.rcp",
            "real-projects/json/C2011-03.json")) {
      CommandRun run = run("--schedules", 100, SharedFiles.assumeFile("instances/" + file));
      assertThat(run.exitCode()).as(file + run.err()).isZero();
      assertThat(run.out()).as(file).contains("listed lower bound");
    }
  }
}
