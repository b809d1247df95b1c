package dev.evenkeel.scheduling.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.PersonBuilder;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.people.Team;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceGroupTest {
  private static final SkillId CALLS = SkillId.of("calls");
  private static final TeamId DESK = TeamId.of("desk");
  private static final Team TEAM =
      Team.builder().id(DESK).name("Service desk").addMembers(PersonId.of("listed")).build();

  @Test
  void of_aTeam_takesItsMembersWhoHaveTheSkill() {
    Person listed = person("listed").addSkills(new SkillLevel(CALLS, 1)).build();
    Person own = person("own").team(DESK).addSkills(new SkillLevel(CALLS, 5)).build();
    Person unskilled = person("unskilled").team(DESK).build();
    Person stranger =
        person("stranger").team(TeamId.of("other")).addSkills(new SkillLevel(CALLS, 5)).build();
    Person free = person("free").addSkills(new SkillLevel(CALLS, 5)).build();

    ServiceGroup group =
        ServiceGroup.of(TEAM, CALLS, List.of(stranger, own, unskilled, listed, free));

    assertThat(group.team()).isEqualTo(DESK);
    assertThat(group.people()).containsExactly(own, listed);
    assertThat(group.minimumLevel()).isEqualTo(1);
    assertThat(group.toBuilder().build()).isEqualTo(group);
  }

  @Test
  void group_withoutSense_isRefusedByName() {
    Person own = person("own").team(DESK).addSkills(new SkillLevel(CALLS, 2)).build();
    refused(List.of(own, own), 1, "people must not repeat but 'own' came twice in service group");
    refused(List.of(own), 3, "level of calls must be at least 3 but was 2 in person 'own'");
    refused(List.of(own), 0, "minimum level must be at least 1 but was 0 in service group 'desk'");
  }

  private static void refused(List<Person> people, int minimumLevel, String message) {
    ServiceGroupBuilder builder =
        ServiceGroup.builder().team(DESK).skill(CALLS).minimumLevel(minimumLevel).people(people);
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageStartingWith(message);
  }

  private static PersonBuilder person(String id) {
    return Person.builder().id(PersonId.of(id)).name(id);
  }
}
