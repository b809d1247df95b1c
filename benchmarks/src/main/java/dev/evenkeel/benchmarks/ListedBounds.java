package dev.evenkeel.benchmarks;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.instances.BoundsFile;
import dev.evenkeel.examples.instances.InstanceBound;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is published about instances: the nearest file {@code bounds.csv} in the folder of an
 * instance or above it. A row with a fault is passed over, and that is said once.
 */
public final class ListedBounds {
  private static final String NAME = "bounds.csv";

  private final PrintStream notes;
  private final Map<Path, Map<String, InstanceBound>> byFolder = new LinkedHashMap<>();
  private final Map<Path, Map<String, InstanceBound>> byFile = new LinkedHashMap<>();

  public ListedBounds(PrintStream notes) {
    this.notes = notes;
  }

  /**
   * Returns what is listed for an instance.
   *
   * @param file the file of the instance
   * @param instance its name
   */
  public Optional<InstanceBound> of(Path file, String instance) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(byFolder.computeIfAbsent(folder, this::nearest).get(instance));
  }

  private Map<String, InstanceBound> nearest(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      Path file = at.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return byFile.computeIfAbsent(file, this::read);
      }
    }
    return Map.of();
  }

  private Map<String, InstanceBound> read(Path file) {
    InputFaults faults = new InputFaults();
    Map<String, InstanceBound> bounds = BoundsFile.read(file, faults);
    Findings findings = faults.collect();
    if (!findings.isEmpty()) {
      notes.println(
          "%s: %d faults, whose rows are passed over, such as %s"
              .formatted(file, findings.size(), findings.asList().get(0)));
    }
    return bounds;
  }
}
