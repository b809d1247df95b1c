package dev.evenkeel.scheduling.resource.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The room in ticks of an hour against the least number of all its minutes. */
class ServiceStepsPropertyTest {
  private static final int HOURS = 12;

  private static Instant minute(int minute) {
    return ProjectSketch.START.plusSeconds(60L * minute);
  }

  @Property
  void of_anyIntervals_isLeastRoomOfTheMinutesOfATick(@ForAll long seed) {
    Random random = new Random(seed);
    int[] minutes = new int[HOURS * 60];
    List<CapacityInterval> intervals = new ArrayList<>();
    int from = 10 * random.nextInt(12);
    while (from < minutes.length - 120) {
      int to = from + 10 * (1 + random.nextInt(12));
      int people = random.nextInt(4);
      for (int minute = from; minute < to; minute++) {
        minutes[minute] = people;
      }
      intervals.add(interval(from, to, people));
      from = to + (random.nextInt(3) > 0 ? 0 : 10 * random.nextInt(12));
    }
    TickCalendar grid = new ProjectSketch().activity("A", 1).resolve().calendarAt(0);

    RoomProfile room = ServiceSteps.of(grid, intervals).ringFenced();

    for (int hour = 0; hour < HOURS; hour++) {
      int least = Integer.MAX_VALUE;
      for (int minute = 60 * hour; minute < 60 * hour + 60; minute++) {
        least = Math.min(least, minutes[minute]);
      }
      assertThat(room.leastRoom(hour, hour + 1)).as("hour %d", hour).isEqualTo(least);
    }
    assertThat(room.mostRoom(HOURS)).isZero();
  }

  private static CapacityInterval interval(int from, int to, int people) {
    return CapacityInterval.builder()
        .interval(Interval.of(minute(from), minute(to)))
        .required(0)
        .present(people)
        .ringFenced(people)
        .build();
  }
}
