package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.PortfolioId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.project.internal.Clash;
import dev.evenkeel.core.project.internal.PortfolioUnion;
import dev.evenkeel.core.time.CalendarBook;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Projects that are planned together, as they share people and resources.
 *
 * <p>People, skills and resources that have the same id in several projects are the same, and must
 * be stated alike. Activities, milestones and work packages belong to one project each, so that
 * their ids must differ over the whole portfolio. A dependency may lead to an activity of another
 * project. None of this is checked here, but when the portfolio is resolved or validated.
 */
@Value.Immutable
@ValueType
public abstract class Portfolio {
  Portfolio() {}

  /**
   * Returns the id.
   *
   * @return the id
   */
  public abstract PortfolioId id();

  /**
   * Returns the name shown to readers.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns the projects.
   *
   * @return the projects, at least one, each with an id of its own, in the order given
   */
  public abstract List<Project> projects();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name", "portfolio", id());
    Check.that(
        !projects().isEmpty(), "projects must not be empty but were in portfolio '%s'", id());
    Set<ProjectId> seen = new HashSet<>();
    for (Project project : projects()) {
      Check.that(
          seen.add(project.id()),
          "projects must not repeat but had '%s' twice in portfolio '%s'",
          project.id(),
          id());
    }
  }

  /**
   * Returns when the first of the projects starts.
   *
   * @return the earliest start
   */
  public final Instant start() {
    Instant earliest = projects().get(0).start();
    for (Project project : projects()) {
      earliest = project.start().isBefore(earliest) ? project.start() : earliest;
    }
    return earliest;
  }

  /**
   * Returns the form on which engines run, with ticks of one minute and expected efforts.
   *
   * @param book the calendars
   * @return the resolved portfolio
   * @throws NullPointerException if the book is null
   * @throws CyclicDependencyException if the dependencies form a cycle
   * @throws IllegalArgumentException as {@link #resolve(CalendarBook, ResolveSettings)}
   */
  public final ResolvedProject resolve(CalendarBook book) {
    return resolve(book, ResolveSettings.standard());
  }

  /**
   * Returns the form on which engines run: one resolved project with the parts of all, whose origin
   * is the start of the earliest. No activity is released before the start of its own project.
   *
   * @param book the calendars
   * @param settings the tick and which effort is planned with
   * @return the resolved portfolio
   * @throws NullPointerException if an argument is null
   * @throws CyclicDependencyException if the dependencies form a cycle
   * @throws IllegalArgumentException if people, skills or resources of one id differ between
   *     projects, another id is used twice, a reference leads nowhere, an effort is negative or out
   *     of order, or an activity depends on itself
   */
  public final ResolvedProject resolve(CalendarBook book, ResolveSettings settings) {
    return new ProjectResolver(
            PortfolioUnion.of(this, Portfolio::refuse), projects(), book, settings)
        .resolve();
  }

  private static void refuse(Clash clash) {
    throw Unresolved.fault(clash.text());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static PortfolioBuilder builder() {
    return new PortfolioBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this portfolio.
   *
   * @return a new builder
   */
  public abstract PortfolioBuilder toBuilder();
}
