package dev.evenkeel.scheduling.resource;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.project.WorkStyle;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.BetweenContacts;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.capacity.CapacityIntervalBuilder;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.capacity.blending.BlendingThreshold;
import dev.evenkeel.scheduling.progress.Progress;
import dev.evenkeel.scheduling.progress.Replanner;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.ScheduleAssert;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Blocks and work between contacts share the hours that service leaves, worked out by hand. */
class WorkBetweenContactsTest {
  private static final ResourceScheduler SCHEDULER = ResourceScheduler.standard();

  /** Somebody is trained for 2 hours, and somebody cleans up for 4 hours between contacts. */
  private static ProjectSketch sketch() {
    ProjectSketch sketch =
        new ProjectSketch()
            .activity("train", 2)
            .needs("train", "talk", 1, 1)
            .activity("clean", 4, activity -> activity.style(WorkStyle.BETWEEN_CONTACTS))
            .needs("clean", "talk", 1, 1);
    for (String name : List.of("ann", "bob", "cid")) {
      sketch.person(name, "talk", 1);
    }
    return sketch;
  }

  /** Returns what is left between contacts with 0, 1 … people in blocks, for 20 hours. */
  private static ProjectCapacity capacity(double... between) {
    CapacityIntervalBuilder interval =
        CapacityInterval.builder()
            .interval(Interval.of(at(0), at(20)))
            .required(2)
            .present(1 + between.length)
            .ringFenced(between.length - 1);
    for (double most : between) {
      interval.addBetweenContacts(
          BetweenContacts.builder()
              .agents(3)
              .threshold(BlendingThreshold.NONE)
              .capacity(most)
              .occupancy(1)
              .build());
    }
    return ProjectCapacity.builder()
        .group(TeamId.of("service"))
        .addMembers(PersonId.of("ann"), PersonId.of("bob"), PersonId.of("cid"))
        .addIntervals(interval.build())
        .build();
  }

  private static Schedule schedule(ProjectSketch sketch, ProjectCapacity capacity) {
    Schedule schedule = SCHEDULER.withCapacity(capacity).schedule(sketch.resolve()).orElseThrow();
    ScheduleAssert.assertThat(schedule).isFeasibleFor(sketch.resolve(), capacity);
    return schedule;
  }

  @Test
  void schedule_enoughBesideTheBlock_isDoneAtOnce() {
    assertThat(schedule(sketch(), capacity(2, 1)).finish()).isEqualTo(at(4));
  }

  @Test
  void schedule_tooLittleBesideTheBlock_isDoneInTurns() {
    assertThat(schedule(sketch(), capacity(2, 0.999)).finish()).isEqualTo(at(6));
  }

  @Test
  void schedule_partsOfPeople_addUp() {
    ProjectSketch two =
        sketch()
            .share("clean", 0.7)
            .activity("tidy", 4, activity -> activity.style(WorkStyle.BETWEEN_CONTACTS))
            .needs("tidy", "talk", 1, 1)
            .share("tidy", 0.7);

    assertThat(starts(schedule(two, capacity(1.4, 1.4)))).containsExactly(at(0), at(0), at(0));
    assertThat(starts(schedule(two, capacity(1.39, 1.39)))).containsOnlyOnce(at(4));
  }

  private static List<Instant> starts(Schedule schedule) {
    return schedule.assignments().stream().map(Assignment::start).toList();
  }

  @Test
  void schedule_neverEnoughBetweenContacts_isRefusedBeforehand() {
    assertThat(
            SCHEDULER
                .withCapacity(capacity(0.9, 0.9))
                .schedule(sketch().resolve())
                .findings()
                .of(SchedulingFault.SERVICE_CAPACITY_TOO_LOW))
        .hasSize(1);
  }

  @Test
  void replan_lessBesideTheBlock_movesOneOfThem() {
    Schedule before = schedule(sketch(), capacity(2, 1));
    ProjectCapacity less = capacity(2, 0.5);
    Progress nothing = Progress.of(at(0), List.of());

    Schedule after =
        Replanner.standard()
            .withCapacity(less)
            .replan(sketch().resolve(), before, nothing)
            .orElseThrow();

    ScheduleAssert.assertThat(after).continues(sketch().resolve(), nothing, Optional.of(less));
    assertThat(after.finish()).isEqualTo(at(6));
    assertThat(ScheduleAssert.violations(before, sketch().resolve(), Optional.of(less)))
        .containsExactly(
            "1.0 members of service group 'service' work between contacts at "
                + before.assignment(ActivityId.of("clean")).orElseThrow().start()
                + " but at most 0.5 can with 1 in blocks");
  }
}
