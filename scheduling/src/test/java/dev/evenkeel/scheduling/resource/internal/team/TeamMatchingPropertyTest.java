package dev.evenkeel.scheduling.resource.internal.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TeamMatchingPropertyTest {
  @Property
  void add_inAnyOrder_fillsAsManyPlacesAsPossible(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 3) int requirements,
      @ForAll @IntRange(max = 5) int candidates) {
    Random random = new Random(seed);
    int[] places = new int[requirements];
    boolean[][] able = new boolean[requirements][candidates];
    for (int place = 0; place < requirements; place++) {
      places[place] = 1 + random.nextInt(2);
      for (int candidate = 0; candidate < candidates; candidate++) {
        able[place][candidate] = random.nextBoolean();
      }
    }

    TeamMatching matching = new TeamMatching(places, able, candidates);
    int added = 0;
    for (int candidate = 0; candidate < candidates; candidate++) {
      boolean isAdded = matching.add(candidate);
      assertThat(matching.contains(candidate)).isEqualTo(isAdded);
      added += isAdded ? 1 : 0;
    }

    assertThat(matching.size()).isEqualTo(added).isEqualTo(most(places, able, 0));
    assertThat(matching.isComplete()).isEqualTo(added == matching.places());
  }

  /** Tries every place for every candidate. */
  private static int most(int[] places, boolean[][] able, int candidate) {
    if (candidate == able[0].length) {
      return 0;
    }
    int most = most(places, able, candidate + 1);
    for (int place = 0; place < places.length; place++) {
      if (able[place][candidate] && places[place] > 0) {
        places[place]--;
        most = Math.max(most, 1 + most(places, able, candidate + 1));
        places[place]++;
      }
    }
    return most;
  }
}
