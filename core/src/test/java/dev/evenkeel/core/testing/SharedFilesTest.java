package dev.evenkeel.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class SharedFilesTest {
  private static final String PROPERTY = "evenkeel.shared";

  private final String before = System.getProperty(PROPERTY);
  @TempDir Path folder;

  @BeforeEach
  void useFolder() throws IOException {
    System.setProperty(PROPERTY, folder.toString());
    Files.createDirectories(folder.resolve("oracles"));
    Files.writeString(folder.resolve("oracles/a.csv"), "x,y\n1,2\n");
  }

  @AfterEach
  void restore() {
    if (before == null) {
      System.clearProperty(PROPERTY);
    } else {
      System.setProperty(PROPERTY, before);
    }
  }

  @Test
  void assumeFile_present_isReturned() {
    assertThat(SharedFiles.assumeFile("oracles/a.csv")).isEqualTo(folder.resolve("oracles/a.csv"));
  }

  @Test
  void assumeFile_absentOrFolder_skips() {
    assertThatThrownBy(() -> SharedFiles.assumeFile("oracles/b.csv"))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("oracles/b.csv");
    assertThatThrownBy(() -> SharedFiles.assumeFile("oracles"))
        .isInstanceOf(TestAbortedException.class);
  }

  @Test
  void assumeFolder_presentAndAbsent_returnedAndSkipped() {
    assertThat(SharedFiles.assumeFolder("oracles")).isDirectory();
    assertThatThrownBy(() -> SharedFiles.assumeFolder("oracles/a.csv"))
        .isInstanceOf(TestAbortedException.class);
  }

  @Test
  void assumeLines_present_areRead() {
    assertThat(SharedFiles.assumeLines("oracles/a.csv")).containsExactly("x,y", "1,2");
  }

  @Test
  void assumeFile_propertyMissing_skips() {
    System.clearProperty(PROPERTY);
    assertThatThrownBy(() -> SharedFiles.assumeFile("oracles/a.csv"))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining(PROPERTY);
  }
}
