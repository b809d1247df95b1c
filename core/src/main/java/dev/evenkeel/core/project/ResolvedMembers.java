package dev.evenkeel.core.project;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The projects that are planned together, and which activity belongs to which. */
final class ResolvedMembers {
  final List<Project> projects;
  final long[] start;
  final long[] due;
  private final int activityCount;

  /** By activity; absent if there is but one project. */
  private final int @Nullable [] projectOf;

  ResolvedMembers(List<Project> projects, int activityCount, ProjectResolver resolver) {
    this.projects = projects;
    this.activityCount = activityCount;
    start = projects.stream().map(Project::start).mapToLong(resolver::earliest).toArray();
    due =
        projects.stream()
            .map(Project::deadline)
            .mapToLong(at -> at.map(resolver::latest).orElse(ResolvedProject.NO_DEADLINE))
            .toArray();
    projectOf = projects.size() == 1 ? null : projectOf();
  }

  private int[] projectOf() {
    int[] result = new int[activityCount];
    int from = 0;
    for (int k = 0; k < projects.size(); k++) {
      int to = from + projects.get(k).activities().size();
      Arrays.fill(result, from, to, k);
      from = to;
    }
    return result;
  }

  int projectOf(int activity) {
    int checked = Objects.checkIndex(activity, activityCount);
    return projectOf == null ? 0 : projectOf[checked];
  }
}
