package dev.evenkeel.scheduling.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.ChangeRequestId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ObstacleTest {
  private static final Instant DATE = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant LATER = DATE.plus(Duration.ofHours(2));
  private static final Interval TIME = Interval.of(DATE, LATER);

  private static Dependency dependency(DependencyType type, Duration lag) {
    return Dependency.builder()
        .from(ActivityId.of("a"))
        .to(ActivityId.of("b"))
        .type(type)
        .lag(lag)
        .build();
  }

  private static List<ActivityId> activities(String... ids) {
    return Stream.of(ids).map(ActivityId::of).toList();
  }

  @Test
  void sentence_predecessor_saysTypeLagAndDate() {
    assertThat(predecessor(DependencyType.START_TO_START, Duration.ofMinutes(90)))
        .isEqualTo("Must wait until 1 h 30 min after 'a' has started, at 2026-03-02T08:00:00Z.");
    assertThat(predecessor(DependencyType.FINISH_TO_FINISH, Duration.ofMinutes(-20)))
        .isEqualTo(
            "Must not finish before 20 min before 'a' is finished, at 2026-03-02T08:00:00Z.");
    assertThat(predecessor(DependencyType.START_TO_FINISH, Duration.ofSeconds(61)))
        .isEqualTo(
            "Must not finish before 1 min PT1S after 'a' has started, at 2026-03-02T08:00:00Z.");
  }

  private static String predecessor(DependencyType type, Duration lag) {
    Obstacle obstacle = new Obstacle.Predecessor(dependency(type, lag), DATE);
    assertThat(obstacle.cause()).isEqualTo(Cause.PREDECESSOR);
    assertThat(obstacle.activities()).containsExactly(ActivityId.of("a"));
    return obstacle.sentence();
  }

  @Test
  void sentence_busy_namesTheFirstActivities() {
    Obstacle person =
        new Obstacle.BusyPerson(PersonId.of("anna"), activities("a", "b", "c", "d", "e"), DATE);
    Obstacle one = new Obstacle.BusyResource(ResourceId.of("room"), activities("a"), DATE);
    Obstacle three =
        new Obstacle.BusyResource(ResourceId.of("room"), activities("a", "b", "c"), DATE);
    Obstacle spare = new Obstacle.SpareTaken(TeamId.of("service"), activities("a", "b"), DATE);

    assertThat(person.sentence())
        .isEqualTo("Needs anna, who works on 'a', 'b', 'c' and 2 more until 2026-03-02T08:00:00Z.");
    assertThat(one.sentence())
        .isEqualTo("Needs resource 'room', which 'a' uses until 2026-03-02T08:00:00Z.");
    assertThat(three.sentence())
        .isEqualTo("Needs resource 'room', which 'a', 'b' and 'c' use until 2026-03-02T08:00:00Z.");
    assertThat(spare.sentence())
        .isEqualTo(
            "Needs members of team 'service', but those whom the service can spare work on"
                + " 'a' and 'b' until 2026-03-02T08:00:00Z.");
    assertThat(List.of(person.cause(), one.cause(), spare.cause()))
        .containsExactly(Cause.PEOPLE_BUSY, Cause.RESOURCE_BUSY, Cause.SPARE_TAKEN);
    assertThat(List.of(person.activities(), one.activities(), spare.activities()))
        .extracting(List::size)
        .containsExactly(5, 1, 2);
  }

  @Test
  void sentence_closed_namesTheFirstTimes() {
    Obstacle person = new Obstacle.PersonAway(PersonId.of("anna"), List.of(TIME));
    Obstacle calendar =
        new Obstacle.ClosedCalendar(CalendarId.of("week"), List.of(TIME, TIME, TIME, TIME, TIME));
    Obstacle resource = new Obstacle.ClosedResource(ResourceId.of("room"), List.of(TIME));
    String time = "from 2026-03-02T08:00:00Z to 2026-03-02T10:00:00Z";

    assertThat(person.sentence()).isEqualTo("Needs anna, who is not at work " + time + ".");
    assertThat(calendar.sentence())
        .isEqualTo(
            "Needs the hours of calendar 'week', which is closed "
                + String.join(", ", time, time, time)
                + " and 2 more times.");
    assertThat(resource.sentence())
        .isEqualTo("Needs resource 'room', which is closed " + time + ".");
    assertThat(List.of(person, calendar, resource))
        .allMatch(one -> one.cause() == Cause.CLOSED_HOURS && one.activities().isEmpty());
  }

  @Test
  void sentence_date_saysWhatItIs() {
    assertThat(
            Stream.of(
                    new Obstacle.ReleaseDate(DATE),
                    new Obstacle.AsOfDate(DATE),
                    new Obstacle.ProjectStart(DATE),
                    new Obstacle.PutOff(DATE),
                    new Obstacle.AwaitedDecision(ChangeRequestId.of("CR-7"), "Chat", DATE))
                .map(one -> one.cause() + ": " + one.sentence()))
        .containsExactly(
            "RELEASE_DATE: Must not start before 2026-03-02T08:00:00Z.",
            "AS_OF_DATE: Was not started before 2026-03-02T08:00:00Z, as of which the plan is"
                + " made.",
            "PROJECT_START: Starts with the project, at 2026-03-02T08:00:00Z.",
            "PUT_OFF: Could start at 2026-03-02T08:00:00Z, but was put off by decision.",
            "APPROVAL: Waits for the decision on change request 'CR-7' (Chat), which is expected"
                + " at 2026-03-02T08:00:00Z.");
  }

  @Test
  void sentence_capacity_saysWhatThereIsAndWhatIsNeeded() {
    LowCapacity low =
        LowCapacity.builder()
            .resource(ResourceId.of("lab"))
            .available(2)
            .needed(3)
            .until(DATE)
            .build();
    ServiceFirst service =
        ServiceFirst.builder().team(TeamId.of("t")).spare(0).needed(1).until(DATE).build();

    assertThat(low.sentence())
        .isEqualTo(
            "Needs resource 'lab', which has 2 units until 2026-03-02T08:00:00Z, and 3 must be"
                + " there.");
    assertThat(low.toBuilder().available(1).build().sentence()).contains("has 1 unit until");
    assertThat(service.sentence())
        .isEqualTo(
            "Team 't' serves customers first (the load is not known): it can spare 0 until"
                + " 2026-03-02T08:00:00Z, and the work needs 1.");
    assertThat(service.toBuilder().requiredAgents(1).build().sentence())
        .contains("(1 agent must answer)");
    assertThat(List.of(low.cause(), service.cause()))
        .containsExactly(Cause.LOW_CAPACITY, Cause.SERVICE_FIRST);
  }

  @Test
  void constructors_null_areRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Obstacle.ReleaseDate(null))
        .withMessage("date");
    assertThatNullPointerException()
        .isThrownBy(() -> new Obstacle.PersonAway(PersonId.of("anna"), null))
        .withMessage("closed");
  }
}
