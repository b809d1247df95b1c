package dev.evenkeel.core.project;

import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.people.SkillLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Who can do what, and what each activity needs, in rows by activity. */
final class ResolvedStaffing {
  final int skillCount;
  final int[] personCalendar;
  final int[] requirementStart;
  final int[] requirementSkill;
  final int[] requirementLevel;
  final int[] requirementPeople;
  final int[] demandStart;
  final int[] demandResource;
  final int[] demandUnits;
  private final byte[] levels;
  private final Map<List<SkillRequirement>, Integer> calendars = new HashMap<>();

  ResolvedStaffing(Project project, CalendarTable table) {
    skillCount = project.skills().size();
    List<Person> people = project.people();
    IdIndex.of("person", people, Person::id);
    levels = new byte[Math.multiplyExact(people.size(), skillCount)];
    personCalendar = people.stream().mapToInt(table::of).toArray();
    IdIndex<SkillId> skills = IdIndex.of("skill", project.skills(), Skill::id);
    fillLevels(people, skills);

    List<Activity> activities = project.activities();
    requirementStart = new int[activities.size() + 1];
    demandStart = new int[activities.size() + 1];
    countRows(activities);
    requirementSkill = new int[requirementStart[activities.size()]];
    requirementLevel = new int[requirementSkill.length];
    requirementPeople = new int[requirementSkill.length];
    demandResource = new int[demandStart[activities.size()]];
    demandUnits = new int[demandResource.length];
    fillRequirements(activities, skills);
    fillDemands(activities, IdIndex.of("resource", project.resources(), Resource::id));
  }

  private void fillLevels(List<Person> people, IdIndex<SkillId> skills) {
    for (int p = 0; p < people.size(); p++) {
      Person person = people.get(p);
      for (SkillLevel level : person.skills()) {
        int skill = skills.get(level.skill(), "person", person.id());
        levels[p * skillCount + skill] = (byte) level.level();
      }
    }
  }

  private void countRows(List<Activity> activities) {
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      requirementStart[i + 1] = requirementStart[i] + activity.requirements().size();
      demandStart[i + 1] = demandStart[i] + activity.demands().size();
    }
  }

  private void fillRequirements(List<Activity> activities, IdIndex<SkillId> skills) {
    int r = 0;
    for (Activity activity : activities) {
      for (SkillRequirement requirement : activity.requirements()) {
        requirementSkill[r] = skills.get(requirement.skill(), "activity", activity.id());
        requirementLevel[r] = requirement.minimumLevel();
        requirementPeople[r++] = requirement.people();
      }
    }
  }

  private void fillDemands(List<Activity> activities, IdIndex<ResourceId> resources) {
    int d = 0;
    for (Activity activity : activities) {
      for (ResourceDemand demand : activity.demands()) {
        demandResource[d] = resources.get(demand.resource(), "activity", activity.id());
        demandUnits[d++] = demand.units();
      }
    }
  }

  int headCount(int activity) {
    int sum = 0;
    for (int r = requirementStart[activity]; r < requirementStart[activity + 1]; r++) {
      sum += requirementPeople[r];
    }
    return sum;
  }

  int level(int person, int skill) {
    return levels[person * skillCount + skill];
  }

  /** The calendar of the people who can meet a requirement of the activity, else the default. */
  int calendar(int activity, List<SkillRequirement> requirements, CalendarTable table) {
    if (requirements.isEmpty()) {
      return table.defaultCalendar();
    }
    Integer known = calendars.get(requirements);
    if (known != null) {
      return known;
    }
    int[] eligible =
        IntStream.range(0, personCalendar.length)
            .filter(person -> isEligible(person, activity))
            .map(person -> personCalendar[person])
            .sorted()
            .distinct()
            .toArray();
    int calendar = eligible.length == 0 ? table.defaultCalendar() : table.union(eligible);
    calendars.put(requirements, calendar);
    return calendar;
  }

  private boolean isEligible(int person, int activity) {
    for (int r = requirementStart[activity]; r < requirementStart[activity + 1]; r++) {
      if (level(person, requirementSkill[r]) >= requirementLevel[r]) {
        return true;
      }
    }
    return false;
  }
}
