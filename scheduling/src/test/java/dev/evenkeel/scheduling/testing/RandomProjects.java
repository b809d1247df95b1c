package dev.evenkeel.scheduling.testing;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.ActivityBuilder;
import dev.evenkeel.core.project.ActivityModeBuilder;
import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.project.WorkStyle;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.BetweenContacts;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.capacity.ProjectCapacityBuilder;
import dev.evenkeel.scheduling.capacity.blending.BlendingThreshold;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Random small projects that can be scheduled. What they contain is chosen by switches; everything
 * else follows from the source of random numbers.
 */
public final class RandomProjects {
  /** The team whose members serve customers. */
  public static final TeamId SERVICE = TeamId.of("service");

  private static final List<String> PATTERNS =
      List.of(
          "MON-FRI 08:00-16:00",
          "MON-FRI 08:00-12:00 13:00-17:00",
          "MON-SAT 06:00-12:00; MON-THU 14:00-22:00",
          "TUE-SUN 22:00-05:00",
          "MON-SUN 00:00-24:00");

  private static final List<String> SKILLS = List.of("talk", "code");

  private final Random random;
  private final ProjectSketch sketch = new ProjectSketch();
  private final List<String> activities = new ArrayList<>();
  private final boolean hasCalendars;
  private final int maximumActivities;

  private RandomProjects(Random random, int maximumActivities, boolean hasCalendars) {
    this.random = random;
    this.maximumActivities = maximumActivities;
    this.hasCalendars = hasCalendars;
  }

  /**
   * Returns a project without people and resources, with dependencies of all types, release dates
   * and deadlines.
   *
   * @param random the source of random numbers
   * @param hasCalendars whether activities and lags have working hours
   * @return the sketch
   */
  public static ProjectSketch network(Random random, boolean hasCalendars) {
    RandomProjects projects = new RandomProjects(random, 8, hasCalendars);
    projects.addCalendars();
    projects.addActivities(true);
    projects.addDependencies(true);
    return projects.sketch;
  }

  /**
   * Returns a project with people, skills, resources and calendars.
   *
   * @param random the source of random numbers
   * @return the sketch
   */
  public static ProjectSketch staffed(Random random) {
    RandomProjects projects = new RandomProjects(random, 8, true);
    projects.addCalendars();
    projects.addActivities(true);
    projects.addDependencies(true);
    projects.addPeople();
    projects.addResources(0.3);
    return projects.sketch;
  }

  /**
   * Returns a project of unbroken activities with resources, finish-to-start dependencies without
   * lag, and time that runs day and night: the classical resource-constrained problem.
   *
   * @param random the source of random numbers
   * @param maximumActivities the largest number of activities
   * @return the sketch
   */
  public static ProjectSketch classical(Random random, int maximumActivities) {
    RandomProjects projects = new RandomProjects(random, maximumActivities, false);
    projects.addActivities(false);
    projects.addDependencies(false);
    projects.addResources(0.9);
    return projects.sketch;
  }

  /**
   * Returns a project with everything: people who share their time, skills, modes, resources with
   * hours and changes of capacity, non-renewable resources that may or may not suffice, calendars.
   *
   * @param random the source of random numbers
   * @return the sketch
   */
  public static ProjectSketch rich(Random random) {
    RandomProjects projects = new RandomProjects(random, 8, true);
    projects.addCalendars();
    projects.addActivities(true);
    projects.addDependencies(true);
    projects.addPeople();
    projects.addResources(0.3);
    projects.addChangingResource();
    projects.addShares();
    projects.addModes(true);
    projects.addStocks();
    return projects.sketch;
  }

  /**
   * Returns a project of unbroken activities in several modes, with people who have skills,
   * renewable and non-renewable resources, finish-to-start dependencies without lag, and time that
   * runs day and night: the multi-mode problem with skills.
   *
   * @param random the source of random numbers
   * @param maximumActivities the largest number of activities
   * @return the sketch
   */
  public static ProjectSketch multiMode(Random random, int maximumActivities) {
    RandomProjects projects = new RandomProjects(random, maximumActivities, false);
    projects.addActivities(false);
    projects.addDependencies(false);
    projects.addPool();
    projects.addModes(false);
    projects.addStocks();
    return projects.sketch;
  }

  /**
   * Returns a capacity for some of the people of a project, with gaps, steps that are off the grid
   * of ticks, and nobody at night.
   *
   * @param random the source of random numbers
   * @param project the project
   * @return the capacity for three weeks
   */
  public static ProjectCapacity capacity(Random random, Project project) {
    ProjectCapacityBuilder capacity = ProjectCapacity.builder().group(SERVICE);
    project.people().stream()
        .map(Person::id)
        .filter(person -> random.nextBoolean())
        .forEach(capacity::addMembers);
    for (int day = 0; day < 21; day++) {
      Instant open = at(24L * day).plus(Duration.ofMinutes(15L * random.nextInt(4)));
      for (int part = 0; part < 4; part++) {
        int spare = random.nextInt(4);
        Instant start = open.plus(Duration.ofMinutes(150L * part));
        capacity.addIntervals(
            CapacityInterval.builder()
                .interval(Interval.of(start, start.plus(Duration.ofMinutes(150))))
                .required(2)
                .present(2 + spare)
                .ringFenced(spare)
                .betweenContacts(betweenContacts(new Random(31L * day + part), spare))
                .build());
      }
    }
    return capacity.build();
  }

  /** Returns what is left between contacts with 0 to some people in blocks, sometimes nothing. */
  private static List<BetweenContacts> betweenContacts(Random random, int spare) {
    List<BetweenContacts> parts = new ArrayList<>();
    double capacity = 2.5 * random.nextDouble();
    for (int k = 0; k <= spare && capacity > 0.3; k++) {
      parts.add(
          BetweenContacts.builder()
              .agents(2 + spare - k)
              .threshold(BlendingThreshold.NONE)
              .capacity(Math.min(capacity, 2 + spare - k))
              .occupancy(1)
              .build());
      capacity = Math.max(0.3001, capacity - 1.2 * random.nextDouble());
    }
    return parts;
  }

  /** Returns whether an activity is done between contacts, without a draw that all others see. */
  private static WorkStyle style(boolean interruptible, String id, int duration) {
    boolean isBetween = new Random(31L * id.hashCode() + duration).nextInt(3) == 0;
    return interruptible && isBetween ? WorkStyle.BETWEEN_CONTACTS : WorkStyle.BLOCK;
  }

  private void addCalendars() {
    if (hasCalendars) {
      sketch.hours(pattern());
      for (int k = 0; k < PATTERNS.size(); k++) {
        sketch.calendar("pattern-" + k, PATTERNS.get(k));
      }
    }
  }

  private String pattern() {
    return PATTERNS.get(random.nextInt(PATTERNS.size()));
  }

  private void addActivities(boolean isVaried) {
    int count = random.nextInt(maximumActivities + 1);
    for (int k = 0; k < count; k++) {
      activities.add("a" + k);
    }
    for (String id : activities) {
      if (isVaried) {
        boolean interruptible = random.nextBoolean();
        int duration = random.nextInt(interruptible ? 13 : 5);
        WorkStyle style = style(interruptible, id, duration);
        sketch.activity(
            id, duration, activity -> vary(activity.interruptible(interruptible).style(style)));
      } else {
        sketch.activity(id, random.nextInt(5), activity -> activity.interruptible(false));
      }
    }
  }

  private ActivityBuilder vary(ActivityBuilder activity) {
    if (random.nextInt(4) == 0) {
      activity.earliestStart(at(random.nextInt(60)));
    }
    if (random.nextInt(4) == 0) {
      activity.deadline(at(random.nextInt(200)));
    }
    if (hasCalendars && random.nextInt(3) == 0) {
      activity.calendar(calendar());
    }
    return activity;
  }

  private CalendarId calendar() {
    return CalendarId.of("pattern-" + random.nextInt(PATTERNS.size()));
  }

  private void addDependencies(boolean isVaried) {
    List<String> order = new ArrayList<>(activities);
    Collections.shuffle(order, random);
    for (int to = 1; to < order.size(); to++) {
      for (int from = 0; from < to; from++) {
        if (random.nextInt(order.size()) == 0) {
          sketch.link(dependency(order.get(from), order.get(to), isVaried));
        }
      }
    }
  }

  private Dependency dependency(String from, String to, boolean isVaried) {
    var dependency = Dependency.builder().from(ActivityId.of(from)).to(ActivityId.of(to));
    if (isVaried) {
      DependencyType[] types = DependencyType.values();
      dependency
          .type(types[random.nextInt(types.length)])
          .lag(Duration.ofHours(Math.max(0, random.nextInt(30) - 20) - random.nextInt(6)));
      if (hasCalendars && random.nextInt(3) == 0) {
        dependency.lagCalendar(random.nextBoolean() ? CalendarId.of("elapsed") : calendar());
      }
    }
    return dependency.build();
  }

  /** Everybody has every skill at some level, so that every activity finds its people. */
  private void addPeople() {
    int count = 3 + random.nextInt(3);
    for (int k = 0; k < count; k++) {
      Map<String, Integer> levels = new LinkedHashMap<>();
      SKILLS.forEach(skill -> levels.put(skill, 1 + random.nextInt(3)));
      sketch.person("p" + k, levels);
      if (random.nextBoolean()) {
        // Whoever has hours of their own shares the mornings with everybody else.
        sketch.works("p" + k, "MON-SUN 00:00-24:00");
      }
    }
    for (String id : activities) {
      if (random.nextInt(3) > 0) {
        sketch.needs(id, SKILLS.get(random.nextInt(2)), 1, 1 + random.nextInt(2));
      }
      if (random.nextInt(4) == 0) {
        sketch.needs(id, SKILLS.get(random.nextInt(2)), 1, 1);
      }
    }
  }

  private void addResources(double share) {
    sketch.resource("room", 2).resource("licence", 3);
    for (String id : activities) {
      if (random.nextDouble() < share) {
        sketch.uses(id, "room", 1 + random.nextInt(2));
      }
      if (random.nextDouble() < share / 2) {
        sketch.uses(id, "licence", 1 + random.nextInt(3));
      }
    }
  }

  /** Two people, of whom one has both skills, and one resource. */
  private void addPool() {
    sketch.person("p0", Map.of("talk", 2, "code", 1)).person("p1", "code", 2).resource("room", 2);
    for (String id : activities) {
      int kind = random.nextInt(4);
      if (kind == 0) {
        sketch.uses(id, "room", 1 + random.nextInt(2));
      } else if (kind < 3) {
        sketch.needs(id, SKILLS.get(random.nextInt(2)), 1, 1);
        if (random.nextBoolean()) {
          sketch.share(id, 0.5);
        }
      }
    }
  }

  /** A resource with hours of its own that has no units at first, then more and fewer. */
  private void addChangingResource() {
    sketch.resource(
        "lab",
        random.nextInt(2),
        lab -> {
          lab.addChanges(new CapacityChange(at(5), 1), new CapacityChange(at(30), 3));
          return lab.addChanges(new CapacityChange(at(200), 2)).calendar(calendar());
        });
    for (String id : activities) {
      if (random.nextInt(6) == 0) {
        sketch.uses(id, "lab", 1 + random.nextInt(2));
      }
    }
  }

  private void addShares() {
    for (String id : activities) {
      if (random.nextInt(3) == 0) {
        sketch.share(id, List.of(0.25, 0.5, 0.6).get(random.nextInt(3)));
      }
    }
  }

  private void addModes(boolean isVaried) {
    for (String id : activities) {
      int count = random.nextInt(3);
      for (int k = 0; k < count; k++) {
        int duration = 1 + random.nextInt(4);
        sketch.mode(id, "mode-" + k, duration, mode -> vary(mode, isVaried));
      }
    }
  }

  private ActivityModeBuilder vary(ActivityModeBuilder mode, boolean isVaried) {
    if (random.nextInt(3) > 0) {
      SkillId skill = SkillId.of(SKILLS.get(random.nextInt(2)));
      mode.addRequirements(new SkillRequirement(skill, 1, isVaried ? 1 + random.nextInt(2) : 1));
    }
    if (random.nextInt(3) == 0) {
      mode.personShare(0.5);
    }
    if (random.nextInt(3) == 0) {
      mode.addDemands(new ResourceDemand(ResourceId.of("room"), 1 + random.nextInt(2)));
    }
    if (random.nextInt(2) == 0) {
      mode.addDemands(new ResourceDemand(ResourceId.of("money"), random.nextInt(4) + 1));
    }
    return mode;
  }

  /** Two non-renewable resources, of which the activities themselves use up some. */
  private void addStocks() {
    sketch.stock("money", 2 * activities.size()).stock("paper", activities.size());
    for (String id : activities) {
      if (random.nextInt(2) == 0) {
        sketch.uses(id, "money", 1 + random.nextInt(4));
      }
      if (random.nextInt(2) == 0) {
        sketch.uses(id, "paper", 1 + random.nextInt(2));
      }
    }
  }
}
