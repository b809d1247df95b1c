package dev.evenkeel.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceKind;
import dev.evenkeel.core.time.WorkCalendar;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** What the generators promise to those who use them. */
@Domain(CoreDomain.class)
class CoreDomainPropertyTest {
  @Property
  void projects_areVaried(@ForAll Project project) {
    assertThat(project.activities()).hasSizeBetween(1, 8);
    cover("lead", project.dependencies().stream().anyMatch(d -> d.lag().isNegative()));
    cover("lag", project.dependencies().stream().anyMatch(d -> !d.lag().isNegative()));
    cover("block", project.activities().stream().anyMatch(a -> !a.interruptible()));
    cover("staff", project.activities().stream().anyMatch(a -> a.headCount() > 1));
    cover("release", project.activities().stream().anyMatch(a -> a.earliestStart().isPresent()));
    cover("demand", project.activities().stream().anyMatch(a -> !a.demands().isEmpty()));
    cover("mode", project.activities().stream().anyMatch(a -> !a.alternatives().isEmpty()));
    cover("share", project.activities().stream().anyMatch(a -> a.personShare() < 1));
    cover("stock", resources(project, r -> r.kind() == ResourceKind.NON_RENEWABLE));
    cover("hours", resources(project, r -> r.calendar().isPresent()));
    cover("changes", resources(project, r -> !r.changes().isEmpty()));
    cover("wish", project.people().stream().anyMatch(p -> !p.wishes().isEmpty()));
    cover("learning", project.people().stream().anyMatch(p -> !p.learning().isEmpty()));
    cover("tree", project.workPackages().stream().anyMatch(w -> w.parent().isPresent()));
    cover("types", types(project).containsAll(EnumSet.allOf(DependencyType.class)));
    cover(
        "calendar",
        project.activities().stream().map(Activity::calendar).anyMatch(c -> c.isPresent()));
  }

  private static boolean resources(Project project, Predicate<Resource> condition) {
    return project.resources().stream().anyMatch(condition);
  }

  @Property
  void portfolios_areVaried(@ForAll SoundPortfolio sound) {
    ResolvedProject resolved = sound.resolve();
    cover("several", resolved.projectCount() > 1);
    cover("three", resolved.projectCount() == 3);
    cover("later start", sound.portfolio().projects().stream().anyMatch(p -> isLater(p, sound)));
    boolean crossing = false;
    for (int k = 0; k < resolved.dependencyCount(); k++) {
      crossing |= resolved.projectOf(resolved.from(k)) != resolved.projectOf(resolved.to(k));
    }
    cover("crossing", crossing);
  }

  private static boolean isLater(Project project, SoundPortfolio sound) {
    return project.start().isAfter(sound.portfolio().start());
  }

  private static Set<DependencyType> types(Project project) {
    Set<DependencyType> types = EnumSet.noneOf(DependencyType.class);
    project.dependencies().stream().map(Dependency::type).forEach(types::add);
    return types;
  }

  private static void cover(String label, boolean found) {
    Statistics.label(label)
        .collect(found)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
  }

  @Property(tries = 200)
  void resolvedProjects_haveActivities(@ForAll ResolvedProject project) {
    assertThat(project.activityCount()).isPositive();
  }

  @Property(tries = 200)
  void people_haveARate(@ForAll Person person) {
    assertThat(person.costPerHour()).isPresent();
    assertThat(person.team()).isPresent();
  }

  @Property(tries = 200)
  void calendars_haveAnId(@ForAll WorkCalendar calendar) {
    assertThat(calendar.id().value()).isNotBlank();
    assertThat(calendar.workingTime()).isSameAs(calendar.workingTime());
  }
}
