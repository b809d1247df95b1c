package dev.evenkeel.scheduling.resource.internal.multimode;

import dev.evenkeel.scheduling.resource.internal.multimode.generation.Genes;
import dev.evenkeel.scheduling.resource.internal.multimode.generation.Individual;
import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.project.FastRandom;
import java.util.Arrays;

/**
 * Two-point crossover of activity lists (Hartmann 1998); an activity brings its mode and its people
 * from the parent that gives it its place.
 */
final class Crossover {
  private static final double LEAST_MIDDLE = 0.25;
  private static final double MIDDLE_RANGE = 0.5;
  private static final double MODE_MUTATION = 0.03;
  private static final double MODE_IMPROVEMENT = 0.3;
  private static final double FIXED_TEAMS = 0.3;
  private static final double SUBSTITUTION = 0.1;
  private static final double FORGET_TEAM = 0.05;
  private final MultiModeProject project;
  private final ModeRepair repair;
  private final PersonOrder people;
  private final boolean[] taken;

  Crossover(MultiModeProject project, ModeRepair repair, PersonOrder people) {
    this.project = project;
    this.repair = repair;
    this.people = people;
    taken = new boolean[project.size()];
  }

  void cross(Individual mother, Individual father, Genes child, FastRandom random) {
    int n = project.size();
    int length = (int) (n * (LEAST_MIDDLE + MIDDLE_RANGE * random.nextDouble()));
    int first = random.nextInt(n - length + 1);
    Arrays.fill(taken, false);
    take(mother, 0, first, child);
    take(father, first, first + length, child);
    take(mother, first + length, n, child);
    if (project.isMultiMode()) {
      mutateModes(mother, child, random);
    }
    if (child.order().length > 0) {
      people.shuffle(child.order(), random);
      mutateTeams(child, random);
    }
  }

  /** Takes a parent's first activities that are not taken yet, until the list has a length. */
  private void take(Individual parent, int from, int to, Genes child) {
    int at = from;
    for (int q = 0; at < to; q++) {
      int j = parent.list()[q];
      if (!taken[j]) {
        taken[j] = true;
        child.list()[at++] = j;
        child.inherit(parent, j);
      }
    }
  }

  private void mutateModes(Individual mother, Genes child, FastRandom random) {
    int[] mode = child.mode();
    for (int j = 0; j < mode.length; j++) {
      if (project.modes(j) > 1 && random.nextDouble() < MODE_MUTATION) {
        mode[j] = project.modeStart(j) + random.nextInt(project.modes(j));
      }
    }
    if (!repair.repair(mode, random)) {
      Arrays.setAll(mode, mother::mode);
    }
    child.improveModes(random.nextDouble() < MODE_IMPROVEMENT);
  }

  private void mutateTeams(Genes child, FastRandom random) {
    boolean fixed = random.nextDouble() < FIXED_TEAMS;
    child.fixTeams(fixed);
    child.substitute(!fixed && random.nextDouble() < SUBSTITUTION);
    double forget = random.nextDouble() < 0.5 ? FORGET_TEAM : 0.5 / project.size();
    for (int j = 0; j < project.size(); j++) {
      if (random.nextDouble() < forget) {
        child.forgetTeam(j);
      }
    }
  }
}
