package dev.evenkeel.scheduling.resource.internal.search;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/**
 * Runs numbered tasks that do not depend on each other, on the caller's thread and on those of an
 * executor. The calling thread takes every task that no other thread has begun, so that an executor
 * without a free thread makes the work slower but never stops it.
 */
public final class Workers {
  private static final Workers CALLER = new Workers(Runnable::run, 1);

  private final Executor executor;
  private final int count;

  private Workers(Executor executor, int count) {
    this.executor = executor;
    this.count = count;
  }

  /**
   * Returns the calling thread as the only worker.
   *
   * @return one worker
   */
  public static Workers caller() {
    return CALLER;
  }

  /**
   * Returns workers on the threads of an executor.
   *
   * @param executor who runs all tasks but those of the calling thread
   * @param parallelism how many tasks run at the same time, at least 1
   * @return the workers
   */
  public static Workers of(Executor executor, int parallelism) {
    return parallelism == 1 ? CALLER : new Workers(executor, parallelism);
  }

  /**
   * Returns the number of workers.
   *
   * @return the number, at least 1
   */
  public int count() {
    return count;
  }

  /**
   * Returns these workers, or fewer of them where there is not enough to do for all.
   *
   * @param tasks the most workers, at least 1
   * @return the workers
   */
  public Workers atMost(int tasks) {
    return tasks < count ? of(executor, tasks) : this;
  }

  /**
   * Calls the task once for each number from 0 to {@code count() - 1}, and returns when all calls
   * have ended.
   *
   * @param task what is to be done for a number
   * @throws RuntimeException the first that a call has thrown
   * @throws Error the first that a call has thrown
   */
  public void run(IntConsumer task) {
    if (count == 1) {
      task.accept(0);
    } else {
      new Round(task, count).run(executor);
    }
  }

  private static final class Round {
    private final IntConsumer task;
    private final int count;
    private final AtomicInteger taken = new AtomicInteger();
    private final CountDownLatch open;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    Round(IntConsumer task, int count) {
      this.task = task;
      this.count = count;
      this.open = new CountDownLatch(count);
    }

    void run(Executor executor) {
      handOut(executor);
      work();
      Uninterruptibles.awaitUninterruptibly(open);
      Throwable thrown = failure.get();
      if (thrown instanceof Error error) {
        throw error;
      }
      if (thrown instanceof RuntimeException exception) {
        throw exception;
      }
    }

    private void handOut(Executor executor) {
      try {
        for (int helper = 1; helper < count; helper++) {
          executor.execute(this::work);
        }
      } catch (RejectedExecutionException full) {
        // The calling thread does what the executor does not take.
        return;
      }
    }

    private void work() {
      for (int number = taken.getAndIncrement(); number < count; number = taken.getAndIncrement()) {
        try {
          task.accept(number);
        } catch (RuntimeException | Error thrown) {
          failure.compareAndSet(null, thrown);
        } finally {
          open.countDown();
        }
      }
    }
  }
}
