package dev.evenkeel.scheduling.queueing.simulation.internal;

import dev.evenkeel.scheduling.queueing.simulation.AgentGroup;
import dev.evenkeel.scheduling.queueing.simulation.ContactType;
import dev.evenkeel.scheduling.queueing.simulation.DeferredWork;
import dev.evenkeel.scheduling.queueing.simulation.ServiceModel;
import dev.evenkeel.scheduling.queueing.simulation.StepFunction;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The period of a model cut into segments in which every number is constant. */
final class Timeline {
  private static final double ROUNDING = 1e-9;

  private final double[] starts;
  private final int[] intervals;
  private final double horizon;
  private final int intervalCount;
  private final double[][] rates;
  private final int[][] agents;
  private final int[][] away;
  private final double[][] thresholds;

  Timeline(ServiceModel model) {
    horizon = model.horizon();
    double length = model.intervalLength().orElse(horizon);
    intervalCount = intervalCount(horizon, length);
    starts = starts(model, length, intervalCount);
    intervals = intervals(starts, length, intervalCount);
    List<ContactType> classes = model.contactTypes();
    List<AgentGroup> groups = model.agentGroups();
    rates = sampled(classes.stream().map(ContactType::arrivalRate).toList());
    agents = whole(sampled(groups.stream().map(AgentGroup::agents).toList()));
    away = whole(sampled(groups.stream().map(AgentGroup::away).toList()));
    thresholds = sampled(groups.stream().map(Timeline::threshold).toList());
  }

  private static StepFunction threshold(AgentGroup group) {
    return group.deferredWork().map(DeferredWork::threshold).orElse(StepFunction.constant(0));
  }

  /** Returns into how many intervals a period is cut; a rest by rounding alone is none. */
  private static int intervalCount(double horizon, double length) {
    double parts = horizon / length;
    double whole = Math.rint(parts);
    boolean isWhole = whole > 0 && Math.abs(parts - whole) <= ROUNDING;
    return (int) (isWhole ? whole : Math.ceil(parts));
  }

  private static double[] starts(ServiceModel model, double length, int count) {
    TreeSet<Double> times = new TreeSet<>();
    model.contactTypes().forEach(contacts -> addSteps(contacts.arrivalRate(), times));
    for (AgentGroup group : model.agentGroups()) {
      addSteps(group.agents(), times);
      addSteps(group.away(), times);
      addSteps(threshold(group), times);
    }
    for (int i = 1; i < count; i++) {
      times.add(i * length);
    }
    return times.headSet(model.horizon()).stream().mapToDouble(time -> time).toArray();
  }

  private static void addSteps(StepFunction function, Set<Double> times) {
    function.steps().forEach(step -> times.add(step.start()));
  }

  private static int[] intervals(double[] starts, double length, int count) {
    int[] intervals = new int[starts.length];
    int interval = 0;
    for (int i = 0; i < starts.length; i++) {
      while (interval + 1 < count && (interval + 1) * length <= starts[i]) {
        interval++;
      }
      intervals[i] = interval;
    }
    return intervals;
  }

  private double[][] sampled(List<StepFunction> functions) {
    double[][] values = new double[functions.size()][starts.length];
    for (int f = 0; f < values.length; f++) {
      List<StepFunction.Step> steps = functions.get(f).steps();
      int step = 0;
      for (int i = 0; i < starts.length; i++) {
        while (step + 1 < steps.size() && steps.get(step + 1).start() <= starts[i]) {
          step++;
        }
        values[f][i] = steps.get(step).value();
      }
    }
    return values;
  }

  private static int[][] whole(double[][] values) {
    int[][] whole = new int[values.length][];
    for (int i = 0; i < values.length; i++) {
      whole[i] = new int[values[i].length];
      for (int j = 0; j < values[i].length; j++) {
        whole[i][j] = (int) values[i][j];
      }
    }
    return whole;
  }

  int segments() {
    return starts.length;
  }

  double horizon() {
    return horizon;
  }

  int intervalCount() {
    return intervalCount;
  }

  /** Returns when a segment begins; the one after the last begins at the horizon. */
  double start(int segment) {
    return segment < starts.length ? starts[segment] : horizon;
  }

  int interval(int segment) {
    return intervals[segment];
  }

  double rate(int contacts, int segment) {
    return rates[contacts][segment];
  }

  int agents(int group, int segment) {
    return agents[group][segment];
  }

  int away(int group, int segment) {
    return Math.min(away[group][segment], agents[group][segment]);
  }

  double threshold(int group, int segment) {
    return thresholds[group][segment];
  }
}
