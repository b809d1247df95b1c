package dev.evenkeel.examples.instances.judge;

import dev.evenkeel.examples.instances.InstancePerson;
import dev.evenkeel.examples.instances.InstanceSkillNeed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Divides the needs of an activity among people, each of whom serves one: a maximum matching of
 * places and people by shortest augmenting paths.
 */
final class SkillDivision {
  private static final int NOBODY = -1;

  private final List<InstanceSkillNeed> places = new ArrayList<>();
  private final List<InstancePerson> people;
  private final int[] personAt;
  private final int[] placeOf;

  /** Takes needs of as many people as there are, at most. */
  SkillDivision(List<InstanceSkillNeed> needs, List<InstancePerson> people) {
    for (InstanceSkillNeed need : needs) {
      for (int i = 0; i < need.people(); i++) {
        places.add(need);
      }
    }
    this.people = people;
    this.personAt = new int[places.size()];
    this.placeOf = new int[people.size()];
  }

  /** The needs for which nobody is left when as many places as possible are filled. */
  List<InstanceSkillNeed> unfilled() {
    Arrays.fill(personAt, NOBODY);
    Arrays.fill(placeOf, NOBODY);
    List<InstanceSkillNeed> unfilled = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      if (!fill(place)) {
        unfilled.add(places.get(place));
      }
    }
    return unfilled;
  }

  /** Fills a place, if need be by moving people among the places filled before. */
  private boolean fill(int place) {
    int[] reachedFrom = new int[people.size()];
    Arrays.fill(reachedFrom, NOBODY);
    Deque<Integer> open = new ArrayDeque<>(List.of(place));
    while (!open.isEmpty()) {
      int current = open.remove();
      for (int person = 0; person < people.size(); person++) {
        if (reachedFrom[person] == NOBODY && people.get(person).canServe(places.get(current))) {
          reachedFrom[person] = current;
          if (placeOf[person] == NOBODY) {
            move(person, reachedFrom);
            return true;
          }
          open.add(placeOf[person]);
        }
      }
    }
    return false;
  }

  /** Moves each person of an augmenting path to the place from which the path reached them. */
  private void move(int lastPerson, int[] reachedFrom) {
    int person = lastPerson;
    while (person != NOBODY) {
      int place = reachedFrom[person];
      int displaced = personAt[place];
      personAt[place] = person;
      placeOf[person] = place;
      person = displaced;
    }
  }
}
