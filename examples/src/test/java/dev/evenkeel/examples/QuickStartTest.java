package dev.evenkeel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.testing.SharedFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickStartTest {
  private static final Path DATA = Path.of(System.getProperty("evenkeel.root"), "examples", "data");
  private static final String GOLDEN = "/dev/evenkeel/examples/report/crm-story.txt";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path page;

  @BeforeEach
  void choosePage() {
    page = folder.resolve("out").resolve("page.html");
  }

  @Test
  void run_sampleDataTwice_theKnownReportAndTheSamePageToTheByte() throws IOException {
    run("--data", DATA.toString());
    byte[] first = Files.readAllBytes(page);
    out.reset();

    assertThat(run("--data", DATA.toString())).isZero();
    assertThat(Files.readAllBytes(page)).isEqualTo(first);

    try (var golden = QuickStartTest.class.getResourceAsStream(GOLDEN)) {
      assertThat(report()).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertThat(report().lines()).hasSizeLessThanOrEqualTo(100);
    assertThat(report().lines()).allMatch(line -> line.length() <= 104);
  }

  @Test
  void run_help_tellsOptionsAndWritesNothing() {
    assertThat(run("--help")).isZero();

    assertThat(text(out)).contains("--data", "--calls", "--psplib", "--out", "Exit code");
    assertThat(page).doesNotExist();
  }

  @Test
  void run_badCommandLine_everyFaultAndExitCodeTwo() {
    int code =
        QuickStart.run(
            stream(out), stream(err), "--day", "tomorrow", "--handle-time", "0", "--foo", "1", "x");

    assertThat(code).isEqualTo(2);
    assertThat(text(err).lines())
        .containsExactly(
            "value of --day cannot be read: 'tomorrow'",
            "value of --handle-time must be from 1 to 86400 seconds but was 0",
            "option must be known but was '--foo'",
            "argument must be an option but was 'x'",
            "Maybe --help tells more.");
  }

  @Test
  void run_optionsThatExcludeEachOther_told() {
    assertThat(run("--psplib", "a.sm", "--calls", "b.csv")).isEqualTo(2);
    assertThat(run("--day", "2003-03-03")).isEqualTo(2);

    assertThat(text(err))
        .contains("options --psplib and --calls exclude each other", "option --day needs --calls");
  }

  @Test
  void run_faultyFiles_allFaultsWithFileLineAndField() throws IOException {
    copyData();
    replace("people.csv", "anna,Anna Brandt,service,de-be", "anna,,service,de-xx");
    replace("people.csv", "early-a,27.50,0.5,phone:5", "early-a,27.501,2.5,phone:9");
    replace("contact-load.csv", "MON,08:30,09:00", "MON,8h30,09:00");
    replace("project.json", "\"PT12H\", \"calendar\": \"cut-over\"", "\"12 hours\"");
    replace("goals.json", "\"baseline\": 61", "\"basline\": 61");
    replace("feedback.csv", "F0003,2026-10-26T08:56,chat", "F0002,2026-10-26T08:56,pigeon");

    assertThat(run("--data", folder.resolve("data").toString())).isEqualTo(2);

    assertThat(text(err).lines())
        .containsExactly(
            "contact-load.csv:3 start: start must be a time like 09:30 but was '8h30'",
            "people.csv:7 name: name must be a text but is missing",
            "people.csv:7 region: region must be a country or region whose holidays are known,"
                + " like de or de-be, but was 'de-xx'",
            "people.csv:7 cost_per_hour: cost_per_hour must fit EUR but was 27.501",
            "people.csv:7 skills: skills must be skills like phone:4 billing:3 with levels from 1"
                + " to 5 but was 'phone:9 billing:4 process:3 writing:4'",
            "goals.json:5 basline: field 'basline' is unknown; known are [id, statement, start,"
                + " deadline, parent, owner, measure, baseline, target, weight]",
            "project.json:98 effort: effort must be a duration like PT16H but was '12 hours'",
            "feedback.csv:4 id: feedback 'F0002' is there twice",
            "feedback.csv:4 channel: channel must be one of [EMAIL, CHAT, PHONE, SOCIAL, APP,"
                + " SURVEY] in any case but was 'pigeon'",
            "9 faults found.");
    assertThat(text(out)).isEmpty();
    assertThat(page).doesNotExist();
  }

  @Test
  void run_filesThatContradictEachOther_toldWithThePlace() throws IOException {
    copyData();
    replace(
        "project.json",
        "{ \"from\": \"kick-off\", \"to\": \"audit\" }",
        "{ \"from\": \"kick-off\", \"to\": \"adit\" }");
    replace("risks.json", "\"owner\": \"greta\"", "\"owner\": \"gerta\"");
    replace("service.json", "\"openingHours\": \"opening\"", "\"openingHours\": \"opened\"");

    assertThat(run("--data", folder.resolve("data").toString())).isEqualTo(2);

    assertThat(text(err))
        .contains("service.json openingHours: openingHours must name a calendar but was 'opened'")
        .contains("risks.json:40 owner: risk 'handle-time': owner must be known but was 'gerta'");
    assertThat(text(err)).doesNotContain("Exception");
  }

  @Test
  void run_projectThatItsValidatorRefuses_lineOfTheObject() throws IOException {
    copyData();
    replace(
        "project.json",
        "{ \"from\": \"kick-off\", \"to\": \"audit\" }",
        "{ \"from\": \"kick-off\", \"to\": \"adit\" }");

    assertThat(run("--data", folder.resolve("data").toString())).isEqualTo(2);

    assertThat(text(err)).contains("project.json:104").contains("adit").contains("1 fault found.");
  }

  @Test
  void run_missingFolder_everyFileIsTold() {
    assertThat(run("--data", folder.resolve("nowhere").toString())).isEqualTo(2);

    assertThat(text(err))
        .contains(
            "service.json: file must exist but was not found",
            "people.csv: file must exist but was not found",
            "topics.csv: file must exist but was not found");
  }

  @Test
  void run_brokenInstance_toldWithoutStackTrace() throws IOException {
    Path file = folder.resolve("broken.sm");
    Files.writeString(file, "jobs (incl. supersource/sink ):  many\n");

    assertThat(run("--psplib", file.toString())).isEqualTo(2);

    assertThat(text(err)).contains("broken.sm:1").doesNotContain("Exception");
  }

  @Test
  void run_psplibInstance_boundMakespanAndVerdict() throws IOException {
    assertThat(run("--psplib", instance().toString())).isZero();

    // PSPLIB: MPM-Time 38 in the file, 43 the proved optimum (j30opt.sm).
    assertThat(text(out)).contains("critical path bound  38").containsPattern("feasible +yes");
    assertThat(makespan()).isBetween(43, 60);
    assertThat(Files.readString(page)).contains("no plan can take fewer than 38");
  }

  @Test
  void run_multiModeInstance_modesAreChosenWithinTheBudgets() throws IOException {
    Path file = folder.resolve("j1010_1.mm");
    try (var in = QuickStartTest.class.getResourceAsStream("instances/j1010_1.mm")) {
      Files.write(file, in.readAllBytes());
    }

    assertThat(run("--psplib", file.toString())).isZero();

    assertThat(text(out)).contains("critical path bound  17").containsPattern("feasible +yes");
    assertThat(Files.readString(page)).contains("no plan can take fewer than 17");
  }

  @Test
  void run_instanceThatAProjectCannotSay_toldWithoutStackTrace() throws IOException {
    Path file = folder.resolve("levels.def");
    try (var in = QuickStartTest.class.getResourceAsStream("instances/small.def")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(file, text.replace("Q1: 0", "Q1: 7"));
    }

    assertThat(run("--psplib", file.toString())).isEqualTo(2);

    assertThat(text(err))
        .contains("levels.def: level of an instance's skill must be between 0 and 4 but was 7")
        .doesNotContain("Exception");
  }

  private Path instance() throws IOException {
    Path file = folder.resolve("j301_1.sm");
    try (var in = QuickStartTest.class.getResourceAsStream("instances/j301_1.sm")) {
      Files.write(file, in.readAllBytes());
    }
    return file;
  }

  private int makespan() {
    return text(out)
        .lines()
        .filter(line -> line.startsWith("makespan"))
        .map(line -> line.replaceAll("makespan +([0-9]+).*", "$1"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void run_callsOfAnotherHouse_teamScaledAndSaid() throws IOException {
    Path calls = folder.resolve("calls.csv");
    StringBuilder rows = new StringBuilder("start,calls\n");
    for (int day = 3; day <= 4; day++) {
      for (int minute = 9 * 60; minute < 17 * 60; minute += 5) {
        rows.append(
            "2003-03-%02dT%02d:%02d,%d\n".formatted(day, minute / 60, minute % 60, 20 + day));
      }
    }
    Files.writeString(calls, rows);

    assertThat(run("--data", DATA.toString(), "--calls", calls.toString())).isZero();
    assertThat(text(out)).contains("mean of 2 weekdays in calls.csv, 240 s each; every agent of");
    // Six bins of 23 or 24 calls make 141 per half-hour: 16 of them on five days.
    assertThat(text(out)).contains("11280 calls");

    out.reset();
    assertThat(
            run(
                "--data",
                DATA.toString(),
                "--calls",
                calls.toString(),
                "--day",
                "2003-03-04",
                "--handle-time",
                "120"))
        .isZero();
    assertThat(text(out)).contains("2003-03-04 in calls.csv, 120 s each", "11520 calls");

    assertThat(run("--data", DATA.toString(), "--calls", calls.toString(), "--day", "2003-03-05"))
        .isEqualTo(2);
    assertThat(text(err)).contains("calls.csv start: file must have rows of 2003-03-05");
  }

  @Test
  void run_bankCalls_planned() {
    Path calls = SharedFiles.assumeFile("data/bank-calls-5min.csv");

    assertThat(run("--data", DATA.toString(), "--calls", calls.toString())).isZero();

    assertThat(text(out)).contains("mean of 164 weekdays in bank-calls-5min.csv", "work ends");
  }

  @Test
  void run_pageCannotBeWritten_toldWithoutStackTrace() throws IOException {
    page = folder.resolve("file");
    Files.writeString(page, "in the way");
    page = page.resolve("page.html");

    assertThat(run("--psplib", instance().toString())).isEqualTo(2);
    assertThat(text(err)).startsWith("page must be writable but was not: ");
  }

  private int run(String... arguments) {
    List<String> all =
        Stream.concat(Stream.of("--out", page.toString()), Stream.of(arguments)).toList();
    return QuickStart.run(stream(out), stream(err), all.toArray(String[]::new));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** The console without its last line, which names the file of the page. */
  private String report() {
    String text = text(out);
    return text.substring(0, text.indexOf("\nPage written to "));
  }

  private void copyData() throws IOException {
    Path target = Files.createDirectories(folder.resolve("data"));
    try (Stream<Path> files = Files.list(DATA)) {
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(file.getFileName()));
      }
    }
  }

  private void replace(String name, String old, String text) throws IOException {
    Path file = folder.resolve("data").resolve(name);
    String content = Files.readString(file);
    assertThat(content).contains(old);
    Files.writeString(file, content.replace(old, text));
  }
}
