package dev.evenkeel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ReadmeExampleTest {
  private static final Path ROOT = Path.of(System.getProperty("evenkeel.root"));

  @Test
  void readme_firstJavaBlock_isTheExample() throws IOException {
    Path source = ROOT.resolve("examples/src/main/java/dev/evenkeel/examples/ReadmeExample.java");
    String example = between(Files.readString(source), "// README begins\n", "// README ends");
    assertThat(tokens(block("java"))).isEqualTo(tokens(example));
  }

  @Test
  void readme_firstTextBlock_isWhatTheExamplePrints() throws IOException {
    assertThat(printed()).isEqualTo(block("text"));
  }

  private static String block(String language) throws IOException {
    return between(Files.readString(ROOT.resolve("README.md")), "```" + language + "\n", "```");
  }

  private static String between(String text, String before, String after) {
    int start = text.indexOf(before) + before.length();
    assertThat(start).as(before).isGreaterThanOrEqualTo(before.length());
    return text.substring(start, text.indexOf(after, start));
  }

  /** Lines are broken differently in both places. */
  private static String tokens(String code) {
    return code.replaceAll("\\s+", "");
  }

  private static String printed() {
    PrintStream console = System.out;
    ByteArrayOutputStream caught = new ByteArrayOutputStream();
    System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
    try {
      ReadmeExample.main(new String[0]);
    } finally {
      System.setOut(console);
    }
    return caught.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
