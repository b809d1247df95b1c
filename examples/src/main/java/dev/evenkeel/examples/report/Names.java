package dev.evenkeel.examples.report;

import com.google.common.base.Splitter;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.WorkPackageId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.WorkPackage;
import dev.evenkeel.examples.files.StoryData;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What people call the things that the engines know by their ids. */
final class Names {
  private final Map<ActivityId, Activity> activities = new LinkedHashMap<>();
  private final Map<PersonId, Person> people = new LinkedHashMap<>();
  private final Map<WorkPackageId, WorkPackage> packages = new LinkedHashMap<>();
  private final Map<String, String> topics = new LinkedHashMap<>();

  Names(StoryData data) {
    Project project = data.project();
    project.activities().forEach(activity -> activities.put(activity.id(), activity));
    project.people().forEach(person -> people.put(person.id(), person));
    project.workPackages().forEach(part -> packages.put(part.id(), part));
    data.topics().forEach(topic -> topics.put(topic.id(), topic.name()));
  }

  String of(ActivityId id) {
    Activity activity = activities.get(id);
    return activity == null ? id.value() : activity.name();
  }

  String of(PersonId id) {
    Person person = people.get(id);
    return person == null ? id.value() : person.name();
  }

  /** First names, separated by commas. */
  String first(Collection<PersonId> ids) {
    return ids.stream().map(this::first).collect(Collectors.joining(", "));
  }

  private String first(PersonId id) {
    return Splitter.on(' ').splitToList(of(id)).get(0);
  }

  /** The name of the work package that an activity belongs to, "Other" if it has none. */
  String group(ActivityId id) {
    Activity activity = activities.get(id);
    return activity == null ? "Other" : activity.workPackage().map(this::of).orElse("Other");
  }

  private String of(WorkPackageId id) {
    WorkPackage part = packages.get(id);
    return part == null ? id.value() : part.name();
  }

  /** The names of all work packages that have activities, in the order of the project. */
  List<String> groups() {
    return activities.keySet().stream().map(this::group).distinct().toList();
  }

  String topic(String id) {
    return topics.getOrDefault(id, id);
  }

  /** A constant of an enum in small letters with blanks. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
