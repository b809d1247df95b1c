package dev.evenkeel.examples.files;

import dev.evenkeel.core.id.ContingencyPlanId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.RiskId;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.risk.contingency.CommunicationStep;
import dev.evenkeel.risk.contingency.ContingencyPlan;
import dev.evenkeel.risk.contingency.ContingencyPlanBuilder;
import dev.evenkeel.risk.contingency.ContingencyStep;
import dev.evenkeel.risk.contingency.DateTrigger;
import dev.evenkeel.risk.contingency.EventTrigger;
import dev.evenkeel.risk.contingency.PlanTest;
import dev.evenkeel.risk.contingency.PlanTestKind;
import dev.evenkeel.risk.contingency.Trigger;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** Reads the contingency plans of {@code risks.json}. */
final class ContingencyPlanFields {
  private ContingencyPlanFields() {}

  static Optional<ContingencyPlan> plan(InputRecord record, ObjectPlaces places) {
    ContingencyPlanBuilder builder =
        ContingencyPlan.builder()
            .id(Fields.id(record, "id", ContingencyPlanId::of))
            .name(record.text("name"))
            .risk(Fields.id(record, "risk", RiskId::of))
            .reserve(Fields.optionalMoney(record, "reserveEur", CurrencyUnit.EUR))
            .exit(record.optionalText("exit"));
    if (record.has("trigger")) {
      builder.trigger(trigger(record.record("trigger")));
    }
    record.records("steps").forEach(item -> step(item).ifPresent(builder::addStep));
    record
        .records("communication")
        .forEach(item -> communication(item).ifPresent(builder::addCommunication));
    record.records("tests").forEach(item -> test(item).ifPresent(builder::addTest));
    record
        .optionalParsed("testInterval", "a period like P6M", Period::parse)
        .ifPresent(builder::testInterval);
    places.put("contingency plan '" + record.text("id") + "'", record.place("id"));
    return record.build(builder::build);
  }

  private static Optional<Trigger> trigger(InputRecord record) {
    if (record.has("event")) {
      String event = record.text("event");
      return record.build(() -> EventTrigger.of(event));
    }
    LocalDate date = Fields.date(record, "date");
    String unless = record.text("unless");
    return record.build(() -> new DateTrigger(date, unless));
  }

  private static Optional<ContingencyStep> step(InputRecord record) {
    var builder =
        ContingencyStep.builder()
            .action(record.text("action"))
            .responsible(Fields.optionalId(record, "responsible", PersonId::of))
            .deputy(Fields.optionalId(record, "deputy", PersonId::of))
            .startWithin(Fields.optionalDuration(record, "startWithin"))
            .duration(Fields.optionalDuration(record, "duration"));
    return record.build(builder::build);
  }

  private static Optional<CommunicationStep> communication(InputRecord record) {
    String audience = record.text("audience");
    String message = record.text("message");
    return record.build(() -> CommunicationStep.of(audience, message));
  }

  private static Optional<PlanTest> test(InputRecord record) {
    LocalDate date = Fields.date(record, "date");
    PlanTestKind kind = record.choice("kind", PlanTestKind.class);
    boolean passed = record.flag("passed", false);
    return record.build(() -> PlanTest.of(date, kind, passed));
  }
}
