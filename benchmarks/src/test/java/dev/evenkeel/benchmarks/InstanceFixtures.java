package dev.evenkeel.benchmarks;

import java.nio.file.Path;

/** The instances that lie in the tests of the examples. */
public final class InstanceFixtures {
  private static final Path FOLDER =
      Path.of(
          System.getProperty("evenkeel.root"),
          "examples/src/test/resources/dev/evenkeel/examples/instances");

  private InstanceFixtures() {}

  public static Path folder() {
    return FOLDER;
  }

  public static Path file(String name) {
    return FOLDER.resolve(name);
  }
}
