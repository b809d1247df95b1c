package dev.evenkeel.scheduling.resource.internal.exact;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Learned clauses over bounds with two watched literals each (Moskewicz et al. 2001).
 *
 * <p>A clause at address {@code c}: number of literals, number of levels, activity as raw float,
 * then view and number of each literal; the first two are watched. A watch stands with the view
 * that can make the literal false, and the number from which it does: it is met only when the view
 * rises past that number.
 */
final class ClauseStore {
  private static final int HEADER = 3;
  private static final int WATCH = 4;
  private static final float DECAY = 0.999f;
  private static final float LARGEST = 1e20f;

  private final StartBounds bounds;
  private int[] word = new int[1 << 14];
  private int end = 1;
  private int[] clause = new int[1 << 10];
  private int count;
  private float step = 1;

  /** Newest watch by view and number, 0 for none. */
  private final int[] newest;

  private final int width;
  private final int shift;

  /** Watches: the next older one of the place, the clause, view and number of its other watch. */
  private int[] watch = new int[1 << 12];

  private int watchEnd = WATCH;
  private int unused;

  /** Creates a store for bounds from 0 to {@code makespan} or from {@code -makespan} to 0. */
  ClauseStore(StartBounds bounds, int makespan) {
    this.bounds = bounds;
    shift = makespan;
    width = makespan + 2;
    newest = new int[bounds.views * width];
  }

  int count() {
    return count;
  }

  int literals(int c) {
    return word[c];
  }

  int view(int c, int literal) {
    return word[c + HEADER + 2 * literal];
  }

  int bound(int c, int literal) {
    return word[c + HEADER + 2 * literal + 1];
  }

  /** Stores a clause given as pairs of view and number; its address. */
  int add(int[] pairs, int literals, int levels) {
    int words = HEADER + 2 * literals;
    if (end + words > word.length) {
      word = Arrays.copyOf(word, Math.max(2 * word.length, end + words));
    }
    int c = end;
    end += words;
    word[c] = literals;
    word[c + 1] = levels;
    word[c + 2] = Float.floatToRawIntBits(step);
    System.arraycopy(pairs, 0, word, c + HEADER, 2 * literals);
    if (count == clause.length) {
      clause = Arrays.copyOf(clause, 2 * count);
    }
    clause[count++] = c;
    watchFirstTwo(c);
    return c;
  }

  private void watchFirstTwo(int c) {
    watchLiteral(c, 0, 1);
    watchLiteral(c, 1, 0);
  }

  private void watchLiteral(int c, int literal, int other) {
    int w = unused;
    if (w != 0) {
      unused = watch[w];
    } else {
      w = watchEnd;
      watchEnd += WATCH;
      if (watchEnd > watch.length) {
        watch = Arrays.copyOf(watch, 2 * w);
      }
    }
    int place = place(view(c, literal) ^ 1, 1 - bound(c, literal));
    watch[w] = newest[place];
    watch[w + 1] = c;
    watch[w + 2] = view(c, other);
    watch[w + 3] = bound(c, other);
    newest[place] = w;
  }

  private int place(int x, int number) {
    return x * width + ((x & 1) == 0 ? number : number + shift);
  }

  /** Visits the clauses a view may have made unit by rising from one number to another. */
  boolean propagate(int x, int before, int now) {
    boolean consistent = true;
    int place = place(x, before);
    for (int number = before + 1; number <= now && consistent; number++) {
      place++;
      if (newest[place] != 0) {
        consistent = visit(place, x ^ 1, 1 - number);
      }
    }
    return consistent;
  }

  private boolean visit(int place, int falseView, int falseBound) {
    int kept = 0;
    int w = newest[place];
    boolean consistent = true;
    while (w != 0 && consistent) {
      int next = watch[w];
      if (bounds.low[watch[w + 2]] >= watch[w + 3]) {
        kept = w;
      } else if (moveWatch(watch[w + 1], falseView, falseBound)) {
        unlink(place, kept, w);
      } else {
        kept = w;
        int c = watch[w + 1];
        consistent = bounds.raise(view(c, 0), bound(c, 0), StartBounds.CLAUSE, c);
      }
      w = next;
    }
    return consistent;
  }

  private void unlink(int place, int newer, int w) {
    if (newer == 0) {
      newest[place] = watch[w];
    } else {
      watch[newer] = watch[w];
    }
    watch[w] = unused;
    unused = w;
  }

  /**
   * Puts the false literal second and looks for another to watch; false if the watch stays because
   * the first literal is true or the only one left.
   */
  private boolean moveWatch(int c, int falseView, int falseBound) {
    final int[] w = word;
    final int base = c + HEADER;
    if (w[base] == falseView && w[base + 1] == falseBound) {
      swap(base, base + 2);
    }
    if (bounds.low[w[base]] >= w[base + 1]) {
      return false;
    }
    for (int at = base + 4, stop = base + 2 * w[c]; at < stop; at += 2) {
      if (-bounds.low[w[at] ^ 1] >= w[at + 1]) {
        swap(base + 2, at);
        watchLiteral(c, 1, 0);
        return true;
      }
    }
    return false;
  }

  private void swap(int a, int b) {
    int x = word[a];
    int bound = word[a + 1];
    word[a] = word[b];
    word[a + 1] = word[b + 1];
    word[b] = x;
    word[b + 1] = bound;
  }

  /** Notes that a clause took part in a conflict. */
  void bump(int c) {
    float activity = Float.intBitsToFloat(word[c + 2]) + step;
    word[c + 2] = Float.floatToRawIntBits(activity);
    if (activity > LARGEST) {
      for (int k = 0; k < count; k++) {
        int a = clause[k] + 2;
        word[a] = Float.floatToRawIntBits(Float.intBitsToFloat(word[a]) / LARGEST);
      }
      step /= LARGEST;
    }
  }

  void decay() {
    step /= DECAY;
  }

  /** Drops the less active half, but none of at most two levels; only when nothing is decided. */
  void reduce() {
    int[] kept =
        IntStream.range(0, count)
            .map(k -> clause[k])
            .boxed()
            .sorted(this::compare)
            .limit(count / 2)
            .mapToInt(c -> c)
            .sorted()
            .toArray();
    int at = 1;
    Arrays.fill(newest, 0);
    watchEnd = WATCH;
    unused = 0;
    count = kept.length;
    for (int k = 0; k < count; k++) {
      int words = HEADER + 2 * word[kept[k]];
      System.arraycopy(word, kept[k], word, at, words);
      clause[k] = at;
      watchFirstTwo(at);
      at += words;
    }
    end = at;
  }

  private int compare(int a, int b) {
    int byLevels = Boolean.compare(word[a + 1] > 2, word[b + 1] > 2);
    int byActivity =
        Float.compare(Float.intBitsToFloat(word[b + 2]), Float.intBitsToFloat(word[a + 2]));
    return byLevels != 0 ? byLevels : byActivity != 0 ? byActivity : Integer.compare(a, b);
  }
}
