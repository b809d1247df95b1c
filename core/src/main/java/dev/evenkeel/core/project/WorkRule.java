package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import java.util.List;

/** What an activity and its other modes share: head counts and shares of working time. */
final class WorkRule {
  private static final double LEAST_SHARE = 0.001;

  private WorkRule() {}

  static void checkPersonShare(double share, String kind, Object id) {
    Check.that(
        share >= LEAST_SHARE && share <= 1,
        "person share must be between 0.001 and 1 but was %s in %s '%s'",
        share,
        kind,
        id);
  }

  static void checkHeadCount(List<SkillRequirement> requirements, String kind, Object id) {
    long people = requirements.stream().mapToLong(SkillRequirement::people).sum();
    Check.that(
        people <= SkillRequirement.MAX_PEOPLE,
        "head count must be at most " + SkillRequirement.MAX_PEOPLE + " but was %s in %s '%s'",
        people,
        kind,
        id);
  }

  static int headCount(List<SkillRequirement> requirements) {
    int sum = 0;
    for (SkillRequirement requirement : requirements) {
      sum += requirement.people();
    }
    return sum;
  }
}
