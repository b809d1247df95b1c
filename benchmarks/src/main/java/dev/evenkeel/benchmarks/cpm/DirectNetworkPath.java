package dev.evenkeel.benchmarks.cpm;

import dev.evenkeel.benchmarks.peers.CriticalPathPeer;
import dev.evenkeel.scheduling.network.ActivityNetwork;
import dev.evenkeel.scheduling.network.ActivityNetworkBuilder;
import dev.evenkeel.scheduling.network.CriticalPathCalculator;
import dev.evenkeel.scheduling.network.NetworkTimes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ours on a network that is built from numbers. */
public final class DirectNetworkPath implements CriticalPathPeer {
  @Override
  public String description() {
    return "Evenkeel, network of numbers";
  }

  @Override
  public Model build(int[] days, int[] from, int[] to) {
    ActivityNetworkBuilder builder = ActivityNetwork.builder(days.length, from.length);
    for (int duration : days) {
      builder.addActivity(duration);
    }
    for (int link = 0; link < from.length; link++) {
      builder.addDependency(from[link], to[link]);
    }
    return new NetworkModel(builder.build());
  }

  private static final class NetworkModel implements Model {
    private final ActivityNetwork network;
    private @Nullable NetworkTimes times;

    NetworkModel(ActivityNetwork network) {
      this.network = network;
    }

    @Override
    public void schedule() {
      times = CriticalPathCalculator.standard().calculate(network);
    }

    @Override
    public long criticalCount() {
      return Objects.requireNonNull(times).criticalActivities().count();
    }
  }
}
