package dev.evenkeel.scheduling.peak;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.resource.Assignment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What plans need of skills, and who has them. */
final class SkillDemand {
  private final List<ProjectPlan> plans;
  private final List<Need> needs = new ArrayList<>();
  private final Map<PersonId, Holder> people = new LinkedHashMap<>();

  private record Need(SkillId skill, int level, Interval interval, long thousandths) {}

  private record Holder(ResolvedProject project, int person) {
    int level(SkillId skill) {
      return IntStream.range(0, project.skillCount())
          .filter(number -> project.skill(number).equals(skill))
          .map(number -> project.level(person, number))
          .findFirst()
          .orElse(0);
    }
  }

  SkillDemand(List<ProjectPlan> plans) {
    this.plans = plans;
    for (ProjectPlan plan : plans) {
      for (int person = 0; person < plan.project().personCount(); person++) {
        people.putIfAbsent(plan.project().person(person), new Holder(plan.project(), person));
      }
    }
    for (ProjectPlan plan : plans) {
      plan.schedule().assignments().stream()
          .filter(assignment -> people.keySet().containsAll(assignment.people()))
          .forEach(assignment -> addNeeds(plan, assignment));
    }
  }

  private void addNeeds(ProjectPlan plan, Assignment assignment) {
    ResolvedProject project = plan.project();
    int mode = plan.mode(assignment);
    long share = project.modePersonShare(mode);
    for (int k = project.modeRequirementStart(mode);
        k < project.modeRequirementStart(mode + 1);
        k++) {
      SkillId skill = project.skill(project.requirementSkill(k));
      int level = project.requirementLevel(k);
      long thousandths = share * project.requirementPeople(k);
      assignment
          .working()
          .forEach(interval -> needs.add(new Need(skill, level, interval, thousandths)));
    }
  }

  List<SkillLoad> loads() {
    Set<SkillId> skills = new LinkedHashSet<>();
    plans.forEach(
        plan -> plan.project().project().skills().forEach(skill -> skills.add(skill.id())));
    List<SkillLoad> loads = new ArrayList<>();
    for (SkillId skill : skills) {
      for (int level = SkillLevel.MINIMUM; level <= SkillLevel.MAXIMUM; level++) {
        SkillLevel wanted = new SkillLevel(skill, level);
        if (needs.stream().anyMatch(need -> isExactly(need, wanted))) {
          loads.add(load(wanted));
        }
      }
    }
    return loads;
  }

  private static boolean isExactly(Need need, SkillLevel wanted) {
    return need.skill().equals(wanted.skill()) && need.level() == wanted.level();
  }

  private SkillLoad load(SkillLevel wanted) {
    List<Need> asking =
        needs.stream()
            .filter(need -> need.skill().equals(wanted.skill()) && need.level() >= wanted.level())
            .toList();
    Instant from =
        asking.stream()
            .map(need -> need.interval().start())
            .reduce(Instant.MAX, SkillDemand::earlier);
    Instant to =
        asking.stream().map(need -> need.interval().end()).reduce(Instant.MIN, SkillDemand::later);
    LoadSteps steps = new LoadSteps();
    asking.forEach(need -> steps.need(need.interval(), need.thousandths()));
    people.values().stream()
        .filter(person -> person.level(wanted.skill()) >= wanted.level())
        .flatMap(
            person ->
                person.project().personCalendar(person.person()).workingTime().openings(from, to))
        .forEach(steps::present);
    return SkillLoad.builder()
        .skill(wanted.skill())
        .minimumLevel(wanted.level())
        .levels(
            steps.steps().stream()
                .map(
                    step ->
                        new StaffingLevel(
                            step.interval(), step.thousandths() / 1000.0, step.people()))
                .toList())
        .build();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
