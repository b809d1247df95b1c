package dev.evenkeel.examples.instances;

import java.util.List;

/** A line of whole numbers. */
record PsplibRow(int line, List<Integer> numbers) {

  int size() {
    return numbers.size();
  }

  int number(int index) {
    return numbers.get(index);
  }

  List<Integer> numbersFrom(int index) {
    return numbers.subList(index, numbers.size());
  }
}
