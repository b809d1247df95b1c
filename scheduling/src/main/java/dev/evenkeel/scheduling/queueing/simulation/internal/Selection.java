package dev.evenkeel.scheduling.queueing.simulation.internal;

import dev.evenkeel.scheduling.queueing.simulation.ContactType;
import dev.evenkeel.scheduling.queueing.simulation.QueueDiscipline;
import dev.evenkeel.scheduling.queueing.simulation.ServiceModel;
import java.util.List;

/** Which of the contacts at the heads of the queues is answered next. */
final class Selection {
  private final QueueDiscipline discipline;
  private final ContactQueue[] queues;
  private final int[] priorities;
  private final double[] rates;

  Selection(ServiceModel model, ContactQueue[] queues) {
    List<ContactType> classes = model.contactTypes();
    this.discipline = model.discipline();
    this.queues = queues;
    this.priorities = classes.stream().mapToInt(ContactType::priority).toArray();
    this.rates = classes.stream().mapToDouble(ContactType::accumulationRate).toArray();
  }

  /** Returns the class whose head is next, or -1 if nobody waits. */
  int next(int[] classes, double now) {
    int best = -1;
    for (int k : classes) {
      if (!queues[k].isEmpty() && (best < 0 || isBefore(k, best, now))) {
        best = k;
      }
    }
    return best;
  }

  private boolean isBefore(int one, int other, double now) {
    double arrival = queues[one].arrival();
    double otherArrival = queues[other].arrival();
    return switch (discipline) {
      case FIRST_COME_FIRST_SERVED -> arrival < otherArrival;
      case HEAD_OF_LINE ->
          priorities[one] != priorities[other]
              ? priorities[one] < priorities[other]
              : arrival < otherArrival;
      case ACCUMULATING_PRIORITY ->
          rates[one] * (now - arrival) > rates[other] * (now - otherArrival);
    };
  }
}
