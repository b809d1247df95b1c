package dev.evenkeel.peers;

import dev.evenkeel.benchmarks.peers.CpuWatch;
import dev.evenkeel.benchmarks.peers.Offers;
import dev.evenkeel.benchmarks.peers.PeerSolver;
import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.judge.CriticalPathBound;
import dev.evenkeel.examples.instances.judge.InstanceSchedule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.search.loop.lns.INeighborFactory;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.search.strategy.selectors.values.IntDomainMin;
import org.chocosolver.solver.search.strategy.selectors.variables.Smallest;
import org.chocosolver.solver.variables.IntVar;
import org.chocosolver.solver.variables.Task;

/** Choco with large neighbourhood search over a first descent by smallest start. */
public final class ChocoSolver implements PeerSolver {
  private static final long SEED = 42;

  @Override
  public String name() {
    return "choco-lns";
  }

  @Override
  public String description() {
    return "Choco "
        + ProductVersion.of("choco-solver")
        + ", tasks and cumulative constraints, smallest start first, large neighbourhood search";
  }

  @Override
  public void solve(ProjectInstance instance, CpuWatch watch, Offers offers) {
    Model model = new Model(instance.name());
    List<InstanceActivity> activities = instance.activities();
    int horizon = activities.stream().mapToInt(each -> each.mode().duration()).sum();
    IntVar[] starts = model.intVarArray("start", activities.size(), 0, horizon);
    Task[] tasks =
        IntStream.range(0, starts.length)
            .mapToObj(i -> model.taskVar(starts[i], activities.get(i).mode().duration()))
            .toArray(Task[]::new);
    postPrecedences(model, activities, tasks);
    for (int r = 0; r < instance.resources().size(); r++) {
      postResource(model, instance, r, tasks);
    }
    int bound = Math.toIntExact(CriticalPathBound.of(instance));
    IntVar makespan = model.intVar("makespan", bound, horizon);
    model.max(makespan, Arrays.stream(tasks).map(Task::getEnd).toArray(IntVar[]::new)).post();
    model.setObjective(Model.MINIMIZE, makespan);
    search(model.getSolver(), starts, makespan, watch, offers);
  }

  private static void postPrecedences(
      Model model, List<InstanceActivity> activities, Task[] tasks) {
    for (int i = 0; i < tasks.length; i++) {
      for (int after : activities.get(i).successors()) {
        model.arithm(tasks[after].getStart(), ">=", tasks[i].getEnd()).post();
      }
    }
  }

  private static void postResource(
      Model model, ProjectInstance instance, int resource, Task[] tasks) {
    int[] users =
        IntStream.range(0, tasks.length).filter(i -> demand(instance, i, resource) > 0).toArray();
    IntVar[] demands =
        IntStream.of(users)
            .mapToObj(i -> model.intVar(demand(instance, i, resource)))
            .toArray(IntVar[]::new);
    Task[] some = IntStream.of(users).mapToObj(i -> tasks[i]).toArray(Task[]::new);
    int capacity = instance.resources().get(resource).capacity();
    model.cumulative(some, demands, model.intVar(capacity)).post();
  }

  private static int demand(ProjectInstance instance, int activity, int resource) {
    return instance.activities().get(activity).mode().demands().get(resource);
  }

  /** The search may end by itself without a proof, so only a makespan at the bound is one. */
  private static void search(
      Solver solver, IntVar[] starts, IntVar makespan, CpuWatch watch, Offers offers) {
    int bound = makespan.getLB();
    solver.setSearch(Search.intVarSearch(new Smallest(), new IntDomainMin(), starts));
    solver.setLNS(INeighborFactory.random(SEED, starts));
    solver.addStopCriterion(watch::isOver);
    while (solver.solve()) {
      offers.offer(
          InstanceSchedule.ofStarts(Arrays.stream(starts).mapToLong(IntVar::getValue).toArray()));
      if (makespan.getValue() == bound) {
        offers.proved();
        return;
      }
    }
  }
}
