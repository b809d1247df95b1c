package dev.evenkeel.examples.instances.format;

import static dev.evenkeel.examples.input.InputFault.BAD_VALUE;
import static dev.evenkeel.examples.input.InputFault.MISSING_FIELD;
import static dev.evenkeel.examples.instances.draft.InstanceFault.NOT_SUPPORTED;
import static dev.evenkeel.examples.instances.draft.InstanceFault.WRONG_COUNT;

import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.examples.input.JsonFile;
import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.InstanceMode;
import dev.evenkeel.examples.instances.InstanceResource;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.draft.FileFaults;
import dev.evenkeel.examples.instances.draft.InstanceDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads real projects: durations in working hours, costs, and demands that may be fractions of a
 * unit, which {@link UnitScale} makes whole. These files mark neither start nor end.
 */
final class RealProjectReader {
  private static final int GREATEST_DURATION = 999_999_999;
  private static final int GREATEST_AMOUNT = 999_999;

  private final InputRecord root;
  private final FileFaults faults;

  private RealProjectReader(InputRecord root, FileFaults faults) {
    this.root = root;
    this.faults = faults;
  }

  private record Task(
      InputRecord record, int id, int duration, double cost, List<Double> demands) {}

  static Optional<ProjectInstance> read(String text, FileFaults faults) {
    return JsonFile.parse(faults.file(), text, faults.all())
        .flatMap(root -> new RealProjectReader(root, faults).instance());
  }

  private Optional<ProjectInstance> instance() {
    root.text("name");
    mustBe(root, "modes", 1);
    List<Double> capacities = amounts(root, "capacity");
    count("resources", capacities.size());
    List<String> names = names(capacities.size());
    require(root, "tasks");
    List<InputRecord> records = root.records("tasks");
    count("activities", records.size());
    List<Task> tasks = new ArrayList<>();
    for (InputRecord record : records) {
      record.locate("tasks[" + tasks.size() + "]");
      tasks.add(task(record, capacities.size()));
    }
    UnitScale scale = scale(capacities, tasks);
    InstanceDraft draft = draft(tasks, scale);
    if (root.build(() -> root).isEmpty()) {
      faults.refuse();
    }
    return draft
        .activities()
        .map(
            activities ->
                ProjectInstance.builder()
                    .name(faults.name())
                    .resources(resources(names, capacities, scale))
                    .activities(activities)
                    .resourceScale(scale.factor())
                    .build());
  }

  private Task task(InputRecord record, int resources) {
    int id = record.integer("id");
    checkNumber(record, "id", id);
    mustBe(record, "selfprob", 1);
    double duration = record.number("duration");
    if (duration < 0 || duration > GREATEST_DURATION || duration != Math.rint(duration)) {
      bad(record, "duration", "whole hours from 0 to " + GREATEST_DURATION, duration);
    }
    double cost = record.number("cost");
    if (cost < 0) {
      bad(record, "cost", "0 or more", cost);
    }
    List<Double> demands = amounts(record, "req");
    if (demands.size() != resources) {
      record.fault(
          "req",
          WRONG_COUNT,
          "req must have %d values but had %d".formatted(resources, demands.size()));
    }
    return new Task(record, id, (int) duration, cost, demands);
  }

  private InstanceDraft draft(List<Task> tasks, UnitScale scale) {
    InstanceDraft draft = new InstanceDraft(faults);
    for (Task task : tasks) {
      int line = task.record().line();
      List<Integer> demands = task.demands().stream().map(scale::units).toList();
      draft.job(
          line,
          task.id(),
          InstanceActivity.builder()
              .addModes(new InstanceMode(task.duration(), demands))
              .cost(task.cost()));
      require(task.record(), "succ");
      for (int next : task.record().integers("succ")) {
        checkNumber(task.record(), "succ", next);
        draft.order(line, "succ", task.id(), next);
      }
      task.record().build(() -> task);
    }
    return draft;
  }

  private static UnitScale scale(List<Double> capacities, List<Task> tasks) {
    Stream<Double> demands = tasks.stream().flatMap(task -> task.demands().stream());
    return UnitScale.of(Stream.concat(capacities.stream(), demands).toList());
  }

  private List<String> names(int resources) {
    if (!root.has("capacity_labels")) {
      return IntStream.rangeClosed(1, resources).mapToObj(r -> "R" + r).toList();
    }
    List<String> names = root.texts("capacity_labels");
    if (names.size() != resources) {
      root.fault(
          "capacity_labels",
          WRONG_COUNT,
          "capacity_labels must have %d values but had %d".formatted(resources, names.size()));
    }
    if (names.stream().anyMatch(String::isBlank)) {
      root.fault("capacity_labels", BAD_VALUE, "capacity_labels must not be blank but one was");
    }
    return names;
  }

  private static List<InstanceResource> resources(
      List<String> names, List<Double> capacities, UnitScale scale) {
    List<InstanceResource> resources = new ArrayList<>();
    for (int r = 0; r < names.size(); r++) {
      resources.add(new InstanceResource(names.get(r), scale.units(capacities.get(r)), true));
    }
    return resources;
  }

  private static List<Double> amounts(InputRecord record, String field) {
    require(record, field);
    List<Double> amounts = record.numbers(field);
    for (double amount : amounts) {
      if (amount < 0 || amount > GREATEST_AMOUNT) {
        bad(record, field, "numbers from 0 to " + GREATEST_AMOUNT, amount);
      }
    }
    return amounts;
  }

  private static void checkNumber(InputRecord record, String field, int number) {
    if (number < 1) {
      record.fault(field, BAD_VALUE, "%s must be 1 or more but was %d".formatted(field, number));
    }
  }

  private static void require(InputRecord record, String field) {
    if (!record.has(field)) {
      record.fault(field, MISSING_FIELD, "%s must be a list but is missing".formatted(field));
    }
  }

  private static void bad(InputRecord record, String field, String rule, double value) {
    record.fault(field, BAD_VALUE, "%s must be %s but was %s".formatted(field, rule, value));
  }

  private void count(String field, int counted) {
    int stated = root.integer(field);
    if (stated != counted) {
      root.fault(
          field,
          WRONG_COUNT,
          "%s must be %d as counted but was %d".formatted(field, counted, stated));
    }
  }

  private static void mustBe(InputRecord record, String field, int only) {
    double value = record.number(field);
    if (value != only) {
      record.fault(field, NOT_SUPPORTED, "%s must be %d but was %s".formatted(field, only, value));
    }
  }
}
