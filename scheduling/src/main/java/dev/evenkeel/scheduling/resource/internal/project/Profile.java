package dev.evenkeel.scheduling.resource.internal.project;

/** The free capacity over time while a schedule grows. */
interface Profile {
  /** Frees everything. */
  void clear();

  /** Takes the demand of an activity at the first possible start not before a time; the start. */
  int place(int activity, int earliest);

  /** The profile that suits the project best. */
  static Profile of(RenewableProject project) {
    boolean grid = project.lanes.words() == 1 && project.horizon <= TimeGridProfile.LONGEST;
    return grid ? new TimeGridProfile(project) : new StepProfile(project);
  }
}
