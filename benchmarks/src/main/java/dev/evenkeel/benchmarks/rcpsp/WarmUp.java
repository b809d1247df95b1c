package dev.evenkeel.benchmarks.rcpsp;

import dev.evenkeel.examples.instances.format.InstanceFormat;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Lets the virtual machine compile what is measured: the first instance of each format is searched
 * again and again, with the same settings, until the time is over.
 */
final class WarmUp {
  private final Duration duration;
  private final InstanceRun run;

  WarmUp(Duration duration, InstanceRun run) {
    this.duration = duration;
    this.run = run;
  }

  void run(List<Path> files) {
    Set<InstanceFormat> seen = EnumSet.noneOf(InstanceFormat.class);
    for (Path file : files) {
      if (InstanceFormat.of(file).filter(seen::add).isPresent()) {
        warm(file);
      }
    }
  }

  private void warm(Path file) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < duration.toNanos()) {
      run.run(file);
    }
  }
}
