package dev.evenkeel.core.validation;

import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.SkillRequirement;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** There are as many people and units as each activity needs at the same time. */
final class StaffingCheck {
  private final Examination examination;
  private final List<Person> people;
  private final Map<SkillRequirement, BitSet> eligible = new HashMap<>();
  private final Map<List<SkillRequirement>, Boolean> together = new HashMap<>();

  StaffingCheck(Examination examination) {
    this.examination = examination;
    this.people = examination.project.people();
  }

  void examine() {
    List<Activity> activities = examination.project.activities();
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      if (!activity.requirements().isEmpty() && !examineRequirements(activity)) {
        // Those who could do the work are not there yet, so nobody knows their calendars.
        examination.faultyActivities.set(i);
      }
      if (!activity.demands().isEmpty()) {
        examineDemands(activity);
      }
    }
  }

  /** Returns whether there are people for all requirements, as far as their skills are known. */
  private boolean examineRequirements(Activity activity) {
    boolean sound = true;
    for (int r = 0; r < activity.requirements().size(); r++) {
      SkillRequirement requirement = activity.requirements().get(r);
      sound &= isDangling(requirement) || examineRequirement(activity, requirement, r);
    }
    if (sound && !together.computeIfAbsent(activity.requirements(), this::haveDifferentPeople)) {
      examination.error(
          ProjectFault.TOO_FEW_PEOPLE,
          Examination.name(activity),
          "requirements",
          "the requirements "
              + text(activity.requirements())
              + " must be met by different people but the project has too few");
      return false;
    }
    return sound;
  }

  private boolean isDangling(SkillRequirement requirement) {
    return !examination.skills.containsKey(requirement.skill());
  }

  private boolean examineRequirement(Activity activity, SkillRequirement requirement, int place) {
    int found = eligible(requirement).cardinality();
    if (found >= requirement.people()) {
      return true;
    }
    String path = "requirements[" + place + "]";
    String skilled =
        "skill '" + requirement.skill() + "' at level " + requirement.minimumLevel() + " or above";
    if (found == 0) {
      examination.error(
          ProjectFault.SKILL_NOT_AVAILABLE,
          Examination.name(activity),
          path,
          "somebody must have " + skilled + " but nobody has");
    } else {
      examination.error(
          ProjectFault.TOO_FEW_PEOPLE,
          Examination.name(activity),
          path,
          requirement.people() + " people must have " + skilled + " but only " + found + " have");
    }
    return false;
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

  private void examineDemands(Activity activity) {
    Map<ResourceId, Long> units = new LinkedHashMap<>();
    for (ResourceDemand demand : activity.demands()) {
      units.merge(demand.resource(), (long) demand.units(), Long::sum);
    }
    units.forEach((id, sum) -> examineDemand(activity, id, sum));
  }

  private void examineDemand(Activity activity, ResourceId id, long units) {
    Integer place = examination.resources.get(id);
    if (place == null) {
      return;
    }
    Resource resource = examination.project.resources().get(place);
    if (units > resource.capacity()) {
      examination.error(
          ProjectFault.DEMAND_ABOVE_CAPACITY,
          Examination.name(activity),
          "demands",
          String.format(
              Locale.ROOT,
              "demand of resource '%s' must be at most its capacity %d but was %d",
              id,
              resource.capacity(),
              units));
    }
  }
}
