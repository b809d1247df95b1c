package dev.evenkeel.scheduling.network.internal.drag;

import dev.evenkeel.scheduling.network.internal.CompactNetwork;
import java.util.BitSet;

/** The activities that matter for the finish of a project: its own and all that lead to them. */
final class ProjectCone {
  private final CompactNetwork network;
  private final BitSet[] own;

  ProjectCone(CompactNetwork network) {
    this.network = network;
    own = new BitSet[network.projectCount()];
    for (int project = 0; project < own.length; project++) {
      own[project] = new BitSet(0);
    }
    for (int place = 0; place < network.activityCount(); place++) {
      own[network.project(place)].set(place);
    }
  }

  /** Returns the positions in ascending order; called once for each project. */
  int[] of(int project) {
    BitSet cone = own[project];
    for (int place = cone.length() - 1; place >= 0; place = cone.previousSetBit(place - 1)) {
      for (int slot = network.rowStart(place); slot < network.rowStart(place + 1); slot++) {
        cone.set(network.source(slot));
      }
    }
    return cone.stream().toArray();
  }
}
