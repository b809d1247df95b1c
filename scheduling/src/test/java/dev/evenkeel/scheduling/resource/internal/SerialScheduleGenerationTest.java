package dev.evenkeel.scheduling.resource.internal;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.SchedulingFault;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Decisions that an engine takes: delays, teams, modes. */
class SerialScheduleGenerationTest {
  private static final SchedulingLimits LIMITS = new SchedulingLimits(Optional.empty(), 1_000);

  private static final ProjectSketch SKETCH =
      new ProjectSketch()
          .person("ann", "code", 1)
          .person("bob", "code", 1)
          .person("cid", "talk", 1)
          .stock("money", 3)
          .activity("A", 4)
          .needs("A", "code", 1, 1)
          .uses("A", "money", 2)
          .mode("A", "dear", 2, mode -> mode.addDemands(demand()));

  private static dev.evenkeel.core.project.ResourceDemand demand() {
    return new dev.evenkeel.core.project.ResourceDemand(
        dev.evenkeel.core.id.ResourceId.of("money"), 4);
  }

  private static final ResolvedProject PROJECT = SKETCH.resolve();

  private static GeneratedSchedule generate(int mode, int[] team, long notBefore) {
    Decisions decisions =
        new Decisions(new int[] {0}, new int[] {mode}, new int[][] {team}, new long[] {notBefore});
    return SerialScheduleGeneration.generate(PROJECT, LIMITS, decisions);
  }

  @Test
  void generate_delay_isTheBinding() {
    GeneratedSchedule schedule = generate(0, new int[] {0}, 5);

    assertThat(schedule.start(0)).isEqualTo(5);
    assertThat(schedule.binding(0)).isEqualTo(new Binding.Delay(at(5)));
    assertThat(schedule.binding(0).sentence())
        .isEqualTo("Was put off until " + at(5) + " for the sake of the objectives.");
  }

  @Test
  void generate_team_isTaken() {
    GeneratedSchedule schedule = generate(0, new int[] {1}, 0);

    assertThat(schedule.people(0)).containsExactly(1);
    assertThat(schedule.mode(0)).isZero();
    assertThat(schedule.spans(0).size()).isEqualTo(1);
  }

  @Test
  void generate_teamThatCannot_isRefused() {
    assertThatThrownBy(() -> generate(0, new int[] {2}, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("team must be able to do the work but had person 2");
    assertThatThrownBy(() -> generate(0, new int[] {0, 1}, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("team must have at most 1 people but was [0, 1]");
  }

  @Test
  void generate_decidedModeBeyondStock_isNotClaimedToBeProof() {
    assertThat(generate(1, new int[0], 0).failures().asList())
        .extracting(Finding::reason)
        .containsExactly(SchedulingFault.NO_MODES_FOUND);
    assertThat(
            ScheduleGenerator.of(PROJECT, LIMITS)
                .generate(new Decisions(new int[] {0}, new int[] {1}, new int[1][], new long[1])))
        .isFalse();
  }

  @Test
  void generate_decidedTeamBeyondHorizon_saysSo() {
    assertThat(generate(0, new int[] {0}, 999).failures().asList())
        .extracting(Finding::reason)
        .containsExactly(SchedulingFault.HORIZON_TOO_SHORT);
    assertThat(generate(Decisions.CHOOSE, new int[] {0}, 999).failures().asList())
        .extracting(Finding::reason)
        .containsExactly(SchedulingFault.HORIZON_TOO_SHORT);
  }
}
