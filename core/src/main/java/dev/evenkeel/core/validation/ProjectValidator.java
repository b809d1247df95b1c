package dev.evenkeel.core.validation;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.Severity;
import dev.evenkeel.core.project.Portfolio;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.internal.Clash;
import dev.evenkeel.core.project.internal.PortfolioUnion;
import dev.evenkeel.core.time.CalendarBook;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds everything that is wrong with a project, all at once, in an order that depends on the
 * project alone: by kind of check, then in the order of the project's lists.
 *
 * <p>A project without errors can be resolved. Faults do not hide each other: deadlines are
 * examined with whatever else is wrong left out (faulty dependencies dropped, faulty activities
 * taken as nothing to do), so that a deadline that is reported cannot be met however the other
 * faults are mended. They are measured as the project will be {@linkplain #withSettings resolved}.
 * Takes time and memory in proportion to the project. Immutable and thread-safe.
 */
public final class ProjectValidator {
  private static final ProjectValidator STANDARD =
      new ProjectValidator(false, ResolveSettings.standard());

  private final boolean requiringOwnCalendars;
  private final ResolveSettings settings;

  private ProjectValidator(boolean requiringOwnCalendars, ResolveSettings settings) {
    this.requiringOwnCalendars = requiringOwnCalendars;
    this.settings = settings;
  }

  /**
   * Returns the validator with its usual settings.
   *
   * @return the validator
   */
  public static ProjectValidator standard() {
    return STANDARD;
  }

  /**
   * Returns a validator that is stricter or milder about people without a calendar. The mild one,
   * which is the standard, warns of them if the book has calendars for other people, teams or
   * regions; the strict one makes an error of every person who works on the default calendar.
   *
   * @param required whether each person must have a calendar: an own one, or that of the team or
   *     the region
   * @return the validator
   */
  public ProjectValidator withRequiredCalendars(boolean required) {
    return new ProjectValidator(required, settings);
  }

  /**
   * Returns a validator that measures deadlines on another grid or with other efforts. The standard
   * is that of {@link ResolveSettings#standard()}: expected efforts, rounded up to minutes.
   *
   * @param newSettings how the project will be resolved
   * @return the validator
   * @throws NullPointerException if the settings are null
   */
  public ProjectValidator withSettings(ResolveSettings newSettings) {
    return new ProjectValidator(requiringOwnCalendars, Check.notNull(newSettings, "newSettings"));
  }

  /**
   * Examines a project.
   *
   * @param project the project
   * @param book its calendars
   * @return all faults; empty if there are none
   * @throws NullPointerException if an argument is null
   */
  public Findings validate(Project project, CalendarBook book) {
    Check.notNull(book, "book");
    return validate(new Examination(Check.notNull(project, "project"), List.of(project)), book);
  }

  /**
   * Examines projects that are planned together: each of them, what they share, and whether what is
   * used up suffices for all. Numbers in paths count through the lists of all projects, in the
   * order of the portfolio; people, skills and resources by first use.
   *
   * @param portfolio the projects
   * @param book their calendars
   * @return all faults; empty if there are none
   * @throws NullPointerException if an argument is null
   */
  public Findings validate(Portfolio portfolio, CalendarBook book) {
    Check.notNull(book, "book");
    List<Clash> clashes = new ArrayList<>();
    Project union = PortfolioUnion.of(Check.notNull(portfolio, "portfolio"), clashes::add);
    Examination examination = new Examination(union, portfolio.projects());
    for (Clash clash : clashes) {
      // What is repeated is found as such among the ids.
      if (clash.rule().equals(Clash.DIFFERENT)) {
        examination.error(ProjectFault.CONFLICTING_STATEMENTS, clash.part(), clash.text());
      }
    }
    return validate(examination, book);
  }

  private Findings validate(Examination examination, CalendarBook book) {
    new IdentityCheck(examination).examine();
    new ReferenceCheck(examination, book).examine();
    new EffortCheck(examination).examine();
    DependencyCheck dependencies = new DependencyCheck(examination);
    dependencies.examine();
    new BreakdownCheck(examination).examine();
    new PeopleCheck(examination, book, severityOfMissingCalendar(book)).examine();
    new ModeCheck(examination).examine();
    new ResourceCheck(examination, book).examine();
    new MoneyCheck(examination).examine();
    Relaxation relaxation = new Relaxation(examination, book, dependencies);
    new DeadlineCheck(examination, relaxation.resolved(settings)).examine();
    return examination.findings();
  }

  private Severity severityOfMissingCalendar(CalendarBook book) {
    if (requiringOwnCalendars) {
      return Severity.ERROR;
    }
    boolean distinguishes =
        !(book.persons().isEmpty() && book.teams().isEmpty() && book.regions().isEmpty());
    return distinguishes ? Severity.WARNING : Severity.NOTICE;
  }
}
