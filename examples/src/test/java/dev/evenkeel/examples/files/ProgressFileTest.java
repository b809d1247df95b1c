package dev.evenkeel.examples.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.scheduling.progress.ActivityProgress;
import dev.evenkeel.scheduling.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressFileTest {
  private static final String HEAD = "as_of,activity,started,finished,remaining_hours\n";

  @TempDir Path folder;

  private final InputFaults faults = new InputFaults();

  @Test
  void read_noFile_noReports() {
    assertThat(ProgressFile.read(folder, ZoneId.of("UTC"), project(), faults)).isEmpty();
    assertThat(told()).isEmpty();
  }

  @Test
  void read_laterReport_keepsWhatItDoesNotMention() throws IOException {
    List<Progress> reports =
        read(
            """
            2027-03-12T18:00,b,2027-03-10T08:00,,2.5
            2027-03-05T18:00,a,2027-03-01T08:00,2027-03-02T12:00,
            2027-03-05T18:00,b,2027-03-10T08:00,,8
            """);

    assertThat(told()).isEmpty();
    assertThat(reports)
        .extracting(Progress::asOf)
        .containsExactly(
            Instant.parse("2027-03-05T18:00:00Z"), Instant.parse("2027-03-12T18:00:00Z"));
    ActivityProgress a =
        ActivityProgress.finished(
            ActivityId.of("a"),
            Instant.parse("2027-03-01T08:00:00Z"),
            Instant.parse("2027-03-02T12:00:00Z"));
    assertThat(reports.get(1).activities())
        .containsExactly(
            a,
            ActivityProgress.running(
                ActivityId.of("b"),
                Instant.parse("2027-03-10T08:00:00Z"),
                Duration.ofMinutes(150)));
    assertThat(reports.get(0).of(ActivityId.of("a"))).contains(a);
  }

  @Test
  void read_unknownAndRepeatedActivities_allTold() throws IOException {
    read(
        """
        2027-03-05T18:00,c,2027-03-01T08:00,,1
        2027-03-05T18:00,a,2027-03-01T08:00,,1
        2027-03-05T18:00,a,2027-03-01T08:00,,2
        2027-03-05T18:00,b,soon,,2
        """);

    assertThat(told())
        .containsExactly(
            "ERROR progress.csv:2 (activity): activity must be one of the project but was 'c'"
                + " [contradiction]",
            "ERROR progress.csv:4 (activity): activity 'a' is reported twice [contradiction]",
            "ERROR progress.csv:5 (started): started must be a local date-time like"
                + " 2027-05-31T17:00 but was 'soon' [bad-value]");
  }

  private List<Progress> read(String rows) throws IOException {
    Files.writeString(folder.resolve(ProgressFile.NAME), HEAD + rows);
    return ProgressFile.read(folder, ZoneId.of("UTC"), project(), faults);
  }

  private List<String> told() {
    return faults.collect().stream().map(Finding::toString).toList();
  }

  private static Project project() {
    return Project.builder()
        .id(ProjectId.of("p"))
        .name("Project")
        .start(Instant.parse("2027-03-01T08:00:00Z"))
        .addActivities(activity("a"), activity("b"))
        .build();
  }

  private static Activity activity(String id) {
    return Activity.builder()
        .id(ActivityId.of(id))
        .name(id)
        .effort(Effort.of(Duration.ofHours(8)))
        .build();
  }
}
