package dev.evenkeel.scheduling.resource.internal.multimode.project;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The needs of all modes, equal ones once, with the colours of the people who qualify. */
final class NeedColours {
  private final List<Need> needs;
  private final int[][] ofMode;
  private final long[] colour;
  private final long[] given;

  NeedColours(List<Mode> modes) {
    Map<Need, Integer> numbers = new LinkedHashMap<>();
    ofMode = new int[modes.size()][];
    for (int m = 0; m < ofMode.length; m++) {
      List<Need> own = modes.get(m).needs();
      ofMode[m] = new int[own.size()];
      Arrays.setAll(ofMode[m], k -> numbers.computeIfAbsent(own.get(k), unseen -> numbers.size()));
    }
    needs = List.copyOf(numbers.keySet());
    colour = new long[needs.size()];
    given = new long[needs.size()];
  }

  /** Returns how many different needs there are. */
  int size() {
    return needs.size();
  }

  /** Colours each need by the people who qualify. */
  void read(long[] person) {
    Arrays.fill(given, 0);
    for (int k = 0; k < colour.length; k++) {
      Need need = needs.get(k);
      long sum = Colours.mix(need.people());
      for (int p = 0; p < person.length; p++) {
        sum += need.isEligible(p) ? Colours.mix(person[p]) : 0;
      }
      colour[k] = Colours.mix(sum);
    }
  }

  /** Returns the sum of the colours of a mode's needs. */
  long sum(int mode) {
    long sum = 0;
    for (int need : ofMode[mode]) {
      sum += colour[need];
    }
    return sum;
  }

  /** Notes the colour that a mode gives to the people who qualify for its needs. */
  void give(int mode, long giving) {
    for (int need : ofMode[mode]) {
      given[need] += Colours.mix(giving + colour[need]);
    }
  }

  /** Adds what the modes gave to the colours of the people. */
  void addTo(long[] person) {
    for (int k = 0; k < given.length; k++) {
      for (int p = 0; p < person.length; p++) {
        person[p] += needs.get(k).isEligible(p) ? given[k] : 0;
      }
    }
  }

  /** Returns whether two people qualify for the same needs. */
  boolean treatEqually(int one, int two) {
    return needs.stream().allMatch(need -> need.isEligible(one) == need.isEligible(two));
  }
}
