package dev.evenkeel.scheduling.resource.internal.variation;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.objective.CanonicalOrder;
import dev.evenkeel.scheduling.resource.internal.objective.LeastMatching;
import dev.evenkeel.scheduling.resource.internal.objective.ObjectiveFunctions;
import dev.evenkeel.scheduling.resource.internal.objective.TeamWeights;
import dev.evenkeel.scheduling.resource.internal.objective.TeamWork;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/** Chooses people who together meet all requirements of a mode. Immutable. */
final class Teams {
  /** What leaving a team costs whoever must not stay: more than any other can. */
  private static final double AWAY = 1e9;

  private final ResolvedProject project;
  private final int[] people;
  private final Optional<TeamWeights> weights;

  Teams(SearchSpace space) {
    this.project = space.project();
    this.people = CanonicalOrder.ofPeople(project);
    this.weights =
        space.objectives().stream()
            .map(objective -> ObjectiveFunctions.of(objective, project))
            .flatMap(function -> weights(function).stream())
            .findFirst();
  }

  private static Optional<TeamWeights> weights(Object function) {
    return function instanceof TeamWork work ? Optional.of(work.weights()) : Optional.empty();
  }

  /** Tells whether some objective depends on who works. */
  boolean isChoiceValued() {
    return weights.isPresent();
  }

  /** Returns a team drawn from all; people that objectives prefer are likelier. */
  Optional<int[]> drawn(int mode, SplittableRandom random) {
    return choose(mode, noise(random), random.nextInt(2));
  }

  /** Returns a team that is best by the first objective that depends on who works. */
  Optional<int[]> best(int mode, SplittableRandom random) {
    return choose(mode, noise(random), AWAY);
  }

  /** Returns a team in which one of the given people is replaced, and others only if need be. */
  Optional<int[]> swapped(int mode, int[] team, SplittableRandom random) {
    double[] price = noise(random);
    double preference = random.nextInt(2);
    int leaving = team[0];
    for (int person : team) {
      leaving = price[person] > price[leaving] ? person : leaving;
    }
    for (int person : team) {
      price[person] += person == leaving ? AWAY : -AWAY;
    }
    return choose(mode, price, preference).filter(found -> !Arrays.equals(found, team));
  }

  private double[] noise(SplittableRandom random) {
    double[] noise = new double[people.length];
    for (int person : people) {
      noise[person] = random.nextDouble();
    }
    return noise;
  }

  private Optional<int[]> choose(int mode, double[] price, double preference) {
    double[][] rows = new double[project.modeHeadCount(mode)][];
    int row = 0;
    int end = project.modeRequirementStart(mode + 1);
    for (int k = project.modeRequirementStart(mode); k < end; k++) {
      double[] weight = row(k, price, preference);
      for (int place = 0; place < project.requirementPeople(k); place++) {
        rows[row++] = weight;
      }
    }
    return LeastMatching.columns(rows, people.length);
  }

  private double[] row(int requirement, double[] price, double preference) {
    int skill = project.requirementSkill(requirement);
    double[] row = new double[people.length];
    for (int person : people) {
      boolean able = project.level(person, skill) >= project.requirementLevel(requirement);
      double value = weights.map(weight -> weight.weight(person, skill)).orElse(0.0);
      row[person] = able ? price[person] + preference * value : LeastMatching.NEVER;
    }
    return row;
  }
}
