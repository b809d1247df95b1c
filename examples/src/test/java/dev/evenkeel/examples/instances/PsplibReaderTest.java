package dev.evenkeel.examples.instances;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.examples.input.InputFaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PsplibReaderTest {
  @TempDir Path folder;

  private static final String SOUND =
      """
      ************************************************************************
      file with basedata            : small.bas
      ************************************************************************
      projects                      :  1
      jobs (incl. supersource/sink ):  5
      horizon                       :  9
      RESOURCES
        - renewable                 :  2   R
        - nonrenewable              :  0   N
        - doubly constrained        :  0   D
      ************************************************************************
      PROJECT INFORMATION:
      pronr.  #jobs rel.date duedate tardcost  MPM-Time
          1      3      0        6       26        6
      ************************************************************************
      PRECEDENCE RELATIONS:
      jobnr.    #modes  #successors   successors
         1        1          2           2   3
         2        1          1           4
         3        1          1           4
         4        1          1           5
         5        1          0
      ************************************************************************
      REQUESTS/DURATIONS:
      jobnr. mode duration  R 1  R 2
      ------------------------------------------------------------------------
        1      1     0       0    0
        2      1     4       2    0
        3      1     3       1    1
        4      1     2       0    1
        5      1     0       0    0
      ************************************************************************
      RESOURCEAVAILABILITIES:
        R 1  R 2
         2    1
      ************************************************************************
      """;

  @Test
  void read_soundFile_everyPartOfIt() {
    InputFaults faults = new InputFaults();

    ProjectInstance instance = read(SOUND, faults).orElseThrow();

    assertThat(faults.collect().isEmpty()).isTrue();
    assertThat(instance.name()).isEqualTo("small");
    assertThat(instance.statedCriticalPath()).hasValue(6);
    assertThat(instance.resources())
        .containsExactly(new InstanceResource("R1", 2, true), new InstanceResource("R2", 1, true));
    assertThat(instance.jobs()).hasSize(5);
    assertThat(instance.activities()).extracting(InstanceJob::number).containsExactly(2, 3, 4);
    assertThat(instance.jobs().get(2).mode()).isEqualTo(new InstanceMode(3, List.of(1, 1)));
    assertThat(instance.jobs().get(0).successors()).containsExactly(2, 3);
  }

  @Test
  void read_missingFile_saysSo() {
    InputFaults faults = new InputFaults();

    assertThat(PsplibReader.read(folder.resolve("none.sm"), faults)).isEmpty();
    assertThat(faults.collect().asList())
        .extracting(Finding::toString)
        .containsExactly("ERROR none.sm: file must exist but was not found [unreadable-file]");
  }

  @Test
  void read_severalFaults_allOfThemWithLineAndField() {
    List<String> faults =
        faultsOf(
            text ->
                text.replace("   2        1          1           4", "   2        1          2           4")
                    .replace("   3        1          1           4", "   3        2          1           9")
                    .replace("  4      1     2       0    1", "  4      1     x       0    1")
                    .replace("  2      1     4       2    0", "  2      1     4       3    0"));

    assertThat(faults)
        .containsExactly(
            "ERROR small.sm:19 (#successors): successors must be 2 as stated but were 1"
                + " [wrong-count]",
            "ERROR small.sm:20 (#modes): modes must be 1 but were 2 [not-supported]",
            "ERROR small.sm:30 (column 3): value must be a whole number from 0 but was 'x'"
                + " [bad-value]",
            "ERROR small.sm:19 (R 1): job 2 needs 3 units of R 1 but there are 2"
                + " [demand-above-capacity]",
            "ERROR small.sm:24 (REQUESTS/DURATIONS): job 4 has no line [missing-field]",
            "ERROR small.sm:20 (successors): successor must be a job from 1 to 5 but was 9 in job 3"
                + " [unknown-job]");
  }

  @Test
  void read_jobsThatWaitForEachOther_theCycleAsItsPath() {
    assertThat(
            faultsOf(
                text ->
                    text.replace(
                        "   4        1          1           5", "   4        1          2           5   3")))
        .containsExactly(
            "ERROR small.sm:21 (successors): jobs wait for each other: 4 \u2192 3 \u2192 4 [cycle]");
  }

  @Test
  void read_nonrenewableResource_notSupported() {
    assertThat(faultsOf(text -> text.replace("- nonrenewable              :  0", "- nonrenewable              :  1")))
        .containsExactly(
            "ERROR small.sm:9 (resources): - nonrenewable must be 0 but was 1 [not-supported]");
  }

  @Test
  void read_emptyFile_missingParts() {
    assertThat(faultsOf(text -> ""))
        .contains(
            "ERROR small.sm (jobs (incl. supersource/sink )): line 'jobs (incl. supersource/sink )'"
                + " must be there but is missing [missing-field]");
  }

  @Test
  void read_jobTwiceAndSectionMissing_bothTold() {
    assertThat(
            faultsOf(
                text ->
                    text.replace(
                            "   5        1          0", "   5        1          0\n   2        1          0")
                        .replace("RESOURCEAVAILABILITIES:", "RESOURCES LEFT:")))
        .containsExactly(
            "ERROR small.sm:23 (jobnr.): job 2 has two lines [duplicate-job]",
            "ERROR small.sm (RESOURCEAVAILABILITIES:): section 'RESOURCEAVAILABILITIES:' must be"
                + " there but is missing [missing-field]",
            "ERROR small.sm (RESOURCEAVAILABILITIES): there must be one line of 2 numbers"
                + " [wrong-count]");
  }

  private List<String> faultsOf(UnaryOperator<String> change) {
    InputFaults faults = new InputFaults();
    assertThat(read(change.apply(SOUND), faults)).isEmpty();
    return faults.collect().stream().map(Finding::toString).toList();
  }

  private Optional<ProjectInstance> read(String text, InputFaults faults) {
    try {
      Path file = folder.resolve("small.sm");
      Files.writeString(file, text);
      return PsplibReader.read(file, faults);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
