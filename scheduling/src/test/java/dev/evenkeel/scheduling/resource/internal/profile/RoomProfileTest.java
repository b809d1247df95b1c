package dev.evenkeel.scheduling.resource.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.scheduling.testing.ProjectSketch;
import org.junit.jupiter.api.Test;

class RoomProfileTest {
  private static final long START = Long.MIN_VALUE;
  private static final CommonHours ALWAYS = TickSet.always(1_000);

  private static Spans spans(long... bounds) {
    Spans spans = new Spans();
    for (int k = 0; k < bounds.length; k += 2) {
      spans.add(bounds[k], bounds[k + 1]);
    }
    return spans;
  }

  @Test
  void withRoom_steps_opensAndClosesWithThem() {
    RoomProfile profile = new RoomProfile(new long[] {START, 4, 8, 10}, new int[] {0, 2, 1, 0});

    assertThat(profile.withRoom(1).nextOpen(0)).isEqualTo(4);
    assertThat(profile.withRoom(1).nextOpen(9)).isEqualTo(9);
    assertThat(profile.withRoom(1).closing(5)).isEqualTo(10);
    assertThat(profile.withRoom(2).closing(5)).isEqualTo(8);
    assertThat(profile.withRoom(2).nextOpen(8)).isEqualTo(Availability.NEVER);
    assertThat(profile.withRoom(0).closing(5)).isEqualTo(Availability.NEVER);
    assertThat(profile.leastRoom(4, 9)).isEqualTo(1);
    assertThat(profile.mostRoom(0)).isEqualTo(2);
    assertThat(profile.mostRoom(8)).isEqualTo(1);
  }

  @Test
  void reserve_severalSpans_lowersRoomAndTellsWhoReleases() {
    RoomProfile profile = new RoomProfile(3);
    profile.reserve(spans(2, 4, 6, 9), ALWAYS, 2, 7);
    profile.reserve(spans(3, 6), ALWAYS, 1, 8);

    assertThat(profile.leastRoom(0, 2)).isEqualTo(3);
    assertThat(profile.leastRoom(2, 3)).isEqualTo(1);
    assertThat(profile.leastRoom(3, 4)).isZero();
    assertThat(profile.leastRoom(4, 6)).isEqualTo(2);
    assertThat(profile.withRoom(2).nextOpen(2)).isEqualTo(4);
    assertThat(profile.withRoom(3).nextOpen(2)).isEqualTo(9);
    assertThat(profile.releasedBy(3, 2)).isEqualTo(7);
    assertThat(profile.releasedBy(4, 3)).isEqualTo(7);
    assertThat(profile.releasedBy(0, 3)).isEqualTo(-1);
    assertThat(profile.releasedBy(0, 4)).isEqualTo(-1);
  }

  @Test
  void reserve_manySpans_growsAndStaysRight() {
    RoomProfile profile = new RoomProfile(1);
    for (int k = 0; k < 100; k++) {
      profile.reserve(spans(3L * k, 3L * k + 2), ALWAYS, 1, k);
    }

    for (int k = 0; k < 100; k++) {
      assertThat(profile.withRoom(1).nextOpen(3L * k)).isEqualTo(3L * k + 2);
      assertThat(profile.releasedBy(3L * k, 1)).isEqualTo(k);
    }
  }

  @Test
  void reserve_gapsOutsideHours_areTakenToo() {
    RoomProfile profile = new RoomProfile(1);
    HoursCatalogue catalogue =
        new HoursCatalogue(
            new ProjectSketch().hours("MON-FRI 08:00-16:00").activity("A", 1).resolve(), 1_000);
    profile.reserve(spans(4, 8, 24, 26, 27, 28), catalogue.common(0), 1, 3);

    assertThat(profile.withRoom(1).nextOpen(4)).isEqualTo(26);
    assertThat(profile.withRoom(1).closing(26)).isEqualTo(27);
    assertThat(profile.releasedBy(5, 1)).isEqualTo(3);
  }

  @Test
  void clear_reservedSteps_areBackAtTheStart() {
    RoomProfile profile = new RoomProfile(new long[] {START, 4, 8}, new int[] {3, 2, 1});
    for (int k = 0; k < 20; k++) {
      profile.reserve(spans(k, k + 1), ALWAYS, 1, k);
    }

    profile.clear();

    assertThat(profile.leastRoom(0, 4)).isEqualTo(3);
    assertThat(profile.leastRoom(4, 8)).isEqualTo(2);
    assertThat(profile.leastRoom(8, 99)).isEqualTo(1);
    assertThat(profile.releasedBy(0, 3)).isEqualTo(-1);
  }
}
