package dev.evenkeel.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opentest4j.TestAbortedException;

/**
 * The folder of data that lies beside the repository: oracle files, published instances, samples.
 * The build names it in the system property {@code evenkeel.shared}. A test that needs an absent
 * file is skipped, visibly; this works for Jupiter and for jqwik.
 */
public final class SharedFiles {
  private SharedFiles() {}

  /**
   * Returns a file, or skips the test if it is absent.
   *
   * @param relative the path under the shared folder, such as {@code oracles/service/erlang.csv}
   * @return the file
   * @throws TestAbortedException if there is no such file
   */
  public static Path assumeFile(String relative) {
    Path path = resolve(relative);
    if (!Files.isRegularFile(path)) {
      throw new TestAbortedException("no shared file " + relative);
    }
    return path;
  }

  /**
   * Returns a folder, or skips the test if it is absent.
   *
   * @param relative the path under the shared folder, such as {@code instances/psplib}
   * @return the folder
   * @throws TestAbortedException if there is no such folder
   */
  public static Path assumeFolder(String relative) {
    Path path = resolve(relative);
    if (!Files.isDirectory(path)) {
      throw new TestAbortedException("no shared folder " + relative);
    }
    return path;
  }

  /**
   * Returns the lines of a UTF-8 file, or skips the test if it is absent.
   *
   * @param relative the path under the shared folder
   * @return the lines
   * @throws TestAbortedException if there is no such file
   */
  public static List<String> assumeLines(String relative) {
    try {
      return Files.readAllLines(assumeFile(relative));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path resolve(String relative) {
    String root = System.getProperty("evenkeel.shared");
    if (root == null) {
      throw new TestAbortedException("the system property evenkeel.shared is not set");
    }
    return Path.of(root).resolve(relative);
  }
}
