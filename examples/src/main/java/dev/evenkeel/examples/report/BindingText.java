package dev.evenkeel.examples.report;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.examples.chart.Words;
import dev.evenkeel.examples.story.Story;
import dev.evenkeel.scheduling.resource.Binding;
import java.util.List;
import java.util.Optional;

/** Why an activity does not start earlier, in words that people use. */
final class BindingText {
  private final Story story;
  private final Names names;

  BindingText(Story story, Names names) {
    this.story = story;
    this.names = names;
  }

  String of(Binding binding) {
    if (binding instanceof Binding.ReleaseDate release) {
      return "must not start before " + Words.day(story.local(release.date()));
    }
    if (binding instanceof Binding.Predecessor predecessor) {
      return "waits for " + quoted(predecessor.dependency().from());
    }
    if (binding instanceof Binding.BusyPerson busy) {
      return "waits for %s, busy with %s"
          .formatted(names.first(List.of(busy.person())), quoted(busy.occupiedBy()));
    }
    if (binding instanceof Binding.BusyResource busy) {
      return "waits for a resource that %s uses".formatted(quoted(busy.releasedBy()));
    }
    if (binding instanceof Binding.LowCapacity || binding instanceof Binding.ClosedResource) {
      return "waits for a resource";
    }
    if (binding instanceof Binding.Delay delay) {
      return "is put off until " + Words.day(story.local(delay.date()));
    }
    if (binding instanceof Binding.ServiceFirst service) {
      return service
          .releasedBy()
          .map(other -> "waits for hours that customers and " + quoted(other) + " leave")
          .orElse("waits for hours that customers leave");
    }
    if (binding instanceof Binding.ClosedHours closed) {
      return closed
          .person()
          .map(person -> "waits for the shift of " + names.first(List.of(person)))
          .orElse("waits for enough hours at a stretch");
    }
    return past(binding).orElse("starts with the project");
  }

  private Optional<String> past(Binding binding) {
    if (binding instanceof Binding.Started started) {
      return Optional.of("was started on " + Words.day(story.local(started.date())));
    }
    if (binding instanceof Binding.AsOf planned) {
      return Optional.of("is planned as of " + Words.day(story.local(planned.date())));
    }
    return binding instanceof Binding.KeptStart kept
        ? Optional.of("keeps its planned start on " + Words.day(story.local(kept.date())))
        : Optional.empty();
  }

  private String quoted(ActivityId id) {
    return "\u201c" + names.of(id) + "\u201d";
  }
}
