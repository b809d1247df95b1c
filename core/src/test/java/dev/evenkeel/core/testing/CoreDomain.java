package dev.evenkeel.core.testing;

import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random objects of core for properties: {@code @Domain(CoreDomain.class)}. All are valid and
 * small; projects have 1 to 8 activities with people, skills, all types of dependencies, leads and
 * lags, on calendars of several zones, and no deadline that could be missed. Some activities have
 * alternatives, take but a share of people's time, or use resources up; some resources have hours
 * or a capacity that changes.
 */
public class CoreDomain extends DomainContextBase {
  private static final int MOST_ACTIVITIES = 8;
  private static final int MOST_PROJECTS = 3;

  /**
   * Returns sound projects with their calendars.
   *
   * @return the generator; it shrinks the number of activities
   */
  @Provide
  public Arbitrary<SoundProject> soundProjects() {
    return soundProjects(MOST_ACTIVITIES);
  }

  /**
   * Returns sound projects with their calendars.
   *
   * @param mostActivities the greatest number of activities
   * @return the generator; it shrinks the number of activities
   */
  public static Arbitrary<SoundProject> soundProjects(int mostActivities) {
    return Combinators.combine(
            Arbitraries.integers().between(1, mostActivities).shrinkTowards(1), Arbitraries.longs())
        .as((activities, seed) -> new ProjectGenerator(new Random(seed), activities).generate());
  }

  /**
   * Returns sound portfolios of up to three projects with their calendars.
   *
   * @return the generator; it shrinks the number of activities
   */
  @Provide
  public Arbitrary<SoundPortfolio> soundPortfolios() {
    return Combinators.combine(
            soundProjects(), Arbitraries.integers().between(1, MOST_PROJECTS), Arbitraries.longs())
        .as(
            (sound, count, seed) -> {
              int projects = Math.min(count, sound.project().activities().size());
              PortfolioGenerator generator =
                  new PortfolioGenerator(new Random(seed), sound.project(), projects);
              return new SoundPortfolio(generator.generate(), sound.book());
            });
  }

  /**
   * Returns sound projects alone.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<Project> projects() {
    return soundProjects().map(SoundProject::project);
  }

  /**
   * Returns people with up to three skills.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<Person> people() {
    return projects().map(project -> project.people().get(0));
  }

  /**
   * Returns calendars of all kinds, combined ones too, with holidays, closures and extra openings
   * around the change to summer time in Europe.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<WorkCalendar> calendars() {
    return CalendarArbitraries.calendars(LocalDate.of(2027, 3, 28));
  }

  /**
   * Returns sound projects in ticks of one minute.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<ResolvedProject> resolvedProjects() {
    return soundProjects().map(SoundProject::resolve);
  }
}
