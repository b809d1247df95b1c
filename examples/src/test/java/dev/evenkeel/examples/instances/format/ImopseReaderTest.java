package dev.evenkeel.examples.instances.format;

import static dev.evenkeel.examples.instances.format.Fixtures.faults;
import static dev.evenkeel.examples.instances.format.Fixtures.faultsAfter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.InstancePerson;
import dev.evenkeel.examples.instances.InstanceSkillLevel;
import dev.evenkeel.examples.instances.InstanceSkillNeed;
import dev.evenkeel.examples.instances.ProjectInstance;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ImopseReaderTest {
  private static final String SMALL = "small.def";

  @Test
  void read_soundFile_everyPartOfIt() {
    ProjectInstance instance = Fixtures.instance(SMALL);

    assertThat(instance.skills()).containsExactly("Q0", "Q1");
    assertThat(instance.people())
        .containsExactly(
            new InstancePerson(
                "1",
                List.of(new InstanceSkillLevel(0, 2), new InstanceSkillLevel(1, 0)),
                OptionalDouble.of(20.5)),
            new InstancePerson("2", List.of(new InstanceSkillLevel(1, 1)), OptionalDouble.of(12)),
            new InstancePerson(
                "3", List.of(new InstanceSkillLevel(0, 0)), OptionalDouble.of(7.25)));
    assertThat(instance.activities())
        .extracting(InstanceActivity::number)
        .containsExactly(1, 2, 4, 7);
    assertThat(instance.activities())
        .extracting(InstanceActivity::successors)
        .containsExactly(List.of(2), List.of(3), List.of(3), List.of());
    assertThat(instance.activities().get(1).skillNeeds())
        .containsExactly(new InstanceSkillNeed(1, 1, 1));
    assertThat(instance.activities().get(3).mode().duration()).isEqualTo(3);
  }

  @Test
  void canServe_levels_atLeastTheOneNeeded() {
    List<InstancePerson> people = Fixtures.instance(SMALL).people();

    assertThat(people)
        .extracting(p -> p.canServe(new InstanceSkillNeed(0, 1, 1)))
        .containsExactly(true, false, false);
    assertThat(people)
        .extracting(p -> p.canServe(new InstanceSkillNeed(0, 0, 1)))
        .containsExactly(true, false, true);
  }

  @Test
  void read_wrongCounts_eachOfThem() {
    assertThat(
            faults(
                SMALL,
                Fixtures.text(SMALL)
                    .replace("Tasks: 4", "Tasks: 5")
                    .replace("Resources: 3", "Resources: 9")
                    .replace("relations: 3", "relations: 2")
                    .replace("types: 2", "types: two")))
        .containsExactly(
            "ERROR small.def:6 (Tasks): Tasks must be 4 as counted but was 5 [wrong-count]",
            "ERROR small.def:7 (Resources): Resources must be 3 as counted but was 9 [wrong-count]",
            "ERROR small.def:8 (Precedence relations): Precedence relations must be 3 as counted but"
                + " was 2 [wrong-count]",
            "ERROR small.def:9 (Number of skill types): value must be a whole number from 0 to"
                + " 999999999 but was 'two' [bad-value]");
  }

  @Test
  void read_badPeople_eachFault() {
    assertThat(
            faults(
                SMALL,
                Fixtures.text(SMALL)
                    .replace("20.5", "-20.5")
                    .replace("2\t \t \t12\t \t Q1: 1", "1\t \t \t12\t \t Q1: 1  Q1: 2 Q")
                    .replace("3\t \t \t7.25\t \t Q0: 0", "3")))
        .containsExactly(
            "ERROR small.def:12 (Salary): salary must be a number from 0 but was '-20.5'"
                + " [bad-value]",
            "ERROR small.def:13 (ResourceID): resource '1' must occur once but did twice"
                + " [contradiction]",
            "ERROR small.def:13 (Skills): skill 'Q1:' must occur once but did twice"
                + " [contradiction]",
            "ERROR small.def:13 (Skills): skill must be a name, a colon and a level but was 'Q'"
                + " [bad-value]",
            "ERROR small.def:14 (Salary): Salary must be given but is missing [missing-field]");
  }

  @Test
  void read_badTasks_eachFault() {
    assertThat(
            faults(
                SMALL,
                Fixtures.text(SMALL)
                    .replace("\t10\t Q0: 1", "\tten\t Q0: -1")
                    .replace("2\t \t \t6\t Q1: 1", "2")
                    .replace("\t4\t2\t", "\t4\t9\t")))
        .containsExactly(
            "ERROR small.def:17 (Duration): value must be a whole number from 0 to 999999999 but was"
                + " 'ten' [bad-value]",
            "ERROR small.def:17 (Skill): value must be a whole number from 0 to 999999999 but was"
                + " '-1' [bad-value]",
            "ERROR small.def:18 (Duration): Duration must be given but is missing [missing-field]",
            "ERROR small.def:20 (Predecessor IDs): job must be one of the 3 of the file but was 9 in"
                + " job 7 [unknown-job]");
  }

  @Test
  void read_tasksThatWaitForEachOtherOrOccurTwice_saidSo() {
    assertThat(faultsAfter(SMALL, "\t10\t Q0: 1\t \t", "\t10\t Q0: 1\t \t4\t"))
        .containsExactly(
            "ERROR small.def:8 (Precedence relations): Precedence relations must be 4 as counted but"
                + " was 3 [wrong-count]",
            "ERROR small.def:17 (successors): jobs must not wait for each other but do: 1 \u2192 4"
                + " \u2192 1 [cycle]");
    assertThat(faultsAfter(SMALL, "2\t \t \t6\t Q1: 1", "1\t \t \t6\t Q1: 1"))
        .contains("ERROR small.def:18 (job): job 1 must occur once but did twice [duplicate-job]");
  }

  @Test
  void read_emptyFile_everyMissingPart() {
    assertThat(faults("empty.def", ""))
        .containsExactly(
            "ERROR empty.def (ResourceID): table 'ResourceID' must be there but is missing"
                + " [missing-field]",
            "ERROR empty.def (TaskID): table 'TaskID' must be there but is missing [missing-field]",
            "ERROR empty.def (Tasks): line 'Tasks:' must be there but is missing [missing-field]",
            "ERROR empty.def (Resources): line 'Resources:' must be there but is missing"
                + " [missing-field]",
            "ERROR empty.def (Precedence relations): line 'Precedence relations:' must be there but"
                + " is missing [missing-field]",
            "ERROR empty.def (Number of skill types): line 'Number of skill types:' must be there"
                + " but is missing [missing-field]");
  }
}
