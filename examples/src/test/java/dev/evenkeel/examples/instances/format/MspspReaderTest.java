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
import org.junit.jupiter.api.Test;

class MspspReaderTest {
  private static final String SMALL = "small.dzn";

  @Test
  void read_soundFile_everyPartOfIt() {
    ProjectInstance instance = Fixtures.instance(SMALL);

    assertThat(instance.statedCriticalPath()).hasValue(9);
    assertThat(instance.skills()).containsExactly("S1", "S2");
    assertThat(instance.people())
        .extracting(InstancePerson::skills)
        .containsExactly(
            List.of(new InstanceSkillLevel(0, 1), new InstanceSkillLevel(1, 1)),
            List.of(new InstanceSkillLevel(0, 1)),
            List.of(new InstanceSkillLevel(1, 1)));
    assertThat(instance.activities()).extracting(InstanceActivity::number).containsExactly(2, 3, 4);
    assertThat(instance.activities()).extracting(a -> a.mode().duration()).containsExactly(3, 4, 5);
    assertThat(instance.activities())
        .extracting(InstanceActivity::skillNeeds)
        .containsExactly(
            List.of(new InstanceSkillNeed(0, 1, 1)),
            List.of(new InstanceSkillNeed(0, 1, 1), new InstanceSkillNeed(1, 1, 2)),
            List.of(new InstanceSkillNeed(1, 1, 1)));
    assertThat(instance.activities().get(1).headCount()).isEqualTo(3);
    assertThat(instance.activities())
        .extracting(InstanceActivity::successors)
        .containsExactly(List.of(), List.of(2), List.of());
    assertThat(instance.people().get(1).canServe(new InstanceSkillNeed(1, 1, 1))).isFalse();
    assertThat(instance.resources()).isEmpty();
  }

  @Test
  void read_wrongCounts_eachOfThem() {
    assertThat(faultsAfter(SMALL, "nActs = 5;", "nActs = 6;"))
        .containsExactly(
            "ERROR small.dzn:7 (dur): dur must have 6 values but had 5 [wrong-count]",
            "ERROR small.dzn:10 (sreq): sreq must have 6 values but had 5 [wrong-count]");
    assertThat(faultsAfter(SMALL, "nSkills = 2;", "nSkills = 3;")).hasSize(3 + 5);
    assertThat(faultsAfter(SMALL, "nResources = 3;", "nResources = 2;"))
        .containsExactly(
            "ERROR small.dzn:17 (mastery): mastery must have 2 values but had 3 [wrong-count]");
    assertThat(faultsAfter(SMALL, "nPrecs = 5;", "nPrecs = 4;")).hasSize(2);
  }

  @Test
  void read_badValues_eachWithItsLine() {
    assertThat(
            faults(
                SMALL,
                Fixtures.text(SMALL)
                    .replace("| true,false,", "| yes,false,")
                    .replace("| 1,2,", "| 1,-2,")
                    .replace("dur = [0,3", "dur = [0,99999999999")
                    .replace("mint = 9", "mint = [9]")))
        .containsExactly(
            "ERROR small.dzn:18 (mastery): value must be true or false but was 'yes' [bad-value]",
            "ERROR small.dzn:7 (dur): value must be a whole number from 0 to 999999999 but was"
                + " '99999999999' [bad-value]",
            "ERROR small.dzn:12 (sreq): value must be a whole number from 0 to 999999999 but was"
                + " '-2' [bad-value]",
            "ERROR small.dzn:3 (mint): mint must be a single value but was a list [bad-value]");
  }

  @Test
  void read_cycleAndUnknownActivity_bothTold() {
    assertThat(faultsAfter(SMALL, "succ = [2,3,5,4,5]", "succ = [2,3,7,4,3]"))
        .containsExactly(
            "ERROR small.dzn:23 (succ): job must be one of the 5 of the file but was 7 in job 2"
                + " [unknown-job]",
            "ERROR small.dzn:7 (successors): jobs must not wait for each other but do: 3 \u2192 4"
                + " \u2192 3 [cycle]");
  }

  @Test
  void read_brokenSyntax_eachPlaceAndGoesOn() {
    assertThat(
            faults(
                SMALL,
                Fixtures.text(SMALL)
                    .replace("nSkills = 2;", "nSkills 2;")
                    .replace("nPrecs = 5;", "nPrecs = ;")
                    .replace("pred = [1,1,2,3,4];", "pred = [1,1,2 3,4];")
                    .replace("unpred = [2,2];", "unpred = [2,2] 3;")))
        .contains(
            "ERROR small.dzn:9 (nSkills): = must follow a name but here '2' follows"
                + " [broken-syntax]",
            "ERROR small.dzn:21 (nPrecs): a value or [ must follow = but here ';' follows"
                + " [broken-syntax]",
            "ERROR small.dzn:22 (pred): ] or a comma must follow but here '3' follows"
                + " [broken-syntax]",
            "ERROR small.dzn:26 (unpred): ; must follow a value but here '3' follows"
                + " [broken-syntax]");
    assertThat(faults(SMALL, Fixtures.text(SMALL) + "= 3;"))
        .containsExactly(
            "ERROR small.dzn:38 (name): a name must start an item but here '=' follows"
                + " [broken-syntax]");
    assertThat(faultsAfter(SMALL, "	| 0,0, |];\n\nnRes", "	| 0,0, \n\nnRes"))
        .contains(
            "ERROR small.dzn:16 (sreq): | or a comma must follow but here '=' follows"
                + " [broken-syntax]");
    assertThat(faultsAfter(SMALL, "	{1,3},\n	{}];", "	{1,3},\n	{};"))
        .contains(
            "ERROR small.dzn:33 (USEFUL_RES): ] or a comma must follow but here ';' follows"
                + " [broken-syntax]");
    assertThat(faultsAfter(SMALL, "{1,2,3}", "{1,2,3"))
        .contains(
            "ERROR small.dzn:32 (USEFUL_RES): } or a comma must follow but here '{' follows"
                + " [broken-syntax]");
  }

  @Test
  void read_unknownAndRepeatedNames_bothTold() {
    assertThat(faults(SMALL, Fixtures.text(SMALL) + "mint = 3;\nnPeople = 4"))
        .containsExactly(
            "ERROR small.dzn:38 (mint): name must occur once but did twice [contradiction]",
            "ERROR small.dzn:39 (nPeople): name must be one of the format's but was nPeople"
                + " [unknown-field]");
  }

  @Test
  void read_emptyFile_everyMissingName() {
    assertThat(faults("empty.dzn", "% nothing\n"))
        .hasSize(9)
        .contains("ERROR empty.dzn (nActs): nActs must be given but is missing [missing-field]");
  }

  @Test
  void read_hugeCountWithoutRows_refused() {
    assertThat(
            faults(
                "huge.dzn",
                """
                nSkills = 999999999; nActs = 0; dur = []; sreq = [||];
                nResources = 0; mastery = [||]; nPrecs = 0; pred = []; succ = [];
                """))
        .containsExactly(
            "ERROR huge.dzn:1 (list of skills): list of skills must have 999999999 values but had 0"
                + " [wrong-count]");
  }
}
