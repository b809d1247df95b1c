package dev.evenkeel.scheduling.queueing.simulation.internal;

import dev.evenkeel.scheduling.queueing.simulation.AgentGroup;
import dev.evenkeel.scheduling.queueing.simulation.ContactType;
import dev.evenkeel.scheduling.queueing.simulation.DeferredWork;
import dev.evenkeel.scheduling.queueing.simulation.ServiceModel;
import java.util.Arrays;
import java.util.Optional;

/**
 * The state of a service at a moment and what the next event does to it. A completion has the code
 * {@code group × (classes + 1) + class}, with the number of classes for a deferred job; arrivals
 * have the codes after them, so that at the same time an agent becomes free before a contact comes.
 */
final class ContactFlow {
  private final Timeline timeline;
  private final ServiceModel model;
  private final Skills skills;
  private final Selection selection;
  private final int classes;
  private final int firstArrival;
  private final int width;
  private final ContactTally contactTally;
  private final GroupTally groupTally;
  private final EventHeap events = new EventHeap();
  private final ContactQueue[] queues;
  private final Crew[] crews;
  private final Arrivals[] arrivals;
  private final Sampler[] handleTimes;
  private final Sampler[] patience;
  private final Sampler[] jobTimes;
  private final RandomBits[] choices;

  private double now;
  private int interval;
  private boolean counting;
  private boolean acceptingJobs;
  private long openContacts;
  private long eventCount;

  ContactFlow(ServiceModel model, Timeline timeline) {
    this.model = model;
    this.timeline = timeline;
    classes = model.contactTypes().size();
    int groups = model.agentGroups().size();
    firstArrival = groups * (classes + 1);
    width = timeline.intervalCount() + 1;
    skills = new Skills(model);
    contactTally =
        new ContactTally(
            model.contactTypes().stream().mapToDouble(ContactType::within).toArray(), width - 1);
    groupTally = new GroupTally(groups, width - 1);
    queues = new ContactQueue[classes];
    crews = new Crew[groups];
    arrivals = new Arrivals[classes];
    handleTimes = new Sampler[classes];
    patience = new Sampler[classes];
    jobTimes = new Sampler[groups];
    choices = new RandomBits[groups];
    Arrays.setAll(queues, k -> new ContactQueue());
    Arrays.setAll(crews, g -> new Crew());
    selection = new Selection(model, queues);
  }

  ContactTally contactTally() {
    return contactTally;
  }

  GroupTally groupTally() {
    return groupTally;
  }

  long eventCount() {
    return eventCount;
  }

  /** Returns how many contacts that count are still waiting. */
  long openContacts() {
    return openContacts;
  }

  /** Begins anew with nobody in the system and the random numbers of a batch. */
  void begin(double start, Streams streams, boolean periodic) {
    now = start;
    events.clear();
    openContacts = 0;
    acceptingJobs = true;
    counting = false;
    for (int g = 0; g < crews.length; g++) {
      beginGroup(g, model.agentGroups().get(g), streams);
    }
    for (int k = 0; k < classes; k++) {
      beginClass(k, model.contactTypes().get(k), streams, periodic);
    }
  }

  private void beginGroup(int g, AgentGroup group, Streams streams) {
    Optional<DeferredWork> work = group.deferredWork();
    jobTimes[g] = Sampler.of(work.map(DeferredWork::jobTime), streams.jobTimes(g));
    choices[g] = new RandomBits(streams.choices(g));
    crews[g].clear();
    crews[g].since(now);
    schedule(g, 0);
  }

  private void beginClass(int k, ContactType contacts, Streams streams, boolean periodic) {
    handleTimes[k] = Sampler.of(contacts.handleTime(), streams.handleTimes(k));
    patience[k] = Sampler.of(contacts.patience(), streams.patience(k));
    queues[k].clear();
    arrivals[k] = new Arrivals(timeline, k, streams.arrivals(k), periodic);
    arrivals[k].begin(now);
    double first = arrivals[k].next();
    if (first < Double.POSITIVE_INFINITY) {
      events.add(first, firstArrival + k);
    }
  }

  /** Makes agents busy and contacts wait who are there from before, and are not counted. */
  void fill(int contacts, int deferred, int waiting) {
    for (int i = 0; i < contacts; i++) {
      start(0, 0);
    }
    for (int i = 0; i < deferred; i++) {
      startJob(0);
    }
    for (int i = 0; i < waiting; i++) {
      queues[0].add(now, now + patience[0].next(), -1);
    }
  }

  /** Sets whether contacts and agents' time count from now on. */
  void count(boolean newCounting) {
    counting = newCounting;
  }

  /** Enters a segment, whose numbers hold from now on. */
  void enter(int segment) {
    interval = timeline.interval(segment);
    for (int g = 0; g < crews.length; g++) {
      schedule(g, segment);
    }
    for (int g = 0; g < crews.length; g++) {
      settle(g);
    }
  }

  private void schedule(int g, int segment) {
    crews[g].schedule(
        timeline.agents(g, segment), timeline.away(g, segment), timeline.threshold(g, segment));
  }

  private void settle(int g) {
    Crew crew = crews[g];
    int next = crew.idle() > 0 ? next(g) : -1;
    while (next >= 0) {
      answer(g, next);
      next = crew.idle() > 0 ? next(g) : -1;
    }
    while (acceptingJobs && crew.idle() > 0 && crew.belowThreshold() >= 1) {
      startJob(g);
    }
  }

  /** Plays all events before a time, which then is the present. */
  void playUntil(double end) {
    while (events.nextTime() < end) {
      step();
    }
    now = end;
    for (int g = 0; g < crews.length; g++) {
      touch(g);
    }
  }

  /** Plays on while contacts that count are waiting, at most until a time. */
  void drainUntil(double end) {
    while (openContacts > 0 && events.nextTime() < end) {
      step();
    }
  }

  /** Closes the door: nobody arrives any more and no further jobs are begun. */
  void close() {
    acceptingJobs = false;
    counting = false;
  }

  /** Counts those who are still waiting: who has a patience gives up, the others wait for ever. */
  void clearQueues() {
    for (int k = 0; k < classes; k++) {
      for (ContactQueue queue = queues[k]; !queue.isEmpty(); queue.removeHead()) {
        if (queue.deadline() < Double.POSITIVE_INFINITY) {
          abandon(k, queue);
        } else if (queue.cell() >= 0) {
          contactTally.unserved(queue.cell());
        }
      }
    }
  }

  /** Moves all times to earlier ones. */
  void rebase(double by) {
    now -= by;
    events.rebase(by);
    for (int k = 0; k < classes; k++) {
      queues[k].rebase(by);
      arrivals[k].rebase(by);
    }
    for (Crew crew : crews) {
      crew.since(crew.since() - by);
    }
  }

  private void step() {
    int code = events.nextCode();
    now = events.nextTime();
    eventCount++;
    if (code >= firstArrival) {
      arrive(code - firstArrival);
    } else {
      events.remove();
      complete(code / (classes + 1), code % (classes + 1));
    }
  }

  private void arrive(int k) {
    double next = arrivals[k].next();
    if (next < Double.POSITIVE_INFINITY) {
      events.replace(next, firstArrival + k);
    } else {
      events.remove();
    }
    int node = counting ? k * width + interval : -1;
    int group = skills.idleGroup(k, crews);
    if (group < 0) {
      enqueue(k, node);
    } else {
      start(group, k);
      if (node >= 0) {
        contactTally.answeredAtOnce(node);
      }
    }
  }

  private void enqueue(int k, int node) {
    queues[k].add(now, now + patience[k].next(), node);
    if (node >= 0) {
      openContacts++;
    }
  }

  private void complete(int g, int slot) {
    touch(g);
    Crew crew = crews[g];
    if (slot < classes) {
      crew.addContacts(-1);
    } else {
      completeJob(g, crew);
    }
    if (crew.idle() > 0) {
      serveNext(g, crew);
    }
  }

  private void completeJob(int g, Crew crew) {
    crew.addDeferred(-1);
    if (counting) {
      groupTally.job(g * width + interval);
    }
  }

  private void serveNext(int g, Crew crew) {
    int next = next(g);
    if (next >= 0) {
      answer(g, next);
      return;
    }
    double below = crew.belowThreshold();
    if (acceptingJobs && below > 0 && (below >= 1 || choices[g].uniform() < below)) {
      startJob(g);
    }
  }

  /** Returns the class of the waiting contact that a group answers next, or -1 if none waits. */
  private int next(int g) {
    int[] served = skills.classesOf(g);
    for (int k : served) {
      removeThoseWhoGaveUp(k);
    }
    return selection.next(served, now);
  }

  private void removeThoseWhoGaveUp(int k) {
    ContactQueue queue = queues[k];
    while (!queue.isEmpty() && queue.deadline() <= now) {
      abandon(k, queue);
      queue.removeHead();
    }
  }

  private void abandon(int k, ContactQueue queue) {
    eventCount++;
    if (queue.cell() >= 0) {
      contactTally.abandoned(k, queue.cell(), queue.deadline() - queue.arrival());
      openContacts--;
    }
  }

  private void answer(int g, int k) {
    ContactQueue queue = queues[k];
    int node = queue.cell();
    if (node >= 0) {
      contactTally.answered(k, node, now - queue.arrival());
      openContacts--;
    }
    queue.removeHead();
    start(g, k);
  }

  private void start(int g, int k) {
    touch(g);
    crews[g].addContacts(1);
    events.add(now + handleTimes[k].next(), g * (classes + 1) + k);
  }

  private void startJob(int g) {
    touch(g);
    crews[g].addDeferred(1);
    events.add(now + jobTimes[g].next(), g * (classes + 1) + classes);
  }

  /** Counts how the agents of a group spent the time since they last changed. */
  private void touch(int g) {
    Crew crew = crews[g];
    if (counting) {
      groupTally.add(g * width + interval, crew, now - crew.since());
    }
    crew.since(now);
  }
}
