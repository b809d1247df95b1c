package dev.evenkeel.core.change.internal;

import dev.evenkeel.core.change.ChangeRequest;
import dev.evenkeel.core.change.ScopeChange;
import java.util.List;

/** The changes of a request by kind, in their order. */
final class RequestedChanges {
  private final ChangeRequest request;

  RequestedChanges(ChangeRequest request) {
    this.request = request;
  }

  <T extends ScopeChange> List<T> of(Class<T> kind) {
    return request.changes().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
