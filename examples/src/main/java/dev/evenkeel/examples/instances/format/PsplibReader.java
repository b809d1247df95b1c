package dev.evenkeel.examples.instances.format;

import static dev.evenkeel.examples.input.InputFault.CONTRADICTION;
import static dev.evenkeel.examples.input.InputFault.MISSING_FIELD;
import static dev.evenkeel.examples.instances.draft.FileFaults.UNREADABLE;
import static dev.evenkeel.examples.instances.draft.InstanceFault.DUPLICATE_JOB;
import static dev.evenkeel.examples.instances.draft.InstanceFault.NOT_SUPPORTED;
import static dev.evenkeel.examples.instances.draft.InstanceFault.UNKNOWN_JOB;
import static dev.evenkeel.examples.instances.draft.InstanceFault.WRONG_COUNT;

import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.InstanceMode;
import dev.evenkeel.examples.instances.InstanceResource;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.draft.FileFaults;
import dev.evenkeel.examples.instances.draft.InstanceDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Reads PSPLIB files of one project with one or several modes per job. */
final class PsplibReader {
  private static final String JOBS = "jobs (incl. supersource/sink )";
  private static final String RENEWABLE = "- renewable";
  private static final String NONRENEWABLE = "- nonrenewable";

  private final PsplibText text;
  private final FileFaults faults;
  private final Map<Integer, PsplibJob> jobs = new TreeMap<>();
  private int unreadableJobs;
  private Optional<PsplibJob> current = Optional.empty();

  private PsplibReader(PsplibText text, FileFaults faults) {
    this.text = text;
    this.faults = faults;
  }

  static Optional<ProjectInstance> read(String text, FileFaults faults) {
    return new PsplibReader(new PsplibText(text, faults), faults).instance();
  }

  private Optional<ProjectInstance> instance() {
    int count = text.headNumber(JOBS);
    int renewable = text.headNumber(RENEWABLE);
    int nonrenewable = text.headNumber(NONRENEWABLE);
    refuseMoreThan(0, "- doubly constrained");
    refuseMoreThan(1, "projects");
    OptionalInt criticalPath = criticalPath(count);
    text.rows(PsplibText.PRECEDENCE).forEach(this::precedence);
    if (count == UNREADABLE || renewable == UNREADABLE || nonrenewable == UNREADABLE) {
      return Optional.empty();
    }
    int resources = renewable + nonrenewable;
    text.rows(PsplibText.REQUESTS).forEach(row -> request(row, resources));
    List<Integer> capacities = capacities(resources);
    checkJobs(count);
    return activities()
        .map(
            activities ->
                ProjectInstance.builder()
                    .name(faults.name())
                    .resources(resources(capacities, renewable))
                    .activities(activities)
                    .statedCriticalPath(criticalPath)
                    .build());
  }

  private void refuseMoreThan(int most, String head) {
    int line = text.line(head);
    int count = line == 0 ? 0 : text.headNumber(head);
    if (count > most) {
      faults.add(
          line, head, NOT_SUPPORTED, "%s must be %d but was %d".formatted(head, most, count));
    }
  }

  /** MMLIB leaves out the section of which this is the last number. */
  private OptionalInt criticalPath(int jobs) {
    int line = text.line(PsplibText.INFORMATION);
    if (line == 0) {
      return OptionalInt.empty();
    }
    List<NumberRow> rows = text.rows(PsplibText.INFORMATION);
    if (rows.size() != 1 || rows.get(0).size() != 6) {
      faults.add(
          line,
          PsplibText.INFORMATION,
          WRONG_COUNT,
          "there must be one line of 6 numbers for one project");
      return OptionalInt.empty();
    }
    NumberRow row = rows.get(0);
    if (jobs != UNREADABLE && row.number(1) != jobs - 2) {
      faults.add(
          row.line(),
          "#jobs",
          CONTRADICTION,
          "#jobs must be %d without supersource and sink but was %d"
              .formatted(jobs - 2, row.number(1)));
    }
    if (row.number(2) > 0) {
      faults.add(
          row.line(), "rel.date", NOT_SUPPORTED, "rel.date must be 0 but was " + row.number(2));
    }
    return OptionalInt.of(row.number(5));
  }

  private void precedence(NumberRow row) {
    if (row.size() < 3) {
      faults.add(
          row.line(),
          "#successors",
          MISSING_FIELD,
          "a job needs its number, #modes and #successors");
      return;
    }
    PsplibJob job = new PsplibJob(row);
    if (job.statedSuccessors() != UNREADABLE && job.statedSuccessors() != job.successors().size()) {
      faults.add(
          row.line(),
          "#successors",
          WRONG_COUNT,
          "successors must be %d as stated but were %d"
              .formatted(job.statedSuccessors(), job.successors().size()));
    }
    if (job.number() == UNREADABLE) {
      unreadableJobs++;
    } else if (jobs.putIfAbsent(job.number(), job) != null) {
      duplicate(row.line(), job.number());
    }
  }

  private void duplicate(int line, int job) {
    faults.add(
        line, "jobnr.", DUPLICATE_JOB, "job %d must occur once but did twice".formatted(job));
  }

  private void request(NumberRow row, int resources) {
    if (row.size() == 3 + resources) {
      current = Optional.of(requested(row));
      mode(current.get(), row, 1);
    } else if (row.size() == 2 + resources && current.isPresent()) {
      mode(current.get(), row, 0);
    } else {
      faults.add(
          row.line(),
          "",
          WRONG_COUNT,
          "line must have %d numbers, or %d for a further mode, but had %d"
              .formatted(3 + resources, 2 + resources, row.size()));
    }
  }

  /** The job of a first mode; after a fault one that takes the modes and is then forgotten. */
  private PsplibJob requested(NumberRow row) {
    PsplibJob job = jobs.get(row.number(0));
    if (job != null && job.modes().isEmpty()) {
      return job;
    }
    if (job != null) {
      duplicate(row.line(), row.number(0));
    } else if (row.number(0) != UNREADABLE && unreadableJobs == 0) {
      faults.add(
          row.line(),
          "jobnr.",
          UNKNOWN_JOB,
          "job must be one of the %d with a precedence line but was %d"
              .formatted(jobs.size(), row.number(0)));
    }
    return new PsplibJob(row);
  }

  private void mode(PsplibJob job, NumberRow row, int from) {
    int number = row.number(from);
    if (number != UNREADABLE && number != job.modes().size() + 1) {
      faults.add(
          row.line(),
          "mode",
          CONTRADICTION,
          "mode must be %d but was %d in job %d"
              .formatted(job.modes().size() + 1, number, job.number()));
    }
    job.modes().add(new InstanceMode(row.number(from + 1), row.from(from + 2)));
  }

  private List<Integer> capacities(int resources) {
    List<NumberRow> rows = text.rows(PsplibText.AVAILABILITY);
    int line = text.line(PsplibText.AVAILABILITY);
    boolean isWhole =
        resources == 0 ? rows.isEmpty() : rows.size() == 1 && rows.get(0).size() == resources;
    if (line != 0 && !isWhole) {
      faults.add(
          line,
          PsplibText.AVAILABILITY,
          WRONG_COUNT,
          "there must be one line of %d numbers".formatted(resources));
    }
    return isWhole && resources > 0 ? rows.get(0).numbers() : List.of();
  }

  private void checkJobs(int count) {
    int present = 0;
    for (PsplibJob job : jobs.values()) {
      if (job.number() < 1 || job.number() > count) {
        unknown(job, count);
      } else {
        present++;
      }
      checkModes(job);
    }
    if (present + unreadableJobs < count) {
      faults.add(
          text.line(PsplibText.PRECEDENCE),
          PsplibText.PRECEDENCE,
          WRONG_COUNT,
          "jobs must be %d as stated but were %d; the first one missing is %d"
              .formatted(count, present, firstMissing()));
    }
  }

  private void checkModes(PsplibJob job) {
    boolean isUnknown = job.statedModes() == UNREADABLE;
    boolean isWrong = !isUnknown && job.statedModes() != job.modes().size();
    if (isWrong || job.modes().isEmpty()) {
      faults.add(
          job.line(),
          "#modes",
          WRONG_COUNT,
          "modes must be %d as stated, and at least 1, but were %d in job %d"
              .formatted(Math.max(1, job.statedModes()), job.modes().size(), job.number()));
    }
  }

  private void unknown(PsplibJob job, int count) {
    faults.add(
        job.line(),
        "jobnr.",
        UNKNOWN_JOB,
        "job must be from 1 to %d but was %d".formatted(count, job.number()));
  }

  private int firstMissing() {
    int number = 1;
    while (jobs.containsKey(number)) {
      number++;
    }
    return number;
  }

  private Optional<List<InstanceActivity>> activities() {
    InstanceDraft draft = new InstanceDraft(faults);
    for (PsplibJob job : jobs.values()) {
      draft.job(job.line(), job.number(), InstanceActivity.builder().modes(job.modes()));
      job.successors().forEach(next -> draft.order(job.line(), "successors", job.number(), next));
    }
    return draft.activities().map(InstanceDraft::withoutMarks);
  }

  private static List<InstanceResource> resources(List<Integer> capacities, int renewable) {
    List<InstanceResource> resources = new ArrayList<>();
    for (int r = 0; r < capacities.size(); r++) {
      boolean isRenewable = r < renewable;
      String name = isRenewable ? "R" + (r + 1) : "N" + (r - renewable + 1);
      resources.add(new InstanceResource(name, capacities.get(r), isRenewable));
    }
    return resources;
  }
}
