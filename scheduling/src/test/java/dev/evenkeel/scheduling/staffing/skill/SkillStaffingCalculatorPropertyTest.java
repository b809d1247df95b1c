package dev.evenkeel.scheduling.staffing.skill;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class SkillStaffingCalculatorPropertyTest {
  private static final ServiceTarget TARGET = ServiceTarget.of(0.80, Duration.ofSeconds(20));
  private static final List<SkillId> SKILLS =
      List.of(new SkillId("a"), new SkillId("b"), new SkillId("c"), new SkillId("d"));

  @Provide
  Arbitrary<List<AgentGroup>> groups() {
    return Combinators.combine(
            Arbitraries.of(SKILLS).set().ofMaxSize(4), Arbitraries.integers().between(0, 12))
        .as((skills, agents) -> new AgentGroup(ImmutableSet.copyOf(skills), agents))
        .list()
        .ofMaxSize(6);
  }

  private static Map<SkillId, Integer> needs(List<Integer> numbers) {
    Map<SkillId, Integer> needs = new LinkedHashMap<>();
    for (int i = 0; i < SKILLS.size(); i++) {
      needs.put(SKILLS.get(i), numbers.get(i));
    }
    return needs;
  }

  @Provide
  Arbitrary<List<Integer>> numbers() {
    return Arbitraries.integers().between(0, 15).list().ofSize(4);
  }

  /** By Hall's theorem the agents missing are the greatest shortage of any set of skills. */
  @Property(tries = 500)
  void missing_isTheGreatestShortageOfAnySetOfSkills(
      @ForAll("groups") List<AgentGroup> groups, @ForAll("numbers") List<Integer> numbers) {
    Map<SkillId, Integer> needs = needs(numbers);

    SkillAssignment assignment = SkillStaffingCalculator.standard().assignment(needs, groups);

    int greatest = 0;
    for (int subset = 1; subset < 16; subset++) {
      List<SkillId> skills = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        if ((subset >> i & 1) == 1) {
          skills.add(SKILLS.get(i));
        }
      }
      greatest = Math.max(greatest, shortage(needs, groups, Set.copyOf(skills)));
    }
    assertThat(assignment.missing()).isEqualTo(greatest);
    if (greatest > 0) {
      assertThat(shortage(needs, groups, assignment.shortSkills())).isEqualTo(greatest);
    }
  }

  private static int shortage(
      Map<SkillId, Integer> needs, List<AgentGroup> groups, Set<SkillId> skills) {
    int needed = skills.stream().mapToInt(needs::get).sum();
    int there =
        groups.stream()
            .filter(group -> !Collections.disjoint(group.skills(), skills))
            .mapToInt(AgentGroup::agents)
            .sum();
    return needed - there;
  }

  @Property(tries = 300)
  void assignment_usesEachAgentOnceAndNoMoreThanNeeded(
      @ForAll("groups") List<AgentGroup> groups, @ForAll("numbers") List<Integer> numbers) {
    Map<SkillId, Integer> needs = needs(numbers);

    SkillAssignment assignment = SkillStaffingCalculator.standard().assignment(needs, groups);

    int assigned = assignment.assigned().stream().mapToInt(AssignedAgents::agents).sum();
    int needed = needs.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(assigned).isEqualTo(needed - assignment.missing());
    for (SkillId skill : SKILLS) {
      assertThat(
              assignment.assigned().stream()
                  .filter(each -> each.skill().equals(skill))
                  .mapToInt(AssignedAgents::agents)
                  .sum())
          .isLessThanOrEqualTo(needs.get(skill));
    }
    for (AgentGroup group : groups) {
      int agents =
          groups.stream().filter(group::equals).mapToInt(AgentGroup::agents).sum();
      assertThat(
              assignment.assigned().stream()
                  .filter(each -> each.group().equals(group))
                  .mapToInt(AssignedAgents::agents)
                  .sum())
          .isLessThanOrEqualTo(agents);
    }
  }

  @Property(tries = 200)
  void poolingNeverNeedsMore(
      @ForAll @Size(min = 1, max = 4) List<@DoubleRange(max = 60) Double> loads) {
    List<ContactClass> classes = new ArrayList<>();
    for (int i = 0; i < loads.size(); i++) {
      classes.add(ContactClass.of(SKILLS.get(i), loads.get(i), Duration.ofMinutes(3)));
    }

    PoolingBounds bounds =
        SkillStaffingCalculator.standard()
            .withCalculator(StaffingCalculator.standard().withPatience(Duration.ofMinutes(4)))
            .bounds(classes, TARGET);

    assertThat(bounds.pooled()).isLessThanOrEqualTo(bounds.separate());
  }
}
