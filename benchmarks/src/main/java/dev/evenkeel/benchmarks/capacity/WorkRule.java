package dev.evenkeel.benchmarks.capacity;

import dev.evenkeel.scheduling.capacity.BetweenContacts;
import dev.evenkeel.scheduling.capacity.CapacityInterval;

/** How much project work is done, by whom, and when it stops. */
enum WorkRule {
  /** Whoever is present beyond the required number works on projects, nobody else. */
  SCHEDULED_MINUS_REQUIRED("scheduled minus required") {
    @Override
    double away(CapacityInterval interval) {
      return interval.ringFenced();
    }

    @Override
    double threshold(CapacityInterval interval) {
      return 0;
    }
  },
  /** Everybody answers; project tasks are done between contacts up to the threshold. */
  BETWEEN_CONTACTS("Evenkeel: between contacts") {
    @Override
    double away(CapacityInterval interval) {
      return 0;
    }

    @Override
    double threshold(CapacityInterval interval) {
      return busy(interval.betweenContacts().get(0));
    }
  },
  /** Half of those who can be spared are away in blocks, the others work between contacts. */
  BOTH_KINDS("Evenkeel: half in blocks, rest between contacts") {
    @Override
    double away(CapacityInterval interval) {
      return halfOf(interval);
    }

    @Override
    double threshold(CapacityInterval interval) {
      return busy(interval.betweenContacts().get(halfOf(interval)));
    }
  },
  /** Everybody answers, and whoever is idle does project tasks. */
  IDLE_TIME("idle time") {
    @Override
    double away(CapacityInterval interval) {
      return 0;
    }

    @Override
    double threshold(CapacityInterval interval) {
      return interval.present();
    }
  };

  private final String text;

  WorkRule(String text) {
    this.text = text;
  }

  private static int halfOf(CapacityInterval interval) {
    return (interval.ringFenced() + 1) / 2;
  }

  private static double busy(BetweenContacts between) {
    return between.threshold().busy() + between.threshold().next();
  }

  /** Returns whether this is the rule of this library, which must keep the target. */
  boolean isOurs() {
    return this == BETWEEN_CONTACTS || this == BOTH_KINDS;
  }

  /** Returns how many people are away in blocks. */
  abstract double away(CapacityInterval interval);

  /** Returns the number of busy agents below which a task is begun. */
  abstract double threshold(CapacityInterval interval);

  @Override
  public String toString() {
    return text;
  }
}
