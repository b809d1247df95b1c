package dev.evenkeel.scheduling.resource.internal.team;

import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.ResolvedProject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** In which order people are preferred where an activity is finished equally early. */
public final class PeopleOrder {
  private PeopleOrder() {}

  /**
   * Returns the people of a project: those outside the service-first team, then the least versatile
   * (smallest sum of skill levels), then by id.
   *
   * @param project the project
   * @param limited whether a person belongs to the service-first team
   * @return the indices of all people in the order of preference
   */
  public static int[] of(ResolvedProject project, boolean[] limited) {
    List<Person> people = project.project().people();
    return IntStream.range(0, people.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer person) -> limited[person])
                .thenComparing(person -> versatility(people.get(person)))
                .thenComparing(person -> people.get(person).id()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int versatility(Person person) {
    return person.skills().stream().mapToInt(SkillLevel::level).sum();
  }
}
