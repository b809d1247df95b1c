package dev.evenkeel.scheduling.resource;

import com.google.common.collect.Collections2;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.LearningGoal;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillWish;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.ResourceKind;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.scheduling.search.Objective;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The objectives by their definitions and as slowly as they read: hour by hour, and over all ways
 * in which people can meet requirements. For projects with ticks of an hour.
 */
record ObjectiveOracle(ResolvedProject resolved, Schedule schedule) {
  double value(Objective objective) {
    return switch (objective) {
      case MAKESPAN -> hours(Duration.between(schedule.start(), schedule.finish()));
      case WEIGHTED_TARDINESS -> tardiness();
      case COST -> cost();
      case PEAK -> peak();
      case VARIANCE -> variance();
      case WISHES -> -best(ObjectiveOracle::wish);
      case LEARNING -> -best(ObjectiveOracle::learns);
    };
  }

  private Project project() {
    return resolved.project();
  }

  private static double hours(Duration duration) {
    return duration.toMinutes() / 60.0;
  }

  private double tardiness() {
    double sum = 0;
    for (Activity activity : project().activities()) {
      Instant finish = assignment(activity).finish();
      double late =
          Stream.concat(
                  activity.deadline().stream(),
                  project().milestones().stream()
                      .filter(milestone -> milestone.after().contains(activity.id()))
                      .flatMap(milestone -> milestone.deadline().stream()))
              .mapToDouble(deadline -> late(finish, deadline))
              .max()
              .orElse(0);
      sum += activity.weight() * late;
    }
    Instant last = schedule.finish();
    return sum
        + project().deadline().map(date -> project().weight() * late(last, date)).orElse(0.0);
  }

  private static double late(Instant finish, Instant deadline) {
    return Math.max(0, hours(Duration.between(deadline, finish)));
  }

  private Assignment assignment(Activity activity) {
    return schedule.assignment(activity.id()).orElseThrow();
  }

  private ActivityMode mode(Activity activity) {
    int mode = assignment(activity).mode();
    return mode > 0
        ? activity.alternatives().get(mode - 1)
        : ActivityMode.builder()
            .name("own")
            .effort(activity.effort())
            .requirements(activity.requirements())
            .demands(activity.demands())
            .personShare(activity.personShare())
            .build();
  }

  private double work(Activity activity) {
    return hours(assignment(activity).worked()) * mode(activity).personShare();
  }

  private double cost() {
    double sum = 0;
    for (Activity activity : project().activities()) {
      for (PersonId id : assignment(activity).people()) {
        sum +=
            work(activity)
                * person(id)
                    .costPerHour()
                    .map(money -> money.getAmount().doubleValue())
                    .orElse(0.0);
      }
    }
    return sum;
  }

  private Person person(PersonId id) {
    return project().people().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private double peak() {
    double sum = heads().stream().mapToDouble(use -> use / people()).max().orElse(0);
    for (Resource resource : renewable()) {
      sum += use(resource).stream().mapToDouble(use -> use / capacity(resource)).max().orElse(0);
    }
    return sum;
  }

  private double variance() {
    double sum = heads().stream().mapToDouble(use -> square(use / people())).sum();
    for (Resource resource : renewable()) {
      sum += use(resource).stream().mapToDouble(use -> square(use / capacity(resource))).sum();
    }
    return sum;
  }

  private static double square(double value) {
    return value * value;
  }

  private double people() {
    return Math.max(1, project().people().size());
  }

  private List<Resource> renewable() {
    return project().resources().stream()
        .filter(resource -> resource.kind() == ResourceKind.RENEWABLE)
        .toList();
  }

  private static double capacity(Resource resource) {
    return Stream.concat(
            Stream.of(resource.capacity()),
            resource.changes().stream().map(CapacityChange::capacity))
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  private List<Double> heads() {
    return perHour(activity -> assignment(activity).people().size() * mode(activity).personShare());
  }

  private List<Double> use(Resource resource) {
    return perHour(
        activity ->
            mode(activity).demands().stream()
                .filter(demand -> demand.resource().equals(resource.id()))
                .mapToDouble(ResourceDemand::units)
                .sum());
  }

  private List<Double> perHour(ToDoubleFunction<Activity> use) {
    List<Double> hours = new ArrayList<>();
    for (Instant hour = schedule.start();
        hour.isBefore(schedule.finish());
        hour = hour.plus(Duration.ofHours(1))) {
      Instant now = hour;
      hours.add(
          project().activities().stream()
              .filter(activity -> isWorkedOn(activity, now))
              .mapToDouble(use)
              .sum());
    }
    return hours;
  }

  private boolean isWorkedOn(Activity activity, Instant now) {
    return assignment(activity).working().stream()
        .anyMatch(span -> !now.isBefore(span.start()) && now.isBefore(span.end()));
  }

  private double best(ToDoubleBiFunction<Person, SkillId> value) {
    return project().activities().stream()
        .mapToDouble(activity -> work(activity) * best(activity, value))
        .sum();
  }

  private double best(Activity activity, ToDoubleBiFunction<Person, SkillId> value) {
    List<SkillRequirement> places = new ArrayList<>();
    for (SkillRequirement requirement : mode(activity).requirements()) {
      for (int k = 0; k < requirement.people(); k++) {
        places.add(requirement);
      }
    }
    return Collections2.permutations(assignment(activity).people()).stream()
        .filter(order -> isAble(order, places))
        .mapToDouble(order -> sum(order, places, value))
        .max()
        .orElseThrow();
  }

  private boolean isAble(List<PersonId> order, List<SkillRequirement> places) {
    for (int k = 0; k < places.size(); k++) {
      SkillRequirement place = places.get(k);
      if (person(order.get(k)).levelOf(place.skill()) < place.minimumLevel()) {
        return false;
      }
    }
    return true;
  }

  private double sum(
      List<PersonId> order,
      List<SkillRequirement> places,
      ToDoubleBiFunction<Person, SkillId> value) {
    double sum = 0;
    for (int k = 0; k < places.size(); k++) {
      sum += value.applyAsDouble(person(order.get(k)), places.get(k).skill());
    }
    return sum;
  }

  private static double wish(Person person, SkillId skill) {
    return person.wishes().stream()
        .filter(wish -> wish.skill().equals(skill))
        .mapToInt(SkillWish::strength)
        .sum();
  }

  private static double learns(Person person, SkillId skill) {
    return person.learning().stream()
        .filter(goal -> goal.skill().equals(skill) && goal.level() > person.levelOf(skill))
        .mapToInt(LearningGoal::level)
        .map(level -> 1)
        .sum();
  }
}
