package dev.evenkeel.scheduling.drum;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.project.ResolvedProject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the drum of a project or portfolio: the renewable resource or the skill with the greatest
 * load.
 *
 * <p>The load of a resource is Σ d(i) · r(i) / R: the duration of the activities times the units
 * that they need, by the units that there are (the largest number if that changes). The load of a
 * skill is Σ d(i) · n(i) / N: the duration times the required people, for whom only the share of
 * their time counts, by the people who have the skill at any level. Activities count with their own
 * mode, the first. Of equal loads a resource is taken before a skill, then the smaller id.
 */
public final class DrumFinder {
  private static final DrumFinder STANDARD = new DrumFinder();

  private DrumFinder() {}

  /**
   * Returns the finder.
   *
   * @return the finder, immutable and thread-safe
   */
  public static DrumFinder standard() {
    return STANDARD;
  }

  /**
   * Finds the drum.
   *
   * @param project the project, or a resolved portfolio
   * @return the drum, empty if no work needs a person or a renewable resource
   * @throws NullPointerException if the project is null
   */
  public Optional<Drum> find(ResolvedProject project) {
    DrumUse use = new DrumUse(Check.notNull(project, "project"));
    List<Drum> drums = new ArrayList<>();
    for (int resource = 0; resource < project.resourceCount(); resource++) {
      int units = units(project, resource);
      Duration work = use.workOfResource(resource);
      if (project.isRenewable(resource) && units > 0 && !work.isZero()) {
        Drum drum =
            Drum.builder()
                .resource(project.resource(resource))
                .units(units)
                .load(work.dividedBy(units))
                .build();
        drums.add(drum);
      }
    }
    for (int skill = 0; skill < project.skillCount(); skill++) {
      int people = people(project, skill);
      Duration work = use.workOfSkill(skill);
      if (people > 0 && !work.isZero()) {
        Duration load = work.dividedBy(people);
        drums.add(Drum.builder().skill(project.skill(skill)).units(people).load(load).build());
      }
    }
    return drums.stream()
        .min(
            Comparator.comparing(Drum::load, Comparator.reverseOrder())
                .thenComparing(drum -> drum.skill().isPresent())
                .thenComparing(Drum::label));
  }

  private static int units(ResolvedProject project, int resource) {
    int units = project.capacity(resource);
    int end = project.capacityChangeStart(resource + 1);
    for (int k = project.capacityChangeStart(resource); k < end; k++) {
      units = Math.max(units, project.capacityChangeUnits(k));
    }
    return units;
  }

  private static int people(ResolvedProject project, int skill) {
    int people = 0;
    for (int person = 0; person < project.personCount(); person++) {
      people += project.level(person, skill) > 0 ? 1 : 0;
    }
    return people;
  }
}
