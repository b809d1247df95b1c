package dev.evenkeel.scheduling.resource;

/**
 * How activity lists are made of priorities.
 *
 * @param rule which activities are preferred
 * @param generation which scheme the list is for
 * @param samples how many lists are drawn at random beside that of the rule
 */
record ListOptions(PriorityRule rule, ScheduleGeneration generation, int samples) {

  static ListOptions standard() {
    return new ListOptions(PriorityRule.LATEST_FINISH_TIME, ScheduleGeneration.SERIAL, 0);
  }

  ListOptions withRule(PriorityRule other) {
    return new ListOptions(other, generation, samples);
  }

  ListOptions withGeneration(ScheduleGeneration other) {
    return new ListOptions(rule, other, samples);
  }

  ListOptions withSamples(int other) {
    return new ListOptions(rule, generation, other);
  }
}
