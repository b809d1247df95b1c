package dev.evenkeel.scheduling.resource.internal.multimode.project;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject.Limits;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A project in any numbering.
 *
 * @param limits how much there is of everything
 * @param modes for each activity its modes, at least one
 * @param predecessors for each activity its predecessors
 */
public record RawProject(
    Limits limits, List<List<Mode>> modes, List<ImmutableIntArray> predecessors) {

  /**
   * Returns the successors.
   *
   * @return for each activity its successors in ascending order
   */
  List<ImmutableIntArray> successors() {
    List<ImmutableIntArray.Builder> rows =
        Stream.generate(ImmutableIntArray::builder).limit(modes.size()).toList();
    for (int j = 0; j < modes.size(); j++) {
      int successor = j;
      predecessors.get(j).forEach(i -> rows.get(i).add(successor));
    }
    return rows.stream().map(ImmutableIntArray.Builder::build).toList();
  }

  /** Returns the activities, each after its predecessors. */
  ImmutableIntArray topological(List<ImmutableIntArray> successors) {
    int[] open = predecessors.stream().mapToInt(ImmutableIntArray::length).toArray();
    int[] order = IntStream.range(0, open.length).filter(j -> open[j] == 0).toArray();
    int size = order.length;
    order = Arrays.copyOf(order, open.length);
    for (int k = 0; k < size; k++) {
      ImmutableIntArray next = successors.get(order[k]);
      for (int s = 0; s < next.length(); s++) {
        if (--open[next.get(s)] == 0) {
          order[size++] = next.get(s);
        }
      }
    }
    return ImmutableIntArray.copyOf(order);
  }

  /**
   * Returns this project in another numbering.
   *
   * @param numbering the numbers
   * @return the project
   */
  public RawProject renumbered(Numbering numbering) {
    int[] place = new int[modes.size()];
    for (int k = 0; k < place.length; k++) {
      place[numbering.activities().get(k)] = k;
    }
    return new RawProject(
        new Limits(
            permuted(limits.capacity(), numbering.renewables()),
            permuted(limits.budget(), numbering.budgets()),
            limits.people()),
        IntStream.range(0, place.length).mapToObj(k -> modes(k, numbering)).toList(),
        numbering.activities().stream()
            .mapToObj(j -> predecessors.get(j).stream().map(i -> place[i]).sorted())
            .map(ImmutableIntArray::copyOf)
            .toList());
  }

  private List<Mode> modes(int place, Numbering numbering) {
    List<Mode> own = modes.get(numbering.activities().get(place));
    return numbering.modes().get(place).stream()
        .mapToObj(m -> renumbered(own.get(m), numbering))
        .toList();
  }

  private static Mode renumbered(Mode mode, Numbering numbering) {
    return new Mode(
        mode.duration(),
        permuted(mode.demand(), numbering.renewables()),
        permuted(mode.consumption(), numbering.budgets()),
        mode.needs().stream()
            .map(need -> new Need(permutedBits(need, numbering.people()), need.people()))
            .sorted(Need.ORDER)
            .toList());
  }

  private static ImmutableIntArray permuted(ImmutableIntArray values, ImmutableIntArray order) {
    return ImmutableIntArray.copyOf(order.stream().map(values::get));
  }

  private static ImmutableLongArray permutedBits(Need need, ImmutableIntArray order) {
    long[] words = new long[need.eligible().length()];
    for (int k = 0; k < order.length(); k++) {
      if (need.isEligible(order.get(k))) {
        words[k >> 6] |= 1L << k;
      }
    }
    return ImmutableLongArray.copyOf(words);
  }
}
