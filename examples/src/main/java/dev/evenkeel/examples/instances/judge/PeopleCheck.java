package dev.evenkeel.examples.instances.judge;

import dev.evenkeel.examples.instances.InstancePerson;
import dev.evenkeel.examples.instances.InstanceSkillNeed;
import dev.evenkeel.examples.instances.ProjectInstance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks who works on what. */
final class PeopleCheck {
  private final ProjectInstance instance;
  private final Violations violations;

  PeopleCheck(ProjectInstance instance, Violations violations) {
    this.instance = instance;
    this.violations = violations;
  }

  void check(List<PlannedWork> work) {
    work.forEach(this::checkTeam);
    for (int i = 0; i < work.size(); i++) {
      for (PlannedWork other : work.subList(0, i)) {
        checkApart(other, work.get(i));
      }
    }
  }

  private void checkTeam(PlannedWork work) {
    boolean known = work.people().stream().allMatch(person -> isKnown(work, person));
    Set<Integer> distinct = new LinkedHashSet<>(work.people());
    if (distinct.size() != work.people().size()) {
      violations.add(
          InstanceViolation.REPEATED_PERSON,
          work.activity(),
          "people must not repeat but were " + work.people());
    }
    long needed = work.activity().headCount();
    if (distinct.size() != needed) {
      violations.add(
          InstanceViolation.HEAD_COUNT,
          work.activity(),
          "people must be %d but were %d".formatted(needed, distinct.size()));
    } else if (known) {
      checkSkills(work, distinct);
    }
  }

  private boolean isKnown(PlannedWork work, int person) {
    boolean known = person >= 0 && person < instance.people().size();
    if (!known) {
      violations.add(
          InstanceViolation.UNKNOWN_PERSON,
          work.activity(),
          "person must be at a position from 0 to %d but was at %d"
              .formatted(instance.people().size() - 1, person));
    }
    return known;
  }

  private void checkSkills(PlannedWork work, Set<Integer> team) {
    List<InstancePerson> people = team.stream().map(instance.people()::get).toList();
    for (InstanceSkillNeed need :
        new SkillDivision(work.activity().skillNeeds(), people).unfilled()) {
      violations.add(
          InstanceViolation.SKILL,
          work.activity(),
          "everybody must serve one need but nobody is left for skill %s at level %d"
              .formatted(instance.skills().get(need.skill()), need.minimumLevel()));
    }
  }

  private void checkApart(PlannedWork one, PlannedWork other) {
    long start = Math.max(one.start(), other.start());
    if (one.runsIn(start) && other.runsIn(start)) {
      for (int person : new LinkedHashSet<>(other.people())) {
        if (one.people().contains(person)) {
          violations.add(
              InstanceViolation.DOUBLE_BOOKING,
              other.activity(),
              "person at position %d must work on one activity in period %d but also does on %d"
                  .formatted(person, start, one.activity().number()));
        }
      }
    }
  }
}
