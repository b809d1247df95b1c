package dev.evenkeel.core.validation;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.WorkPackageId;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.WorkPackage;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the checks of one project share: the numbers of its objects and the findings so far. */
final class Examination {
  /** The place of an activity that does not exist. */
  static final int NONE = -1;

  final Project project;

  /** The projects that are planned together; the project itself if it is alone. */
  final List<Project> members;

  final Map<ActivityId, Integer> activities;

  /** The places of the predecessors and successors of the dependencies, or {@link #NONE}. */
  final int[] predecessors;

  final int[] successors;

  final Map<WorkPackageId, Integer> workPackages;
  final Map<SkillId, Integer> skills;
  final Map<ResourceId, Integer> resources;

  /** The places of activities with a fault that says nothing certain about how long they take. */
  final BitSet faultyActivities = new BitSet();

  private final FindingsCollector findings = new FindingsCollector();

  Examination(Project project, List<Project> members) {
    this.project = project;
    this.members = members;
    activities = index(project.activities(), Activity::id);
    workPackages = index(project.workPackages(), WorkPackage::id);
    skills = index(project.skills(), Skill::id);
    resources = index(project.resources(), Resource::id);
    predecessors = project.dependencies().stream().mapToInt(d -> place(d.from())).toArray();
    successors = project.dependencies().stream().mapToInt(d -> place(d.to())).toArray();
  }

  /** Numbers objects by their place; of several with one id the first counts. */
  private static <T, K> Map<K, Integer> index(List<T> objects, Function<T, K> id) {
    Map<K, Integer> index = new HashMap<>(2 * objects.size());
    for (int i = 0; i < objects.size(); i++) {
      index.putIfAbsent(id.apply(objects.get(i)), i);
    }
    return index;
  }

  private int place(ActivityId id) {
    return activities.getOrDefault(id, NONE);
  }

  void error(ProjectFault fault, String object, String text) {
    findings.add(Finding.error(fault, object, text));
  }

  void error(ProjectFault fault, String object, String path, String text) {
    findings.add(Finding.error(fault, object, text).withPath(path));
  }

  void warning(ProjectFault fault, String object, String path, String text) {
    findings.add(Finding.warning(fault, object, text).withPath(path));
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  boolean isPortfolio() {
    return members.size() > 1;
  }

  static String name(Project project) {
    return "project '" + project.id() + "'";
  }

  static String name(Activity activity) {
    return "activity '" + activity.id() + "'";
  }

  Findings findings() {
    return findings.collect();
  }
}
