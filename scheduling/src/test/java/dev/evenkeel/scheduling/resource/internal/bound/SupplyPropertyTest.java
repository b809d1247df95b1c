package dev.evenkeel.scheduling.resource.internal.bound;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceBuilder;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SupplyPropertyTest {
  private static final ResolveSettings HOURS =
      ResolveSettings.builder().tick(Duration.ofHours(1)).build();

  @Property
  void between_resourceWithStepsAndHours_countsEachTick(
      @ForAll long seed,
      @ForAll @IntRange(max = 60) int from,
      @ForAll @IntRange(max = 60) int length) {
    Random random = new Random(seed);
    int[] capacity = new int[130];
    ResourceBuilder resource =
        Resource.builder().id(ResourceId.of("room")).name("room").capacity(2);
    int units = 2;
    for (int tick = 0; tick < capacity.length; tick++) {
      if (tick > 0 && random.nextInt(15) == 0) {
        units = random.nextInt(4);
        resource.addChanges(new CapacityChange(at(tick), units));
      }
      capacity[tick] = units;
    }
    boolean hasHours = random.nextBoolean();
    if (hasHours) {
      resource.calendar(CalendarId.of("office"));
    }
    ResolvedProject project = resolved(resource.build());

    long expected = 0;
    for (int tick = from; tick < from + length; tick++) {
      boolean isOpen = !hasHours || project.calendarAt(project.resourceCalendar(0)).isOpen(tick);
      expected += isOpen ? capacity[tick] : 0;
    }

    assertThat(new ResourceSupply(project, 0).between(from, from + length)).isEqualTo(expected);
  }

  private static ResolvedProject resolved(Resource resource) {
    ProjectSketch sketch = new ProjectSketch().calendar("office", "MON-FRI 09:00-17:00");
    Project project = sketch.build().toBuilder().addResources(resource).build();
    return project.resolve(sketch.book(), HOURS);
  }

  @Property
  void between_serviceRoom_isNotBelowAndEqualOnTheGrid(
      @ForAll long seed,
      @ForAll @IntRange(min = -5, max = 60) int from,
      @ForAll @IntRange(max = 60) int length,
      @ForAll boolean isOnGrid) {
    Random random = new Random(seed);
    TickCalendar grid = new ProjectSketch().resolve().calendarAt(0);
    List<CapacityInterval> intervals = intervals(random, isOnGrid);

    double expected = 0;
    for (CapacityInterval interval : intervals) {
      long overlap =
          Math.min(interval.interval().end().getEpochSecond(), at(from + length).getEpochSecond())
              - Math.max(interval.interval().start().getEpochSecond(), at(from).getEpochSecond());
      expected += interval.ringFenced() * Math.max(0, overlap) / 3_600.0;
    }
    long room = new ServiceRoom(grid, intervals, false).between(from, from + length);

    assertThat(room / 1000.0).isGreaterThanOrEqualTo(expected);
    if (isOnGrid) {
      assertThat(room / 1000.0).isEqualTo(expected);
    }
  }

  private static List<CapacityInterval> intervals(Random random, boolean isOnGrid) {
    List<CapacityInterval> intervals = new ArrayList<>();
    long minute = 0;
    while (minute < 60 * 60) {
      long step = isOnGrid ? 60 : 10;
      long end = minute + step * (1 + random.nextInt(8));
      int people = random.nextInt(4);
      if (random.nextInt(4) > 0) {
        intervals.add(
            CapacityInterval.builder()
                .interval(
                    new Interval(
                        at(0).plus(Duration.ofMinutes(minute)),
                        at(0).plus(Duration.ofMinutes(end))))
                .required(2)
                .present(2 + people)
                .ringFenced(people)
                .build());
      }
      minute = end;
    }
    return intervals;
  }
}
