package dev.evenkeel.scheduling.staffing.skill;

/** What can be said without simulation about agents with several skills. */
public enum SkillSufficiency {
  /** The agents can be split so that each class has enough of its own; helping out adds to that. */
  ENOUGH,
  /**
   * Some classes with equal mean handle times need more agents together than have any of their
   * skills, even if these did nothing else and answered in order of arrival.
   */
  TOO_FEW,
  /** Neither is certain: simulate. */
  UNDECIDED
}
