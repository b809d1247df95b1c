package dev.evenkeel.examples.instances.format;

import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.Place;
import dev.evenkeel.examples.input.TextFile;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.draft.InstanceFault;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a file in any of the formats. */
public final class InstanceFile {
  private InstanceFile() {}

  /**
   * Reads a file in the format that its ending tells.
   *
   * @param file the file
   * @param faults where to note all that is wrong with it
   * @return the instance, empty if there is any fault
   */
  public static Optional<ProjectInstance> read(Path file, InputFaults faults) {
    String name = TextFile.name(file);
    Optional<InstanceFormat> format = InstanceFormat.of(file);
    if (format.isEmpty()) {
      faults.add(
          Place.of(name),
          InstanceFault.UNKNOWN_FORMAT,
          "file name must end in one of %s but was '%s'".formatted(endings(), name));
      return Optional.empty();
    }
    return TextFile.read(file, faults)
        .flatMap(text -> format.orElseThrow().read(name, text, faults));
  }

  private static List<String> endings() {
    return Arrays.stream(InstanceFormat.values()).map(InstanceFormat::ending).toList();
  }
}
