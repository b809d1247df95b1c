package dev.evenkeel.examples.files;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ContingencyPlanId;
import dev.evenkeel.core.id.GoalId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.RiskId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.StakeholderId;
import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.examples.input.JsonFile;
import dev.evenkeel.risk.contingency.ContingencyPlan;
import dev.evenkeel.risk.matrix.ImpactObjective;
import dev.evenkeel.risk.matrix.RiskMatrices;
import dev.evenkeel.risk.matrix.RiskMatrix;
import dev.evenkeel.risk.register.Assessment;
import dev.evenkeel.risk.register.AssessmentBuilder;
import dev.evenkeel.risk.register.AssessmentStage;
import dev.evenkeel.risk.register.Proximity;
import dev.evenkeel.risk.register.Risk;
import dev.evenkeel.risk.register.RiskBuilder;
import dev.evenkeel.risk.register.RiskCategory;
import dev.evenkeel.risk.register.RiskKind;
import dev.evenkeel.risk.response.OpportunityStrategy;
import dev.evenkeel.risk.response.ResponseAction;
import dev.evenkeel.risk.response.ResponseStrategy;
import dev.evenkeel.risk.response.RiskResponse;
import dev.evenkeel.risk.response.RiskResponseBuilder;
import dev.evenkeel.risk.response.ThreatStrategy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;

/** Reads {@code risks.json}: the matrix by name, the risks and the contingency plans. */
final class RiskFile {
  static final String NAME = "risks.json";

  private static final Map<String, Supplier<RiskMatrix>> MATRICES = matrices();

  private final List<Risk> risks = new ArrayList<>();
  private final List<ContingencyPlan> plans = new ArrayList<>();
  private RiskMatrix matrix = RiskMatrices.isoStyle5x5();

  private final ObjectPlaces places;

  private RiskFile(ObjectPlaces places) {
    this.places = places;
  }

  static RiskFile read(Path folder, ObjectPlaces places, InputFaults faults) {
    RiskFile file = new RiskFile(places);
    JsonFile.read(folder.resolve(NAME), faults).ifPresent(file::root);
    return file;
  }

  List<Risk> risks() {
    return risks;
  }

  List<ContingencyPlan> plans() {
    return plans;
  }

  RiskMatrix matrix() {
    return matrix;
  }

  private static Map<String, Supplier<RiskMatrix>> matrices() {
    Map<String, Supplier<RiskMatrix>> matrices = new LinkedHashMap<>();
    matrices.put("simple-3x3", RiskMatrices::simple3x3);
    matrices.put("iso-style-5x5", RiskMatrices::isoStyle5x5);
    matrices.put("npsa-style-5x5", RiskMatrices::npsaStyle5x5);
    return matrices;
  }

  private void root(InputRecord root) {
    matrix =
        root.parsed(
                "matrix",
                "one of " + MATRICES.keySet(),
                RiskFile::matrixNamed,
                RiskMatrices::isoStyle5x5)
            .get();
    root.records("risks").forEach(item -> risk(item).ifPresent(risks::add));
    root.records("contingencyPlans")
        .forEach(item -> ContingencyPlanFields.plan(item, places).ifPresent(plans::add));
    root.build(() -> risks);
  }

  private static Supplier<RiskMatrix> matrixNamed(String name) {
    Supplier<RiskMatrix> found = MATRICES.get(name);
    if (found == null) {
      throw new IllegalArgumentException(name);
    }
    return found;
  }

  private Optional<Risk> risk(InputRecord record) {
    RiskKind kind = record.has("kind") ? record.choice("kind", RiskKind.class) : RiskKind.THREAT;
    RiskBuilder builder =
        Risk.builder()
            .id(Fields.id(record, "id", RiskId::of))
            .kind(kind)
            .cause(record.text("cause"))
            .event(record.text("event"))
            .effect(record.text("effect"))
            .category(record.parsed("category", "a path", RiskCategory::of, RiskCategory.SCOPE))
            .owner(Fields.optionalId(record, "owner", PersonId::of))
            .proximity(proximity(record))
            .activities(record.texts("activities").stream().map(ActivityId::of).toList())
            .goals(record.texts("goals").stream().map(GoalId::of).toList())
            .skills(record.texts("skills").stream().map(SkillId::of).toList())
            .stakeholders(record.texts("stakeholders").stream().map(StakeholderId::of).toList())
            .contingencyPlan(Fields.optionalId(record, "contingencyPlan", ContingencyPlanId::of));
    assessment(record, "current")
        .ifPresent(made -> builder.putAssessment(AssessmentStage.CURRENT, made));
    assessment(record, "residual")
        .ifPresent(made -> builder.putAssessment(AssessmentStage.RESIDUAL, made));
    if (record.has("response")) {
      builder.response(response(record.record("response"), kind));
    }
    places.put("risk '" + record.text("id") + "'", record.place("id"));
    return record.build(builder::build);
  }

  private static Optional<Proximity> proximity(InputRecord record) {
    Optional<LocalDate> from = Fields.optionalDate(record, "from");
    Optional<LocalDate> until = Fields.optionalDate(record, "until");
    if (from.isPresent() != until.isPresent()) {
      record.fault("from", InputFault.MISSING_FIELD, "from and until must be stated together");
      return Optional.empty();
    }
    if (from.isPresent() && until.get().isBefore(from.get())) {
      record.fault(
          "until",
          InputFault.CONTRADICTION,
          "until must not be before " + from.get() + " but was " + until.get());
      return Optional.empty();
    }
    return from.map(start -> Proximity.between(start, until.get()));
  }

  private Optional<Assessment> assessment(InputRecord risk, String field) {
    if (!risk.has(field)) {
      return Optional.empty();
    }
    InputRecord record = risk.record(field);
    AssessmentBuilder builder = Assessment.builder();
    builder.probability(label(record, "probability", matrix.probability().labels()));
    InputRecord impacts = record.record("impacts");
    for (ImpactObjective objective : ImpactObjective.values()) {
      if (impacts.has(objective.name())) {
        builder.putImpact(
            objective, label(impacts, objective.name(), matrix.impact(objective).labels()));
      }
    }
    impacts.build(() -> impacts);
    return record.build(builder::build);
  }

  private static String label(InputRecord record, String field, List<String> labels) {
    return record.parsed(
        field,
        "one of " + labels,
        text -> {
          if (!labels.contains(text)) {
            throw new IllegalArgumentException(text);
          }
          return text;
        },
        labels.get(0));
  }

  private static Optional<RiskResponse> response(InputRecord record, RiskKind kind) {
    ResponseStrategy strategy =
        kind == RiskKind.THREAT
            ? record.choice("strategy", ThreatStrategy.class)
            : record.choice("strategy", OpportunityStrategy.class);
    RiskResponseBuilder builder =
        RiskResponse.builder().strategy(strategy).rationale(record.optionalText("rationale"));
    record.records("actions").forEach(item -> action(item).ifPresent(builder::addAction));
    return record.build(builder::build);
  }

  private static Optional<ResponseAction> action(InputRecord record) {
    var builder =
        ResponseAction.builder()
            .description(record.text("description"))
            .responsible(Fields.optionalId(record, "responsible", PersonId::of))
            .due(Fields.optionalDate(record, "due"))
            .cost(Fields.optionalMoney(record, "costEur", CurrencyUnit.EUR));
    return record.build(builder::build);
  }
}
