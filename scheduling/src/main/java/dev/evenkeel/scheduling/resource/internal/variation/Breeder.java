package dev.evenkeel.scheduling.resource.internal.variation;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.search.Objective;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Makes new drafts: from priorities, from two candidates, or from one by a few moves. Work space of
 * one thread.
 */
public final class Breeder {
  /** The part of children that have two parents. */
  private static final double CROSSED = 0.4;

  private static final int QUEUED = 40;

  private final SearchSpace space;
  private final ResolvedProject project;
  private final Priorities priorities;
  private final Teams teams;
  private final Modes modes;
  private final DelayMoves delays;

  /** The activities that need people, in the order of their ids. */
  private final int[] staffed;

  /**
   * Creates a breeder.
   *
   * @param space what is searched
   */
  public Breeder(SearchSpace space) {
    this.space = space;
    this.project = space.project();
    this.priorities = new Priorities(project);
    this.teams = new Teams(space);
    this.modes = new Modes(space);
    this.delays = new DelayMoves(space);
    this.staffed = Arrays.stream(space.order()).filter(this::needsPeople).toArray();
  }

  private boolean needsPeople(int activity) {
    for (int mode = project.modeStart(activity); mode < project.modeStart(activity + 1); mode++) {
      if (project.modeHeadCount(mode) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Makes one of the drafts that begin a population.
   *
   * @param number the number of the draft; the first ones follow priority rules closely
   * @param random the source of random numbers
   * @return the decisions
   */
  public Decisions first(long number, SplittableRandom random) {
    long[] priority = priority(number, random);
    double looseness = number < 3 ? 0 : 0.6 * random.nextDouble();
    Draft draft = Draft.ofList(ListMoves.sample(space, priority, looseness, random));
    if (modes.isChoice() && number % 3 == 0) {
      draft.chooseModes();
      return draft.decisions();
    }
    modes.draw(draft, number < 3 ? 0 : random.nextDouble(), random);
    if (teams.isChoiceValued() && number % 2 == 1) {
      staff(draft, random);
    }
    return draft.decisions();
  }

  private long[] priority(long number, SplittableRandom random) {
    boolean hasDeadlines = space.objectives().contains(Objective.WEIGHTED_TARDINESS);
    int rules = hasDeadlines ? 3 : 2;
    int rule = number < rules ? (int) number : random.nextInt(rules);
    if (rule == 2) {
      return priorities.due();
    }
    return rule == 0 ? priorities.latestFinish() : priorities.latestStart();
  }

  /** Gives all activities the people who are best by an objective. */
  private void staff(Draft draft, SplittableRandom random) {
    for (int activity : staffed) {
      teams.best(mode(draft, activity), random).ifPresent(team -> draft.setTeam(activity, team));
    }
  }

  private int mode(Draft draft, int activity) {
    return project.modeStart(activity) + draft.modes()[activity];
  }

  /**
   * Makes a child of two candidates, or of one where both are the same.
   *
   * @param mother the one
   * @param father the other
   * @param random the source of random numbers
   * @return the decisions
   */
  public Decisions child(Candidate mother, Candidate father, SplittableRandom random) {
    return random.nextDouble() < CROSSED && !mother.isSamePlan(father)
        ? crossed(mother, father, random)
        : moved(mother, random);
  }

  private Decisions crossed(Candidate mother, Candidate father, SplittableRandom random) {
    Draft child = ListMoves.cross(space, mother, father, random);
    if (teams.isChoiceValued() && random.nextBoolean()) {
      child.keepTeams(mother);
    }
    modes.repair(child, random);
    if (random.nextBoolean()) {
      move(child, mother, random);
    }
    return child.decisions();
  }

  private Decisions moved(Candidate mother, SplittableRandom random) {
    Draft child = Draft.of(mother, mother.decisions().list());
    if (teams.isChoiceValued() && random.nextBoolean()) {
      child.keepTeams(mother);
    }
    int moves = 1 + random.nextInt(3);
    for (int k = 0; k < moves; k++) {
      move(child, mother, random);
    }
    return child.decisions();
  }

  private void move(Draft draft, Candidate candidate, SplittableRandom random) {
    int lists = 4;
    int crews = staffed.length == 0 ? 0 : teams.isChoiceValued() ? 4 : 1;
    int ways = modes.isChoice() ? 2 : 0;
    int waits = space.isDelayUseful() ? 4 : 0;
    int drawn = random.nextInt(lists + crews + ways + waits);
    if (drawn < lists) {
      ListMoves.shift(project, draft.list(), random);
    } else if (drawn < lists + crews) {
      restaff(draft, candidate, random);
    } else if (drawn < lists + crews + ways) {
      modes.change(draft, random);
    } else {
      delay(draft, candidate, random);
    }
  }

  private void delay(Draft draft, Candidate candidate, SplittableRandom random) {
    if (!space.isMakespanBeforeLevelling() && random.nextInt(QUEUED) == 0) {
      DelayMoves.queue(draft, candidate);
    } else {
      delays.change(draft, candidate, random);
    }
  }

  private void restaff(Draft draft, Candidate candidate, SplittableRandom random) {
    int activity = staffed[random.nextInt(staffed.length)];
    int mode = mode(draft, activity);
    int[] people = candidate.people(activity);
    boolean isSameMode = draft.modes()[activity] == candidate.mode(activity);
    Optional<int[]> team =
        switch (random.nextInt(teams.isChoiceValued() ? 6 : 4)) {
          case 0 -> Optional.empty();
          case 1 -> teams.drawn(mode, random);
          case 2 -> teams.best(mode, random);
          default -> swapped(mode, isSameMode ? people : new int[0], random);
        };
    draft.setTeam(activity, team.orElse(null));
  }

  private Optional<int[]> swapped(int mode, int[] people, SplittableRandom random) {
    return people.length == 0
        ? teams.drawn(mode, random)
        : teams.swapped(mode, people, random).or(() -> Optional.of(people));
  }
}
