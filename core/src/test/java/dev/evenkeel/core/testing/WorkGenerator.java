package dev.evenkeel.core.testing;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.GoalId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityBuilder;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.ResourceKind;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.project.WorkPackage;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Builds random activities, each with up to three modes that are all possible. */
final class WorkGenerator {
  private static final int SHORT_MINUTES = 90;
  private static final int LONG_MINUTES = 60 * 40;
  private static final int MOST_USED = 3;
  private static final double[] SHARES = {0.1, 0.25, 1 / 3.0, 0.5, 0.75};

  private final Random random;
  private final List<Person> people;
  private final List<Resource> resources;
  private final int[] stocks;

  WorkGenerator(Random random, List<Person> people, List<Resource> resources) {
    this.random = random;
    this.people = people;
    this.resources = List.copyOf(resources);
    this.stocks = new int[random.nextInt(3)];
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  List<Activity> activities(
      int count, Instant start, List<WorkPackage> workPackages, List<WorkCalendar> calendars) {
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ActivityBuilder activity =
          Activity.builder()
              .id(ActivityId.of("a" + i))
              .name("Activity " + i)
              .weight(random.nextInt(4));
      addWork(activity);
      addDates(activity, start);
      if (chance(0.2)) {
        activity.calendar(any(calendars).id());
      } else if (chance(0.1)) {
        activity.calendar(CalendarId.of("elapsed"));
      }
      if (!workPackages.isEmpty() && chance(0.7)) {
        activity.workPackage(any(workPackages).id());
      }
      if (chance(0.3)) {
        activity.addGoals(GoalId.of("g"));
      }
      activities.add(activity.build());
    }
    return activities;
  }

  private void addDates(ActivityBuilder activity, Instant start) {
    if (chance(0.3)) {
      activity.earliestStart(start.plus(Duration.ofMinutes(random.nextInt(20_000) - 5_000)));
    }
    if (chance(0.2)) {
      activity.deadline(start.plus(Duration.ofDays(365 * 20)));
    }
  }

  private void addWork(ActivityBuilder activity) {
    boolean interruptible = chance(0.7);
    List<ActivityMode> modes =
        IntStream.range(0, chance(0.3) ? 2 + random.nextInt(2) : 1)
            .mapToObj(m -> mode(m, interruptible))
            .toList();
    // What is used up in one of the modes is there, so that all can be done.
    any(modes).demands().forEach(this::stock);
    ActivityMode first = modes.get(0);
    activity
        .interruptible(interruptible)
        .effort(first.effort())
        .personShare(first.personShare())
        .requirements(first.requirements())
        .demands(first.demands())
        .alternatives(modes.subList(1, modes.size()));
  }

  private ActivityMode mode(int number, boolean interruptible) {
    double share = chance(0.3) ? SHARES[random.nextInt(SHARES.length)] : 1;
    int mostMinutes = interruptible ? LONG_MINUTES : (int) (share * SHORT_MINUTES);
    return ActivityMode.builder()
        .name("Mode " + number)
        .effort(effort(mostMinutes))
        .personShare(share)
        .requirements(requirements())
        .demands(demands())
        .build();
  }

  private Effort effort(int mostMinutes) {
    int[] minutes = random.ints(3, 0, mostMinutes + 1).sorted().toArray();
    Duration[] points =
        Arrays.stream(minutes).mapToObj(Duration::ofMinutes).toArray(Duration[]::new);
    return switch (random.nextInt(3)) {
      case 0 -> Effort.of(points[1]);
      case 1 -> Effort.threePoint(points[0], points[1], points[2]);
      default -> Effort.triangular(points[0], points[1], points[2]);
    };
  }

  /** Asks for what some of the people have, each once, so that they can meet it together. */
  private List<SkillRequirement> requirements() {
    List<Person> staff = new ArrayList<>(people);
    Collections.shuffle(staff, random);
    List<SkillRequirement> requirements = new ArrayList<>();
    for (Person person : staff.subList(0, random.nextInt(Math.min(3, staff.size()) + 1))) {
      if (!person.skills().isEmpty()) {
        SkillLevel best = any(person.skills());
        int level = 1 + random.nextInt(best.level());
        requirements.add(new SkillRequirement(best.skill(), level, 1));
      }
    }
    return requirements;
  }

  private List<ResourceDemand> demands() {
    List<ResourceDemand> demands = new ArrayList<>();
    for (Resource resource : resources) {
      if (chance(0.4)) {
        int units = 1 + random.nextInt(lastCapacity(resource));
        demands.add(new ResourceDemand(resource.id(), units));
      }
    }
    for (int n = 0; n < stocks.length; n++) {
      if (chance(0.4)) {
        demands.add(new ResourceDemand(stockId(n), 1 + random.nextInt(MOST_USED)));
      }
    }
    return demands;
  }

  private static int lastCapacity(Resource resource) {
    List<CapacityChange> changes = resource.changes();
    return changes.isEmpty() ? resource.capacity() : changes.get(changes.size() - 1).capacity();
  }

  private static ResourceId stockId(int number) {
    return ResourceId.of("n" + number);
  }

  private void stock(ResourceDemand demand) {
    for (int n = 0; n < stocks.length; n++) {
      if (demand.resource().equals(stockId(n))) {
        stocks[n] += demand.units();
      }
    }
  }

  /** The non-renewable resources: what one mode of each activity uses up, and a little more. */
  List<Resource> stocks() {
    return IntStream.range(0, stocks.length).mapToObj(this::stock).toList();
  }

  private Resource stock(int number) {
    return Resource.builder()
        .id(stockId(number))
        .name("Stock " + number)
        .kind(ResourceKind.NON_RENEWABLE)
        .capacity(Math.max(MOST_USED, stocks[number] + random.nextInt(3)))
        .build();
  }
}
