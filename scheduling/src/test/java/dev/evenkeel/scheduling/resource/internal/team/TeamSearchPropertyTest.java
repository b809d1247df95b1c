package dev.evenkeel.scheduling.resource.internal.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.scheduling.resource.internal.profile.Availability;
import dev.evenkeel.scheduling.resource.internal.profile.CommonHours;
import dev.evenkeel.scheduling.resource.internal.profile.HoursCatalogue;
import dev.evenkeel.scheduling.resource.internal.profile.RoomProfile;
import dev.evenkeel.scheduling.resource.internal.profile.TickSet;
import dev.evenkeel.scheduling.resource.internal.profile.Work;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Both searches for teams against trying all teams. */
class TeamSearchPropertyTest {
  private static final CommonHours ALWAYS = TickSet.always(TickSet.SIZE);
  private static final HoursCatalogue CATALOGUE =
      new HoursCatalogue(new ProjectSketch().activity("A", 1).resolve(), TickSet.SIZE);

  /** A random question with up to six candidates for up to three places. */
  private static TeamRequest request(Random random) {
    int candidates = random.nextInt(7);
    int[] places = new int[1 + random.nextInt(2)];
    boolean[][] able = new boolean[places.length][candidates];
    for (int k = 0; k < places.length; k++) {
      places[k] = 1 + random.nextInt(2);
      for (int candidate = 0; candidate < candidates; candidate++) {
        able[k][candidate] = random.nextInt(3) > 0;
      }
    }
    Availability[] free = new Availability[candidates];
    CommonHours[] hours = new CommonHours[candidates];
    int[] people = new int[candidates];
    for (int candidate = 0; candidate < candidates; candidate++) {
      people[candidate] = 10 - candidate;
      free[candidate] = new TickSet(random);
      hours[candidate] = ALWAYS;
    }
    boolean isLimited = random.nextBoolean();
    return new TeamRequest(
        CATALOGUE,
        new TeamRequest.Site(ALWAYS, new Availability[] {new TickSet(random)}),
        new Candidates(
            people,
            hours,
            free,
            limited(random, candidates, isLimited),
            new TeamMatching(places, able, candidates)),
        isLimited ? Optional.of(room(random)) : Optional.empty());
  }

  /** The members of the limited team come last, as the order of preference has it. */
  private static boolean[] limited(Random random, int candidates, boolean isLimited) {
    boolean[] limited = new boolean[candidates];
    int first = isLimited ? random.nextInt(candidates + 1) : candidates;
    Arrays.fill(limited, first, candidates, true);
    return limited;
  }

  private static RoomProfile room(Random random) {
    return new RoomProfile(
        new long[] {Long.MIN_VALUE, 3, 8, 15, 24, 36},
        new int[] {
          0, random.nextInt(4), random.nextInt(4), random.nextInt(4), random.nextInt(4), 0
        });
  }

  @Property(tries = 2000)
  void search_anything_findsFirstTeamOfThoseThatFinishEarliest(@ForAll long seed) {
    Random random = new Random(seed);
    TeamRequest request = request(random);
    Work work =
        new Work(random.nextInt(6), random.nextBoolean(), random.nextInt(9), random.nextInt(20));
    long earliest = Availability.NEVER;
    int[] best = null;
    for (int[] team : teams(request)) {
      long finish =
          request.place(work, team, team.length, TickSet.SIZE)
              ? request.placedFinish()
              : Availability.NEVER;
      if (finish < earliest) {
        earliest = finish;
        best = team;
      }
    }

    assertThat(request.find(work)).isEqualTo(best != null);
    if (best != null) {
      int[] expected = Arrays.stream(best).map(request.candidates()::person).sorted().toArray();
      int[] found = new int[best.length];
      request.people(found);
      assertThat(request.finish()).isEqualTo(earliest);
      assertThat(found).containsExactly(expected);
      assertThat(request.find(work, expected)).isTrue();
      assertThat(request.finish()).isEqualTo(earliest);
    }
  }

  /** Returns all complete teams in the order of preference. */
  private static List<int[]> teams(TeamRequest request) {
    List<int[]> teams = new ArrayList<>();
    int candidates = request.candidates().size();
    for (int set = 0; set < 1 << candidates; set++) {
      int[] team = new int[Integer.bitCount(set)];
      int count = 0;
      for (int candidate = 0; candidate < candidates; candidate++) {
        if ((set & (1 << (candidates - 1 - candidate))) != 0) {
          team[count++] = candidate;
        }
      }
      if (team.length == request.candidates().places() && canFill(request, team)) {
        teams.add(0, team);
      }
    }
    return teams;
  }

  private static boolean canFill(TeamRequest request, int[] team) {
    TeamMatching matching = request.candidates().matching().copy();
    matching.clear();
    return Arrays.stream(team).allMatch(matching::add);
  }
}
