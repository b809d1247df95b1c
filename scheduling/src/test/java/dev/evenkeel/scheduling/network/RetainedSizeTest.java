package dev.evenkeel.scheduling.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Adds up the arrays that a network and its times hold, after everything was asked for once. */
class RetainedSizeTest {
  private static final int ACTIVITIES = 10_000;
  private static final int DEPENDENCIES = 30_000;

  @Test
  void calculate_everythingAskedFor_holdsAtMostHundredBytesForEachActivity()
      throws IllegalAccessException {
    ActivityNetworkBuilder builder = ActivityNetwork.builder();
    for (int k = 0; k < ACTIVITIES; k++) {
      builder.addActivity(k % 7);
    }
    for (int k = 0; k < DEPENDENCIES; k++) {
      builder.addDependency(k % (ACTIVITIES - 100), k % (ACTIVITIES - 100) + 1 + k % 97);
    }
    NetworkTimes times = CriticalPathCalculator.standard().calculate(builder.build());
    long before = arrayBytes(times);
    times.independentFloat(0);
    times.drag(0);
    times.longestPathCount();
    times.longestPathTo(ACTIVITIES - 1);

    assertThat(before).isBetween(72L * ACTIVITIES, 72L * ACTIVITIES + 12L * DEPENDENCIES + 1_000);
    assertThat(arrayBytes(times))
        .isGreaterThanOrEqualTo(before + 24L * ACTIVITIES)
        .isLessThanOrEqualTo(100L * ACTIVITIES + 12L * DEPENDENCIES);
  }

  private static long arrayBytes(Object root) throws IllegalAccessException {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>();
    open.push(root);
    long bytes = 0;
    while (!open.isEmpty()) {
      Object object = open.pop();
      if (seen.add(object)) {
        bytes += bytes(object);
        pushFields(object, open);
      }
    }
    return bytes;
  }

  private static long bytes(Object object) {
    if (!object.getClass().isArray()) {
      return 0;
    }
    int size = object instanceof long[] ? Long.BYTES : Integer.BYTES;
    return 16 + (long) size * Array.getLength(object);
  }

  private static void pushFields(Object object, Deque<Object> open) throws IllegalAccessException {
    if (!object.getClass().getName().matches("(dev\\.evenkeel|com\\.google)\\..*")) {
      return;
    }
    for (Field field : object.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
        field.setAccessible(true);
        Object value = field.get(object);
        if (value != null) {
          open.push(value);
        }
      }
    }
  }
}
