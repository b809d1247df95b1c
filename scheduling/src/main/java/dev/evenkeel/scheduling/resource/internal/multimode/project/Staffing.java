package dev.evenkeel.scheduling.resource.internal.multimode.project;

import java.util.List;

/**
 * Who qualifies for what: the needs of all modes in rows, the people of each need as bits. Person p
 * is bit p of word p / 64.
 */
public final class Staffing {
  private final int people;
  private final int words;
  private final int[] needStart;
  private final int[] needPeople;
  private final long[] eligible;
  private final int[] headCount;
  private final long[] eligibleForAny;

  Staffing(List<Mode> modes, int people) {
    this.people = people;
    this.words = (people + Long.SIZE - 1) / Long.SIZE;
    this.needStart = new int[modes.size() + 1];
    for (int m = 0; m < modes.size(); m++) {
      needStart[m + 1] = needStart[m] + modes.get(m).needs().size();
    }
    this.needPeople = new int[needStart[modes.size()]];
    this.eligible = new long[needPeople.length * words];
    this.headCount = new int[modes.size()];
    this.eligibleForAny = new long[modes.size() * words];
    for (int m = 0; m < modes.size(); m++) {
      fill(m, modes.get(m).needs());
    }
  }

  private void fill(int m, List<Need> needs) {
    for (int k = 0; k < needs.size(); k++) {
      int need = needStart[m] + k;
      needPeople[need] = needs.get(k).people();
      headCount[m] += needs.get(k).people();
      for (int w = 0; w < words; w++) {
        long word = needs.get(k).eligible().get(w);
        eligible[need * words + w] = word;
        eligibleForAny[m * words + w] |= word;
      }
    }
  }

  /**
   * Returns the number of people.
   *
   * @return the number
   */
  public int people() {
    return people;
  }

  /**
   * Returns how many words hold one bit per person.
   *
   * @return the number of words, 0 without people
   */
  public int words() {
    return words;
  }

  /**
   * Returns where the needs of a mode start.
   *
   * @param mode the mode, or the number of modes
   * @return its first need; the row ends before {@code needStart(mode + 1)}
   */
  public int needStart(int mode) {
    return needStart[mode];
  }

  /**
   * Returns the number of needs of all modes.
   *
   * @return the number
   */
  public int needCount() {
    return needPeople.length;
  }

  /**
   * Returns how many people a need asks for.
   *
   * @param need the need
   * @return the number, at least 1
   */
  public int needPeople(int need) {
    return needPeople[need];
  }

  /**
   * Returns who qualifies for a need.
   *
   * @param need the need
   * @param word the number of the word
   * @return the word, one bit per person
   */
  public long eligible(int need, int word) {
    return eligible[need * words + word];
  }

  /**
   * Returns whether a person qualifies for a need.
   *
   * @param person the person
   * @param need the need
   * @return whether the person is eligible
   */
  public boolean isEligible(int person, int need) {
    return (eligible[need * words + (person >> 6)] >>> person & 1) != 0;
  }

  /**
   * Returns how many people work in a mode.
   *
   * @param mode the mode
   * @return the sum over its needs
   */
  public int headCount(int mode) {
    return headCount[mode];
  }

  /**
   * Returns who qualifies for at least one need of a mode.
   *
   * @param mode the mode
   * @param word the number of the word
   * @return the word, one bit per person
   */
  public long eligibleForAny(int mode, int word) {
    return eligibleForAny[mode * words + word];
  }
}
