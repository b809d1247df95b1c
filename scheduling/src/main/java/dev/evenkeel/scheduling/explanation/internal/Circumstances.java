package dev.evenkeel.scheduling.explanation.internal;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.core.change.ChangeRequest;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What limits a plan beside its project.
 *
 * @param capacity how many members of the service-first team may work on the project, if limited
 * @param asOf the date before which nothing more can start, if there is one
 * @param requests the change requests, of whatever state
 */
public record Circumstances(
    Optional<ProjectCapacity> capacity, Optional<Instant> asOf, List<ChangeRequest> requests) {
  /**
   * Copies the requests.
   *
   * @param capacity how many members of the service-first team may work on the project, if limited
   * @param asOf the date before which nothing more can start, if there is one
   * @param requests the change requests, of whatever state
   */
  public Circumstances {
    requests = ImmutableList.copyOf(requests);
  }

  /** Returns the first open request whose expected decision is the release date of an activity. */
  Optional<ChangeRequest> awaited(Activity activity) {
    return requests.stream()
        .filter(request -> request.approval().state().isPending())
        .filter(request -> request.addedOrAltered().contains(activity.id()))
        .filter(request -> request.approval().expectedDecision().isPresent())
        .filter(request -> request.approval().expectedDecision().equals(activity.earliestStart()))
        .findFirst();
  }
}
