package dev.evenkeel.benchmarks;

import dev.evenkeel.examples.instances.format.InstanceFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the instances to which paths lead. A file stands for itself, whatever its ending; a folder
 * for all files in it and below it whose ending is that of a format, sorted by path.
 */
public final class InstanceFiles {
  private final CommandLine line;
  private final List<Path> files = new ArrayList<>();

  private InstanceFiles(CommandLine line) {
    this.line = line;
  }

  /**
   * Returns the files to which the paths of a command line lead.
   *
   * @param line the command line, which gets a fault for each path that leads nowhere
   */
  public static List<Path> find(CommandLine line) {
    InstanceFiles found = new InstanceFiles(line);
    if (line.paths().isEmpty()) {
      line.fault("a folder or file must be given but none was");
    }
    line.paths().forEach(found::add);
    return found.files;
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.isRegularFile(path)) {
      files.add(path);
    } else {
      line.fault("path must be a folder or file but was '" + path + "'");
    }
  }

  private void addFolder(Path folder) {
    List<Path> inside = new ArrayList<>();
    // The real path, since a link to a folder would not be walked into.
    try (Stream<Path> all = Files.walk(folder.toRealPath())) {
      all.filter(file -> InstanceFormat.of(file).isPresent())
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(inside::add);
    } catch (IOException | UncheckedIOException e) {
      line.fault("folder must be readable but was not: '" + folder + "'");
      return;
    }
    if (inside.isEmpty()) {
      line.fault("folder must hold instances but '" + folder + "' holds none");
    }
    files.addAll(inside);
  }
}
