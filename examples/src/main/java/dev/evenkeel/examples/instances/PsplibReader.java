package dev.evenkeel.examples.instances;

import static dev.evenkeel.examples.input.InputFault.MISSING_FIELD;
import static dev.evenkeel.examples.instances.InstanceFault.DEMAND_ABOVE_CAPACITY;
import static dev.evenkeel.examples.instances.InstanceFault.DUPLICATE_JOB;
import static dev.evenkeel.examples.instances.InstanceFault.NOT_SUPPORTED;
import static dev.evenkeel.examples.instances.InstanceFault.UNKNOWN_JOB;
import static dev.evenkeel.examples.instances.InstanceFault.WRONG_COUNT;

import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads single-mode instances of PSPLIB (files {@code .sm}; R. Kolisch and A. Sprecher, "PSPLIB – a
 * project scheduling problem library", European Journal of Operational Research 96, 1996).
 */
public final class PsplibReader {
  private final PsplibText text;
  private final Map<Integer, List<Integer>> successors = new LinkedHashMap<>();
  private final Map<Integer, InstanceMode> modes = new LinkedHashMap<>();
  private final Map<Integer, Integer> lines = new LinkedHashMap<>();
  private final List<Integer> capacities = new ArrayList<>();

  private PsplibReader(PsplibText text) {
    this.text = text;
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param faults where to note all that is wrong with it
   * @return the instance, empty if there is any fault
   */
  public static Optional<ProjectInstance> read(Path file, InputFaults faults) {
    return TextFile.read(file, faults)
        .map(content -> new PsplibText(TextFile.name(file), content, faults))
        .flatMap(text -> new PsplibReader(text).instance());
  }

  private Optional<ProjectInstance> instance() {
    OptionalInt jobs = text.headNumber("jobs (incl. supersource/sink )");
    OptionalInt renewable = text.headNumber("- renewable");
    unsupported("- nonrenewable");
    unsupported("- doubly constrained");
    OptionalInt criticalPath = criticalPath();
    if (jobs.isEmpty() || renewable.isEmpty()) {
      return Optional.empty();
    }
    text.rows("PRECEDENCE RELATIONS:", 1).forEach(this::precedence);
    text.rows("REQUESTS/DURATIONS:", 2).forEach(row -> request(row, renewable.getAsInt()));
    availability(renewable.getAsInt());
    checkJobs(jobs.getAsInt());
    if (!text.isSound()) {
      return Optional.empty();
    }
    List<InstanceJob> list = jobs(jobs.getAsInt());
    new InstanceCycle(list).find().ifPresent(cycle -> text.fault(lines.getOrDefault(cycle.get(0), 0), cycle));
    return text.isSound()
        ? Optional.of(new ProjectInstance(text.name(), resources(), list, criticalPath))
        : Optional.empty();
  }

  private void unsupported(String head) {
    int count = text.headNumber(head).orElse(0);
    if (count != 0) {
      text.fault(
          text.headLine(head), "resources", NOT_SUPPORTED, head + " must be 0 but was " + count);
    }
  }

  private OptionalInt criticalPath() {
    List<PsplibRow> rows = text.rows("PROJECT INFORMATION:", 1);
    if (rows.size() != 1 || rows.get(0).size() != 6) {
      text.fault(
          text.sectionLine("PROJECT INFORMATION:"),
          "PROJECT INFORMATION",
          WRONG_COUNT,
          "there must be one line of 6 numbers for one project");
      return OptionalInt.empty();
    }
    return OptionalInt.of(rows.get(0).number(5));
  }

  private void precedence(PsplibRow row) {
    if (row.size() < 3) {
      text.fault(row.line(), "#successors", MISSING_FIELD, "a job needs its modes and successors");
      return;
    }
    int job = row.number(0);
    if (row.number(1) != 1) {
      text.fault(
          row.line(), "#modes", NOT_SUPPORTED, "modes must be 1 but were " + row.number(1));
    }
    int stated = row.number(2);
    if (stated != row.size() - 3) {
      text.fault(
          row.line(),
          "#successors",
          WRONG_COUNT,
          "successors must be %d as stated but were %d".formatted(stated, row.size() - 3));
    }
    if (successors.putIfAbsent(job, row.numbersFrom(3)) != null) {
      text.fault(row.line(), "jobnr.", DUPLICATE_JOB, "job " + job + " has two lines");
    }
    lines.putIfAbsent(job, row.line());
  }

  private void request(PsplibRow row, int resources) {
    if (row.size() != 3 + resources) {
      text.fault(
          row.line(),
          "R " + resources,
          WRONG_COUNT,
          "line must have %d numbers but had %d".formatted(3 + resources, row.size()));
      return;
    }
    InstanceMode mode = new InstanceMode(row.number(2), row.numbersFrom(3));
    if (modes.putIfAbsent(row.number(0), mode) != null) {
      text.fault(row.line(), "jobnr.", DUPLICATE_JOB, "job " + row.number(0) + " has two lines");
    }
  }

  private void availability(int resources) {
    List<PsplibRow> rows = text.rows("RESOURCEAVAILABILITIES:", 1);
    if (rows.size() != 1 || rows.get(0).size() != resources) {
      text.fault(
          text.sectionLine("RESOURCEAVAILABILITIES:"),
          "RESOURCEAVAILABILITIES",
          WRONG_COUNT,
          "there must be one line of " + resources + " numbers");
      return;
    }
    capacities.addAll(rows.get(0).numbersFrom(0));
  }

  private void checkJobs(int count) {
    for (int job = 1; job <= count; job++) {
      if (!successors.containsKey(job)) {
        missing(job, "PRECEDENCE RELATIONS");
      }
      if (modes.containsKey(job)) {
        checkDemands(job);
      } else {
        missing(job, "REQUESTS/DURATIONS");
      }
    }
    successors.forEach((job, list) -> checkNumbers(job, list, count));
  }

  private void missing(int job, String section) {
    text.fault(
        text.sectionLine(section + ":"), section, MISSING_FIELD, "job " + job + " has no line");
  }

  private void checkNumbers(int job, List<Integer> list, int count) {
    for (int number : list) {
      if (number < 1 || number > count) {
        text.fault(
            lines.getOrDefault(job, 0),
            "successors",
            UNKNOWN_JOB,
            "successor must be a job from 1 to %d but was %d in job %d"
                .formatted(count, number, job));
      }
    }
    if (job < 1 || job > count) {
      text.fault(
          lines.getOrDefault(job, 0),
          "jobnr.",
          UNKNOWN_JOB,
          "job must be from 1 to %d but was %d".formatted(count, job));
    }
  }

  private void checkDemands(int job) {
    List<Integer> demands = modes.getOrDefault(job, new InstanceMode(0, List.of())).demands();
    for (int r = 0; r < Math.min(demands.size(), capacities.size()); r++) {
      if (demands.get(r) > capacities.get(r)) {
        text.fault(
            lines.getOrDefault(job, 0),
            "R " + (r + 1),
            DEMAND_ABOVE_CAPACITY,
            "job %d needs %d units of R %d but there are %d"
                .formatted(job, demands.get(r), r + 1, capacities.get(r)));
      }
    }
  }

  private List<InstanceJob> jobs(int count) {
    List<InstanceJob> jobs = new ArrayList<>();
    for (int job = 1; job <= count; job++) {
      InstanceMode mode = modes.getOrDefault(job, new InstanceMode(0, List.of()));
      jobs.add(new InstanceJob(job, List.of(mode), successors.getOrDefault(job, List.of())));
    }
    return jobs;
  }

  private List<InstanceResource> resources() {
    List<InstanceResource> resources = new ArrayList<>();
    for (int r = 0; r < capacities.size(); r++) {
      resources.add(new InstanceResource("R" + (r + 1), capacities.get(r), true));
    }
    return resources;
  }

}
