package dev.evenkeel.scheduling.resource.internal.general;

import dev.evenkeel.scheduling.resource.internal.variation.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The best candidates so far, from the best to the worst, no plan twice. */
final class Population {
  private final int capacity;
  private final List<Candidate> members = new ArrayList<>();

  Population(int capacity) {
    this.capacity = capacity;
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  /** Returns the best candidate of a population that is not empty. */
  Candidate best() {
    return members.get(0);
  }

  /** Returns the better of two that are drawn. */
  Candidate draw(SplittableRandom random) {
    int one = random.nextInt(members.size());
    int other = random.nextInt(members.size());
    return members.get(Math.min(one, other));
  }

  /**
   * Adds a candidate if it is among the best; of equal ones the younger goes first.
   *
   * @return whether it is better than all others
   */
  boolean add(Candidate candidate) {
    int place = place(candidate);
    if (place == capacity || isKnown(candidate, place)) {
      return false;
    }
    boolean better = members.isEmpty() || candidate.compareTo(members.get(0)) < 0;
    members.add(place, candidate);
    if (members.size() > capacity) {
      members.remove(capacity);
    }
    return better;
  }

  /** Returns the first place whose candidate is not better. */
  private int place(Candidate candidate) {
    int low = 0;
    int high = members.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (members.get(middle).compareTo(candidate) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isKnown(Candidate candidate, int place) {
    for (int k = place; k < members.size(); k++) {
      Candidate member = members.get(k);
      if (member.compareTo(candidate) != 0) {
        return false;
      }
      if (member.isSamePlan(candidate)) {
        return true;
      }
    }
    return false;
  }

  /** Removes all but the best one. */
  void restart() {
    members.subList(1, members.size()).clear();
  }
}
