package dev.evenkeel.core.validation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Whether requirements can all be met by different people: a bipartite matching by augmenting
 * paths, searched breadth first.
 */
final class PeopleMatching {
  private static final int NONE = -1;

  private final List<BitSet> eligible;
  private final int[] wanted;
  private final int[] requirementOf;

  PeopleMatching(List<BitSet> eligible, int[] wanted) {
    this.eligible = eligible;
    this.wanted = wanted;
    this.requirementOf = filled(eligible.stream().mapToInt(BitSet::length).max().orElse(0));
  }

  boolean isComplete() {
    if (wanted.length == 1) {
      return eligible.get(0).cardinality() >= wanted[0];
    }
    for (int requirement = 0; requirement < wanted.length; requirement++) {
      for (int n = 0; n < wanted[requirement]; n++) {
        if (!placeOneFor(requirement)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean placeOneFor(int requirement) {
    return new Search(requirement).placeOne();
  }

  /** One search from a requirement to a person who is free, through people who change places. */
  private final class Search {
    private final int[] reachedBy = filled(requirementOf.length);
    private final int[] passes = filled(wanted.length);
    private final boolean[] queued = new boolean[wanted.length];
    private final int[] queue = new int[wanted.length];
    private int tail;

    Search(int requirement) {
      queued[requirement] = true;
      queue[tail++] = requirement;
    }

    boolean placeOne() {
      for (int head = 0; head < tail; head++) {
        int free = freePersonFor(queue[head]);
        if (free != NONE) {
          changePlaces(free);
          return true;
        }
      }
      return false;
    }

    private int freePersonFor(int requirement) {
      BitSet people = eligible.get(requirement);
      for (int p = people.nextSetBit(0); p >= 0; p = people.nextSetBit(p + 1)) {
        if (reachedBy[p] == NONE) {
          reachedBy[p] = requirement;
          if (requirementOf[p] == NONE) {
            return p;
          }
          enqueue(requirementOf[p], p);
        }
      }
      return NONE;
    }

    private void enqueue(int requirement, int person) {
      if (!queued[requirement]) {
        queued[requirement] = true;
        passes[requirement] = person;
        queue[tail++] = requirement;
      }
    }

    private void changePlaces(int free) {
      int person = free;
      while (person != NONE) {
        int requirement = reachedBy[person];
        requirementOf[person] = requirement;
        person = passes[requirement];
      }
    }
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, NONE);
    return array;
  }
}
