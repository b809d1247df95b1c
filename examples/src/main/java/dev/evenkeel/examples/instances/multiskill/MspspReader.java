package dev.evenkeel.examples.instances.multiskill;

import static dev.evenkeel.examples.input.InputFault.BAD_VALUE;
import static dev.evenkeel.examples.input.InputFault.MISSING_FIELD;
import static dev.evenkeel.examples.input.InputFault.UNKNOWN_FIELD;
import static dev.evenkeel.examples.instances.draft.FileFaults.UNREADABLE;
import static dev.evenkeel.examples.instances.draft.InstanceFault.WRONG_COUNT;

import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.InstanceMode;
import dev.evenkeel.examples.instances.InstancePerson;
import dev.evenkeel.examples.instances.InstanceSkillLevel;
import dev.evenkeel.examples.instances.InstanceSkillNeed;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.draft.FileFaults;
import dev.evenkeel.examples.instances.draft.InstanceDraft;
import dev.evenkeel.examples.instances.multiskill.DznValue.Kind;
import dev.evenkeel.examples.instances.multiskill.DznValue.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Reads multi-skill instances of MSPSP-InstLib: several people per skill, each person one skill at
 * a time, no levels. What the files derive for a solver (pairs of activities without an order, who
 * is useful where) is not used.
 */
public final class MspspReader {
  private static final Set<String> DERIVED =
      Set.of("nUnrels", "unpred", "unsucc", "USEFUL_RES", "POTENTIAL_ACT");
  private static final Set<String> USED =
      Set.of(
          "mint",
          "nActs",
          "dur",
          "nSkills",
          "sreq",
          "nResources",
          "mastery",
          "nPrecs",
          "pred",
          "succ");

  private final Map<String, DznValue> values;
  private final FileFaults faults;
  private final InstanceDraft draft;

  private MspspReader(Map<String, DznValue> values, FileFaults faults) {
    this.values = values;
    this.faults = faults;
    this.draft = new InstanceDraft(faults);
  }

  /**
   * Reads the text of a file.
   *
   * @param text what is in the file
   * @param faults where to note all that is wrong with it
   * @return the instance, empty if there is any fault
   */
  public static Optional<ProjectInstance> read(String text, FileFaults faults) {
    return new MspspReader(DznText.read(text, faults), faults).instance();
  }

  private Optional<ProjectInstance> instance() {
    noteUnknownNames();
    int skills = single("nSkills");
    List<List<Integer>> mastery = matrix("mastery", single("nResources"), skills, this::truth);
    int count = single("nActs");
    List<Integer> durations = list("dur", count);
    List<List<Integer>> needs =
        matrix("sreq", count, skills, word -> faults.number(word.line(), "sreq", word.text()));
    if (mastery.isEmpty() && needs.isEmpty()) {
      hasSize("list of skills", line("nSkills"), skills, 0);
    }
    if (durations.size() == needs.size()) {
      jobs(durations, needs);
    }
    orders(single("nPrecs"));
    OptionalInt criticalPath = optionalSingle("mint");
    return draft
        .activities()
        .map(InstanceDraft::withoutMarks)
        .map(
            activities ->
                ProjectInstance.builder()
                    .name(faults.name())
                    .skills(IntStream.rangeClosed(1, skills).mapToObj(s -> "S" + s).toList())
                    .people(people(mastery))
                    .activities(activities)
                    .statedCriticalPath(criticalPath)
                    .build());
  }

  private void noteUnknownNames() {
    values.forEach(
        (name, value) -> {
          if (!USED.contains(name) && !DERIVED.contains(name)) {
            String shown = FileFaults.shortened(name);
            faults.add(
                value.line(),
                shown,
                UNKNOWN_FIELD,
                "name must be one of the format's but was " + shown);
          }
        });
  }

  private void jobs(List<Integer> durations, List<List<Integer>> needs) {
    for (int i = 0; i < durations.size(); i++) {
      InstanceMode mode = new InstanceMode(durations.get(i), List.of());
      draft.job(
          line("dur"),
          i + 1,
          InstanceActivity.builder().addModes(mode).skillNeeds(needs(needs.get(i))));
    }
  }

  private static List<InstanceSkillNeed> needs(List<Integer> people) {
    return IntStream.range(0, people.size())
        .filter(skill -> people.get(skill) > 0)
        .mapToObj(skill -> new InstanceSkillNeed(skill, 1, people.get(skill)))
        .toList();
  }

  private static List<InstancePerson> people(List<List<Integer>> mastery) {
    List<InstancePerson> people = new ArrayList<>();
    for (List<Integer> row : mastery) {
      List<InstanceSkillLevel> skills =
          IntStream.range(0, row.size())
              .filter(skill -> row.get(skill) == 1)
              .mapToObj(skill -> new InstanceSkillLevel(skill, 1))
              .toList();
      String name = String.valueOf(people.size() + 1);
      people.add(new InstancePerson(name, skills, OptionalDouble.empty()));
    }
    return people;
  }

  private void orders(int count) {
    List<Integer> before = list("pred", count);
    List<Integer> after = list("succ", count);
    if (before.size() == after.size() && draft.hasJobs()) {
      for (int i = 0; i < before.size(); i++) {
        draft.order(line("succ"), "succ", before.get(i), after.get(i));
      }
    }
  }

  private int line(String name) {
    DznValue value = values.get(name);
    return value == null ? 0 : value.line();
  }

  private int truth(Word word) {
    if (word.text().equals("true")) {
      return 1;
    }
    if (!word.text().equals("false")) {
      String shown = FileFaults.shortened(word.text());
      faults.add(
          word.line(), "mastery", BAD_VALUE, "value must be true or false but was '" + shown + "'");
    }
    return 0;
  }

  private OptionalInt optionalSingle(String name) {
    return values.containsKey(name) ? OptionalInt.of(single(name)) : OptionalInt.empty();
  }

  private int single(String name) {
    return value(name, Kind.SINGLE)
        .map(value -> value.rows().get(0).get(0))
        .map(word -> faults.number(word.line(), name, word.text()))
        .orElse(UNREADABLE);
  }

  private List<Integer> list(String name, int size) {
    return value(name, Kind.LIST)
        .map(value -> numbers(name, value.rows().get(0)))
        .filter(numbers -> hasSize(name, line(name), size, numbers.size()))
        .orElse(List.of());
  }

  private List<Integer> numbers(String name, List<Word> words) {
    return words.stream().map(word -> faults.number(word.line(), name, word.text())).toList();
  }

  private List<List<Integer>> matrix(
      String name, int rows, int columns, ToIntFunction<Word> parser) {
    Optional<DznValue> value = value(name, Kind.MATRIX);
    List<List<Integer>> matrix = new ArrayList<>();
    for (List<Word> words : value.map(DznValue::rows).orElse(List.of())) {
      int line = words.isEmpty() ? line(name) : words.get(0).line();
      hasSize("row of " + name, line, columns, words.size());
      matrix.add(words.stream().map(parser::applyAsInt).toList());
    }
    if (value.isPresent()) {
      hasSize(name, line(name), rows, matrix.size());
    }
    return matrix;
  }

  private boolean hasSize(String name, int line, int stated, int size) {
    if (stated == UNREADABLE || stated == size) {
      return stated == size;
    }
    faults.add(
        line, name, WRONG_COUNT, "%s must have %d values but had %d".formatted(name, stated, size));
    return false;
  }

  private Optional<DznValue> value(String name, Kind kind) {
    DznValue value = values.get(name);
    if (value == null) {
      faults.add(0, name, MISSING_FIELD, "%s must be given but is missing".formatted(name));
    } else if (value.kind() != kind) {
      faults.add(
          value.line(),
          name,
          BAD_VALUE,
          "%s must be %s but was %s".formatted(name, kind, value.kind()));
      return Optional.empty();
    }
    return Optional.ofNullable(value);
  }
}
