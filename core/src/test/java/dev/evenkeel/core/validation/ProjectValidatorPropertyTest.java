package dev.evenkeel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.testing.CoreDomain;
import dev.evenkeel.core.testing.SoundProject;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(CoreDomain.class)
class ProjectValidatorPropertyTest {
  @Property
  void validate_soundProject_findsNothing(@ForAll SoundProject sound) {
    assertThat(ProjectValidator.standard().validate(sound.project(), sound.book())).isEmpty();
  }
}
