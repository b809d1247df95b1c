package dev.evenkeel.core.validation;

import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.SkillRequirement;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** There are as many people as each mode of an activity needs at the same time. */
final class StaffingCheck {
  private final Examination examination;
  private final List<Person> people;
  private final Map<SkillRequirement, BitSet> eligible = new HashMap<>();
  private final Map<List<SkillRequirement>, Boolean> together = new HashMap<>();

  StaffingCheck(Examination examination) {
    this.examination = examination;
    this.people = examination.project.people();
  }

  /** Returns whether there are people for all requirements, as far as their skills are known. */
  boolean examine(WorkMode mode, List<ModeFault> faults) {
    int before = faults.size();
    for (int r = 0; r < mode.requirements().size(); r++) {
      SkillRequirement requirement = mode.requirements().get(r);
      if (!isDangling(requirement)) {
        examineRequirement(mode, requirement, r, faults);
      }
    }
    boolean sound = faults.size() == before;
    if (sound && !together.computeIfAbsent(mode.requirements(), this::haveDifferentPeople)) {
      String text =
          "the requirements "
              + text(mode.requirements())
              + " must be met by different people but the project has too few";
      faults.add(new ModeFault(mode, ProjectFault.TOO_FEW_PEOPLE, "requirements", text));
      return false;
    }
    return sound;
  }

  private boolean isDangling(SkillRequirement requirement) {
    return !examination.skills.containsKey(requirement.skill());
  }

  private void examineRequirement(
      WorkMode mode, SkillRequirement requirement, int place, List<ModeFault> faults) {
    int found = eligible(requirement).cardinality();
    if (found >= requirement.people()) {
      return;
    }
    String path = "requirements[" + place + "]";
    String skilled =
        "skill '" + requirement.skill() + "' at level " + requirement.minimumLevel() + " or above";
    if (found == 0) {
      String text = "somebody must have " + skilled + " but nobody has";
      faults.add(new ModeFault(mode, ProjectFault.SKILL_NOT_AVAILABLE, path, text));
    } else {
      String text =
          requirement.people() + " people must have " + skilled + " but only " + found + " have";
      faults.add(new ModeFault(mode, ProjectFault.TOO_FEW_PEOPLE, path, text));
    }
  }

  private BitSet eligible(SkillRequirement requirement) {
    return eligible.computeIfAbsent(requirement, this::findEligible);
  }

  private BitSet findEligible(SkillRequirement requirement) {
    return IntStream.range(0, people.size())
        .filter(p -> people.get(p).levelOf(requirement.skill()) >= requirement.minimumLevel())
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  private boolean haveDifferentPeople(List<SkillRequirement> requirements) {
    List<SkillRequirement> known = requirements.stream().filter(r -> !isDangling(r)).toList();
    return new PeopleMatching(
            known.stream().map(this::eligible).toList(),
            known.stream().mapToInt(SkillRequirement::people).toArray())
        .isComplete();
  }

  private static String text(List<SkillRequirement> requirements) {
    return requirements.stream()
        .map(r -> r.people() + " × '" + r.skill() + "' ≥ " + r.minimumLevel())
        .collect(Collectors.joining(", "));
  }
}
