package dev.evenkeel.scheduling.staffing.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SkillStaffingCalculatorTest {
  private static final SkillStaffingCalculator CALCULATOR = SkillStaffingCalculator.standard();
  private static final ServiceTarget TARGET = ServiceTarget.of(0.80, Duration.ofSeconds(20));
  private static final Duration THREE_MINUTES = Duration.ofMinutes(3);
  private static final SkillId GERMAN = new SkillId("german");
  private static final SkillId FRENCH = new SkillId("french");
  private static final SkillId POLISH = new SkillId("polish");

  private static ContactClass contacts(SkillId skill, double load) {
    return ContactClass.of(skill, load, THREE_MINUTES);
  }

  private static Map<SkillId, Integer> needs(Object... pairs) {
    Map<SkillId, Integer> needs = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      needs.put((SkillId) pairs[i], (Integer) pairs[i + 1]);
    }
    return needs;
  }

  /**
   * Exact 80/20 answers for 180 s: 10 erlang need 14, 20 need 24, two times 5 need two times 8
   * (notes on service operations, section 2).
   */
  @Test
  void bounds_arePooledAndSeparateErlang() {
    PoolingBounds two =
        CALCULATOR.bounds(List.of(contacts(GERMAN, 10), contacts(FRENCH, 10)), TARGET);
    assertThat(two.pooled()).isEqualTo(24);
    assertThat(two.separate()).isEqualTo(28);
    assertThat(two.equalHandleTimes()).isTrue();
    assertThat(two.needs())
        .containsExactly(new ClassNeed(GERMAN, 14, 12), new ClassNeed(FRENCH, 14, 12));
    assertThat(two.toBuilder().build()).isEqualTo(two);

    PoolingBounds uneven =
        CALCULATOR.bounds(List.of(contacts(GERMAN, 16), contacts(FRENCH, 4)), TARGET);
    // A reserve of 4 in the ratio of the roots, 4 to 2.
    assertThat(uneven.needs().get(0).pooledShare()).isCloseTo(16 + 8 / 3.0, within(1e-12));
    assertThat(uneven.needs().get(1).pooledShare()).isCloseTo(4 + 4 / 3.0, within(1e-12));
  }

  /** 10 erlang of 3 and 10 of 6 minutes are 30 contacts per 4 minutes each on average. */
  @Test
  void bounds_ofUnequalHandleTimes_useTheMeanAndSaySo() {
    PoolingBounds bounds =
        CALCULATOR.bounds(
            List.of(
                contacts(GERMAN, 10), ContactClass.of(FRENCH, 10, Duration.ofMinutes(6))),
            TARGET);

    assertThat(bounds.equalHandleTimes()).isFalse();
    assertThat(bounds.pooled())
        .isEqualTo(StaffingCalculator.standard().leastAgents(20, Duration.ofMinutes(4), TARGET));
  }

  @Test
  void bounds_withoutLoad_areZero() {
    PoolingBounds none = CALCULATOR.bounds(List.of(contacts(GERMAN, 0)), TARGET);

    assertThat(none.pooled()).isZero();
    assertThat(none.separate()).isZero();
    assertThat(none.needs()).containsExactly(new ClassNeed(GERMAN, 0, 0));
    assertThat(CALCULATOR.bounds(List.of(), TARGET).pooled()).isZero();
  }

  /** 5 and 3 are needed and 5 can do both: a peer calls that enough (notes, section 3); 3 lack. */
  @Test
  void assignment_countsEachAgentOnce() {
    SkillAssignment assignment =
        CALCULATOR.assignment(
            needs(GERMAN, 5, FRENCH, 3), List.of(AgentGroup.of(5, GERMAN, FRENCH)));

    assertThat(assignment.isComplete()).isFalse();
    assertThat(assignment.missing()).isEqualTo(3);
    assertThat(assignment.shortSkills()).containsExactly(GERMAN, FRENCH);
  }

  /** The bilingual agents must leave German, which they were given first, to serve French. */
  @Test
  void assignment_movesAgentsToWhereOnlyTheyCanGo() {
    AgentGroup both = AgentGroup.of(2, GERMAN, FRENCH);
    AgentGroup german = AgentGroup.of(2, GERMAN, POLISH);
    AgentGroup polish = AgentGroup.of(1, POLISH);

    SkillAssignment assignment =
        CALCULATOR.assignment(
            needs(GERMAN, 2, POLISH, 1, FRENCH, 2), List.of(both, german, polish));

    assertThat(assignment.isComplete()).isTrue();
    assertThat(assignment.assigned())
        .containsExactly(
            new AssignedAgents(both, FRENCH, 2),
            new AssignedAgents(german, GERMAN, 2),
            new AssignedAgents(polish, POLISH, 1));
    assertThat(assignment.toBuilder().build()).isEqualTo(assignment);
  }

  @Test
  void assignment_thatIsShort_leavesOtherSkillsOut() {
    SkillAssignment assignment =
        CALCULATOR.assignment(
            needs(GERMAN, 1, FRENCH, 4),
            List.of(AgentGroup.of(9, GERMAN), AgentGroup.of(3, FRENCH)));

    assertThat(assignment.missing()).isEqualTo(1);
    assertThat(assignment.shortSkills()).containsExactly(FRENCH);
  }

  @Test
  void verdict_saysWhatIsCertain() {
    List<ContactClass> classes = List.of(contacts(GERMAN, 10), contacts(FRENCH, 10));

    SkillVerdict enough =
        CALCULATOR.verdict(
            classes,
            List.of(AgentGroup.of(14, GERMAN), AgentGroup.of(14, GERMAN, FRENCH)),
            TARGET);
    assertThat(enough.sufficiency()).isEqualTo(SkillSufficiency.ENOUGH);
    assertThat(enough.skills()).isEmpty();
    assertThat(enough.explanation()).isEqualTo("Every class can have enough agents of its own.");

    SkillVerdict tooFew =
        CALCULATOR.verdict(classes, List.of(AgentGroup.of(23, GERMAN, FRENCH)), TARGET);
    assertThat(tooFew.sufficiency()).isEqualTo(SkillSufficiency.TOO_FEW);
    assertThat(tooFew.skills()).containsExactly(GERMAN, FRENCH);
    assertThat(tooFew.explanation())
        .isEqualTo("23 agents have any of these skills but 24 are needed in a pool.");

    SkillVerdict tooFewFrench =
        CALCULATOR.verdict(
            classes,
            List.of(AgentGroup.of(30, GERMAN), AgentGroup.of(13, GERMAN, FRENCH)),
            TARGET);
    assertThat(tooFewFrench.sufficiency()).isEqualTo(SkillSufficiency.TOO_FEW);
    assertThat(tooFewFrench.skills()).containsExactly(FRENCH);

    SkillVerdict undecided =
        CALCULATOR.verdict(classes, List.of(AgentGroup.of(25, GERMAN, FRENCH)), TARGET);
    assertThat(undecided.sufficiency()).isEqualTo(SkillSufficiency.UNDECIDED);
    assertThat(undecided.skills()).isEqualTo(Set.of(GERMAN, FRENCH));
    assertThat(undecided.explanation())
        .isEqualTo("3 agents are missing if each serves one skill, none if all are pooled.");
  }

  /** With unequal handle times no bound of the pool is certain. */
  @Test
  void verdict_ofUnequalHandleTimes_judgesOnlySingleClassesAsTooFew() {
    List<ContactClass> classes =
        List.of(contacts(GERMAN, 10), ContactClass.of(FRENCH, 10, Duration.ofMinutes(6)));

    SkillVerdict verdict =
        CALCULATOR.verdict(classes, List.of(AgentGroup.of(21, GERMAN, FRENCH)), TARGET);

    assertThat(verdict.sufficiency()).isEqualTo(SkillSufficiency.UNDECIDED);
  }

  @Test
  void badInput_isRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CALCULATOR.bounds(List.of(contacts(GERMAN, 1), contacts(GERMAN, 2)), TARGET))
        .withMessage("contact classes must have different skills but 'german' comes twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.assignment(needs(GERMAN, -1), List.of()))
        .withMessage("need must not be negative but was -1 in skill 'german'");
    List<ContactClass> many =
        IntStream.range(0, 17).mapToObj(i -> contacts(new SkillId("s" + i), 1)).toList();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.verdict(many, List.of(), TARGET))
        .withMessageStartingWith("number of contact classes must be at most 16 but was 17");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> contacts(GERMAN, -1))
        .withMessageStartingWith("load of a contact class must be between 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgentGroup.of(-1, GERMAN))
        .withMessageStartingWith("agents must not be negative but was -1 in agent group");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AssignedAgents(AgentGroup.of(1, GERMAN), FRENCH, 1))
        .withMessageContaining("must have the assigned skill 'french'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SkillAssignment.builder().missing(1).build())
        .withMessageStartingWith("skills must be short if and only if agents are missing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SkillVerdict(SkillSufficiency.ENOUGH, Set.of(), " "))
        .withMessageStartingWith("explanation must not be blank");
    assertThatNullPointerException()
        .isThrownBy(() -> CALCULATOR.withCalculator(null))
        .withMessage("calculator");
  }
}
