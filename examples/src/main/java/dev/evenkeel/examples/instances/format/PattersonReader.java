package dev.evenkeel.examples.instances.format;

import static dev.evenkeel.examples.input.InputFault.MISSING_FIELD;
import static dev.evenkeel.examples.instances.draft.FileFaults.UNREADABLE;
import static dev.evenkeel.examples.instances.draft.InstanceFault.WRONG_COUNT;

import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.InstanceMode;
import dev.evenkeel.examples.instances.InstanceResource;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.draft.FileFaults;
import dev.evenkeel.examples.instances.draft.InstanceDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads files of numbers alone: how many jobs and resources there are, the capacities, and for each
 * job its duration, its demands, how many successors it has and which. Each job begins on a line of
 * its own and may run over several.
 */
final class PattersonReader {
  private final WordLines words;
  private final FileFaults faults;
  private final InstanceDraft draft;
  private boolean atEnd;

  private PattersonReader(WordLines words, FileFaults faults) {
    this.words = words;
    this.faults = faults;
    this.draft = new InstanceDraft(faults);
  }

  static Optional<ProjectInstance> read(String text, FileFaults faults) {
    return new PattersonReader(new WordLines(text), faults).instance();
  }

  private Optional<ProjectInstance> instance() {
    int jobs = next("number of jobs");
    int resources = next("number of resources");
    List<Integer> capacities = numbers(resources, "capacity");
    if (!faults.isSound()) {
      return Optional.empty();
    }
    if (!words.isAtLineStart()) {
      faults.add(
          words.lineNumber(),
          "capacity",
          WRONG_COUNT,
          "capacities must be %d as stated but more numbers follow".formatted(resources));
      words.skipLine(words.mark());
    }
    for (int job = 1; job <= jobs && !atEnd; job++) {
      job(job, resources);
    }
    checkEnd(jobs);
    return draft
        .activities()
        .map(InstanceDraft::withoutMarks)
        .map(list -> instance(list, capacities));
  }

  private ProjectInstance instance(List<InstanceActivity> activities, List<Integer> capacities) {
    List<InstanceResource> resources = new ArrayList<>();
    for (int capacity : capacities) {
      resources.add(new InstanceResource("R" + (resources.size() + 1), capacity, true));
    }
    return ProjectInstance.builder()
        .name(faults.name())
        .resources(resources)
        .activities(activities)
        .build();
  }

  private void job(int job, int resources) {
    int line = words.lineNumber();
    int mark = words.mark();
    int duration = next("duration of job " + job);
    List<Integer> demands = numbers(resources, "demand of job " + job);
    int count = next("number of successors of job " + job);
    List<Integer> successors = numbers(count, "successor of job " + job);
    if (!atEnd && !words.isAtLineStart()) {
      faults.add(
          line,
          "number of successors of job " + job,
          WRONG_COUNT,
          "job %d must end with a line after the %d successors stated but more numbers follow"
              .formatted(job, count));
      words.skipLine(mark);
    }
    InstanceMode mode = new InstanceMode(duration, demands);
    draft.job(line, job, InstanceActivity.builder().addModes(mode));
    successors.forEach(next -> draft.order(line, "successor of job " + job, job, next));
  }

  private List<Integer> numbers(int count, String field) {
    List<Integer> numbers = new ArrayList<>();
    while (numbers.size() < count && !atEnd) {
      numbers.add(next(field));
    }
    return numbers;
  }

  private int next(String field) {
    if (atEnd) {
      return UNREADABLE;
    }
    int line = words.lineNumber();
    if (!words.hasNext()) {
      atEnd = true;
      faults.add(line, field, MISSING_FIELD, "%s must follow but the file ends".formatted(field));
      return UNREADABLE;
    }
    return faults.number(line, field, words.next());
  }

  private void checkEnd(int jobs) {
    if (words.hasNext()) {
      faults.add(
          words.lineNumber(),
          "number of jobs",
          WRONG_COUNT,
          "jobs must be %d as stated but more lines follow".formatted(jobs));
    }
  }
}
