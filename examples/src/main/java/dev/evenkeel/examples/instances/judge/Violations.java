package dev.evenkeel.examples.instances.judge;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.check.Reason;
import dev.evenkeel.examples.instances.InstanceActivity;

/** Gathers what breaks a rule. */
final class Violations {
  private final FindingsCollector collector = new FindingsCollector();

  void add(Reason reason, InstanceActivity activity, String text) {
    add(reason, "activity " + activity.number(), text);
  }

  void add(Reason reason, String object, String text) {
    collector.add(Finding.error(reason, object, text));
  }

  Findings collect() {
    return collector.collect();
  }
}
