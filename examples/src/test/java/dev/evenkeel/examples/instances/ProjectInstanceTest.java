package dev.evenkeel.examples.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.examples.instances.format.Fixtures;
import dev.evenkeel.examples.instances.judge.CriticalPathBound;
import dev.evenkeel.examples.instances.judge.ObstacleCheck;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProjectInstanceTest {
  private static final ProjectInstance SMALL = Fixtures.instance("small.rcp");

  @Test
  void build_brokenReferences_namesTheRule() {
    assertThatThrownBy(() -> changed(SMALL.activities().get(0).toBuilder().addSuccessors(4)))
        .hasMessage("successor must be below 4 but was 4 in activity 2");
    assertThatThrownBy(() -> changed(SMALL.activities().get(3).toBuilder().addSuccessors(3)))
        .hasMessage("activities must not wait for each other but [3, 3] do in 'small'");
    assertThatThrownBy(
            () ->
                changed(
                    SMALL.activities().get(0).toBuilder()
                        .addSkillNeeds(new InstanceSkillNeed(0, 0, 1))))
        .hasMessage("skill must be below 0 but was 0 in 'small'");
    assertThatThrownBy(
            () ->
                changed(
                    SMALL.activities().get(0).toBuilder()
                        .addModes(new InstanceMode(1, List.of(1)))))
        .hasMessage("demands must be 2 but were 1 in activity 2");
  }

  private static ProjectInstance changed(InstanceActivityBuilder activity) {
    InstanceActivity changed = activity.build();
    return SMALL.toBuilder()
        .activities(
            SMALL.activities().stream()
                .map(each -> each.number() == changed.number() ? changed : each)
                .toList())
        .build();
  }

  @Test
  void build_brokenActivity_namesTheRule() {
    InstanceActivityBuilder builder = InstanceActivity.builder().number(7);

    assertThatThrownBy(builder::build)
        .hasMessage("activity must have a mode but had none in activity 7");
    assertThatThrownBy(builder.addModes(new InstanceMode(-1, List.of()))::build)
        .hasMessage("duration must not be negative but was -1 in activity '7'");
  }

  @Test
  void mode_severalModes_refused() {
    InstanceActivity activity = Fixtures.instance("j1010_1.mm").activities().get(0);

    assertThat(activity.leastDuration()).isEqualTo(1);
    assertThatThrownBy(activity::mode)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("activity must have one mode but had 3 in activity 2");
  }

  @Test
  void find_chainOfAMillion_noCycleAndItsLength() {
    int length = 1_000_000;
    List<List<Integer>> chain =
        IntStream.range(0, length)
            .mapToObj(i -> i + 1 < length ? List.of(i + 1) : List.<Integer>of())
            .toList();

    assertThat(InstanceCycle.find(chain)).isEmpty();
    assertThat(InstanceCycle.find(List.of(List.of(1), List.of(2), List.of(1))))
        .containsExactly(1, 2, 1);
  }

  @Test
  void of_smallInstance_longestChainByHand() {
    assertThat(CriticalPathBound.of(SMALL)).isEqualTo(9);
    assertThat(CriticalPathBound.of(SMALL.toBuilder().activities(List.of()).build())).isZero();
  }

  @Test
  void check_obstacles_eachKindNamed() {
    ProjectInstance tight =
        SMALL.toBuilder()
            .resources(
                List.of(new InstanceResource("R1", 2, true), new InstanceResource("N1", 4, false)))
            .build();
    ProjectInstance unstaffed =
        Fixtures.instance("small.dzn").toBuilder()
            .people(Fixtures.instance("small.dzn").people().subList(0, 2))
            .build();

    assertThat(ObstacleCheck.check(tight).toString())
        .isEqualTo(
            "[ERROR activity 3: demands must not be above the capacities but are in every mode"
                + " [demand-above-capacity],"
                + " ERROR resource N1: use must be at most 4 but is 5 at least [budget-too-small]]");
    assertThat(ObstacleCheck.check(unstaffed).toString())
        .isEqualTo("[ERROR activity 3: people must be 3 but there are 2 [too-few-people]]");
  }
}
