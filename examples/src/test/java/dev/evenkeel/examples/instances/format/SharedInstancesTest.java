package dev.evenkeel.examples.instances.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.testing.SharedFiles;
import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.instances.BoundsFile;
import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.InstanceBound;
import dev.evenkeel.examples.instances.InstanceMode;
import dev.evenkeel.examples.instances.InstanceResource;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.judge.CriticalPathBound;
import dev.evenkeel.examples.instances.judge.ObstacleCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every published instance beside the repository, against what its set says about it. */
class SharedInstancesTest {

  @Test
  void read_j30_480WithTheirCriticalPathsAndBounds() {
    checkSingleMode("psplib/j30", 480, 30);
  }

  @Test
  void read_j60_480WithTheirCriticalPathsAndBounds() {
    checkSingleMode("psplib/j60", 480, 60);
  }

  @Test
  void read_j120_600WithTheirCriticalPathsAndBounds() {
    checkSingleMode("psplib/j120", 600, 120);
  }

  private static void checkSingleMode(String folder, int files, int activities) {
    List<ProjectInstance> instances = readAll(folder);
    Map<String, InstanceBound> bounds = bounds("psplib/bounds.csv");

    assertThat(bounds).hasSize(1560);
    assertThat(instances).hasSize(files);
    for (ProjectInstance instance : instances) {
      assertThat(instance.activities()).hasSize(activities);
      assertThat(instance.resources()).hasSize(4).allMatch(InstanceResource::renewable);
      assertThat(instance.isMultiMode()).isFalse();
      assertThat(longestPath(instance))
          .as(instance.name())
          .isEqualTo(instance.statedCriticalPath().orElseThrow());
      checkBound(instance, bounds.get(instance.name()));
    }
  }

  @Test
  void read_multiMode_137WithTheirCriticalPathsAndBounds() {
    List<ProjectInstance> instances = readAll("psplib/multi-mode");
    Map<String, InstanceBound> bounds = bounds("psplib/multi-mode/bounds.csv");

    assertThat(instances).hasSize(137);
    assertThat(bounds).hasSize(137);
    for (ProjectInstance instance : instances) {
      assertThat(instance.isMultiMode()).isTrue();
      assertThat(instance.resources()).anyMatch(resource -> !resource.renewable());
      assertThat(longestPath(instance))
          .as(instance.name())
          .isEqualTo(instance.statedCriticalPath().orElseThrow());
      checkBound(instance, bounds.get(instance.name()));
    }
  }

  /**
   * The list of this set writes the name of 20 instances {@code …_00} where it must mean {@code
   * …_01}: the workload of the first instance is above the second row's makespan in ten cases,
   * never above the first row's.
   */
  @Test
  void read_mspsp_384WithTheirCriticalPathsAndBounds() {
    InputFaults faults = new InputFaults();
    Map<String, InstanceBound> bounds =
        BoundsFile.read(SharedFiles.assumeFile("instances/multiskill/mspsp/bounds.csv"), faults);
    List<ProjectInstance> instances = new ArrayList<>();
    for (String set : List.of("set-1a", "set-2b", "set-2c")) {
      instances.addAll(readAll("multiskill/mspsp/" + set));
    }

    assertThat(instances).hasSize(216 + 77 + 91);
    assertThat(faults.collect())
        .hasSize(20)
        .allMatch(fault -> fault.reason() == InputFault.CONTRADICTION)
        .allMatch(fault -> fault.text().matches("instance 'inst_set2c_.*_00' must occur once .*"));
    assertThat(bounds).hasSize(instances.size() - 20);
    for (ProjectInstance instance : instances) {
      assertThat(longestPath(instance))
          .as(instance.name())
          .isEqualTo(instance.statedCriticalPath().orElseThrow());
      assertThat(instance.activities()).allMatch(activity -> activity.headCount() > 0);
      InstanceBound bound = bounds.get(instance.name());
      if (bound != null) {
        assertThat((long) bound.bestKnown().orElseThrow())
            .isGreaterThanOrEqualTo(longestPath(instance));
      }
    }
  }

  @Test
  void read_imopse_36WithTheirCountsCriticalPathsAndBounds() throws IOException {
    List<ProjectInstance> instances = readAll("multiskill/imopse");
    Map<String, InstanceBound> bounds = bounds("multiskill/imopse/bounds.csv");
    Map<String, InstanceBound> best = bounds("multiskill/imopse/imopse_d36_bounds.csv");

    assertThat(instances).hasSize(36);
    for (ProjectInstance instance : instances) {
      InstanceBound bound = bounds.get(instance.name());
      assertThat(bound.criticalPath()).hasValue((int) longestPath(instance));
      checkBound(instance, best.get(instance.name()));
      List<String> row = row("multiskill/imopse/bounds.csv", 1, instance.name());
      assertThat(instance.activities()).hasSize(Integer.parseInt(row.get(2)));
      assertThat(instance.people()).hasSize(Integer.parseInt(row.get(3)));
      assertThat(instance.precedenceCount()).isEqualTo(Integer.parseInt(row.get(4)));
      assertThat(instance.people()).allMatch(person -> person.costPerHour().isPresent());
      assertThat(instance.activities()).allMatch(activity -> activity.headCount() == 1);
    }
  }

  @Test
  void read_realProjects_105WithTheirCountsAndCriticalPaths() throws IOException {
    List<ProjectInstance> instances = readAll("real-projects/json");

    assertThat(instances).hasSize(105);
    for (ProjectInstance instance : instances) {
      List<String> row = row("real-projects/index.csv", 0, instance.name());
      assertThat(instance.activities()).hasSize(Integer.parseInt(row.get(2)));
      assertThat(instance.precedenceCount()).isEqualTo(Integer.parseInt(row.get(3)));
      assertThat(instance.resources()).hasSize(Integer.parseInt(row.get(4)));
      assertThat((double) longestPath(instance)).isEqualTo(Double.parseDouble(row.get(5)));
      assertThat(
              instance.activities().stream().mapToDouble(each -> each.cost().orElseThrow()).sum())
          .isCloseTo(Double.parseDouble(row.get(6)), org.assertj.core.data.Offset.offset(0.01));
    }
  }

  @Test
  void read_realProjectsInBothFormats_theSameInstance() {
    List<ProjectInstance> instances = readAll("real-projects/rcp");
    Map<String, InstanceBound> bounds = bounds("real-projects/bounds.csv");

    assertThat(instances).hasSize(37);
    assertThat(bounds).hasSize(37);
    for (ProjectInstance instance : instances) {
      ProjectInstance json = readOne("real-projects/json/" + instance.name() + ".json");
      assertThat(contents(instance)).as(instance.name()).isEqualTo(contents(json));
      InstanceBound bound = bounds.get(instance.name());
      assertThat((long) bound.bestKnown().orElseThrow())
          .isGreaterThanOrEqualTo(longestPath(instance));
    }
  }

  private record Content(InstanceMode mode, List<Integer> successors) {}

  private record Contents(List<Integer> capacities, List<Content> activities) {}

  /** What both formats can state; the order of successors has no meaning. */
  private static Contents contents(ProjectInstance instance) {
    return new Contents(
        instance.resources().stream().map(InstanceResource::capacity).toList(),
        instance.activities().stream()
            .map(each -> new Content(each.mode(), each.successors().stream().sorted().toList()))
            .toList());
  }

  private static void checkBound(ProjectInstance instance, InstanceBound bound) {
    assertThat(bound.criticalPath()).hasValue((int) longestPath(instance));
    assertThat(bound.bestKnown().orElseThrow()).isGreaterThanOrEqualTo((int) longestPath(instance));
    assertThat(bound.lowerBound().orElseThrow())
        .isLessThanOrEqualTo(bound.bestKnown().orElseThrow());
    if (bound.optimal()) {
      assertThat(bound.lowerBound()).isEqualTo(bound.bestKnown());
    }
  }

  /**
   * The longest path as a plain relaxation until nothing changes, in shortest modes: another way
   * than that of {@link CriticalPathBound}, which must give the same.
   */
  private static long longestPath(ProjectInstance instance) {
    long[] start = new long[instance.activities().size()];
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < start.length; i++) {
        InstanceActivity activity = instance.activities().get(i);
        long finish = start[i] + shortest(activity);
        for (int after : activity.successors()) {
          changed |= start[after] < finish;
          start[after] = Math.max(start[after], finish);
        }
      }
    }
    long length = 0;
    for (int i = 0; i < start.length; i++) {
      length = Math.max(length, start[i] + shortest(instance.activities().get(i)));
    }
    assertThat(CriticalPathBound.of(instance)).isEqualTo(length);
    return length;
  }

  private static int shortest(InstanceActivity activity) {
    OptionalInt least = activity.modes().stream().mapToInt(InstanceMode::duration).min();
    return least.orElseThrow();
  }

  /** All instances in a folder; each must be free of faults and of obstacles. */
  private static List<ProjectInstance> readAll(String folder) {
    List<ProjectInstance> instances = new ArrayList<>();
    try (Stream<Path> files = Files.list(SharedFiles.assumeFolder("instances/" + folder))) {
      files
          .filter(file -> InstanceFormat.of(file).isPresent())
          .sorted()
          .forEach(file -> instances.add(read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return instances;
  }

  private static ProjectInstance readOne(String file) {
    return read(SharedFiles.assumeFile("instances/" + file));
  }

  private static ProjectInstance read(Path file) {
    InputFaults faults = new InputFaults();
    java.util.Optional<ProjectInstance> instance = InstanceFile.read(file, faults);
    assertThat(faults.collect().asList()).isEmpty();
    assertThat(ObstacleCheck.check(instance.orElseThrow()).asList()).isEmpty();
    return instance.orElseThrow();
  }

  private static Map<String, InstanceBound> bounds(String file) {
    InputFaults faults = new InputFaults();
    Map<String, InstanceBound> bounds =
        BoundsFile.read(SharedFiles.assumeFile("instances/" + file), faults);
    assertThat(faults.collect().asList()).isEmpty();
    return bounds;
  }

  private static List<String> row(String file, int column, String name) {
    return SharedFiles.assumeLines("instances/" + file).stream()
        .map(line -> Arrays.asList(line.split(",", -1)))
        .filter(cells -> cells.get(column).equals(name))
        .findFirst()
        .orElseThrow();
  }
}
