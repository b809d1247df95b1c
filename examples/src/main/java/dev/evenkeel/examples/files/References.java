package dev.evenkeel.examples.files;

import dev.evenkeel.core.goal.Goal;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ContingencyPlanId;
import dev.evenkeel.core.id.GoalId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.RiskId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.risk.contingency.ContingencyPlan;
import dev.evenkeel.risk.contingency.ContingencyStep;
import dev.evenkeel.risk.register.Risk;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks that what one file names is there in the file that should hold it. */
final class References {
  private final Project project;
  private final ObjectPlaces places;
  private final InputFaults faults;
  private final Set<PersonId> people;
  private final Set<ActivityId> activities;

  References(Project project, ObjectPlaces places, InputFaults faults) {
    this.project = project;
    this.places = places;
    this.faults = faults;
    this.people = ids(project.people(), Person::id);
    this.activities = ids(project.activities(), Activity::id);
  }

  void check(List<Goal> goals, RiskFile risks) {
    Set<GoalId> goalIds = ids(goals, Goal::id);
    Set<ContingencyPlanId> planIds = ids(risks.plans(), ContingencyPlan::id);
    Set<RiskId> riskIds = ids(risks.risks(), Risk::id);
    for (Activity activity : project.activities()) {
      known(activity.goals(), goalIds, "activity '" + activity.id() + "'", "goals");
    }
    risks.risks().forEach(risk -> check(risk, goalIds, planIds));
    risks.plans().forEach(plan -> check(plan, riskIds));
  }

  private void check(Risk risk, Set<GoalId> goals, Set<ContingencyPlanId> plans) {
    String object = "risk '" + risk.id() + "'";
    known(risk.activities(), activities, object, "activities");
    known(risk.goals(), goals, object, "goals");
    known(risk.owner(), people, object, "owner");
    known(risk.contingencyPlan(), plans, object, "contingencyPlan");
  }

  private void check(ContingencyPlan plan, Set<RiskId> risks) {
    String object = "contingency plan '" + plan.id() + "'";
    known(List.of(plan.risk()), risks, object, "risk");
    for (ContingencyStep step : plan.steps()) {
      known(step.responsible(), people, object, "responsible");
      known(step.deputy(), people, object, "deputy");
    }
  }

  private <T> void known(Optional<T> named, Set<T> there, String object, String field) {
    known(named.stream().toList(), there, object, field);
  }

  private <T> void known(Collection<T> named, Set<T> there, String object, String field) {
    for (T id : named) {
      if (!there.contains(id)) {
        faults.add(
            places.of(object).withField(field),
            InputFault.CONTRADICTION,
            object + ": " + field + " must be known but was '" + id + "'");
      }
    }
  }

  private static <S, T> Set<T> ids(Collection<S> all, Function<S, T> id) {
    Set<T> ids = new LinkedHashSet<>();
    all.forEach(one -> ids.add(id.apply(one)));
    return ids;
  }
}
