package dev.evenkeel.examples.files;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.examples.input.JsonFile;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Reads {@code service.json}. */
final class ServiceFile {
  static final String NAME = "service.json";

  private ServiceFile() {}

  static Optional<Service> read(Path folder, InputFaults faults) {
    return JsonFile.read(folder.resolve(NAME), faults).flatMap(ServiceFile::service);
  }

  private static Optional<Service> service(InputRecord root) {
    Optional<ServiceTarget> target = target(root.record("target"));
    ServiceBuilder builder =
        Service.builder()
            .name(root.text("name"))
            .zone(Fields.zone(root, "zone"))
            .asOf(Fields.date(root, "asOf"))
            .team(Fields.id(root, "team", TeamId::of))
            .teamName(root.text("teamName"))
            .skill(Fields.id(root, "skill", SkillId::of))
            .openingHours(Fields.id(root, "openingHours", CalendarId::of))
            .shrinkage(root.number("shrinkage"));
    if (root.has("maximumOccupancy")) {
      builder.maximumOccupancy(root.number("maximumOccupancy"));
    }
    builder.patience(Fields.optionalDuration(root, "patience"));
    if (root.has("training")) {
      builder.training(training(root.record("training")));
    }
    return root.build(() -> builder.target(target.orElseThrow()).build());
  }

  private static Optional<ServiceTarget> target(InputRecord target) {
    double share = target.number("share");
    Duration within = Fields.duration(target, "within");
    return target.build(() -> ServiceTarget.of(share, within));
  }

  private static Optional<Training> training(InputRecord training) {
    int people = training.integer("people");
    Duration length = Fields.duration(training, "length");
    return training.build(() -> new Training(people, length));
  }
}
