package dev.evenkeel.scheduling.drum;

import dev.evenkeel.core.project.ResolvedProject;
import java.time.Duration;
import java.util.function.IntUnaryOperator;

/**
 * How much of a resource or skill modes need.
 *
 * @param project the project
 */
record DrumUse(ResolvedProject project) {
  private static final int WHOLE_PERSON = 1_000;

  /** Returns the units of a resource that a mode needs. */
  int resource(int mode, int resource) {
    int units = 0;
    for (int k = project.modeDemandStart(mode); k < project.modeDemandStart(mode + 1); k++) {
      units += project.demandResource(k) == resource ? project.demandUnits(k) : 0;
    }
    return units;
  }

  /** Returns the thousandths of people with a skill that a mode needs. */
  int skill(int mode, int skill) {
    int people = 0;
    int end = project.modeRequirementStart(mode + 1);
    for (int k = project.modeRequirementStart(mode); k < end; k++) {
      people += project.requirementSkill(k) == skill ? project.requirementPeople(k) : 0;
    }
    return people * project.modePersonShare(mode);
  }

  /** Returns the unit hours of a resource over the own modes of all activities. */
  Duration workOfResource(int resource) {
    return work(mode -> resource(mode, resource));
  }

  /** Returns the person hours of a skill over the own modes of all activities. */
  Duration workOfSkill(int skill) {
    return work(mode -> skill(mode, skill)).dividedBy(WHOLE_PERSON);
  }

  private Duration work(IntUnaryOperator units) {
    Duration work = Duration.ZERO;
    for (int activity = 0; activity < project.activityCount(); activity++) {
      int mode = project.modeStart(activity);
      work =
          work.plus(
              project
                  .tick()
                  .multipliedBy(project.modeDuration(mode))
                  .multipliedBy(units.applyAsInt(mode)));
    }
    return work;
  }
}
