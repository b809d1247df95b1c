package dev.evenkeel.scheduling.buffer.internal;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.scheduling.buffer.BufferFault;
import dev.evenkeel.scheduling.buffer.FeedingChain;
import java.time.Instant;
import java.util.List;

/**
 * Says what is not as wanted in a plan with buffers.
 *
 * @param project the project
 */
record BufferFindings(Project project) {

  Findings of(List<FeedingChain> chains, Instant promise) {
    FindingsCollector findings = new FindingsCollector();
    for (FeedingChain chain : chains) {
      String object = "feeding chain '" + chain.label() + "'";
      if (chain.given().compareTo(chain.wanted()) < 0) {
        findings.add(Finding.warning(BufferFault.FEEDING_BUFFER_CUT, object, cut(chain)));
      }
      if (!chain.pushed().isZero()) {
        findings.add(Finding.notice(BufferFault.CHAIN_PUSHED, object, pushed(chain)));
      }
    }
    project
        .deadline()
        .filter(promise::isAfter)
        .map(date -> "can be promised for " + promise + ", after its deadline " + date)
        .map(text -> Finding.warning(BufferFault.PROMISE_AFTER_DEADLINE, object(), text))
        .ifPresent(findings::add);
    return findings.collect();
  }

  private String object() {
    return "project '" + project.id() + "'";
  }

  private static String cut(FeedingChain chain) {
    return "has a buffer of "
        + chain.given()
        + " before "
        + goal(chain)
        + " but should have "
        + chain.wanted();
  }

  private static String pushed(FeedingChain chain) {
    return "has its buffer because " + goal(chain) + " comes later by " + chain.pushed();
  }

  private static String goal(FeedingChain chain) {
    return chain
        .mergePoint()
        .map(ActivityId::value)
        .map(id -> "activity '" + id + "'")
        .orElse("the end of the project");
  }
}
