package dev.evenkeel.examples.instances.multiskill;

import static dev.evenkeel.examples.input.InputFault.BAD_VALUE;
import static dev.evenkeel.examples.input.InputFault.CONTRADICTION;
import static dev.evenkeel.examples.input.InputFault.MISSING_FIELD;
import static dev.evenkeel.examples.instances.draft.FileFaults.UNREADABLE;

import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.InstanceMode;
import dev.evenkeel.examples.instances.InstancePerson;
import dev.evenkeel.examples.instances.InstanceSkillLevel;
import dev.evenkeel.examples.instances.InstanceSkillNeed;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.draft.FileFaults;
import dev.evenkeel.examples.instances.draft.InstanceDraft;
import dev.evenkeel.examples.instances.multiskill.ImopseText.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads iMOPSE files: each task needs one person who masters its skill at its level or a higher
 * one.
 */
public final class ImopseReader {
  private static final Pattern MONEY = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

  private final ImopseText text;
  private final FileFaults faults;
  private final InstanceDraft draft;
  private final Map<String, Integer> skills = new LinkedHashMap<>();
  private final List<InstancePerson> people = new ArrayList<>();
  private final Set<String> peopleSeen = new LinkedHashSet<>();
  private int tasks;
  private int precedences;

  private ImopseReader(ImopseText text, FileFaults faults) {
    this.text = text;
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
    return new ImopseReader(new ImopseText(text, faults), faults).instance();
  }

  private Optional<ProjectInstance> instance() {
    text.rows("ResourceID").forEach(this::person);
    int skillsOfPeople = skills.size();
    text.rows("TaskID").forEach(this::task);
    text.checkCount("Tasks", tasks);
    text.checkCount("Resources", people.size());
    text.checkCount("Precedence relations", precedences);
    text.checkCount("Number of skill types", skillsOfPeople);
    return draft
        .activities()
        .map(
            activities ->
                ProjectInstance.builder()
                    .name(faults.name())
                    .skills(skills.keySet())
                    .people(people)
                    .activities(activities)
                    .build());
  }

  private void person(Row row) {
    String name = row.word(0);
    if (!peopleSeen.add(name)) {
      String shown = FileFaults.shortened(name);
      faults.add(
          row.line(),
          "ResourceID",
          CONTRADICTION,
          "resource '%s' must occur once but did twice".formatted(shown));
    }
    OptionalDouble salary = row.has(1) ? salary(row) : missing(row, "Salary");
    List<InstanceSkillLevel> levels = new ArrayList<>();
    Set<Integer> seen = new LinkedHashSet<>();
    for (int i = 2; i < row.size(); i += 2) {
      InstanceSkillLevel level = skillLevel(row, i, "Skills");
      levels.add(level);
      if (!seen.add(level.skill())) {
        faults.add(
            row.line(),
            "Skills",
            CONTRADICTION,
            "skill '%s' must occur once but did twice"
                .formatted(FileFaults.shortened(row.word(i))));
      }
    }
    people.add(new InstancePerson(name, levels, salary));
  }

  private OptionalDouble salary(Row row) {
    String word = row.word(1);
    if (MONEY.matcher(word).matches()) {
      return OptionalDouble.of(Double.parseDouble(word));
    }
    faults.add(
        row.line(),
        "Salary",
        BAD_VALUE,
        "salary must be a number from 0 but was '%s'".formatted(FileFaults.shortened(word)));
    return OptionalDouble.empty();
  }

  private OptionalDouble missing(Row row, String field) {
    faults.add(
        row.line(), field, MISSING_FIELD, "%s must be given but is missing".formatted(field));
    return OptionalDouble.empty();
  }

  /** The skill at one position of a row and the level at the next. */
  private InstanceSkillLevel skillLevel(Row row, int index, String field) {
    String word = row.word(index);
    if (!word.endsWith(":") || word.length() == 1 || !row.has(index + 1)) {
      faults.add(
          row.line(),
          field,
          BAD_VALUE,
          "skill must be a name, a colon and a level but was '%s'"
              .formatted(FileFaults.shortened(word)));
      return new InstanceSkillLevel(UNREADABLE, UNREADABLE);
    }
    String name = word.substring(0, word.length() - 1);
    Integer known = skills.putIfAbsent(name, skills.size());
    int skill = known == null ? skills.size() - 1 : known;
    return new InstanceSkillLevel(skill, faults.number(row.line(), field, row.word(index + 1)));
  }

  private void task(Row row) {
    tasks++;
    int number = faults.number(row.line(), "TaskID", row.word(0));
    if (!row.has(3)) {
      missing(row, row.has(1) ? "Skill" : "Duration");
      return;
    }
    int duration = faults.number(row.line(), "Duration", row.word(1));
    InstanceSkillLevel level = skillLevel(row, 2, "Skill");
    draft.job(
        row.line(),
        number,
        InstanceActivity.builder()
            .addModes(new InstanceMode(duration, List.of()))
            .addSkillNeeds(new InstanceSkillNeed(level.skill(), level.level(), 1)));
    for (int i = 4; i < row.size(); i++) {
      precedences++;
      int before = faults.number(row.line(), "Predecessor IDs", row.word(i));
      draft.order(row.line(), "Predecessor IDs", before, number);
    }
  }
}
