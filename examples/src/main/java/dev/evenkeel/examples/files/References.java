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
import dev.evenkeel.examples.files.people.PeopleFile;
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
    if (faults.isSound(GoalFile.NAME)) {
      checkGoals(ids(goals, Goal::id), risks);
    }
    if (faults.isSound(PeopleFile.NAME)) {
      checkPeople(risks);
    }
    if (faults.isSound(RiskFile.NAME)) {
      checkPlans(risks);
    }
    if (faults.isSound(ProjectFile.NAME)) {
      risks.risks().forEach(risk -> known(risk.activities(), activities, name(risk), "activities"));
    }
  }

  private void checkGoals(Set<GoalId> goals, RiskFile risks) {
    for (Activity activity : project.activities()) {
      known(activity.goals(), goals, "activity '" + activity.id() + "'", "goals");
    }
    risks.risks().forEach(risk -> known(risk.goals(), goals, name(risk), "goals"));
  }

  private void checkPeople(RiskFile risks) {
    risks.risks().forEach(risk -> known(risk.owner(), people, name(risk), "owner"));
    for (ContingencyPlan plan : risks.plans()) {
      for (ContingencyStep step : plan.steps()) {
        known(step.responsible(), people, name(plan), "responsible");
        known(step.deputy(), people, name(plan), "deputy");
      }
    }
  }

  private void checkPlans(RiskFile risks) {
    Set<ContingencyPlanId> plans = ids(risks.plans(), ContingencyPlan::id);
    risks
        .risks()
        .forEach(risk -> known(risk.contingencyPlan(), plans, name(risk), "contingencyPlan"));
    Set<RiskId> ids = ids(risks.risks(), Risk::id);
    risks.plans().forEach(plan -> known(List.of(plan.risk()), ids, name(plan), "risk"));
  }

  private static String name(Risk risk) {
    return "risk '" + risk.id() + "'";
  }

  private static String name(ContingencyPlan plan) {
    return "contingency plan '" + plan.id() + "'";
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
