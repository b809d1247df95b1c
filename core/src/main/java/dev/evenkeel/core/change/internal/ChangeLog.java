package dev.evenkeel.core.change.internal;

import dev.evenkeel.core.change.ChangeFault;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.check.Severity;
import dev.evenkeel.core.id.ChangeRequestId;

/** What was found while requests are applied, under the name of the request. */
final class ChangeLog {
  private final FindingsCollector findings = new FindingsCollector();

  void error(ChangeFault fault, ChangeRequestId request, String text) {
    add(Severity.ERROR, fault, request, text);
  }

  void warning(ChangeFault fault, ChangeRequestId request, String text) {
    add(Severity.WARNING, fault, request, text);
  }

  void notice(ChangeFault fault, ChangeRequestId request, String text) {
    add(Severity.NOTICE, fault, request, text);
  }

  private void add(Severity severity, ChangeFault fault, ChangeRequestId request, String text) {
    add(
        Finding.builder()
            .severity(severity)
            .reason(fault)
            .object("change request '" + request + "'")
            .text(text)
            .build());
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  Findings findings() {
    return findings.collect();
  }
}
