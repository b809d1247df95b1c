package dev.evenkeel.scheduling.resource.internal.population;

import java.util.Arrays;

/** Sorts activities by key; equal keys keep the reverse order of the list that was decoded. */
final class ListOrder {
  private final int size;
  private int[] count = new int[256];
  private final long[] sortable;

  ListOrder(int size) {
    this.size = size;
    this.sortable = new long[size];
  }

  /** Fills in the list of an individual whose starts came from decoding a list. */
  void fill(Individual individual, int[] decoded) {
    if (individual.makespan <= 16L * size + 1024) {
      countingSort(individual, decoded);
    } else {
      comparisonSort(individual, decoded);
    }
  }

  private void countingSort(Individual individual, int[] decoded) {
    int[] key = individual.key;
    int length = individual.makespan + 2;
    if (count.length < length) {
      count = new int[2 * length];
    }
    int[] at = count;
    Arrays.fill(at, 0, length, 0);
    for (int k : key) {
      at[k + 1]++;
    }
    for (int t = 1; t < length; t++) {
      at[t] += at[t - 1];
    }
    for (int q = size - 1; q >= 0; q--) {
      int j = size - 1 - decoded[q];
      individual.list[at[key[j]]++] = j;
    }
  }

  private void comparisonSort(Individual individual, int[] decoded) {
    for (int q = 0; q < size; q++) {
      int j = size - 1 - decoded[q];
      sortable[q] = ((long) individual.key[j] << 32) | (size - 1 - q);
    }
    Arrays.sort(sortable);
    for (int p = 0; p < size; p++) {
      individual.list[p] = size - 1 - decoded[size - 1 - (int) sortable[p]];
    }
  }
}
