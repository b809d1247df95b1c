package dev.evenkeel.examples.instances.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.instances.ProjectInstance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The instances among the test resources, one at least for each format. */
public final class Fixtures {
  /** The names of all files. */
  public static final List<String> ALL =
      List.of(
          "j301_1.sm",
          "j1201_1.sm",
          "j1010_1.mm",
          "small.rcp",
          "small.dzn",
          "small.def",
          "small.json");

  private Fixtures() {}

  /** The text of a file. */
  public static String text(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            Fixtures.class.getResourceAsStream("/dev/evenkeel/examples/instances/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The instance in a file, which has no fault. */
  public static ProjectInstance instance(String name) {
    InputFaults faults = new InputFaults();
    Optional<ProjectInstance> instance = read(name, text(name), faults);
    assertThat(faults.collect().asList()).isEmpty();
    return instance.orElseThrow();
  }

  static Optional<ProjectInstance> read(String name, String text, InputFaults faults) {
    return InstanceFormat.of(name).orElseThrow().read(name, text, faults);
  }

  /** The faults of a text, which is refused. */
  static List<String> faults(String name, String text) {
    InputFaults faults = new InputFaults();
    assertThat(read(name, text, faults)).isEmpty();
    return faults.collect().stream().map(Finding::toString).toList();
  }

  /** The faults of a fixture after a change, which must change it. */
  static List<String> faultsAfter(String name, String from, String to) {
    String text = text(name);
    assertThat(text).contains(from);
    return faults(name, text.replace(from, to));
  }
}
