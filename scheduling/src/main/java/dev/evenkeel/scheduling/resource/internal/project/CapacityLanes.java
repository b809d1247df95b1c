package dev.evenkeel.scheduling.resource.internal.project;

/**
 * Units of all resources packed in words: one lane of bits for each resource, above each lane a
 * guard bit that is set in what is free. Subtracting a demand clears the guard bit of exactly those
 * lanes that fall below zero, so one subtraction and one mask test all resources of a word at once.
 */
public final class CapacityLanes {
  private final int[] word;
  private final int[] shift;
  private final int words;
  private final long[] guard;
  private final long[] capacity;

  /**
   * Lays out the lanes.
   *
   * @param capacities the capacity of each resource, not negative
   */
  public CapacityLanes(int[] capacities) {
    word = new int[capacities.length];
    shift = new int[capacities.length];
    words = layOut(capacities);
    guard = new long[words];
    for (int r = 0; r < capacities.length; r++) {
      guard[word[r]] |= 1L << (shift[r] + width(capacities[r]));
    }
    capacity = pack(capacities);
    for (int w = 0; w < words; w++) {
      capacity[w] |= guard[w];
    }
  }

  private int layOut(int[] capacities) {
    int current = 0;
    int used = 0;
    for (int r = 0; r < capacities.length; r++) {
      int bits = width(capacities[r]) + 1;
      if (used + bits > Long.SIZE) {
        current++;
        used = 0;
      }
      word[r] = current;
      shift[r] = used;
      used += bits;
    }
    return current + 1;
  }

  private static int width(int capacity) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(capacity);
  }

  /**
   * Returns the number of words for one moment.
   *
   * @return the number, at least 1
   */
  public int words() {
    return words;
  }

  /**
   * Returns the guard bits of a word.
   *
   * @param index the word
   * @return the mask
   */
  public long guard(int index) {
    return guard[index];
  }

  /**
   * Returns a word of an empty time unit.
   *
   * @param index the word
   * @return all capacities, all guard bits set
   */
  public long capacity(int index) {
    return capacity[index];
  }

  /**
   * Packs units into words without guard bits.
   *
   * @param units the units of each resource, at most its capacity
   * @return the words
   */
  public long[] pack(int[] units) {
    long[] packed = new long[words];
    for (int r = 0; r < units.length; r++) {
      packed[word[r]] |= (long) units[r] << shift[r];
    }
    return packed;
  }
}
