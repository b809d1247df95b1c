package dev.evenkeel.examples.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.testing.SharedFiles;
import dev.evenkeel.core.validation.ProjectFault;
import dev.evenkeel.core.validation.ProjectValidator;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.instances.format.Fixtures;
import dev.evenkeel.examples.instances.format.InstanceFile;
import dev.evenkeel.examples.instances.format.InstanceFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreProjectTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "j301_1.sm",
        "j1201_1.sm",
        "j1010_1.mm",
        "small.rcp",
        "small.dzn",
        "small.def",
        "small.json"
      })
  void of_everyFormat_theSameDataWhenResolved(String name) {
    checkResolved(Fixtures.instance(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "psplib/j30",
        "psplib/j60",
        "psplib/j120",
        "psplib/multi-mode",
        "multiskill/mspsp/set-1a",
        "multiskill/mspsp/set-2b",
        "multiskill/mspsp/set-2c",
        "multiskill/imopse",
        "real-projects/rcp",
        "real-projects/json"
      })
  void of_everySharedInstance_theSameDataWhenResolved(String set) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(SharedFiles.assumeFolder("instances/" + set))) {
      files = all.filter(file -> InstanceFormat.of(file).isPresent()).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      checkResolved(InstanceFile.read(file, new InputFaults()).orElseThrow());
    }
  }

  private static void checkResolved(ProjectInstance instance) {
    CoreProject core = CoreProject.of(instance);
    ResolvedProject resolved = core.project().resolve(core.calendars(), core.settings());

    checkFindings(instance, ProjectValidator.standard().validate(core.project(), core.calendars()));
    assertThat(resolved.activityCount()).isEqualTo(instance.activities().size());
    assertThat(resolved.personCount()).isEqualTo(instance.people().size());
    assertThat(resolved.dependencyCount()).isEqualTo(instance.precedenceCount());
    checkResources(instance, resolved);
    List<List<Integer>> successors = successors(resolved);
    for (int i = 0; i < resolved.activityCount(); i++) {
      InstanceActivity activity = instance.activities().get(i);
      assertThat(resolved.activity(i)).isEqualTo(CoreProject.activityId(activity));
      assertThat(resolved.interruptible(i)).isFalse();
      assertThat(successors.get(i)).containsExactlyInAnyOrderElementsOf(activity.successors());
      checkModes(activity, resolved, i);
    }
  }

  /** Published activities with several modes can have one that no capacity allows. */
  private static void checkFindings(ProjectInstance instance, Findings findings) {
    assertThat(findings.asList())
        .as(instance.name())
        .allMatch(finding -> finding.reason() == ProjectFault.DEMAND_ABOVE_CAPACITY)
        .allMatch(finding -> instance.isMultiMode());
  }

  private static void checkResources(ProjectInstance instance, ResolvedProject resolved) {
    assertThat(resolved.resourceCount()).isEqualTo(instance.resources().size());
    for (int r = 0; r < resolved.resourceCount(); r++) {
      assertThat(resolved.capacity(r)).isEqualTo(instance.resources().get(r).capacity());
      assertThat(resolved.isRenewable(r)).isEqualTo(instance.resources().get(r).renewable());
    }
  }

  private static void checkModes(InstanceActivity activity, ResolvedProject resolved, int i) {
    int first = resolved.modeStart(i);
    assertThat(resolved.modeStart(i + 1) - first).isEqualTo(activity.modes().size());
    for (int k = 0; k < activity.modes().size(); k++) {
      InstanceMode mode = activity.modes().get(k);
      assertThat(resolved.modeDuration(first + k)).isEqualTo(mode.duration());
      assertThat(resolved.modeHeadCount(first + k)).isEqualTo((int) activity.headCount());
      assertThat(demands(resolved, first + k)).isEqualTo(mode.demands());
    }
  }

  private static List<List<Integer>> successors(ResolvedProject resolved) {
    List<List<Integer>> successors = new ArrayList<>();
    for (int i = 0; i < resolved.activityCount(); i++) {
      successors.add(new ArrayList<>());
    }
    for (int d = 0; d < resolved.dependencyCount(); d++) {
      successors.get(resolved.from(d)).add(resolved.to(d));
    }
    return successors;
  }

  private static List<Integer> demands(ResolvedProject resolved, int mode) {
    Integer[] demands = new Integer[resolved.resourceCount()];
    Arrays.fill(demands, 0);
    for (int d = resolved.modeDemandStart(mode); d < resolved.modeDemandStart(mode + 1); d++) {
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
            .people(List.of(new InstancePerson("1", List.of(), OptionalDouble.of(7.125))))
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
  void of_levelThatAProjectCannotSay_refused() {
    ProjectInstance levels =
        Fixtures.instance("small.def").toBuilder()
            .people(
                List.of(
                    new InstancePerson(
                        "1", List.of(new InstanceSkillLevel(0, 5)), OptionalDouble.empty())))
            .build();
    assertThatThrownBy(() -> CoreProject.of(levels))
        .hasMessage("level of an instance's skill must be between 0 and 4 but was 5");
  }
}
