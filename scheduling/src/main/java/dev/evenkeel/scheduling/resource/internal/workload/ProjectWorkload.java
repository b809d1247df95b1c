package dev.evenkeel.scheduling.resource.internal.workload;

import com.google.common.math.LongMath;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.TickCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The work of a project by required skill and level, in thousandths of ticks of one person. */
public final class ProjectWorkload {
  /** In how many parts a tick of work is divided, as shares are in thousandths. */
  public static final int PARTS_OF_TICK = 1_000;

  private final ResolvedProject project;
  private final Map<WorkClass, Long> work = new LinkedHashMap<>();

  private ProjectWorkload(ResolvedProject project) {
    this.project = project;
  }

  /**
   * Returns the work of a project.
   *
   * @param project the project
   * @param horizon the ticks from its start within which people work
   * @return the classes with work, none if no work needs a person
   */
  public static SkillWorkload of(ResolvedProject project, long horizon) {
    ProjectWorkload workload = new ProjectWorkload(project);
    for (int j = 0; j < project.activityCount(); j++) {
      workload.addActivity(j);
    }
    return new SkillWorkload(
        IntStream.range(0, project.personCount()).mapToObj(workload::levels).toList(),
        List.copyOf(workload.work.keySet()),
        ImmutableLongArray.copyOf(workload.work.values()),
        new CalendarHours(project, horizon));
  }

  private ImmutableIntArray levels(int person) {
    return ImmutableIntArray.copyOf(
        IntStream.range(0, project.skillCount()).map(skill -> project.level(person, skill)));
  }

  private void addActivity(int j) {
    int first = project.modeStart(j);
    int end = project.modeStart(j + 1);
    if (end - first == 1) {
      requirements(first).forEach(k -> add(List.of(option(k)), work(first, k)));
    } else {
      long least =
          IntStream.range(first, end)
              .mapToLong(m -> requirements(m).mapToLong(k -> work(m, k)).sum())
              .min()
              .orElseThrow();
      add(options(first, end), least);
    }
  }

  private List<WorkClass.Option> options(int first, int end) {
    return IntStream.range(first, end)
        .flatMap(this::requirements)
        .mapToObj(this::option)
        .distinct()
        .toList();
  }

  private IntStream requirements(int mode) {
    return IntStream.range(
        project.modeRequirementStart(mode), project.modeRequirementStart(mode + 1));
  }

  private WorkClass.Option option(int requirement) {
    return new WorkClass.Option(
        project.requirementSkill(requirement), project.requirementLevel(requirement));
  }

  private long work(int mode, int requirement) {
    long people = project.requirementPeople(requirement);
    long time = Math.multiplyExact(project.modeDuration(mode), project.modePersonShare(mode));
    return Math.multiplyExact(people, time);
  }

  private void add(List<WorkClass.Option> options, long amount) {
    if (amount > 0) {
      work.merge(new WorkClass(options), amount, Math::addExact);
    }
  }

  /** The working time of each person's calendar; newcomers work on the default calendar. */
  private record CalendarHours(ResolvedProject project, long horizon) implements WorkingHours {
    @Override
    public long until(int person, long time) {
      TickCalendar calendar =
          person < project.personCount() ? project.personCalendar(person) : project.calendarAt(0);
      return LongMath.saturatedMultiply(calendar.worked(0, time), PARTS_OF_TICK);
    }
  }
}
