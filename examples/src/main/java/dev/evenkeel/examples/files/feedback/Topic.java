package dev.evenkeel.examples.files.feedback;

import dev.evenkeel.metrics.feedback.TopicEstimate;

/**
 * A topic of feedback.
 *
 * @param name how the page calls it
 * @param estimate what the department expects of working on it
 */
public record Topic(String name, TopicEstimate estimate) {

  /**
   * Returns what the topic is called in the feedback.
   *
   * @return the id
   */
  public String id() {
    return estimate.topic();
  }
}
