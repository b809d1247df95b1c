package dev.evenkeel.examples;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.opentest4j.TestAbortedException;

/** Finds the jars under test on the class path; they are jars only once they have been packaged. */
final class PublishedJars {
  private static final List<String> MODULES = List.of("core", "risk", "scheduling", "metrics");

  private PublishedJars() {}

  /** The four jars of ours; skips the test if they are folders of classes, as in a mere "test". */
  static List<Path> ours() {
    List<Path> jars = new ArrayList<>();
    for (String module : MODULES) {
      jars.add(jarWith("META-INF/maven/dev.evenkeel/evenkeel-" + module + "/pom.properties"));
    }
    return jars;
  }

  /** Joda-Money, the one foreign library in our signatures. */
  static List<Path> inSignatures() {
    return List.of(jarWith("org/joda/money/Money.class"));
  }

  /** What our code needs inside when it runs. */
  static List<Path> atRunTime() {
    return List.of(
        jarWith("com/google/common/collect/ImmutableList.class"),
        jarWith("com/google/common/util/concurrent/internal/InternalFutures.class"));
  }

  static String path(List<List<Path>> parts) {
    return parts.stream()
        .flatMap(List::stream)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path jarWith(String entry) {
    URL url = PublishedJars.class.getClassLoader().getResource(entry);
    if (url == null || !url.getProtocol().equals("jar")) {
      throw new TestAbortedException("not packaged yet: no jar with " + entry);
    }
    try {
      JarURLConnection connection = (JarURLConnection) url.openConnection();
      return Path.of(connection.getJarFileURL().toURI());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
