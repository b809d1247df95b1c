package dev.evenkeel.examples.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.check.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
  @TempDir Path folder;

  private final InputFaults faults = new InputFaults();

  @Test
  void read_quotedCells_textAndLinesKept() throws IOException {
    List<InputRecord> rows = read("\ufeffid,text\r\n1,\"a, \"\"b\"\"\nc\"\r\n\r\n2,plain\n");

    assertThat(told()).isEmpty();
    assertThat(rows).extracting(row -> row.text("text")).containsExactly("a, \"b\"\nc", "plain");
    assertThat(rows).extracting(InputRecord::line).containsExactly(2, 5);
  }

  @Test
  void read_missingAndDoubleColumns_allTold() throws IOException {
    assertThat(read("id,id\n1,2\n")).isEmpty();
    assertThat(told())
        .containsExactly(
            "ERROR data.csv:2 (id): field 'id' occurs twice [contradiction]",
            "ERROR data.csv:1 (id): column 'id' occurs twice [contradiction]",
            "ERROR data.csv:1 (text): column 'text' must be there but the head line is [id, id]"
                + " [missing-field]");
  }

  @Test
  void read_raggedRows_allToldOthersKept() throws IOException {
    assertThat(read("id,text\n1\n2,b\n3,c,d\n")).hasSize(1);
    assertThat(told())
        .containsExactly(
            "ERROR data.csv:2: row must have 2 cells like the head line but had 1 [broken-syntax]",
            "ERROR data.csv:4: row must have 2 cells like the head line but had 3 [broken-syntax]");
  }

  @Test
  void read_openQuote_told() throws IOException {
    read("id,text\n1,\"a\n");
    assertThat(told())
        .containsExactly(
            "ERROR data.csv:2: a quoted cell must end with a quote and a comma [broken-syntax]");
  }

  @Test
  void read_textAfterQuote_told() throws IOException {
    read("id,text\n1,\"a\"b\n");
    assertThat(told())
        .containsExactly(
            "ERROR data.csv:2: a quoted cell must end with a quote and a comma [broken-syntax]");
  }

  @Test
  void read_otherBytes_told() throws IOException {
    Path file = folder.resolve("data.csv");
    Files.write(file, "id,text\n1,\u00e4\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(CsvFile.read(file, List.of("id", "text"), faults)).isEmpty();
    assertThat(told())
        .containsExactly(
            "ERROR data.csv: file must be UTF-8 text but holds other bytes [unreadable-file]");
  }

  private List<InputRecord> read(String text) throws IOException {
    Path file = folder.resolve("data.csv");
    Files.writeString(file, text);
    return CsvFile.read(file, List.of("id", "text"), faults);
  }

  private List<String> told() {
    return faults.collect().stream().map(Finding::toString).toList();
  }
}
