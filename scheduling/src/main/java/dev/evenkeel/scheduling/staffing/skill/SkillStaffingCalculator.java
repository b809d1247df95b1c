package dev.evenkeel.scheduling.staffing.skill;

import static dev.evenkeel.scheduling.staffing.internal.Quantities.text;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import dev.evenkeel.scheduling.staffing.StaffingTarget;
import dev.evenkeel.scheduling.staffing.internal.Quantities;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Calculates what can be said about the staffing of several skills without simulation: bounds of the
 * agents needed, the assignment of agents to needs, and whether given agents are enough.
 *
 * <p>Immutable and thread-safe.
 */
public final class SkillStaffingCalculator {
  private static final int MOST_CLASSES = 16;
  private static final SkillStaffingCalculator STANDARD =
      new SkillStaffingCalculator(StaffingCalculator.standard());

  private final StaffingCalculator calculator;

  private SkillStaffingCalculator(StaffingCalculator calculator) {
    this.calculator = calculator;
  }

  /**
   * Returns a calculator for contacts that never give up.
   *
   * @return the calculator
   */
  public static SkillStaffingCalculator standard() {
    return STANDARD;
  }

  /**
   * Returns a calculator that judges a single queue in another way.
   *
   * @param calculator the calculator for one queue, with its patience and limit of occupancy
   * @return a calculator that uses it
   * @throws NullPointerException if the calculator is null
   */
  public SkillStaffingCalculator withCalculator(StaffingCalculator calculator) {
    return new SkillStaffingCalculator(Check.notNull(calculator, "calculator"));
  }

  /**
   * Returns between which numbers the agents lie that are needed in all.
   *
   * @param classes the classes of contacts, each with another skill
   * @param target what callers of each class are promised
   * @param further what else must be kept for each class
   * @return the bounds
   * @throws NullPointerException if an argument or a class is null
   * @throws IllegalArgumentException if two classes have the same skill
   */
  public PoolingBounds bounds(
      List<ContactClass> classes, StaffingTarget target, StaffingTarget... further) {
    checkSkills(classes);
    Map<SkillId, Integer> alone = needsAlone(classes, target, further);
    int pooled = pooledAgents(classes, target, further);
    PoolingBoundsBuilder bounds =
        PoolingBounds.builder()
            .pooled(pooled)
            .separate(alone.values().stream().reduce(0, Math::addExact))
            .equalHandleTimes(haveEqualHandleTimes(classes));
    double load = classes.stream().mapToDouble(ContactClass::load).sum();
    double roots = classes.stream().mapToDouble(each -> StrictMath.sqrt(each.load())).sum();
    for (ContactClass each : classes) {
      double reserve = roots == 0 ? 0 : (pooled - load) * StrictMath.sqrt(each.load()) / roots;
      double share = Math.max(0, each.load() + reserve);
      bounds.addNeed(new ClassNeed(each.skill(), alone.getOrDefault(each.skill(), 0), share));
    }
    return bounds.build();
  }

  /**
   * Assigns agents to the needs of skills, each agent to one skill at most, so that as few as
   * possible are missing.
   *
   * @param needs how many agents each skill needs, not negative
   * @param groups the agents
   * @return the assignment, and if agents are missing, the skills that are short
   * @throws NullPointerException if an argument or a part of it is null
   * @throws IllegalArgumentException if a need is negative
   */
  public SkillAssignment assignment(Map<SkillId, Integer> needs, List<AgentGroup> groups) {
    needs.forEach((skill, need) -> Check.notNegative(need, "need", "skill", skill));
    List<SkillId> skills = List.copyOf(needs.keySet());
    int[] numbers = needs.values().stream().mapToInt(Integer::intValue).toArray();
    AgentFlow flow = new AgentFlow(groups, skills, numbers);
    boolean[] isShort = flow.shortSkills();
    SkillAssignmentBuilder assignment = SkillAssignment.builder().missing(flow.missing());
    for (int skill = 0; skill < skills.size(); skill++) {
      if (isShort[skill]) {
        assignment.addShortSkill(skills.get(skill));
      }
    }
    for (int group = 0; group < groups.size(); group++) {
      for (int skill = 0; skill < skills.size(); skill++) {
        if (flow.flow(group, skill) > 0) {
          assignment.addAssigned(
              new AssignedAgents(groups.get(group), skills.get(skill), flow.flow(group, skill)));
        }
      }
    }
    return assignment.build();
  }

  /**
   * Returns whether given agents are enough for all classes, as far as that is certain.
   *
   * @param classes the classes of contacts, each with another skill, at most 16
   * @param groups the agents
   * @param target what callers of each class are promised
   * @param further what else must be kept for each class
   * @return the verdict
   * @throws NullPointerException if an argument or a part of it is null
   * @throws IllegalArgumentException if two classes have the same skill, or there are more than 16
   */
  public SkillVerdict verdict(
      List<ContactClass> classes,
      List<AgentGroup> groups,
      StaffingTarget target,
      StaffingTarget... further) {
    checkSkills(classes);
    Check.atMost(classes.size(), MOST_CLASSES, "number of contact classes");
    SkillAssignment split = assignment(needsAlone(classes, target, further), groups);
    if (split.isComplete()) {
      return new SkillVerdict(
          SkillSufficiency.ENOUGH, Set.of(), "Every class can have enough agents of its own.");
    }
    return tooFew(classes, groups, target, further)
        .orElseGet(
            () ->
                new SkillVerdict(
                    SkillSufficiency.UNDECIDED,
                    split.shortSkills(),
                    text(
                        "%d agents are missing if each serves one skill, none if all are pooled.",
                        split.missing())));
  }

  private Optional<SkillVerdict> tooFew(
      List<ContactClass> classes,
      List<AgentGroup> groups,
      StaffingTarget target,
      StaffingTarget... further) {
    for (int subset = 1; subset < 1 << classes.size(); subset++) {
      List<ContactClass> together = subset(classes, subset);
      if (!haveEqualHandleTimes(together)) {
        continue;
      }
      Set<SkillId> skills = skills(together);
      int there = agentsWithAny(groups, skills);
      int needed = pooledAgents(together, target, further);
      if (there < needed) {
        String why =
            text("%d agents have any of these skills but %d are needed in a pool.", there, needed);
        return Optional.of(new SkillVerdict(SkillSufficiency.TOO_FEW, skills, why));
      }
    }
    return Optional.empty();
  }

  private static List<ContactClass> subset(List<ContactClass> classes, int subset) {
    List<ContactClass> chosen = new ArrayList<>();
    for (int i = 0; i < classes.size(); i++) {
      if ((subset >> i & 1) == 1) {
        chosen.add(classes.get(i));
      }
    }
    return chosen;
  }

  private static Set<SkillId> skills(List<ContactClass> classes) {
    return classes.stream()
        .map(ContactClass::skill)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static int agentsWithAny(List<AgentGroup> groups, Set<SkillId> skills) {
    return groups.stream()
        .filter(group -> !Collections.disjoint(group.skills(), skills))
        .mapToInt(AgentGroup::agents)
        .sum();
  }

  private Map<SkillId, Integer> needsAlone(
      List<ContactClass> classes, StaffingTarget target, StaffingTarget... further) {
    Map<SkillId, Integer> needs = new LinkedHashMap<>();
    for (ContactClass each : classes) {
      needs.put(
          each.skill(), calculator.leastAgents(each.load(), each.handleTime(), target, further));
    }
    return needs;
  }

  private int pooledAgents(
      List<ContactClass> classes, StaffingTarget target, StaffingTarget... further) {
    double load = classes.stream().mapToDouble(ContactClass::load).sum();
    return load == 0
        ? 0
        : calculator.leastAgents(load, meanHandleTime(classes, load), target, further);
  }

  /** Returns the mean over all contacts: total load over total rate. */
  private static Duration meanHandleTime(List<ContactClass> classes, double load) {
    if (haveEqualHandleTimes(classes)) {
      return classes.get(0).handleTime();
    }
    double rate =
        classes.stream()
            .mapToDouble(each -> each.load() / Quantities.seconds(each.handleTime()))
            .sum();
    return Duration.ofNanos(Math.max(1, Math.round(load / rate * 1e9)));
  }

  private static boolean haveEqualHandleTimes(List<ContactClass> classes) {
    return classes.stream().map(ContactClass::handleTime).distinct().count() < 2;
  }

  private static void checkSkills(List<ContactClass> classes) {
    Set<SkillId> skills = new LinkedHashSet<>();
    for (ContactClass each : classes) {
      Check.that(
          skills.add(each.skill()),
          "contact classes must have different skills but '%s' comes twice",
          each.skill());
    }
  }
}
