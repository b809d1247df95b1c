package dev.evenkeel.scheduling.resource.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class WorkersTest {
  private static List<Integer> numbers(Workers workers) {
    List<Integer> numbers = new CopyOnWriteArrayList<>();
    workers.run(numbers::add);
    return numbers;
  }

  @Test
  void run_caller_callsOnceInOwnThread() {
    Thread[] thread = new Thread[1];
    Workers.caller().run(number -> thread[0] = Thread.currentThread());
    assertThat(thread[0]).isSameAs(Thread.currentThread());
    assertThat(Workers.caller().count()).isEqualTo(1);
  }

  @Test
  void of_parallelismOne_isCaller() {
    assertThat(Workers.of(Runnable::run, 1)).isSameAs(Workers.caller());
  }

  @Test
  void run_executorWithThreads_callsEachNumberOnce() {
    ExecutorService executor = Executors.newFixedThreadPool(3);
    try {
      Workers workers = Workers.of(executor, 5);
      for (int round = 0; round < 200; round++) {
        assertThat(numbers(workers)).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
      }
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void run_executorThatNeverRuns_isDoneByCaller() {
    assertThat(numbers(Workers.of(task -> {}, 4))).containsExactly(0, 1, 2, 3);
  }

  @Test
  void run_executorThatRunsAtOnce_callsEachNumberOnce() {
    assertThat(numbers(Workers.of(Runnable::run, 4))).containsExactlyInAnyOrder(0, 1, 2, 3);
  }

  @Test
  void run_executorThatRefuses_isDoneByCaller() {
    Executor full =
        task -> {
          throw new RejectedExecutionException("full");
        };
    assertThat(numbers(Workers.of(full, 3))).containsExactly(0, 1, 2);
  }

  @Test
  void run_taskThrowsException_isThrownAfterAllHaveEnded() {
    List<Integer> numbers = new CopyOnWriteArrayList<>();
    Workers workers = Workers.of(Runnable::run, 3);
    assertThatThrownBy(
            () ->
                workers.run(
                    number -> {
                      numbers.add(number);
                      throw new IllegalStateException("number " + number);
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("number 0");
    assertThat(numbers).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void run_taskThrowsError_isThrown() {
    Workers workers = Workers.of(task -> {}, 2);
    assertThatThrownBy(
            () ->
                workers.run(
                    number -> {
                      throw new AssertionError("broken");
                    }))
        .isInstanceOf(AssertionError.class)
        .hasMessage("broken");
  }

  @Test
  void atMost_moreTasksThanWorkers_changesNothing() {
    Workers workers = Workers.of(Runnable::run, 4);

    assertThat(workers.atMost(4)).isSameAs(workers);
    assertThat(workers.atMost(3).count()).isEqualTo(3);
    assertThat(workers.atMost(1)).isSameAs(Workers.caller());
  }
}
