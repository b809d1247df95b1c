package dev.evenkeel.examples.instances.format;

import static dev.evenkeel.examples.instances.format.Fixtures.faults;
import static dev.evenkeel.examples.instances.format.Fixtures.faultsAfter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.InstanceMode;
import dev.evenkeel.examples.instances.InstanceResource;
import dev.evenkeel.examples.instances.ProjectInstance;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RealProjectReaderTest {
  private static final String SMALL = "small.json";

  @Test
  void read_soundFile_everyPartOfItInQuarters() {
    ProjectInstance instance = Fixtures.instance(SMALL);

    assertThat(instance.name()).isEqualTo("small");
    assertThat(instance.resourceScale()).isEqualTo(4);
    assertThat(instance.resources())
        .containsExactly(
            new InstanceResource("Technician", 6, true), new InstanceResource("Van", 8, true));
    assertThat(instance.activities()).extracting(InstanceActivity::number).containsExactly(1, 2, 3);
    assertThat(instance.activities())
        .extracting(InstanceActivity::mode)
        .containsExactly(
            new InstanceMode(8, List.of(3, 0)),
            new InstanceMode(16, List.of(4, 4)),
            new InstanceMode(4, List.of(1, 8)));
    assertThat(instance.activities())
        .extracting(InstanceActivity::cost)
        .containsExactly(OptionalDouble.of(640.5), OptionalDouble.of(0), OptionalDouble.of(12.25));
    assertThat(instance.activities().get(0).successors()).containsExactly(1, 2);
  }

  @Test
  void read_noLabels_numbersThem() {
    String text = Fixtures.text(SMALL).replace("[\"Technician\", \"Van\"]", "null");

    assertThat(
            Fixtures.read(SMALL, text, new dev.evenkeel.examples.input.InputFaults())
                .orElseThrow()
                .resources())
        .extracting(InstanceResource::name)
        .containsExactly("R1", "R2");
  }

  @Test
  void of_amounts_leastFactorThatMakesThemWhole() {
    assertThat(UnitScale.of(List.of(1.0, 20.0)).factor()).isEqualTo(1);
    assertThat(UnitScale.of(List.of(0.2, 0.5)).factor()).isEqualTo(10);
    assertThat(UnitScale.of(List.of(0.949999988079071, 1.0)).factor()).isEqualTo(20);
    assertThat(UnitScale.of(List.of(1.0 / 3, 1.0 / 7, 0.4)).factor()).isEqualTo(1000);
    assertThat(new UnitScale(1000).units(1.0 / 7)).isEqualTo(143);
  }

  @Test
  void read_severalFaults_allOfThemWithTheirTask() {
    assertThat(
            faults(
                SMALL,
                Fixtures.text(SMALL)
                    .replace("\"activities\": 3", "\"activities\": 4")
                    .replace("\"modes\": 1", "\"modes\": 2")
                    .replace("8.0, \"cost\": 640.5", "8.5, \"cost\": -1")
                    .replace("[0.75, 0.0]", "[-0.75, 0.0]")
                    .replace("[1.0, 1.0], \"succ\": []", "[1.0], \"succ\": [9]")
                    .replace("4.0, \"cost\": 12.25", "\"x\", \"cost\": 12.25, \"colour\": 1")))
        .containsExactly(
            "ERROR small.json:1 (modes): modes must be 1 but was 2.0 [not-supported]",
            "ERROR small.json:1 (activities): activities must be 3 as counted but was 4"
                + " [wrong-count]",
            "ERROR small.json:4 (tasks[0].duration): duration must be whole hours from 0 to"
                + " 999999999 but was 8.5 [bad-value]",
            "ERROR small.json:4 (tasks[0].cost): cost must be 0 or more but was -1.0 [bad-value]",
            "ERROR small.json:4 (tasks[0].req): req must be numbers from 0 to 999999 but was -0.75"
                + " [bad-value]",
            "ERROR small.json:5 (tasks[1].req): req must have 2 values but had 1 [wrong-count]",
            "ERROR small.json:6 (tasks[2].duration): duration must be a number but was 'x'"
                + " [bad-value]",
            "ERROR small.json:6 (tasks[2].colour): field 'colour' is unknown; known are [id,"
                + " selfprob, duration, cost, req, succ] [unknown-field]",
            "ERROR small.json:5 (succ): job must be one of the 3 of the file but was 9 in job 2"
                + " [unknown-job]");
  }

  @Test
  void read_missingLists_saidSo() {
    assertThat(faultsAfter(SMALL, ", \"succ\": [2, 3]", ""))
        .containsExactly(
            "ERROR small.json:4 (tasks[0].succ): succ must be a list but is missing"
                + " [missing-field]");
    assertThat(faults("none.json", "{}"))
        .contains("ERROR none.json:1 (tasks): tasks must be a list but is missing [missing-field]");
    assertThat(faultsAfter(SMALL, "\"Technician\", ", ""))
        .containsExactly(
            "ERROR small.json:2 (capacity_labels): capacity_labels must have 2 values but had 1"
                + " [wrong-count]");
  }

  @Test
  void read_numbersBelowOneAndBlankLabel_refused() {
    assertThat(faultsAfter(SMALL, "\"id\": 3", "\"id\": -1"))
        .containsExactly(
            "ERROR small.json:6 (tasks[2].id): id must be 1 or more but was -1 [bad-value]",
            "ERROR small.json:4 (succ): job must be one of the 2 of the file but was 3 in job 1"
                + " [unknown-job]");
    assertThat(faultsAfter(SMALL, "\"succ\": [2, 3]", "\"succ\": [2, -1]"))
        .containsExactly(
            "ERROR small.json:4 (tasks[0].succ): succ must be 1 or more but was -1 [bad-value]");
    assertThat(faultsAfter(SMALL, "\"Technician\"", "\" \""))
        .containsExactly(
            "ERROR small.json:2 (capacity_labels): capacity_labels must not be blank but one was"
                + " [bad-value]");
  }

  @Test
  void read_cycle_itsPath() {
    assertThat(faultsAfter(SMALL, "\"succ\": []", "\"succ\": [1]"))
        .containsExactly(
            "ERROR small.json:4 (successors): jobs must not wait for each other but do: 1 \u2192 2"
                + " \u2192 1 [cycle]");
  }

  @Test
  void read_brokenJson_whereItBreaks() {
    assertThat(faults(SMALL, Fixtures.text(SMALL).substring(0, 250))).hasSize(1);
  }
}
