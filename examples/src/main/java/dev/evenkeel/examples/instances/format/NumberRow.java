package dev.evenkeel.examples.instances.format;

import java.util.List;

/** A line of whole numbers. */
record NumberRow(int line, List<Integer> numbers) {

  int size() {
    return numbers.size();
  }

  int number(int index) {
    return numbers.get(index);
  }

  List<Integer> from(int index) {
    return numbers.subList(index, numbers.size());
  }
}
