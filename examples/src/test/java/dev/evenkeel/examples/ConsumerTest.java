package dev.evenkeel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A user's program, {@code src/test/consumer}, compiled with all warnings as errors against the
 * packaged jars, without Immutables on any path, and run.
 */
class ConsumerTest {
  private static final List<String> OUTPUT =
      List.of("[WARNING activity 'rollout-3': late [late]]", "EUR 12.50");

  @TempDir Path folder;

  @Test
  void onTheClassPath_compilesWithoutGuava_andRuns() throws Exception {
    List<List<Path>> jars = List.of(PublishedJars.ours(), PublishedJars.inSignatures());
    compile("-cp", PublishedJars.path(jars), "consumer/Main.java");
    assertThat(run(java(), "-cp", runPath(), "consumer.Main")).isEqualTo(OUTPUT);
  }

  @Test
  void onTheModulePath_compilesAndRuns() throws Exception {
    compile("-p", libraries(), "module-info.java", "consumer/Main.java");
    assertThat(run(java(), "-p", runPath(), "-m", "consumer/consumer.Main")).isEqualTo(OUTPUT);
  }

  @Test
  void asImage_linksAndRuns() throws Exception {
    ToolProvider jlink = ToolProvider.findFirst("jlink").orElse(null);
    assumeTrue(jlink != null, "this JDK has no jlink");
    compile("-p", libraries(), "module-info.java", "consumer/Main.java");
    Path image = folder.resolve("image");
    use(jlink, "-p", runPath(), "--add-modules", "consumer", "--output", image.toString());
    assertThat(run(image.resolve("bin/java"), "-m", "consumer/consumer.Main")).isEqualTo(OUTPUT);
  }

  private void compile(String option, String path, String... sources) {
    List<String> args =
        new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror", option, path));
    args.addAll(List.of("-d", classes().toString()));
    Path root = Path.of(System.getProperty("evenkeel.root"), "examples", "src", "test", "consumer");
    for (String source : sources) {
      args.add(root.resolve(source).toString());
    }
    use(ToolProvider.findFirst("javac").orElseThrow(), args.toArray(new String[0]));
  }

  private static String libraries() {
    return PublishedJars.path(
        List.of(PublishedJars.ours(), PublishedJars.inSignatures(), PublishedJars.atRunTime()));
  }

  private String runPath() {
    return classes() + File.pathSeparator + libraries();
  }

  private Path classes() {
    return folder.resolve("classes");
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private static void use(ToolProvider tool, String... args) {
    StringWriter log = new StringWriter();
    PrintWriter writer = new PrintWriter(log);
    int status = tool.run(writer, writer, args);
    assertThat(status).as("%s: %s", tool.name(), log).isZero();
  }

  private static List<String> run(Path java, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines().toList();
  }
}
