package dev.evenkeel.examples.files;

import dev.evenkeel.core.id.StakeholderId;
import dev.evenkeel.core.stakeholder.Engagement;
import dev.evenkeel.core.stakeholder.Stakeholder;
import dev.evenkeel.core.stakeholder.StakeholderKind;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.examples.input.JsonFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code stakeholders.json}. */
final class StakeholderFile {
  static final String NAME = "stakeholders.json";

  private StakeholderFile() {}

  static List<Stakeholder> read(Path folder, InputFaults faults) {
    List<Stakeholder> stakeholders = new ArrayList<>();
    JsonFile.read(folder.resolve(NAME), faults)
        .ifPresent(
            root -> {
              root.records("stakeholders")
                  .forEach(item -> stakeholder(item).ifPresent(stakeholders::add));
              root.build(() -> stakeholders);
            });
    return stakeholders;
  }

  private static Optional<Stakeholder> stakeholder(InputRecord record) {
    var builder =
        Stakeholder.builder()
            .id(Fields.id(record, "id", StakeholderId::of))
            .name(record.text("name"))
            .kind(record.choice("kind", StakeholderKind.class))
            .influence(record.integer("influence"))
            .interest(record.integer("interest"))
            .engagement(record.choice("engagement", Engagement.class))
            .wantedEngagement(record.choice("wantedEngagement", Engagement.class));
    return record.build(builder::build);
  }
}
