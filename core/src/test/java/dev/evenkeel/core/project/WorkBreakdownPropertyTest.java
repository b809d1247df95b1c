package dev.evenkeel.core.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.WorkPackageId;
import dev.evenkeel.core.testing.CoreDomain;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(CoreDomain.class)
class WorkBreakdownPropertyTest {
  private static Duration sum(List<Duration> durations) {
    return durations.stream().reduce(Duration.ZERO, Duration::plus);
  }

  /** Whether a work package is another or lies in it, by walking up the project's own list. */
  private static boolean isWithin(Project project, WorkPackageId part, WorkPackageId whole) {
    Optional<WorkPackageId> at = Optional.of(part);
    while (at.isPresent() && !at.get().equals(whole)) {
      WorkPackageId id = at.get();
      at =
          project.workPackages().stream()
              .filter(p -> p.id().equals(id))
              .findFirst()
              .flatMap(WorkPackage::parent);
    }
    return at.isPresent();
  }

  @Property
  void effort_isTheSumOfTheActivitiesWithin(@ForAll Project project) {
    WorkBreakdown breakdown = WorkBreakdown.of(project);
    for (WorkPackage part : project.workPackages()) {
      Duration expected =
          sum(
              project.activities().stream()
                  .filter(a -> a.workPackage().isPresent())
                  .filter(a -> isWithin(project, a.workPackage().get(), part.id()))
                  .map(a -> a.effort().expected())
                  .toList());
      assertThat(breakdown.effort(part.id())).isEqualTo(expected);
    }
    assertThat(breakdown.totalEffort())
        .isEqualTo(sum(project.activities().stream().map(a -> a.effort().expected()).toList()));
  }

  @Property
  void everyActivity_isInOneWorkPackageOrOutside(@ForAll Project project) {
    WorkBreakdown breakdown = WorkBreakdown.of(project);
    long inside =
        breakdown.workPackages().stream().mapToLong(id -> breakdown.activities(id).size()).sum();
    assertThat(inside + breakdown.activitiesOutside().size())
        .isEqualTo(project.activities().size());
  }

  @Property
  void codes_growFromThatOfTheParent(@ForAll Project project) {
    WorkBreakdown breakdown = WorkBreakdown.of(project);
    assertThat(breakdown.workPackages()).hasSameSizeAs(project.workPackages());
    assertThat(breakdown.workPackages().stream().map(breakdown::code)).doesNotHaveDuplicates();
    for (WorkPackageId id : breakdown.workPackages()) {
      List<WorkPackageId> children = breakdown.children(id);
      for (int k = 0; k < children.size(); k++) {
        assertThat(breakdown.code(children.get(k))).isEqualTo(breakdown.code(id) + "." + (k + 1));
        assertThat(breakdown.parent(children.get(k))).contains(id);
        assertThat(breakdown.level(children.get(k))).isEqualTo(breakdown.level(id) + 1);
      }
    }
  }
}
