package dev.evenkeel.scheduling.queueing.simulation.internal;

import dev.evenkeel.scheduling.queueing.simulation.AgentGroup;
import dev.evenkeel.scheduling.queueing.simulation.ContactType;
import dev.evenkeel.scheduling.queueing.simulation.Routing;
import dev.evenkeel.scheduling.queueing.simulation.ServiceModel;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who can answer what, and which group answers a contact that finds idle agents. */
final class Skills {
  private final boolean mostIdle;
  private final int[][] groupsOfClass;
  private final int[][] classesOfGroup;

  Skills(ServiceModel model) {
    List<ContactType> classes = model.contactTypes();
    List<AgentGroup> groups = model.agentGroups();
    mostIdle = model.routing() == Routing.MOST_IDLE;
    groupsOfClass = new int[classes.size()][];
    for (int k = 0; k < groupsOfClass.length; k++) {
      groupsOfClass[k] = groups(model, classes.get(k));
    }
    classesOfGroup = new int[groups.size()][];
    for (int g = 0; g < classesOfGroup.length; g++) {
      AgentGroup group = groups.get(g);
      classesOfGroup[g] =
          IntStream.range(0, classes.size())
              .filter(k -> ServiceModel.canAnswer(group, classes.get(k)))
              .toArray();
    }
  }

  private static int[] groups(ServiceModel model, ContactType contacts) {
    List<AgentGroup> groups = model.agentGroups();
    Stream<Integer> able =
        IntStream.range(0, groups.size())
            .filter(g -> ServiceModel.canAnswer(groups.get(g), contacts))
            .boxed();
    if (model.routing() == Routing.FEWEST_SKILLS) {
      able = able.sorted(Comparator.comparingInt(g -> groups.get(g).skills().size()));
    }
    return able.mapToInt(g -> g).toArray();
  }

  /** Returns the classes that a group can answer. */
  int[] classesOf(int group) {
    return classesOfGroup[group];
  }

  /** Returns the group with an idle agent that answers a contact, or -1 if nobody is idle. */
  int idleGroup(int contacts, Crew[] crews) {
    int[] able = groupsOfClass[contacts];
    return mostIdle ? mostIdle(able, crews) : firstIdle(able, crews);
  }

  private static int firstIdle(int[] able, Crew[] crews) {
    for (int g : able) {
      if (crews[g].idle() > 0) {
        return g;
      }
    }
    return -1;
  }

  private static int mostIdle(int[] able, Crew[] crews) {
    int best = -1;
    for (int g : able) {
      if (crews[g].idle() > 0 && (best < 0 || crews[g].idleShare() > crews[best].idleShare())) {
        best = g;
      }
    }
    return best;
  }
}
