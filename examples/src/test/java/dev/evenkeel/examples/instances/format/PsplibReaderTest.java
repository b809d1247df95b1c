package dev.evenkeel.examples.instances.format;

import static dev.evenkeel.examples.instances.format.Fixtures.faultsAfter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.InstanceMode;
import dev.evenkeel.examples.instances.InstanceResource;
import dev.evenkeel.examples.instances.ProjectInstance;
import java.util.List;
import org.junit.jupiter.api.Test;

class PsplibReaderTest {
  private static final String SINGLE = "j301_1.sm";
  private static final String MULTI = "j1010_1.mm";

  private static final String MMLIB =
      """
      jobs  (incl. supersource/sink ):\t4
      RESOURCES
      \t- renewable                 :\t1\tR
      \t- nonrenewable              :\t1\tN
      \t- doubly constrained        :\t0\tD
      ************************************************************************
      PRECEDENCE RELATIONS:
      jobnr.\t#modes\t#successors\tsuccessors
      1\t1\t2\t2 3
      2\t2\t1\t4
      3\t1\t1\t4
      4\t1\t0
      ************************************************************************
      REQUESTS/DURATIONS
      jobnr.\tmode\tdur\tR1\tN1
      ------------------------------------------------------------------------
      1\t1\t0\t0\t0
      2\t1\t4\t2\t0
      \t2\t3\t3\t5
      3\t1\t6\t1\t1
      4\t1\t0\t0\t0
      ************************************************************************
      RESOURCE AVAILABILITIES
      \tR 1\tN 1
      \t4\t6
      ************************************************************************
      """;

  @Test
  void read_singleMode_asTheFileStates() {
    ProjectInstance instance = Fixtures.instance(SINGLE);

    assertThat(instance.name()).isEqualTo("j301_1");
    assertThat(instance.statedCriticalPath()).hasValue(38);
    assertThat(instance.resources())
        .containsExactly(
            new InstanceResource("R1", 12, true),
            new InstanceResource("R2", 13, true),
            new InstanceResource("R3", 4, true),
            new InstanceResource("R4", 12, true));
    assertThat(instance.activities()).hasSize(30);
    InstanceActivity first = instance.activities().get(0);
    assertThat(first.number()).isEqualTo(2);
    assertThat(first.mode()).isEqualTo(new InstanceMode(8, List.of(4, 0, 0, 0)));
    assertThat(first.successors()).containsExactly(6 - 2, 11 - 2, 15 - 2);
    assertThat(instance.activities().get(29).successors()).isEmpty();
    assertThat(instance.isMultiMode()).isFalse();
    assertThat(instance.resourceScale()).isEqualTo(1);
  }

  @Test
  void read_multiMode_asTheFileStates() {
    ProjectInstance instance = Fixtures.instance(MULTI);

    assertThat(instance.resources())
        .extracting(InstanceResource::name)
        .containsExactly("R1", "R2", "N1", "N2");
    assertThat(instance.resources())
        .extracting(InstanceResource::renewable)
        .containsExactly(true, true, false, false);
    assertThat(instance.activities()).hasSize(10);
    assertThat(instance.activities().get(1).modes())
        .containsExactly(
            new InstanceMode(1, List.of(0, 6, 2, 0)),
            new InstanceMode(7, List.of(0, 6, 0, 6)),
            new InstanceMode(10, List.of(8, 0, 0, 6)));
    assertThat(instance.isMultiMode()).isTrue();
  }

  @Test
  void read_layoutOfMmlib_theSame() {
    ProjectInstance instance = Fixtures.read("J501_1.mm", MMLIB, new InputFaults()).orElseThrow();

    assertThat(instance.statedCriticalPath()).isEmpty();
    assertThat(instance.activities()).hasSize(2);
    assertThat(instance.activities().get(0).modes())
        .containsExactly(new InstanceMode(4, List.of(2, 0)), new InstanceMode(3, List.of(3, 5)));
    assertThat(instance.resources())
        .containsExactly(new InstanceResource("R1", 4, true), new InstanceResource("N1", 6, false));
  }

  @Test
  void read_wrongNumberOfSuccessors_countsBoth() {
    assertThat(
            faultsAfter(
                SINGLE,
                "   2        1          3           6  11  15",
                "   2        1          4           6  11  15"))
        .containsExactly(
            "ERROR j301_1.sm:20 (#successors): successors must be 4 as stated but were 3"
                + " [wrong-count]");
  }

  @Test
  void read_valuesThatAreNoNumbers_eachWithItsColumn() {
    assertThat(
            Fixtures.faults(
                SINGLE,
                Fixtures.text(SINGLE)
                    .replace("  2      1     8       4", "  2      1    -8       4")
                    .replace("  3      1     4      10", "  3      1     4    1.5")
                    .replace(
                        "   4        1          3           5",
                        "   4        1          3           x")))
        .containsExactly(
            "ERROR j301_1.sm:22 (column 4): value must be a whole number from 0 to 999999999 but"
                + " was 'x' [bad-value]",
            "ERROR j301_1.sm:56 (column 3): value must be a whole number from 0 to 999999999 but"
                + " was '-8' [bad-value]",
            "ERROR j301_1.sm:57 (column 4): value must be a whole number from 0 to 999999999 but"
                + " was '1.5' [bad-value]");
  }

  @Test
  void read_jobsThatWaitForEachOther_theCycleAsItsPath() {
    assertThat(
            faultsAfter(
                SINGLE,
                "  31        1          1          32",
                "  31        1          2          32   2"))
        .containsExactly(
            "ERROR j301_1.sm:20 (successors): jobs must not wait for each other but do: 2 \u2192 11"
                + " \u2192 26 \u2192 31 \u2192 2 [cycle]");
  }

  @Test
  void read_jobThatWaitsForItself_aCycle() {
    assertThat(
            faultsAfter(
                SINGLE,
                "   9        1          1          14",
                "   9        1          1           9"))
        .containsExactly(
            "ERROR j301_1.sm:27 (successors): jobs must not wait for each other but do: 9 \u2192 9"
                + " [cycle]");
  }

  @Test
  void read_unknownSuccessor_saidWithItsJob() {
    assertThat(
            faultsAfter(
                SINGLE,
                "   9        1          1          14",
                "   9        1          1          33"))
        .containsExactly(
            "ERROR j301_1.sm:27 (successors): job must be one of the 32 of the file but was 33 in"
                + " job 9 [unknown-job]");
  }

  @Test
  void read_moreJobsStated_countsAndFirstMissing() {
    assertThat(faultsAfter(SINGLE, "sink ):  32", "sink ):  999999999"))
        .containsExactly(
            "ERROR j301_1.sm:15 (#jobs): #jobs must be 999999997 without supersource and sink but"
                + " was 30 [contradiction]",
            "ERROR j301_1.sm:17 (PRECEDENCE RELATIONS): jobs must be 999999999 as stated but were"
                + " 32; the first one missing is 33 [wrong-count]");
  }

  @Test
  void read_fewerJobsStated_theUnknownOnes() {
    assertThat(faultsAfter(SINGLE, "sink ):  32", "sink ):  31"))
        .containsExactly(
            "ERROR j301_1.sm:15 (#jobs): #jobs must be 29 without supersource and sink but was 30"
                + " [contradiction]",
            "ERROR j301_1.sm:50 (jobnr.): job must be from 1 to 31 but was 32 [unknown-job]");
  }

  @Test
  void read_wrongNumberOfResources_everyRowOfAnotherLength() {
    assertThat(
            faultsAfter(
                MULTI, "- renewable                 :  2", "- renewable                 :  3"))
        .hasSize(32 + 1 + 12)
        .contains(
            "ERROR j1010_1.mm:35: line must have 8 numbers, or 7 for a further mode, but had 7"
                + " [wrong-count]",
            "ERROR j1010_1.mm:68 (RESOURCE AVAILABILITIES): there must be one line of 5 numbers"
                + " [wrong-count]");
  }

  @Test
  void read_missingMode_countsBoth() {
    assertThat(faultsAfter(MULTI, "         2     4       0    4    7    0\n", ""))
        .containsExactly(
            "ERROR j1010_1.mm:37 (mode): mode must be 2 but was 3 in job 2 [contradiction]",
            "ERROR j1010_1.mm:20 (#modes): modes must be 3 as stated, and at least 1, but were 2 in"
                + " job 2 [wrong-count]");
  }

  @Test
  void read_jobTwice_bothSections() {
    assertThat(
            faultsAfter(
                SINGLE,
                "\n  32        1          0",
                "\n  31        1          0\n  32        1          0"))
        .containsExactly(
            "ERROR j301_1.sm:50 (jobnr.): job 31 must occur once but did twice [duplicate-job]");
    assertThat(faultsAfter(SINGLE, "\n  3      1     4", "\n  2      1     4"))
        .containsExactly(
            "ERROR j301_1.sm:57 (jobnr.): job 2 must occur once but did twice [duplicate-job]",
            "ERROR j301_1.sm:21 (#modes): modes must be 1 as stated, and at least 1, but were 0 in"
                + " job 3 [wrong-count]");
    assertThat(faultsAfter(SINGLE, "\n  3      1     4", "\n 77      1     4"))
        .containsExactly(
            "ERROR j301_1.sm:57 (jobnr.): job must be one of the 32 with a precedence line but was"
                + " 77 [unknown-job]",
            "ERROR j301_1.sm:21 (#modes): modes must be 1 as stated, and at least 1, but were 0 in"
                + " job 3 [wrong-count]");
  }

  @Test
  void read_whatIsNotSupported_saidSo() {
    assertThat(
            faultsAfter(
                SINGLE, "- doubly constrained        :  0", "- doubly constrained        :  2"))
        .containsExactly(
            "ERROR j301_1.sm:11 (- doubly constrained): - doubly constrained must be 0 but was 2"
                + " [not-supported]");
    assertThat(
            faultsAfter(
                SINGLE, "projects                      :  1", "projects                      :  2"))
        .containsExactly(
            "ERROR j301_1.sm:5 (projects): projects must be 1 but was 2 [not-supported]");
    assertThat(faultsAfter(SINGLE, "    1     30      0 ", "    1     30      3 "))
        .containsExactly(
            "ERROR j301_1.sm:15 (rel.date): rel.date must be 0 but was 3 [not-supported]");
  }

  @Test
  void read_emptyFile_everyMissingPart() {
    assertThat(Fixtures.faults("empty.sm", ""))
        .containsExactly(
            "ERROR empty.sm (jobs (incl. supersource/sink )): line 'jobs (incl. supersource/sink )'"
                + " must be there but is missing [missing-field]",
            "ERROR empty.sm (- renewable): line '- renewable' must be there but is missing"
                + " [missing-field]",
            "ERROR empty.sm (- nonrenewable): line '- nonrenewable' must be there but is missing"
                + " [missing-field]",
            "ERROR empty.sm (PRECEDENCE RELATIONS): section 'PRECEDENCE RELATIONS' must be there"
                + " but is missing [missing-field]");
  }

  @Test
  void read_truncatedFile_whatIsMissing() {
    String text = Fixtures.text(SINGLE);

    assertThat(Fixtures.faults(SINGLE, text.substring(0, text.indexOf("RESOURCEAVAIL"))))
        .containsExactly(
            "ERROR j301_1.sm (RESOURCE AVAILABILITIES): section 'RESOURCE AVAILABILITIES' must be"
                + " there but is missing [missing-field]");
  }

  @Test
  void read_shortLines_whatTheyLack() {
    assertThat(faultsAfter(SINGLE, "\n  32        1          0        \n", "\n  32        1\n"))
        .contains(
            "ERROR j301_1.sm:50 (#successors): a job needs its number, #modes and #successors"
                + " [missing-field]");
    assertThat(
            faultsAfter(SINGLE, "    1     30      0       38       26       38", "    1     30"))
        .containsExactly(
            "ERROR j301_1.sm:13 (PROJECT INFORMATION): there must be one line of 6 numbers for one"
                + " project [wrong-count]");
  }
}
