package dev.evenkeel.scheduling.resource.internal.project;

/**
 * The serial schedule generation scheme (Kelley 1963; Kolisch 1996): places the activities of a
 * list one by one as early as predecessors and resources allow. Not thread-safe.
 */
public final class SerialDecoder {
  private final RenewableProject project;
  private final Profile profile;

  /**
   * Creates a decoder.
   *
   * @param project the project
   */
  public SerialDecoder(RenewableProject project) {
    this.project = project;
    this.profile = Profile.of(project);
  }

  /**
   * Decodes a list in which every activity stands behind its predecessors.
   *
   * @param list all activities
   * @param start receives the start times
   * @return the makespan
   */
  public int decode(int[] list, int[] start) {
    profile.clear();
    final int[] duration = project.duration;
    final int[] offset = project.predecessorStart;
    final int[] predecessor = project.predecessor;
    int makespan = 0;
    for (int j : list) {
      int earliest = 0;
      for (int p = offset[j], end = offset[j + 1]; p < end; p++) {
        int i = predecessor[p];
        earliest = Math.max(earliest, start[i] + duration[i]);
      }
      start[j] = profile.place(j, earliest);
      makespan = Math.max(makespan, start[j] + duration[j]);
    }
    return makespan;
  }
}
