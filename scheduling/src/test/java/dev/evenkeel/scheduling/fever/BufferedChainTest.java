package dev.evenkeel.scheduling.fever;

import static dev.evenkeel.scheduling.testing.ProjectSketch.START;
import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.buffer.BufferCalculator;
import dev.evenkeel.scheduling.buffer.BufferMethod;
import dev.evenkeel.scheduling.buffer.BufferPlan;
import dev.evenkeel.scheduling.buffer.ChainActivity;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BufferedChainTest {
  private static final BufferCalculator HALF =
      BufferCalculator.standard().withMethod(BufferMethod.HALF_OF_CHAIN);

  private static Schedule schedule(ResolvedProject project) {
    return ResourceScheduler.standard().schedule(project).orElseThrow();
  }

  @Test
  void of_scheduleWithLags_keepsGapsAndOverlaps() {
    ResolvedProject project =
        new ProjectSketch()
            .activity("a", 8)
            .activity("b", 4)
            .activity("c", 6)
            .link("a", "b", DependencyType.FINISH_TO_START, 5)
            .link("b", "c", DependencyType.FINISH_TO_START, -2)
            .resolve();
    Schedule schedule = schedule(project);

    BufferedChain chain = BufferedChain.of(HALF.plan(project, schedule), project, schedule);

    assertThat(chain.links())
        .extracting(link -> link.activity().value())
        .containsExactly("a", "b", "c");
    assertThat(chain.links())
        .extracting(ChainLink::gap)
        .containsExactly(Duration.ZERO, Duration.ofHours(5), Duration.ofHours(-2));
    assertThat(chain.links())
        .extracting(ChainLink::span)
        .containsExactly(Duration.ofHours(8), Duration.ofHours(4), Duration.ofHours(6));
    assertThat(chain.plannedFinish()).isEqualTo(at(21));
    assertThat(chain.bufferSpan()).isEqualTo(Duration.ofHours(9));
    assertThat(chain.length()).isEqualTo(Duration.ofHours(18));
    assertThat(chain.name()).isEqualTo("project buffer");
  }

  @Test
  void of_slowPerson_spansMoreThanTheWork() {
    ResolvedProject project =
        new ProjectSketch()
            .hours("MON-FRI 08:00-16:00")
            .activity("a", 6)
            .needs("a", "x", 1, 1)
            .person("mia", "x", 1)
            .works("mia", "MON-FRI 08:00-12:00")
            .resolve();
    Schedule schedule = schedule(project);

    BufferedChain chain = BufferedChain.of(HALF.plan(project, schedule), project, schedule);

    assertThat(chain.links().get(0).planned()).isEqualTo(Duration.ofHours(6));
    assertThat(chain.links().get(0).span()).isEqualTo(Duration.ofHours(10));
    assertThat(chain.bufferSpan()).isEqualTo(Duration.ofHours(5));
  }

  @Test
  void of_planWithoutSchedule_goesAtThePaceOfTheWholeChain() {
    BufferPlan plan =
        BufferPlan.builder()
            .method(BufferMethod.HALF_OF_CHAIN)
            .addChain(
                ChainActivity.of(ActivityId.of("a"), Duration.ofHours(6), Duration.ofHours(9)))
            .projectBuffer(Duration.ofHours(3))
            .calendarSpan(Duration.ofHours(8))
            .scheduledFinish(at(16))
            .promisedDate(at(24))
            .build();

    BufferedChain chain = BufferedChain.of(plan, WorkCalendar.always());

    assertThat(chain.links().get(0).span()).isEqualTo(Duration.ofHours(16));
    assertThat(chain.links().get(0).gap()).isZero();
    assertThat(chain.bufferSpan()).isEqualTo(Duration.ofHours(8));
    assertThat(chain.plannedFinish()).isEqualTo(at(16));
  }

  @Test
  void of_planWithoutBuffer_goesAtThePaceOfItsWork() {
    BufferPlan plan =
        BufferPlan.builder()
            .method(BufferMethod.SUM_OF_REMOVED_SAFETY)
            .addChain(
                ChainActivity.of(ActivityId.of("a"), Duration.ofHours(6), Duration.ofHours(6)))
            .projectBuffer(Duration.ZERO)
            .calendarSpan(Duration.ZERO)
            .scheduledFinish(at(6))
            .promisedDate(at(6))
            .build();

    assertThat(BufferedChain.of(plan, WorkCalendar.always()).links().get(0).span())
        .isEqualTo(Duration.ofHours(6));
  }

  @Test
  void progress_schedule_splitsItAtTheAsOfInstant() {
    ResolvedProject project =
        new ProjectSketch()
            .hours("MON-FRI 08:00-12:00 13:00-17:00")
            .activity("a", 8)
            .activity("b", 6)
            .activity("c", 2)
            .after("b", "a")
            .after("c", "b")
            .resolve();
    Schedule schedule = schedule(project);
    BufferedChain chain = BufferedChain.of(HALF.plan(project, schedule), project, schedule);
    ChainLink gone = ChainLink.builder().activity(id("z")).planned(Duration.ofHours(3)).build();

    List<ChainProgress> progress =
        chain.toBuilder().addLink(gone).build().progress(schedule, at(29));

    assertThat(progress)
        .containsExactly(
            ChainProgress.finished(id("a"), Duration.ofHours(8), at(9)).withStarted(START),
            expected(ChainProgress.running(id("b"), hours(4), hours(2)), 31).withStarted(at(24)),
            expected(ChainProgress.notStarted(id("c"), hours(2)), 33).withNotBefore(at(31)),
            ChainProgress.notStarted(id("z"), Duration.ZERO));
    assertThat(chain.progress(schedule, at(30)).get(1))
        .isEqualTo(
            expected(ChainProgress.running(id("b"), hours(5), hours(1)), 31).withStarted(at(24)));
  }

  private static ChainProgress expected(ChainProgress progress, int hour) {
    return progress.toBuilder().expectedFinish(at(hour)).build();
  }

  private static Duration hours(int hours) {
    return Duration.ofHours(hours);
  }

  private static ActivityId id(String id) {
    return ActivityId.of(id);
  }

  @Test
  void links_activityNotInTheSchedule_isRefused() {
    ResolvedProject project = new ProjectSketch().activity("a", 8).resolve();
    List<ChainActivity> chain =
        List.of(ChainActivity.of(ActivityId.of("z"), Duration.ZERO, Duration.ZERO));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChainLink.of(chain, schedule(project), WorkCalendar.always()))
        .withMessageContaining("chain must lie in the schedule but activity 'z' does not");
    assertThatNullPointerException()
        .isThrownBy(() -> ChainLink.of(chain, null, WorkCalendar.always()))
        .withMessage("schedule");
  }

  @Test
  void build_brokenParts_areRefused() {
    ChainLink a =
        ChainLink.builder().activity(ActivityId.of("a")).planned(Duration.ofHours(1)).build();
    BufferedChain chain =
        BufferedChain.builder()
            .addLink(a)
            .bufferSpan(Duration.ofHours(1))
            .plannedFinish(at(1))
            .calendar(WorkCalendar.always())
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> chain.toBuilder().addLink(a).build())
        .withMessage(
            "chain must not repeat an activity but had 'a' twice in buffer 'project buffer'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chain.toBuilder().name(" ").build())
        .withMessageContaining("name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chain.toBuilder().bufferSpan(Duration.ofHours(-1)).build())
        .withMessageContaining("buffer span must not be negative but was PT-1H");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> a.toBuilder().span(Duration.ofHours(-1)).build())
        .withMessageContaining("span must not be negative but was PT-1H in activity 'a'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> a.toBuilder().planned(Duration.ofHours(-1)).build())
        .withMessageContaining("planned work");
  }
}
