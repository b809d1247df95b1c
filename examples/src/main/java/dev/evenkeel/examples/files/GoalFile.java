package dev.evenkeel.examples.files;

import dev.evenkeel.core.goal.Direction;
import dev.evenkeel.core.goal.Goal;
import dev.evenkeel.core.goal.GoalBuilder;
import dev.evenkeel.core.goal.GoalOwner;
import dev.evenkeel.core.goal.Measure;
import dev.evenkeel.core.id.GoalId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.StakeholderId;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.examples.input.JsonFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code goals.json}. */
final class GoalFile {
  static final String NAME = "goals.json";

  private final Set<StakeholderId> stakeholders;

  private GoalFile(Set<StakeholderId> stakeholders) {
    this.stakeholders = stakeholders;
  }

  static List<Goal> read(Path folder, Set<StakeholderId> stakeholders, InputFaults faults) {
    GoalFile file = new GoalFile(stakeholders);
    List<Goal> goals = new ArrayList<>();
    JsonFile.read(folder.resolve(NAME), faults)
        .ifPresent(
            root -> {
              root.records("goals").forEach(item -> file.goal(item).ifPresent(goals::add));
              root.build(() -> goals);
            });
    return goals;
  }

  private Optional<Goal> goal(InputRecord record) {
    GoalBuilder builder =
        Goal.builder()
            .id(Fields.id(record, "id", GoalId::of))
            .statement(record.text("statement"))
            .start(Fields.optionalDate(record, "start"))
            .deadline(Fields.optionalDate(record, "deadline"))
            .parent(Fields.optionalId(record, "parent", GoalId::of))
            .owner(Fields.optionalId(record, "owner", this::owner));
    if (record.has("measure")) {
      builder.measure(measure(record.record("measure")));
    }
    if (record.has("baseline")) {
      builder.baseline(record.number("baseline"));
    }
    if (record.has("target")) {
      builder.target(record.number("target"));
    }
    if (record.has("weight")) {
      builder.weight(record.number("weight"));
    }
    return record.build(builder::build);
  }

  /** An owner is a stakeholder of that id if there is one, else a person. */
  private GoalOwner owner(String id) {
    StakeholderId stakeholder = StakeholderId.of(id);
    return stakeholders.contains(stakeholder)
        ? new GoalOwner.StakeholderOwner(stakeholder)
        : new GoalOwner.PersonOwner(PersonId.of(id));
  }

  private static Optional<Measure> measure(InputRecord record) {
    String name = record.text("name");
    String unit = record.text("unit");
    Direction direction = record.choice("direction", Direction.class);
    return record.build(() -> new Measure(name, unit, direction));
  }
}
