package dev.evenkeel.scheduling.queueing.simulation.internal;

import dev.evenkeel.scheduling.queueing.simulation.ContactStatistics;
import dev.evenkeel.scheduling.queueing.simulation.ContactStatisticsBuilder;
import dev.evenkeel.scheduling.queueing.simulation.Estimate;
import dev.evenkeel.scheduling.queueing.simulation.GroupStatistics;
import dev.evenkeel.scheduling.queueing.simulation.GroupStatisticsBuilder;
import dev.evenkeel.scheduling.queueing.simulation.ServiceModel;
import dev.evenkeel.scheduling.queueing.simulation.SimulationResult;
import dev.evenkeel.scheduling.queueing.simulation.SimulationResultBuilder;
import java.util.Optional;

/** The figures of a run as values. */
public final class Summary {
  private final RatioMoments contacts;
  private final RatioMoments groups;
  private final int intervals;

  private Summary(ServiceRun run) {
    contacts = run.contacts();
    groups = run.groups();
    intervals = run.intervalCount();
  }

  /**
   * Returns the result of a run.
   *
   * @param model the model that was played
   * @param batches how often it was played
   * @param run the run, finished
   * @return the result
   */
  public static SimulationResult of(ServiceModel model, int batches, ServiceRun run) {
    Summary summary = new Summary(run);
    int classes = model.contactTypes().size();
    SimulationResultBuilder result =
        SimulationResult.builder()
            .batches(batches)
            .events(run.eventCount())
            .allContacts(summary.contacts(classes));
    for (int k = 0; k < classes; k++) {
      result.putContactType(model.contactTypes().get(k).name(), summary.contacts(k));
    }
    for (int g = 0; g < model.agentGroups().size(); g++) {
      result.putAgentGroup(model.agentGroups().get(g).name(), summary.group(g));
    }
    return result.build();
  }

  private ContactStatistics contacts(int row) {
    int first = row * (intervals + 1);
    ContactStatisticsBuilder statistics = contactFigures(first + intervals);
    for (int i = 0; i < intervals; i++) {
      statistics.addInterval(contactFigures(first + i).build());
    }
    return statistics.build();
  }

  private ContactStatisticsBuilder contactFigures(int node) {
    return ContactStatistics.builder()
        .offered(count(contacts, ContactTally.OFFERED, node))
        .answered(count(contacts, ContactTally.ANSWERED, node))
        .answeredInTime(count(contacts, ContactTally.ANSWERED_IN_TIME, node))
        .abandoned(count(contacts, ContactTally.ABANDONED, node))
        .abandonedInTime(count(contacts, ContactTally.ABANDONED_IN_TIME, node))
        .unserved(count(contacts, ContactTally.UNSERVED, node))
        .answeredInTimeOfOffered(contactRatio(ContactTally.SERVICE_LEVEL_OF_OFFERED, node))
        .answeredInTimeOfAnswered(contactRatio(ContactTally.SERVICE_LEVEL_OF_ANSWERED, node))
        .answeredInTimeWithoutShortAbandons(
            contactRatio(ContactTally.SERVICE_LEVEL_WITHOUT_SHORT_ABANDONS, node))
        .abandonment(contactRatio(ContactTally.ABANDONMENT, node))
        .waitProbability(contactRatio(ContactTally.WAIT_PROBABILITY, node))
        .meanWaitOfAnswered(contactRatio(ContactTally.MEAN_WAIT_OF_ANSWERED, node))
        .meanWait(contactRatio(ContactTally.MEAN_WAIT, node));
  }

  private Optional<Estimate> contactRatio(int ratio, int node) {
    return estimate(contacts, ratio, node);
  }

  private GroupStatistics group(int row) {
    int first = row * (intervals + 1);
    GroupStatisticsBuilder statistics = groupFigures(first + intervals);
    for (int i = 0; i < intervals; i++) {
      statistics.addInterval(groupFigures(first + i).build());
    }
    return statistics.build();
  }

  private GroupStatisticsBuilder groupFigures(int node) {
    return GroupStatistics.builder()
        .occupancy(estimate(groups, GroupTally.OCCUPANCY, node))
        .utilisation(estimate(groups, GroupTally.UTILISATION, node))
        .deferredAgents(estimate(groups, GroupTally.DEFERRED_AGENTS, node).orElseThrow())
        .awayAgents(estimate(groups, GroupTally.AWAY_AGENTS, node).orElseThrow())
        .deferredJobs(count(groups, GroupTally.JOBS, node))
        .overtime(groups.sum(GroupTally.OVERTIME, node));
  }

  private static long count(RatioMoments moments, int quantity, int node) {
    return (long) moments.sum(quantity, node);
  }

  private static Optional<Estimate> estimate(RatioMoments moments, int ratio, int node) {
    return moments.ratio(ratio, node).stream()
        .mapToObj(value -> new Estimate(value, moments.standardError(ratio, node)))
        .findAny();
  }
}
