package dev.evenkeel.examples.report;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.examples.chart.Words;
import dev.evenkeel.examples.story.Story;
import dev.evenkeel.scheduling.explanation.LowCapacity;
import dev.evenkeel.scheduling.explanation.Obstacle;
import dev.evenkeel.scheduling.explanation.ServiceFirst;
import dev.evenkeel.scheduling.explanation.WhyNotEarlier;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in the way of an earlier start, with the names and the local time of the story. */
final class ObstacleText {
  private final Story story;
  private final Names names;

  ObstacleText(Story story, Names names) {
    this.story = story;
    this.names = names;
  }

  /** All that stands in the way, as one part of a sentence. */
  String of(WhyNotEarlier why) {
    return String.join(", and ", why.obstacles().stream().map(this::of).distinct().toList());
  }

  String of(Obstacle obstacle) {
    if (obstacle instanceof Obstacle.Predecessor predecessor) {
      return "waits for %s until %s"
          .formatted(quoted(predecessor.dependency().from()), moment(predecessor.until()));
    }
    if (obstacle instanceof Obstacle.BusyPerson busy) {
      return "needs %s, who is busy with %s until %s"
          .formatted(
              names.first(List.of(busy.person())), quoted(busy.activities()), moment(busy.until()));
    }
    if (obstacle instanceof Obstacle.BusyResource busy) {
      return "needs a resource that %s uses until %s"
          .formatted(quoted(busy.activities()), moment(busy.until()));
    }
    if (obstacle instanceof Obstacle.SpareTaken taken) {
      return "needs the hours that customers leave, until %2$s taken by %1$s"
          .formatted(quoted(taken.activities()), moment(taken.until()));
    }
    if (obstacle instanceof ServiceFirst service) {
      return "waits until %s, as customers come first".formatted(moment(service.until()));
    }
    return hours(obstacle);
  }

  private String hours(Obstacle obstacle) {
    if (obstacle instanceof Obstacle.PersonAway away) {
      return "needs %s, who is not at work".formatted(names.first(List.of(away.person())));
    }
    if (obstacle instanceof Obstacle.ClosedCalendar
        || obstacle instanceof Obstacle.ClosedResource) {
      return "needs hours that are closed";
    }
    if (obstacle instanceof LowCapacity low) {
      return "waits for more units of a resource until %s".formatted(moment(low.until()));
    }
    if (obstacle instanceof Obstacle.AsOfDate date) {
      return "had not begun on %s".formatted(moment(date.date()));
    }
    if (obstacle instanceof Obstacle.ReleaseDate date) {
      return "must not start before %s".formatted(moment(date.date()));
    }
    return Texts.sentence(obstacle.sentence());
  }

  private String quoted(List<ActivityId> activities) {
    return activities.stream().map(this::quoted).collect(Collectors.joining(" and "));
  }

  private String quoted(ActivityId id) {
    return "\u201c" + names.of(id) + "\u201d";
  }

  private String moment(Instant instant) {
    return Words.moment(story.local(instant));
  }
}
