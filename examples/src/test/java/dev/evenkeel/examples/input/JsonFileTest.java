package dev.evenkeel.examples.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFileTest {
  @TempDir Path folder;

  private final InputFaults faults = new InputFaults();

  @Test
  void read_everyKindOfField_itsValue() throws IOException {
    InputRecord root =
        read("""
                { "name": "x", "n": 3, "share": 0.25, "on": true, "severity": "ERROR",
                  "time": "PT2H", "nothing": null,
                  "list": ["a", "b"], "inner": { "k": "v" }, "items": [ { "id": 1 }, { "id": 2 } ] }
                """)
            .orElseThrow();

    assertThat(root.text("name")).isEqualTo("x");
    assertThat(root.integer("n")).isEqualTo(3);
    assertThat(root.number("share")).isEqualTo(0.25);
    assertThat(root.flag("on", false)).isTrue();
    assertThat(root.flag("off", false)).isFalse();
    assertThat(root.choice("severity", Severity.class)).isEqualTo(Severity.ERROR);
    assertThat(root.parsed("time", "a duration", Duration::parse, Duration.ZERO)).hasHours(2);
    assertThat(root.optionalText("nothing")).isEmpty();
    assertThat(root.optionalParsed("none", "a duration", Duration::parse)).isEmpty();
    assertThat(root.texts("list")).containsExactly("a", "b");
    assertThat(root.isRecord("inner")).isTrue();
    assertThat(root.record("inner").entries()).containsEntry("k", "v");
    assertThat(root.records("items")).extracting(item -> item.integer("id")).containsExactly(1, 2);
    assertThat(root.build(() -> "made")).contains("made");
    assertThat(told()).isEmpty();
  }

  @Test
  void build_faultsOfEveryKind_allToldAndNothingMade() throws IOException {
    InputRecord root =
        read("""
                { "text": 5,
                  "number": "many",
                  "whole": 1.5,
                  "flag": "true",
                  "choice": "WHO",
                  "time": "2 hours",
                  "list": 7,
                  "items": [ 1 ],
                  "inner": [],
                  "text": "again",
                  "extra": 1 }
                """)
            .orElseThrow();
    root.text("text");
    root.number("number");
    root.integer("whole");
    root.flag("flag", false);
    root.choice("choice", Severity.class);
    root.parsed("time", "a duration like PT2H", Duration::parse, Duration.ZERO);
    root.texts("list");
    root.records("items");
    root.record("inner");
    root.text("missing");

    assertThat(root.build(() -> "made")).isEmpty();
    assertThat(told())
        .containsExactly(
            "ERROR data.json:10 (text): field 'text' occurs twice [contradiction]",
            "ERROR data.json:1 (text): text must be a text but was '5' [bad-value]",
            "ERROR data.json:2 (number): number must be a number but was 'many' [bad-value]",
            "ERROR data.json:3 (whole): whole must be a whole number but was '1.5' [bad-value]",
            "ERROR data.json:4 (flag): flag must be true or false but was 'true' [bad-value]",
            "ERROR data.json:5 (choice): choice must be one of [ERROR, WARNING, NOTICE] but was"
                + " 'WHO' [bad-value]",
            "ERROR data.json:6 (time): time must be a duration like PT2H but was '2 hours'"
                + " [bad-value]",
            "ERROR data.json:7 (list): list must be a list [bad-value]",
            "ERROR data.json:8 (items): items must be a list of objects [bad-value]",
            "ERROR data.json:9 (inner): inner must be an object but was something else [bad-value]",
            "ERROR data.json:1 (missing): missing must be a text but is missing [missing-field]",
            "ERROR data.json:11 (extra): field 'extra' is unknown; known are [text, number, whole,"
                + " flag, choice, time, list, items, inner, missing] [unknown-field]");
  }

  @Test
  void build_makerRefuses_theReasonAtTheLineOfTheRecord() throws IOException {
    InputRecord root = read("{\n \"items\": [\n {\"id\": 1}]}").orElseThrow();
    InputRecord item = root.records("items").get(0);
    item.integer("id");

    assertThat(
            item.build(
                () -> {
                  throw new IllegalArgumentException("id must not be 1");
                }))
        .isEmpty();
    assertThat(root.build(() -> "made")).isEmpty();
    assertThat(told()).containsExactly("ERROR data.json:3: id must not be 1 [bad-value]");
  }

  @Test
  void read_brokenSyntax_lineTold() throws IOException {
    assertThat(read("{\n  \"a\": 1,\n  \"b\" 2 }")).isEmpty();
    assertThat(told()).singleElement().asString().startsWith("ERROR data.json:3: ");
  }

  @Test
  void read_noObject_told() throws IOException {
    assertThat(read("[1]")).isEmpty();
    assertThat(read("{} {}")).isEmpty();
    assertThat(told())
        .containsExactly(
            "ERROR data.json:1: the file must hold one JSON object [broken-syntax]",
            "ERROR data.json:1: nothing may follow the JSON object [broken-syntax]");
  }

  @Test
  void read_nestedBeyondReason_faultAndNoStackOverflow() throws IOException {
    assertThat(read("{\"a\":" + "[".repeat(100_000))).isEmpty();
    assertThat(told()).hasSize(1);
  }

  @Test
  void number_notFiniteOrHexadecimal_fault() throws IOException {
    InputRecord root = read("{ \"a\": 1e999, \"b\": 12 }").orElseThrow();
    root.number("a");
    assertThat(told())
        .containsExactly("ERROR data.json:1 (a): a must be a number but was '1e999' [bad-value]");
    assertThat(root.number("b")).isEqualTo(12.0);
  }

  private Optional<InputRecord> read(String text) throws IOException {
    Path file = folder.resolve("data.json");
    Files.writeString(file, text);
    return JsonFile.read(file, faults);
  }

  private List<String> told() {
    return faults.collect().stream().map(Finding::toString).toList();
  }
}
