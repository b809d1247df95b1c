package dev.evenkeel.scheduling.queueing.simulation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The heap and the ring against the collections of the JDK. */
class EventHeapPropertyTest {
  private record Event(double time, int code) {}

  @Property(tries = 300)
  void heap_isAPriorityQueue(
      @ForAll @Size(min = 1, max = 400) List<@IntRange(min = -60, max = 40) Integer> moves) {
    EventHeap heap = new EventHeap();
    PriorityQueue<Event> expected =
        new PriorityQueue<>(Comparator.comparingDouble(Event::time).thenComparing(Event::code));
    int code = 0;
    for (int move : moves) {
      // Times come again, so that codes decide.
      Event event = new Event(Math.abs(move) % 20, code++);
      if (move > 20 && !expected.isEmpty()) {
        expected.remove();
        heap.remove();
      } else if (move > 10 && !expected.isEmpty()) {
        expected.remove();
        expected.add(event);
        heap.replace(event.time(), event.code());
      } else {
        expected.add(event);
        heap.add(event.time(), event.code());
      }
      assertSame(heap, expected);
    }
    heap.rebase(1);
    assertThat(heap.nextTime())
        .isEqualTo(expected.isEmpty() ? Double.POSITIVE_INFINITY : expected.element().time() - 1);
    heap.clear();
    assertThat(heap.nextTime()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  private static void assertSame(EventHeap heap, PriorityQueue<Event> expected) {
    if (expected.isEmpty()) {
      assertThat(heap.nextTime()).isEqualTo(Double.POSITIVE_INFINITY);
    } else {
      assertThat(heap.nextTime()).isEqualTo(expected.element().time());
      assertThat(heap.nextCode()).isEqualTo(expected.element().code());
    }
  }

  @Property(tries = 300)
  void ring_isAQueue(@ForAll @Size(min = 1, max = 400) List<Integer> moves) {
    ContactQueue queue = new ContactQueue();
    ArrayDeque<Integer> expected = new ArrayDeque<>();
    for (int move : moves) {
      if (move % 3 == 0 && !expected.isEmpty()) {
        queue.removeHead();
        expected.remove();
      } else {
        queue.add(move, move + 1.0, move);
        expected.add(move);
      }
      assertThat(queue.isEmpty()).isEqualTo(expected.isEmpty());
      if (!expected.isEmpty()) {
        int head = expected.element();
        assertThat(queue.arrival()).isEqualTo(head);
        assertThat(queue.deadline()).isEqualTo(head + 1.0);
        assertThat(queue.cell()).isEqualTo(head);
      }
    }
    queue.rebase(2);
    if (!expected.isEmpty()) {
      assertThat(queue.arrival()).isEqualTo(expected.element() - 2.0);
    }
  }
}
