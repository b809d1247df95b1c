package dev.evenkeel.core.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.PortfolioId;
import dev.evenkeel.core.testing.CoreDomain;
import dev.evenkeel.core.testing.SoundPortfolio;
import dev.evenkeel.core.testing.SoundProject;
import dev.evenkeel.core.time.CalendarBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class PortfolioPropertyTest {
  @Property(tries = 300)
  void portfolioOfOne_isTheProject(@ForAll SoundProject sound) {
    Portfolio portfolio =
        Portfolio.builder()
            .id(PortfolioId.of("all"))
            .name("All")
            .addProjects(sound.project())
            .build();
    ResolvedProject one = sound.resolve();
    ResolvedProject all = portfolio.resolve(sound.book());
    assertThat(all.projectCount()).isEqualTo(1);
    assertThat(all.projectId(0)).isEqualTo(one.projectId(0));
    assertThat(all.projectDeadline()).isEqualTo(one.projectDeadline());
    assertThat(all.modeCount()).isEqualTo(one.modeCount());
    for (int i = 0; i < one.activityCount(); i++) {
      assertThat(all.activity(i)).isEqualTo(one.activity(i));
      assertThat(all.duration(i)).isEqualTo(one.duration(i));
      assertThat(all.calendar(i)).isEqualTo(one.calendar(i));
      assertThat(all.release(i)).isEqualTo(one.release(i));
      assertThat(all.deadline(i)).isEqualTo(one.deadline(i));
      assertThat(all.outgoingStart(i)).isEqualTo(one.outgoingStart(i));
    }
  }

  /** All starts are whole minutes apart, so that no rounding differs. */
  @Property(tries = 300)
  void eachActivity_isWhatItIsInItsOwnProject(@ForAll SoundPortfolio sound) {
    ResolvedProject all = sound.resolve();
    List<Project> projects = sound.portfolio().projects();
    int i = 0;
    for (int k = 0; k < projects.size(); k++) {
      ResolvedProject own = alone(projects.get(k), sound.book());
      assertThat(all.projectId(k)).isEqualTo(projects.get(k).id());
      assertThat(all.projectWeight(k)).isEqualTo(projects.get(k).weight());
      assertThat(all.instant(all.projectStart(k))).isEqualTo(projects.get(k).start());
      for (int j = 0; j < own.activityCount(); j++) {
        assertThat(all.projectOf(i)).isEqualTo(k);
        assertThat(all.activity(i)).isEqualTo(own.activity(j));
        assertThat(all.modeDuration(all.modeStart(i))).isEqualTo(own.duration(j));
        assertThat(all.instant(all.release(i))).isEqualTo(own.instant(own.release(j)));
        assertThat(all.workCalendar(all.calendar(i))).isEqualTo(own.workCalendar(own.calendar(j)));
        i++;
      }
    }
    assertThat(all.activityCount()).isEqualTo(i);
    assertThat(all.personCount()).isEqualTo(projects.get(0).people().size());
    assertThat(all.resourceCount()).isEqualTo(projects.get(0).resources().size());
  }

  /** Without what may lead to the other projects. */
  private static ResolvedProject alone(Project project, CalendarBook book) {
    return project.toBuilder().dependencies(List.of()).milestones(List.of()).build().resolve(book);
  }

  @Property(tries = 300)
  void orderOfProjects_changesNothingButTheNumbers(
      @ForAll SoundPortfolio sound, @ForAll Random random) {
    List<Project> projects = new ArrayList<>(sound.portfolio().projects());
    Collections.shuffle(projects, random);
    ResolvedProject before = sound.resolve();
    ResolvedProject after =
        sound.portfolio().toBuilder().projects(projects).build().resolve(sound.book());
    assertThat(after.origin()).isEqualTo(before.origin());
    assertThat(after.dependencyCount()).isEqualTo(before.dependencyCount());
    for (int i = 0; i < before.activityCount(); i++) {
      int j = after.indexOf(before.activity(i));
      assertThat(after.duration(j)).isEqualTo(before.duration(i));
      assertThat(after.release(j)).isEqualTo(before.release(i));
      assertThat(after.deadline(j)).isEqualTo(before.deadline(i));
      assertThat(after.projectId(after.projectOf(j)))
          .isEqualTo(before.projectId(before.projectOf(i)));
    }
  }

  @Property(tries = 300)
  void due_isRoundedDown(@ForAll SoundPortfolio sound, @ForAll Random random) {
    Instant due = sound.portfolio().start().plusSeconds(random.nextInt(1_000_000) - 100_000);
    List<Project> projects =
        sound.portfolio().projects().stream()
            .map(project -> project.toBuilder().deadline(due).build())
            .toList();
    ResolvedProject resolved =
        sound.portfolio().toBuilder().projects(projects).build().resolve(sound.book());
    for (int k = 0; k < projects.size(); k++) {
      Instant tick = resolved.instant(resolved.projectDue(k));
      assertThat(tick).isBeforeOrEqualTo(due).isAfter(due.minusSeconds(60));
    }
    assertThat(resolved.projectDeadline()).isEqualTo(resolved.projectDue(0));
  }
}
