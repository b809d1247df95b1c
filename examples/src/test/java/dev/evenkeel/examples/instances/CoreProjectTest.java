package dev.evenkeel.examples.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.validation.ProjectValidator;
import dev.evenkeel.examples.instances.format.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreProjectTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"j301_1.sm", "j1201_1.sm", "small.rcp", "small.dzn", "small.def", "small.json"})
  void of_singleModeInstance_theSameDataWhenResolved(String name) {
    ProjectInstance instance = Fixtures.instance(name);
    CoreProject core = CoreProject.of(instance);

    ResolvedProject resolved = core.project().resolve(core.calendars(), core.settings());

    assertThat(ProjectValidator.standard().validate(core.project(), core.calendars()).asList())
        .isEmpty();
    assertThat(resolved.activityCount()).isEqualTo(instance.activities().size());
    assertThat(resolved.personCount()).isEqualTo(instance.people().size());
    assertThat(resolved.resourceCount()).isEqualTo(instance.resources().size());
    assertThat(resolved.dependencyCount()).isEqualTo(instance.precedenceCount());
    for (int r = 0; r < resolved.resourceCount(); r++) {
      assertThat(resolved.capacity(r)).isEqualTo(instance.resources().get(r).capacity());
    }
    for (int i = 0; i < resolved.activityCount(); i++) {
      InstanceActivity activity = instance.activities().get(i);
      assertThat(resolved.activity(i)).isEqualTo(CoreProject.activityId(activity));
      assertThat(resolved.duration(i)).isEqualTo(activity.mode().duration());
      assertThat(resolved.headCount(i)).isEqualTo((int) activity.headCount());
      assertThat(resolved.interruptible(i)).isFalse();
      assertThat(successors(resolved, i))
          .containsExactlyInAnyOrderElementsOf(activity.successors());
      assertThat(demands(resolved, i)).isEqualTo(activity.mode().demands());
    }
  }

  private static List<Integer> successors(ResolvedProject resolved, int activity) {
    List<Integer> successors = new ArrayList<>();
    for (int d = 0; d < resolved.dependencyCount(); d++) {
      if (resolved.from(d) == activity) {
        successors.add(resolved.to(d));
      }
    }
    return successors;
  }

  private static List<Integer> demands(ResolvedProject resolved, int activity) {
    Integer[] demands = new Integer[resolved.resourceCount()];
    java.util.Arrays.fill(demands, 0);
    for (int d = resolved.demandStart(activity); d < resolved.demandStart(activity + 1); d++) {
      demands[resolved.demandResource(d)] = resolved.demandUnits(d);
    }
    return List.of(demands);
  }

  @Test
  void of_people_eligibleForTheSameNeeds() {
    for (String name : List.of("small.dzn", "small.def")) {
      ProjectInstance instance = Fixtures.instance(name);
      CoreProject core = CoreProject.of(instance);
      ResolvedProject resolved = core.project().resolve(core.calendars(), core.settings());
      for (int i = 0; i < resolved.activityCount(); i++) {
        List<InstanceSkillNeed> needs = instance.activities().get(i).skillNeeds();
        assertThat(resolved.requirementStart(i + 1) - resolved.requirementStart(i))
            .isEqualTo(needs.size());
        for (int n = 0; n < needs.size(); n++) {
          int requirement = resolved.requirementStart(i) + n;
          assertThat(resolved.requirementPeople(requirement)).isEqualTo(needs.get(n).people());
          for (int p = 0; p < resolved.personCount(); p++) {
            assertThat(resolved.person(p)).isEqualTo(CoreProject.person(p));
            int level = resolved.level(p, resolved.requirementSkill(requirement));
            assertThat(level >= resolved.requirementLevel(requirement))
                .isEqualTo(instance.people().get(p).canServe(needs.get(n)));
          }
        }
      }
    }
  }

  @Test
  void of_currency_costsPerHourRoundedHalfUp() {
    ProjectInstance instance = Fixtures.instance("small.def");
    ProjectInstance odd =
        instance.toBuilder()
            .people(List.of(new InstancePerson("1", List.of(), java.util.OptionalDouble.of(7.125))))
            .build();

    assertThat(CoreProject.of(instance, CurrencyUnit.EUR).project().people())
        .extracting(Person::costPerHour)
        .containsExactly(
            Optional.of(Money.parse("EUR 20.50")),
            Optional.of(Money.parse("EUR 12.00")),
            Optional.of(Money.parse("EUR 7.25")));
    assertThat(CoreProject.of(odd, CurrencyUnit.EUR).project().people().get(0).costPerHour())
        .hasValue(Money.parse("EUR 7.13"));
    assertThat(CoreProject.of(instance).project().people())
        .allMatch(person -> person.costPerHour().isEmpty());
  }

  @Test
  void of_namesAndLevels_asStated() {
    CoreProject core = CoreProject.of(Fixtures.instance("small.def"));

    assertThat(core.project().name()).isEqualTo("small");
    assertThat(core.project().activities().get(2).id()).isEqualTo(ActivityId.of("4"));
    assertThat(core.project().activities().get(2).name()).isEqualTo("Activity 4");
    assertThat(core.project().people().get(0).id()).isEqualTo(PersonId.of("P1"));
    assertThat(core.project().people().get(0).skills())
        .containsExactly(SkillLevel.of("S1", 3), SkillLevel.of("S2", 1));
    assertThat(core.project().skills().get(1).name()).isEqualTo("Q1");
  }

  @Test
  void of_whatAProjectCannotSay_refused() {
    ProjectInstance multi = Fixtures.instance("j1010_1.mm");
    ProjectInstance levels =
        Fixtures.instance("small.def").toBuilder()
            .people(
                List.of(
                    new InstancePerson(
                        "1",
                        List.of(new InstanceSkillLevel(0, 5)),
                        java.util.OptionalDouble.empty())))
            .build();
    ProjectInstance modes =
        multi.toBuilder()
            .resources(
                multi.resources().stream()
                    .map(each -> new InstanceResource(each.name(), each.capacity(), true))
                    .toList())
            .build();

    assertThatThrownBy(() -> CoreProject.of(multi))
        .hasMessage("resource must be renewable to be one of a project but 'N1' is not");
    assertThatThrownBy(() -> CoreProject.of(modes))
        .hasMessage("activity must have one mode to be one of a project but had 3 in activity 2");
    assertThatThrownBy(() -> CoreProject.of(levels))
        .hasMessage("level of an instance's skill must be between 0 and 4 but was 5");
  }
}
