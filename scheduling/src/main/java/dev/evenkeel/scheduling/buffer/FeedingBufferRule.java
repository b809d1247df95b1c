package dev.evenkeel.scheduling.buffer;

/** What is done about feeding buffers for which there is too little time before the chain. */
public enum FeedingBufferRule {
  /**
   * The critical chain keeps its place. Feeding chains start as early as they can, and buffers that
   * do not fit get what there is; the rest is left to the project buffer.
   */
  SHRINK_TO_FIT,

  /**
   * The critical chain waits until every feeding buffer has its size. Where a dependency to a
   * finish or the hours of people leave no way, the buffer is cut all the same and a finding says
   * so.
   */
  PUSH_CHAIN
}
