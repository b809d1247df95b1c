package dev.evenkeel.metrics.feedback;

/** On which way feedback came in. */
public enum FeedbackChannel {
  /** A letter by electronic mail. */
  EMAIL,

  /** A conversation in writing. */
  CHAT,

  /** A call. */
  PHONE,

  /** A remark in a public network. */
  SOCIAL,

  /** A rating or remark inside an application. */
  APP,

  /** An answer to a question that was sent out. */
  SURVEY
}
