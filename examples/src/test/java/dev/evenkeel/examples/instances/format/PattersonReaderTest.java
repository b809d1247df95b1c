package dev.evenkeel.examples.instances.format;

import static dev.evenkeel.examples.instances.format.Fixtures.faults;
import static dev.evenkeel.examples.instances.format.Fixtures.faultsAfter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.InstanceMode;
import dev.evenkeel.examples.instances.InstanceResource;
import dev.evenkeel.examples.instances.ProjectInstance;
import java.util.List;
import org.junit.jupiter.api.Test;

class PattersonReaderTest {
  private static final String SMALL = "small.rcp";

  @Test
  void read_soundFile_everyPartOfIt() {
    ProjectInstance instance = Fixtures.instance(SMALL);

    assertThat(instance.resources())
        .containsExactly(new InstanceResource("R1", 4, true), new InstanceResource("R2", 3, true));
    assertThat(instance.activities())
        .extracting(InstanceActivity::number)
        .containsExactly(2, 3, 4, 5);
    assertThat(instance.activities().get(1).mode()).isEqualTo(new InstanceMode(4, List.of(3, 0)));
    assertThat(instance.activities())
        .extracting(InstanceActivity::successors)
        .containsExactly(List.of(3), List.of(3), List.of(), List.of());
    assertThat(instance.precedenceCount()).isEqualTo(2);
  }

  @Test
  void read_jobsOverSeveralLines_theSame() {
    String wrapped =
        Fixtures.text(SMALL)
            .replace("0 0 0 3 2 3 4", "0 0 0 3 2\n 3 4")
            .replace("2 1 2 1 6", "2 1\n2 1\n6");

    assertThat(Fixtures.read(SMALL, wrapped, new InputFaults())).hasValue(Fixtures.instance(SMALL));
  }

  @Test
  void read_firstAndLastJobWithWork_keepsThem() {
    ProjectInstance instance =
        Fixtures.read("real.rcp", "3 1\n2\n1 1 1 2\n0 0 1 3\n0 2 0\n", new InputFaults())
            .orElseThrow();

    assertThat(instance.activities()).extracting(InstanceActivity::number).containsExactly(1, 2, 3);
  }

  @Test
  void read_tooManySuccessorsStated_theJobAndTheNextOnes() {
    assertThat(faultsAfter(SMALL, "3 2 1 1 5", "3 2 1 2 5"))
        .containsExactly(
            "ERROR small.rcp:6 (number of successors of job 2): job 2 must end with a line after the"
                + " 2 successors stated but more numbers follow [wrong-count]");
  }

  @Test
  void read_tooFewSuccessorsStated_theJobAlone() {
    assertThat(faultsAfter(SMALL, "0 0 0 3 2 3 4", "0 0 0 2 2 3 4"))
        .containsExactly(
            "ERROR small.rcp:5 (number of successors of job 1): job 1 must end with a line after the"
                + " 2 successors stated but more numbers follow [wrong-count]");
  }

  @Test
  void read_negativeDuration_itsPlace() {
    assertThat(faultsAfter(SMALL, "4 3 0 1 5", "-4 3 0 1 5"))
        .containsExactly(
            "ERROR small.rcp:7 (duration of job 3): value must be a whole number from 0 to"
                + " 999999999 but was '-4' [bad-value]");
  }

  @Test
  void read_cycleAndUnknownSuccessor_bothTold() {
    assertThat(
            faults(
                SMALL,
                Fixtures.text(SMALL)
                    .replace("5 2 2 1 6", "5 2 2 1 2")
                    .replace("2 1 2 1 6", "2 1 2 1 9")))
        .containsExactly(
            "ERROR small.rcp:8 (successor of job 4): job must be one of the 6 of the file but was 9"
                + " in job 4 [unknown-job]",
            "ERROR small.rcp:6 (successors): jobs must not wait for each other but do: 2 \u2192 5"
                + " \u2192 2 [cycle]");
  }

  @Test
  void read_fileThatEndsEarly_whereItEnds() {
    assertThat(faultsAfter(SMALL, "5 2 2 1 6\n0 0 0 0\n", ""))
        .contains(
            "ERROR small.rcp:8 (duration of job 5): duration of job 5 must follow but the file ends"
                + " [missing-field]");
    assertThat(faults("empty.rcp", "\n"))
        .containsExactly(
            "ERROR empty.rcp (number of jobs): number of jobs must follow but the file ends"
                + " [missing-field]");
  }

  @Test
  void read_hugeCounts_endsAtOnce() {
    assertThat(faultsAfter(SMALL, "6 2\n", "999999999 2\n"))
        .containsExactly(
            "ERROR small.rcp:10 (duration of job 7): duration of job 7 must follow but the file ends"
                + " [missing-field]");
    assertThat(faultsAfter(SMALL, "6 2\n", "6 999999999\n"))
        .containsExactly(
            "ERROR small.rcp:10 (capacity): capacity must follow but the file ends [missing-field]");
  }

  @Test
  void read_moreThanStated_saidSo() {
    assertThat(faultsAfter(SMALL, "0 0 0 0\n", "0 0 0 0\n1 1 1 0\n"))
        .containsExactly(
            "ERROR small.rcp:11 (number of jobs): jobs must be 6 as stated but more lines follow"
                + " [wrong-count]");
    assertThat(faultsAfter(SMALL, "4 3\n", "4 3 9\n"))
        .containsExactly(
            "ERROR small.rcp:3 (capacity): capacities must be 2 as stated but more numbers follow"
                + " [wrong-count]");
  }
}
