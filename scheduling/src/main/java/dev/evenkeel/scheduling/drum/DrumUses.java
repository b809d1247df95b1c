package dev.evenkeel.scheduling.drum;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * When a schedule uses a drum.
 *
 * @param project the project, or a resolved portfolio
 * @param drum the drum
 */
record DrumUses(ResolvedProject project, Drum drum) {

  /** Returns from the first to the last use by some activities, empty if there is none. */
  Optional<Interval> of(Schedule schedule, IntPredicate activities) {
    List<Assignment> uses =
        IntStream.range(0, project.activityCount())
            .filter(activities)
            .mapToObj(activity -> schedule.assignment(project.activity(activity)).orElseThrow())
            .filter(this::isUse)
            .toList();
    Optional<Instant> start = uses.stream().map(Assignment::start).min(Comparator.naturalOrder());
    Optional<Instant> finish = uses.stream().map(Assignment::finish).max(Comparator.naturalOrder());
    return start.map(first -> new Interval(first, finish.orElse(first)));
  }

  private boolean isUse(Assignment assignment) {
    int mode = project.modeStart(project.indexOf(assignment.activity())) + assignment.mode();
    DrumUse use = new DrumUse(project);
    boolean isResource =
        IntStream.range(0, project.resourceCount())
            .filter(k -> drum.resource().filter(project.resource(k)::equals).isPresent())
            .anyMatch(k -> use.resource(mode, k) > 0);
    boolean isSkill =
        IntStream.range(0, project.skillCount())
            .filter(k -> drum.skill().filter(project.skill(k)::equals).isPresent())
            .anyMatch(k -> use.skill(mode, k) > 0);
    return !assignment.working().isEmpty() && (isResource || isSkill);
  }
}
