package dev.evenkeel.examples.files;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.examples.input.CsvFile;
import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.scheduling.progress.ActivityProgress;
import dev.evenkeel.scheduling.progress.ActivityProgressBuilder;
import dev.evenkeel.scheduling.progress.Progress;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads {@code progress.csv}, if there is one: status reports of the running project. A row holds
 * from its report on, until a later report has another row of the same activity.
 */
final class ProgressFile {
  static final String NAME = "progress.csv";

  private static final List<String> COLUMNS =
      List.of("as_of", "activity", "started", "finished", "remaining_hours");
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

  private final ZoneId zone;
  private final Set<ActivityId> activities;
  private final Map<Instant, Map<ActivityId, ActivityProgress>> rows = new TreeMap<>();

  private ProgressFile(ZoneId zone, Project project) {
    this.zone = zone;
    this.activities =
        project.activities().stream().map(Activity::id).collect(Collectors.toUnmodifiableSet());
  }

  /** The reports in order of time; none if there is no such file. */
  static List<Progress> read(Path folder, ZoneId zone, Project project, InputFaults faults) {
    Path path = folder.resolve(NAME);
    if (!Files.exists(path)) {
      return List.of();
    }
    ProgressFile file = new ProgressFile(zone, project);
    CsvFile.read(path, COLUMNS, faults).forEach(file::add);
    return file.reports();
  }

  private void add(InputRecord row) {
    Instant asOf = Fields.instant(row, "as_of", zone);
    row(row)
        .ifPresent(
            progress -> {
              Map<ActivityId, ActivityProgress> report =
                  rows.computeIfAbsent(asOf, first -> new LinkedHashMap<>());
              if (report.put(progress.activity(), progress) != null) {
                contradiction(row, "activity '" + progress.activity() + "' is reported twice");
              }
            });
  }

  private Optional<ActivityProgress> row(InputRecord row) {
    ActivityId activity = Fields.id(row, "activity", ActivityId::of);
    if (row.isSound() && !activities.contains(activity)) {
      contradiction(row, "activity must be one of the project but was '" + activity + "'");
    }
    ActivityProgressBuilder builder =
        ActivityProgress.builder()
            .activity(activity)
            .started(Fields.instant(row, "started", zone))
            .finished(Fields.optionalInstant(row, "finished", zone));
    if (row.has("remaining_hours")) {
      builder.remaining(hours(row.number("remaining_hours")));
    }
    return row.build(builder::build);
  }

  private static Duration hours(double hours) {
    return Duration.ofSeconds(BigDecimal.valueOf(hours).multiply(SECONDS_PER_HOUR).longValue());
  }

  private static void contradiction(InputRecord row, String text) {
    row.fault("activity", InputFault.CONTRADICTION, text);
  }

  private List<Progress> reports() {
    List<Progress> reports = new ArrayList<>();
    Map<ActivityId, ActivityProgress> known = new LinkedHashMap<>();
    rows.forEach(
        (asOf, report) -> {
          known.putAll(report);
          reports.add(Progress.of(asOf, List.copyOf(known.values())));
        });
    return reports;
  }
}
