package dev.evenkeel.core.change;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ChangeRequestId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.StakeholderId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Small projects and requests to change them. */
final class Requests {
  static final Instant START = Instant.parse("2027-01-11T08:00:00Z");
  static final Instant ASKED = Instant.parse("2027-01-20T09:00:00Z");
  static final Instant DECIDED = Instant.parse("2027-01-22T15:00:00Z");
  static final StakeholderId SPONSOR = StakeholderId.of("sponsor");

  private Requests() {}

  static ActivityId id(String activity) {
    return ActivityId.of(activity);
  }

  static Activity activity(String id, int hours) {
    return Activity.builder()
        .id(id(id))
        .name("Activity " + id)
        .effort(Effort.of(Duration.ofHours(hours)))
        .build();
  }

  static Dependency link(String from, String to) {
    return Dependency.finishToStart(id(from), id(to));
  }

  static Dependency link(String from, String to, DependencyType type, int hours) {
    return link(from, to).toBuilder().type(type).lag(Duration.ofHours(hours)).build();
  }

  /** A project of activities of one hour each. */
  static Project project(List<String> activities, Dependency... dependencies) {
    return Project.builder()
        .id(ProjectId.of("p"))
        .name("Project")
        .start(START)
        .activities(activities.stream().map(id -> activity(id, 1)).toList())
        .addDependencies(dependencies)
        .build();
  }

  static ChangeRequest proposed(String id, ScopeChange... changes) {
    return ChangeRequest.builder()
        .id(ChangeRequestId.of(id))
        .title("Request " + id)
        .reason("The customers want it")
        .requestedBy(SPONSOR)
        .requestedAt(ASKED)
        .changes(Arrays.asList(changes))
        .build();
  }

  static ChangeRequest approved(String id, ScopeChange... changes) {
    return proposed(id, changes).approved(SPONSOR, DECIDED);
  }

  static Project applied(Project project, ScopeChange... changes) {
    return ChangeControl.standard().apply(project, List.of(approved("cr", changes))).orElseThrow();
  }
}
