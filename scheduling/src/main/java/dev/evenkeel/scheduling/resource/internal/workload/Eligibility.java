package dev.evenkeel.scheduling.resource.internal.workload;

import com.google.common.primitives.ImmutableLongArray;
import java.util.List;

/**
 * Which people qualify for which classes of work.
 *
 * @param classes for each class its people: bit p of word p / 64 for person p
 * @param people the number of people
 */
public record Eligibility(List<ImmutableLongArray> classes, int people) {
  boolean isEligible(int workClass, int person) {
    return (classes.get(workClass).get(person >> 6) >>> person & 1) != 0;
  }
}
