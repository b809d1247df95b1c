package dev.evenkeel.scheduling.queueing.simulation.internal;

import dev.evenkeel.scheduling.queueing.simulation.AgentGroup;
import dev.evenkeel.scheduling.queueing.simulation.ContactType;
import dev.evenkeel.scheduling.queueing.simulation.ServiceModel;
import dev.evenkeel.scheduling.queueing.simulation.StepFunction;
import dev.evenkeel.scheduling.queueing.simulation.internal.random.ExponentialZiggurat;
import dev.evenkeel.scheduling.queueing.simulation.internal.random.RandomBits;
import dev.evenkeel.scheduling.queueing.simulation.internal.random.Sampler;
import dev.evenkeel.scheduling.queueing.simulation.internal.random.Streams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One batch of a model played a second time in the plainest way: a list of contacts, a list of what
 * is being worked on, everybody who gives up leaves at once, and the next moment is sought among
 * all. It draws from the same streams, so that it must find the same to the last contact.
 */
final class PlainSimulation {
  /** A contact and its fate. */
  static final class Contact {
    final int type;
    final double arrival;
    double deadline = Double.POSITIVE_INFINITY;
    double answered = Double.NaN;
    boolean gaveUp;

    Contact(int type, double arrival) {
      this.type = type;
      this.arrival = arrival;
    }
  }

  /** What an agent of a group is at; the type is that of the contact, or -1 for a job. */
  record Work(int group, int type, double start, double end) {}

  final List<Contact> contacts = new ArrayList<>();
  final List<Work> finished = new ArrayList<>();
  private final List<Contact> waiting = new ArrayList<>();
  private final List<Work> working = new ArrayList<>();
  private final ServiceModel model;
  private final List<Sampler> handleTimes = new ArrayList<>();
  private final List<Sampler> patience = new ArrayList<>();
  private final List<Sampler> jobTimes = new ArrayList<>();
  private final List<RandomBits> choices = new ArrayList<>();
  private double now;
  private double shown;

  PlainSimulation(ServiceModel model, Streams streams) {
    this.model = model;
    for (int k = 0; k < model.contactTypes().size(); k++) {
      ContactType type = model.contactTypes().get(k);
      handleTimes.add(Sampler.of(type.handleTime(), streams.handleTimes(k)));
      patience.add(Sampler.of(type.patience(), streams.patience(k)));
      arrivals(k, type.arrivalRate(), new RandomBits(streams.arrivals(k)));
    }
    for (int g = 0; g < model.agentGroups().size(); g++) {
      jobTimes.add(
          Sampler.of(
              model.agentGroups().get(g).deferredWork().map(work -> work.jobTime()),
              streams.jobTimes(g)));
      choices.add(new RandomBits(streams.choices(g)));
    }
    contacts.sort(Comparator.comparingDouble(contact -> contact.arrival));
  }

  /**
   * Cuts the time where any number changes, as the area under the rate is summed piece by piece.
   */
  private void arrivals(int type, StepFunction rate, RandomBits random) {
    List<Double> pieces = new ArrayList<>(changes());
    pieces.add(model.horizon());
    double area = ExponentialZiggurat.next(random);
    for (int i = 0; i + 1 < pieces.size(); i++) {
      double time = pieces.get(i);
      double r = rate.at(time);
      while (area < r * (pieces.get(i + 1) - time)) {
        time += area / r;
        contacts.add(new Contact(type, time));
        area = ExponentialZiggurat.next(random);
      }
      area -= r * (pieces.get(i + 1) - time);
    }
  }

  private NavigableSet<Double> changes() {
    TreeSet<Double> times = new TreeSet<>();
    double length = model.intervalLength().orElse(model.horizon());
    for (int i = 0; i * length < model.horizon(); i++) {
      times.add(i * length);
    }
    model.contactTypes().forEach(type -> add(type.arrivalRate(), times));
    for (AgentGroup group : model.agentGroups()) {
      add(group.agents(), times);
      add(group.away(), times);
      group.deferredWork().ifPresent(work -> add(work.threshold(), times));
    }
    return new TreeSet<>(times.headSet(model.horizon()));
  }

  private static void add(StepFunction function, Set<Double> times) {
    function.steps().forEach(step -> times.add(step.start()));
  }

  void play() {
    NavigableSet<Double> changes = changes();
    List<Contact> coming = new ArrayList<>(contacts);
    double last = changes.last();
    while (true) {
      double change = changes.isEmpty() ? Double.POSITIVE_INFINITY : changes.first();
      double end = nextEnd().map(Work::end).orElse(Double.POSITIVE_INFINITY);
      double arrival = coming.isEmpty() ? Double.POSITIVE_INFINITY : coming.get(0).arrival;
      now = Math.min(change, Math.min(end, arrival));
      if (now == Double.POSITIVE_INFINITY) {
        break;
      }
      leaveThoseWhoGiveUp(now);
      shown = Math.min(now, last);
      if (now == change) {
        changes.pollFirst();
        settle();
      } else if (now == end) {
        finish(nextEnd().orElseThrow());
      } else {
        arrive(coming.remove(0));
      }
    }
    leaveThoseWhoGiveUp(Double.MAX_VALUE);
  }

  private Optional<Work> nextEnd() {
    return working.stream()
        .min(
            Comparator.comparingDouble(Work::end)
                .thenComparing(Work::group)
                .thenComparing(work -> work.type() < 0 ? Integer.MAX_VALUE : work.type()));
  }

  private void leaveThoseWhoGiveUp(double time) {
    waiting.stream().filter(contact -> contact.deadline <= time).forEach(c -> c.gaveUp = true);
    waiting.removeIf(contact -> contact.gaveUp);
  }

  private void arrive(Contact contact) {
    ContactType type = model.contactTypes().get(contact.type);
    int best = -1;
    for (int g = 0; g < model.agentGroups().size(); g++) {
      AgentGroup group = model.agentGroups().get(g);
      if (ServiceModel.canAnswer(group, type) && idle(g) > 0 && (best < 0 || isBetter(g, best))) {
        best = g;
      }
    }
    if (best >= 0) {
      answer(best, contact);
    } else {
      contact.deadline = now + patience.get(contact.type).next();
      waiting.add(contact);
    }
  }

  private boolean isBetter(int one, int other) {
    return switch (model.routing()) {
      case LISTED_ORDER -> false;
      case FEWEST_SKILLS ->
          model.agentGroups().get(one).skills().size()
              < model.agentGroups().get(other).skills().size();
      case MOST_IDLE -> idle(one) / (double) able(one) > idle(other) / (double) able(other);
    };
  }

  private void finish(Work work) {
    working.remove(work);
    finished.add(work);
    int g = work.group();
    if (idle(g) <= 0) {
      return;
    }
    Optional<Contact> next = next(g);
    if (next.isPresent()) {
      answer(g, next.get());
    } else if (mayWorkOnJobs(g)) {
      double below = threshold(g) - busy(g);
      if (below >= 1 || (below > 0 && choices.get(g).uniform() < below)) {
        startJob(g);
      }
    }
  }

  private void settle() {
    for (int g = 0; g < model.agentGroups().size(); g++) {
      while (idle(g) > 0 && next(g).isPresent()) {
        answer(g, next(g).get());
      }
      while (mayWorkOnJobs(g) && idle(g) > 0 && threshold(g) - busy(g) >= 1) {
        startJob(g);
      }
    }
  }

  private boolean mayWorkOnJobs(int g) {
    return now < model.horizon() && model.agentGroups().get(g).deferredWork().isPresent();
  }

  private Optional<Contact> next(int g) {
    AgentGroup group = model.agentGroups().get(g);
    Comparator<Contact> byArrival = Comparator.comparingDouble(contact -> contact.arrival);
    Comparator<Contact> order =
        switch (model.discipline()) {
          case FIRST_COME_FIRST_SERVED -> byArrival;
          case HEAD_OF_LINE ->
              Comparator.<Contact>comparingInt(contact -> type(contact).priority())
                  .thenComparing(byArrival);
          case ACCUMULATING_PRIORITY ->
              Comparator.comparingDouble(
                  contact -> -type(contact).accumulationRate() * (now - contact.arrival));
        };
    return waiting.stream()
        .filter(contact -> ServiceModel.canAnswer(group, type(contact)))
        .min(order);
  }

  private ContactType type(Contact contact) {
    return model.contactTypes().get(contact.type);
  }

  private void answer(int g, Contact contact) {
    waiting.remove(contact);
    contact.answered = now;
    double end = now + handleTimes.get(contact.type).next();
    working.add(new Work(g, contact.type, now, end));
  }

  private void startJob(int g) {
    working.add(new Work(g, -1, now, now + jobTimes.get(g).next()));
  }

  private int able(int g) {
    AgentGroup group = model.agentGroups().get(g);
    return (int) Math.max(0, group.agents().at(shown) - group.away().at(shown));
  }

  private double threshold(int g) {
    return model.agentGroups().get(g).deferredWork().orElseThrow().threshold().at(shown);
  }

  private int busy(int g) {
    return (int) working.stream().filter(work -> work.group() == g).count();
  }

  private int idle(int g) {
    return able(g) - busy(g);
  }
}
