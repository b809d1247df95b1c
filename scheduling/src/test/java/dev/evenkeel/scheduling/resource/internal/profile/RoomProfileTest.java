package dev.evenkeel.scheduling.resource.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoomProfileTest {
  private static final long START = Long.MIN_VALUE;

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
    profile.reserve(Placement.of(new long[] {2, 4, 6, 9}, 4), 2, 7);
    profile.reserve(Placement.span(3, 6), 1, 8);

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
      profile.reserve(Placement.span(3L * k, 3L * k + 2), 1, k);
    }

    for (int k = 0; k < 100; k++) {
      assertThat(profile.withRoom(1).nextOpen(3L * k)).isEqualTo(3L * k + 2);
      assertThat(profile.releasedBy(3L * k, 1)).isEqualTo(k);
    }
  }
}
