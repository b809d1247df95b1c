package dev.evenkeel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.project.Portfolio;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.testing.CoreDomain;
import dev.evenkeel.core.testing.SoundPortfolio;
import dev.evenkeel.core.testing.SoundProject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class ProjectValidatorPropertyTest {
  private final ProjectValidator validator = ProjectValidator.standard();

  private Findings validate(SoundProject project) {
    return validator.validate(project.project(), project.book());
  }

  @Property(tries = 300)
  void validate_soundPortfolio_findsNothing(@ForAll SoundPortfolio sound) {
    assertThat(validator.validate(sound.portfolio(), sound.book())).isEmpty();
  }

  @Property(tries = 500)
  void validate_faultInAProjectOfAPortfolio_isFound(
      @ForAll SoundPortfolio sound, @ForAll InjectedFault fault) {
    List<Project> projects = new ArrayList<>(sound.portfolio().projects());
    SoundProject faulty = fault.into(new SoundProject(projects.get(0), sound.book()));
    projects.set(0, faulty.project());
    Portfolio portfolio = sound.portfolio().toBuilder().projects(projects).build();
    Findings findings = validator.validate(portfolio, sound.book());
    assertThat(findings.stream().map(Finding::reason)).contains(fault.fault());
    if (!findings.hasErrors()) {
      assertThatCode(() -> portfolio.resolve(sound.book())).doesNotThrowAnyException();
    }
  }

  @Property
  void validate_soundProject_findsNothing(@ForAll SoundProject sound) {
    assertThat(validate(sound)).isEmpty();
  }

  @Property(tries = 2_000)
  void validate_injectedFault_findsExactlyThatKind(
      @ForAll SoundProject sound, @ForAll InjectedFault fault) {
    Findings findings = validate(fault.into(sound));
    assertThat(findings).isNotEmpty();
    assertThat(findings.stream().map(Finding::reason)).containsOnly(fault.fault());
    if (fault.fault() != ProjectFault.UNREACHABLE_DEADLINE) {
      assertThat(findings).hasSize(1);
    }
  }

  /** Two injections can use one name for different things; then there is one fault more. */
  @Property
  void validate_faultsTogether_hideNoKind(
      @ForAll SoundProject sound, @ForAll @Size(2) @UniqueElements List<InjectedFault> faults) {
    SoundProject faulty = faults.get(1).into(faults.get(0).into(sound));
    Set<Object> kinds = validate(faulty).stream().map(Finding::reason).collect(Collectors.toSet());
    for (InjectedFault fault : faults) {
      // Which of two activities of one name is meant cannot be known, nor when the other is done.
      if (!kinds.contains(ProjectFault.DUPLICATE_ID)) {
        assertThat(kinds).contains(fault.fault());
      }
    }
  }

  @Property
  void validate_noErrors_meansResolvable(@ForAll SoundProject sound, @ForAll InjectedFault fault) {
    SoundProject faulty = fault.into(sound);
    if (!validate(faulty).hasErrors()) {
      assertThatCode(faulty::resolve).doesNotThrowAnyException();
    }
  }

  @Property(tries = 300)
  void validate_orderOfLists_changesOnlyTheOrderOfFindings(
      @ForAll SoundProject sound, @ForAll InjectedFault fault, @ForAll Random random) {
    Project project = fault.into(sound).project();
    List<dev.evenkeel.core.project.Activity> activities = new ArrayList<>(project.activities());
    Collections.shuffle(activities, random);
    Project shuffled = project.toBuilder().activities(activities).build();
    Findings before = validator.validate(project, sound.book());
    Findings after = validator.validate(shuffled, sound.book());
    assertThat(after.stream().map(Finding::reason))
        .containsExactlyInAnyOrderElementsOf(before.stream().map(Finding::reason).toList());
  }

  @Property(tries = 200)
  void validate_twice_findsTheSame(@ForAll SoundProject sound, @ForAll InjectedFault fault) {
    assertThat(validate(fault.into(sound))).isEqualTo(validate(fault.into(sound)));
  }
}
