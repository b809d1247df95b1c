package dev.evenkeel.core.project;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.project.internal.ModeNumbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the work needs, in rows by activity for mode 0. Where there are alternatives, rows by mode
 * follow, in which those of mode 0 stand once more; else both are the same.
 */
final class ResolvedStaffing {
  final int[] requirementStart;
  final int[] modeRequirementStart;
  final int[] requirementSkill;
  final int[] requirementLevel;
  final int[] requirementPeople;
  final int[] demandStart;
  final int[] modeDemandStart;
  final int[] demandResource;
  final int[] demandUnits;
  private final IdIndex<SkillId> skills;
  private final IdIndex<ResourceId> resources;
  private final Map<List<SkillRequirement>, Integer> calendars = new HashMap<>();

  ResolvedStaffing(
      List<Activity> activities,
      ModeNumbers modes,
      IdIndex<SkillId> skills,
      IdIndex<ResourceId> resources) {
    this.skills = skills;
    this.resources = resources;
    requirementStart = new int[activities.size() + 1];
    demandStart = new int[activities.size() + 1];
    countRows(activities);
    boolean alternatives = modes.hasAlternatives();
    modeRequirementStart = alternatives ? new int[modes.count() + 1] : requirementStart;
    modeDemandStart = alternatives ? new int[modes.count() + 1] : demandStart;
    if (alternatives) {
      countModeRows(activities);
    }
    requirementSkill = new int[modeRequirementStart[modes.count()]];
    requirementLevel = new int[requirementSkill.length];
    requirementPeople = new int[requirementSkill.length];
    demandResource = new int[modeDemandStart[modes.count()]];
    demandUnits = new int[demandResource.length];
    fillRows(activities);
    if (alternatives) {
      fillModeRows(activities);
    }
  }

  private void countRows(List<Activity> activities) {
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      requirementStart[i + 1] = requirementStart[i] + activity.requirements().size();
      demandStart[i + 1] = demandStart[i] + activity.demands().size();
    }
  }

  private void countModeRows(List<Activity> activities) {
    modeRequirementStart[0] = requirementStart[activities.size()];
    modeDemandStart[0] = demandStart[activities.size()];
    int m = 0;
    for (Activity activity : activities) {
      countMode(m++, activity.requirements(), activity.demands());
      for (ActivityMode mode : activity.alternatives()) {
        countMode(m++, mode.requirements(), mode.demands());
      }
    }
  }

  private void countMode(
      int mode, List<SkillRequirement> requirements, List<ResourceDemand> demands) {
    modeRequirementStart[mode + 1] = modeRequirementStart[mode] + requirements.size();
    modeDemandStart[mode + 1] = modeDemandStart[mode] + demands.size();
  }

  private void fillRows(List<Activity> activities) {
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      fillRequirements(requirementStart[i], activity.requirements(), activity.id());
      fillDemands(demandStart[i], activity.demands(), activity.id());
    }
  }

  private void fillModeRows(List<Activity> activities) {
    int m = 0;
    for (Activity activity : activities) {
      fillRequirements(modeRequirementStart[m], activity.requirements(), activity.id());
      fillDemands(modeDemandStart[m++], activity.demands(), activity.id());
      for (ActivityMode mode : activity.alternatives()) {
        fillRequirements(modeRequirementStart[m], mode.requirements(), activity.id());
        fillDemands(modeDemandStart[m++], mode.demands(), activity.id());
      }
    }
  }

  private void fillRequirements(int from, List<SkillRequirement> requirements, ActivityId id) {
    int r = from;
    for (SkillRequirement requirement : requirements) {
      requirementSkill[r] = skills.get(requirement.skill(), "activity", id);
      requirementLevel[r] = requirement.minimumLevel();
      requirementPeople[r++] = requirement.people();
    }
  }

  private void fillDemands(int from, List<ResourceDemand> demands, ActivityId id) {
    int d = from;
    for (ResourceDemand demand : demands) {
      demandResource[d] = resources.get(demand.resource(), "activity", id);
      demandUnits[d++] = demand.units();
    }
  }

  int headCount(int activity) {
    return sum(requirementStart[activity], requirementStart[activity + 1]);
  }

  int modeHeadCount(int mode) {
    return sum(modeRequirementStart[mode], modeRequirementStart[mode + 1]);
  }

  private int sum(int from, int to) {
    int sum = 0;
    for (int r = from; r < to; r++) {
      sum += requirementPeople[r];
    }
    return sum;
  }

  /** The calendar of the people who can meet a requirement of the mode, else the default. */
  int calendar(
      int mode, List<SkillRequirement> requirements, ResolvedPeople people, CalendarTable table) {
    if (requirements.isEmpty()) {
      return table.defaultCalendar();
    }
    Integer known = calendars.get(requirements);
    if (known != null) {
      return known;
    }
    int[] eligible =
        IntStream.range(0, people.count)
            .filter(person -> isEligible(person, mode, people))
            .map(person -> people.calendar[person])
            .sorted()
            .distinct()
            .toArray();
    int calendar = eligible.length == 0 ? table.defaultCalendar() : table.union(eligible);
    calendars.put(requirements, calendar);
    return calendar;
  }

  private boolean isEligible(int person, int mode, ResolvedPeople people) {
    for (int r = modeRequirementStart[mode]; r < modeRequirementStart[mode + 1]; r++) {
      if (people.level(person, requirementSkill[r]) >= requirementLevel[r]) {
        return true;
      }
    }
    return false;
  }
}
