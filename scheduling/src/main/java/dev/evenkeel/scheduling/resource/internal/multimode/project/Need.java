package dev.evenkeel.scheduling.resource.internal.multimode.project;

import com.google.common.primitives.ImmutableLongArray;
import com.google.common.primitives.UnsignedLongs;
import java.util.Comparator;

/**
 * So many people out of a set, for the whole of an activity.
 *
 * @param eligible the people who qualify: bit p of word p / 64 for person p
 * @param people how many of them, at least 1
 */
public record Need(ImmutableLongArray eligible, int people) {
  /** By the people who qualify, then by how many. */
  static final Comparator<Need> ORDER =
      Comparator.comparing(
              (Need need) -> need.eligible().toArray(), UnsignedLongs.lexicographicalComparator())
          .thenComparing(Need::people);

  boolean isEligible(int person) {
    return (eligible.get(person >> 6) >>> person & 1) != 0;
  }
}
