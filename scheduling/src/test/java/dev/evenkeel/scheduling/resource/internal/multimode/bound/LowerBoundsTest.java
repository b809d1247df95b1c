package dev.evenkeel.scheduling.resource.internal.multimode.bound;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import dev.evenkeel.scheduling.resource.internal.multimode.project.Mode;
import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject.Limits;
import dev.evenkeel.scheduling.resource.internal.multimode.project.Need;
import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import java.util.List;
import org.junit.jupiter.api.Test;

class LowerBoundsTest {
  private static final ImmutableIntArray NONE = ImmutableIntArray.of();

  private static Mode mode(int duration, int units, Need... needs) {
    return new Mode(duration, ImmutableIntArray.of(units), NONE, List.of(needs));
  }

  private static Need need(long people, int count) {
    return new Need(ImmutableLongArray.of(people), count);
  }

  private static MultiModeProject project(int capacity, List<List<Mode>> modes, int... before) {
    Limits limits = new Limits(ImmutableIntArray.of(capacity), NONE, 3);
    List<ImmutableIntArray> predecessors =
        modes.stream()
            .map(own -> own == modes.get(0) ? NONE : ImmutableIntArray.copyOf(before))
            .toList();
    return MultiModeProject.of(limits, modes, predecessors);
  }

  @Test
  void best_workOfOnePerson_countsInTheWindowAfterAPredecessor() {
    // Person 0 has 4 + 5 to do after the first activity, which takes 2 and needs nobody.
    MultiModeProject project =
        project(
            9,
            List.of(
                List.of(mode(2, 0)),
                List.of(mode(4, 1, need(0b001, 1))),
                List.of(mode(5, 1, need(0b001, 1), need(0b110, 1)))),
            0);
    assertThat(LowerBounds.of(project).workload()).isEqualTo(9);
    assertThat(LowerBounds.of(project).best()).isEqualTo(11);
  }

  @Test
  void best_scarceResource_countsTheLeastWorkOfTheModes() {
    List<Mode> choice = List.of(mode(3, 2), mode(2, 4));
    MultiModeProject project = project(4, List.of(choice, choice, choice));
    assertThat(LowerBounds.of(project).workload()).isZero();
    assertThat(LowerBounds.of(project).best()).isEqualTo(5);
  }

  @Test
  void relaxation_groupOfPeople_isAResource() {
    // Each takes two of the three people who qualify: no two at a time.
    List<Mode> two = List.of(mode(3, 0, need(0b111, 2)));
    RenewableProject relaxation = SingleModeRelaxation.of(project(4, List.of(two, two, two)));
    assertThat(relaxation.capacity).containsExactly(4, 3);
    assertThat(relaxation.demand[1]).containsExactly(0, 2);
    assertThat(relaxation.lowerBound()).isBetween(3, 9);
  }
}
