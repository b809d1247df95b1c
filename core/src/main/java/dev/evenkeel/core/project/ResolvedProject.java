package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.internal.graph.CompactGraph;
import dev.evenkeel.core.project.internal.ModeNumbers;
import dev.evenkeel.core.project.internal.PersonShare;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.CurrencyUnit;

/**
 * A project on which engines run: efforts are durations, calendars are chosen, references are
 * numbers, all in compact arrays. Immutable and thread-safe; its accessors neither allocate nor
 * look anything up, and the dependencies are known to have no cycle.
 *
 * <p><b>Time.</b> The project's start is the origin. Tick k is the span [origin + k · tick, origin
 * + (k + 1) · tick); an instant "tick k" is the start of that span. Instants of the project are
 * rounded so that no bound is loosened: starts up, deadlines down. Durations and lags are rounded
 * up, a lead of 1.5 ticks to one of 1. Nothing else is rounded.
 *
 * <p><b>Numbers.</b> Activities, milestones, people, skills and resources have the number of their
 * place in the lists of {@link #project()}. Calendars are numbered by first use, equal ones once; 0
 * is the default of the book. Dependencies are numbered anew: by predecessor, and for one
 * predecessor in the project's order.
 *
 * <p><b>Modes.</b> The ways to do the activities are numbered through: those of activity i are the
 * modes from {@code modeStart(i)} (included) to {@code modeStart(i + 1)} (excluded), its mode 0
 * first. What is said of an activity without naming a mode is said of its mode 0.
 *
 * <p><b>Several projects.</b> A {@linkplain Portfolio portfolio} is resolved to one project with
 * the parts of all: its activities, milestones and dependencies project by project, its people,
 * skills and resources by first use. Its budget is empty, as budgets stay with their projects.
 *
 * <p><b>Rows.</b> What belongs to activity i is stored in compressed rows, from {@code xStart(i)}
 * (included) to {@code xStart(i + 1)} (excluded):
 *
 * <pre>{@code
 * for (int k = p.outgoingStart(i); k < p.outgoingStart(i + 1); k++) {
 *   int successor = p.to(k);
 * }
 * for (int x = p.incomingStart(i); x < p.incomingStart(i + 1); x++) {
 *   int predecessor = p.from(p.incoming(x));
 * }
 * }</pre>
 *
 * <p>The methods that take a number throw {@link IndexOutOfBoundsException} if there is no such
 * object.
 */
public final class ResolvedProject {
  /** The deadline of an activity or project that has none. */
  public static final long NO_DEADLINE = Long.MAX_VALUE;

  private final Project project;
  private final Duration tick;
  private final IdIndex<ActivityId> index;
  private final List<WorkCalendar> calendars;
  private final TickCalendar[] tickCalendars;
  private final long projectDeadline;
  private final long[] duration;
  private final long[] modeDuration;
  private final int[] calendar;
  private final int[] modeCalendar;
  private final long[] release;
  private final long[] deadline;
  private final boolean[] interruptible;
  private final CompactGraph graph;
  private final ResolvedDependencies dependencies;
  private final ModeNumbers modes;
  private final ResolvedPeople people;
  private final ResolvedStaffing staffing;
  private final ResolvedResources resources;
  private final ResolvedMilestones milestones;
  private final ResolvedMembers members;

  ResolvedProject(ProjectResolver resolver) {
    project = resolver.project;
    tick = resolver.settings.tick();
    index = resolver.index;
    calendars = resolver.table.list();
    tickCalendars = resolver.tickCalendars;
    projectDeadline = resolver.projectDeadline;
    duration = resolver.duration;
    modeDuration = resolver.modeDuration;
    calendar = resolver.calendar;
    modeCalendar = resolver.modeCalendar;
    release = resolver.release;
    deadline = resolver.deadline;
    interruptible = resolver.interruptible;
    graph = resolver.dependencies.graph;
    dependencies = resolver.dependencies;
    modes = resolver.modes;
    people = resolver.people;
    staffing = resolver.staffing;
    resources = resolver.resources;
    milestones = resolver.milestones;
    members = resolver.members;
  }

  /**
   * Returns the project that was resolved.
   *
   * @return the project; of a portfolio, the project that has the parts of all, with the id and the
   *     name of the portfolio
   */
  public Project project() {
    return project;
  }

  /**
   * Returns the instant of tick 0: the start of the project, or of the earliest of several.
   *
   * @return the origin
   */
  public Instant origin() {
    return project.start();
  }

  /**
   * Returns the length of a tick.
   *
   * @return the tick, positive
   */
  public Duration tick() {
    return tick;
  }

  /**
   * Returns the instant at which a tick starts.
   *
   * @param ticks the tick, negative before the origin
   * @return the instant
   * @throws ArithmeticException if the instant is out of the range of {@link Instant}
   * @throws java.time.DateTimeException if the instant is out of the range of {@link Instant}
   */
  public Instant instant(long ticks) {
    return origin().plus(tick.multipliedBy(ticks));
  }

  /**
   * Returns the tick at which everything must be finished at the latest. Of a portfolio it is that
   * of the project that is {@linkplain #projectDue due} last, if each is due at some time.
   *
   * @return the tick, or {@link #NO_DEADLINE}
   */
  public long projectDeadline() {
    return projectDeadline;
  }

  /**
   * Returns the number of activities.
   *
   * @return the number
   */
  public int activityCount() {
    return duration.length;
  }

  /**
   * Returns the id of an activity.
   *
   * @param activity the activity
   * @return the id
   */
  public ActivityId activity(int activity) {
    return project.activities().get(activity).id();
  }

  /**
   * Returns the number of the activity with an id.
   *
   * @param id the id
   * @return the number
   * @throws NullPointerException if the id is null
   * @throws IllegalArgumentException if the project has no such activity
   */
  public int indexOf(ActivityId id) {
    return index.get(Check.notNull(id, "id"));
  }

  /**
   * Returns how long the activity is worked on: the planned effort divided by the head count (1 if
   * no person is needed) and by the share of their time that the people give, rounded up.
   *
   * @param activity the activity
   * @return the working time in ticks, not negative
   */
  public long duration(int activity) {
    return duration[activity];
  }

  /**
   * Returns the calendar on which the activity runs: the one that it states; else, if it needs
   * people, the time in which at least one person works who meets one of its requirements; else the
   * default of the book, also if there is no such person.
   *
   * @param activity the activity
   * @return the number of the calendar
   */
  public int calendar(int activity) {
    return calendar[activity];
  }

  /**
   * Returns the tick before which the activity must not start: its own or the start of its project.
   *
   * @param activity the activity
   * @return the tick, 0 or later
   */
  public long release(int activity) {
    return release[activity];
  }

  /**
   * Returns the tick at which the activity must be finished at the latest: the earliest of its own
   * deadline and those of the milestones that wait for it. The deadline of its project is
   * {@linkplain #projectDue apart}.
   *
   * @param activity the activity
   * @return the tick, or {@link #NO_DEADLINE}; negative if it lies before the origin
   */
  public long deadline(int activity) {
    return deadline[activity];
  }

  /**
   * Returns whether work on the activity may pause.
   *
   * @param activity the activity
   * @return false if it must be one unbroken block
   */
  public boolean interruptible(int activity) {
    return interruptible[activity];
  }

  /**
   * Returns how people who serve customers do an activity.
   *
   * @param activity the activity
   * @return the style; a block unless the activity says otherwise
   */
  public WorkStyle style(int activity) {
    return project().activities().get(activity).style();
  }

  /**
   * Returns how many people work on the activity at the same time.
   *
   * @param activity the activity
   * @return the sum over its requirements, 0 if no person is needed
   */
  public int headCount(int activity) {
    return staffing.headCount(activity);
  }

  /**
   * Returns how much the activity matters against others.
   *
   * @param activity the activity
   * @return the weight, not negative
   */
  public double activityWeight(int activity) {
    return project.activities().get(activity).weight();
  }

  /**
   * Returns the number of modes of all activities.
   *
   * @return the number, that of the activities if no activity has alternatives
   */
  public int modeCount() {
    return modes.count();
  }

  /**
   * Returns the first mode of an activity: that which the activity itself states.
   *
   * @param activity the activity, or the number of activities
   * @return the mode; those of the activity end before {@code modeStart(activity + 1)}
   */
  public int modeStart(int activity) {
    return modes.start(activity);
  }

  /**
   * Returns which activity a mode belongs to.
   *
   * @param mode the mode
   * @return the activity
   */
  public int modeActivity(int mode) {
    return modes.activity(mode);
  }

  /**
   * Returns the name of a mode.
   *
   * @param mode the mode
   * @return the name of the alternative, or that of the activity for its mode 0
   */
  public String modeName(int mode) {
    int number = modes.activity(mode);
    Activity activity = project.activities().get(number);
    int alternative = mode - modes.start(number) - 1;
    return alternative < 0 ? activity.name() : activity.alternatives().get(alternative).name();
  }

  /**
   * Returns how long an activity is worked on in a mode.
   *
   * @param mode the mode
   * @return the working time in ticks, not negative
   */
  public long modeDuration(int mode) {
    return modeDuration[mode];
  }

  /**
   * Returns the calendar on which an activity runs in a mode: the one that the activity states;
   * else, if the mode needs people, the time in which at least one person works who meets one of
   * its requirements; else the default of the book, also if there is no such person.
   *
   * @param mode the mode
   * @return the number of the calendar
   */
  public int modeCalendar(int mode) {
    return modeCalendar[mode];
  }

  /**
   * Returns how many people work on an activity at the same time in a mode.
   *
   * @param mode the mode
   * @return the sum over its requirements, 0 if no person is needed
   */
  public int modeHeadCount(int mode) {
    return staffing.modeHeadCount(mode);
  }

  /**
   * Returns the part of each required person's working time that a mode takes.
   *
   * @param mode the mode
   * @return the share in thousandths, rounded up: 1 to 1,000
   */
  public int modePersonShare(int mode) {
    return modes.share(mode);
  }

  /**
   * Returns how long work of a given effort takes in a mode, with as many people and as much of
   * their time as the mode has: what {@link #modeDuration} is for the whole effort.
   *
   * @param mode the mode
   * @param effort the effort in person-hours, not negative
   * @return the working time in ticks, rounded up
   * @throws NullPointerException if the effort is null
   * @throws IllegalArgumentException if the effort is negative
   * @throws ArithmeticException if the effort is beyond 292 years
   */
  public long modeTicks(int mode, Duration effort) {
    Check.notNegative(effort, "effort");
    return PersonShare.duration(effort.toNanos(), tick.toNanos(), modeHeads(mode), share(mode));
  }

  /**
   * Returns the effort that people put into a mode in some working time: the inverse of {@link
   * #modeTicks}.
   *
   * @param mode the mode
   * @param ticks the working time in ticks, not negative
   * @return the greatest effort that takes no longer, in whole nanoseconds
   * @throws IllegalArgumentException if the number of ticks is negative
   * @throws ArithmeticException if the effort is beyond 292 years
   */
  public Duration modeEffort(int mode, long ticks) {
    Check.notNegative(ticks, "ticks");
    return Duration.ofNanos(
        PersonShare.effort(ticks, tick.toNanos(), modeHeads(mode), share(mode)));
  }

  private int modeHeads(int mode) {
    return Math.max(1, modeHeadCount(mode));
  }

  private double share(int mode) {
    int number = modes.activity(mode);
    Activity activity = project.activities().get(number);
    int alternative = mode - modes.start(number) - 1;
    return alternative < 0
        ? activity.personShare()
        : activity.alternatives().get(alternative).personShare();
  }

  /**
   * Returns where the row of a mode's requirements starts. Where activities have alternatives, the
   * rows by mode are others than those {@linkplain #requirementStart by activity}, with the same
   * content for mode 0.
   *
   * @param mode the mode, or the number of modes
   * @return the requirement; the row ends before {@code modeRequirementStart(mode + 1)}
   */
  public int modeRequirementStart(int mode) {
    return staffing.modeRequirementStart[mode];
  }

  /**
   * Returns where the row of a mode's demands starts. Where activities have alternatives, the rows
   * by mode are others than those {@linkplain #demandStart by activity}, with the same content for
   * mode 0.
   *
   * @param mode the mode, or the number of modes
   * @return the demand; the row ends before {@code modeDemandStart(mode + 1)}
   */
  public int modeDemandStart(int mode) {
    return staffing.modeDemandStart[mode];
  }

  /**
   * Returns the number of projects that are planned together.
   *
   * @return the number, 1 if it is no portfolio
   */
  public int projectCount() {
    return members.projects.size();
  }

  /**
   * Returns which project an activity belongs to.
   *
   * @param activity the activity
   * @return the number of the project, in the order of the portfolio
   */
  public int projectOf(int activity) {
    return members.projectOf(activity);
  }

  /**
   * Returns the id of a project.
   *
   * @param number the number of the project
   * @return the id
   */
  public ProjectId projectId(int number) {
    return members.projects.get(number).id();
  }

  /**
   * Returns the tick before which nothing of a project starts.
   *
   * @param number the number of the project
   * @return the tick, 0 or later
   */
  public long projectStart(int number) {
    return members.start[number];
  }

  /**
   * Returns the tick at which every activity of a project must be finished at the latest.
   *
   * @param number the number of the project
   * @return the tick, or {@link #NO_DEADLINE}; negative if it lies before the origin
   */
  public long projectDue(int number) {
    return members.due[number];
  }

  /**
   * Returns how much a project matters against the others.
   *
   * @param number the number of the project
   * @return the weight, not negative
   */
  public double projectWeight(int number) {
    return members.projects.get(number).weight();
  }

  /**
   * Returns the activity at a place of the topological order: after all its predecessors, and of
   * those that are ready the first of the project's list comes first.
   *
   * @param position the place, from 0
   * @return the activity
   */
  public int topological(int position) {
    return dependencies.topological[position];
  }

  /**
   * Returns the number of calendars in use.
   *
   * @return the number, at least 1
   */
  public int calendarCount() {
    return tickCalendars.length;
  }

  /**
   * Returns the arithmetic of a calendar on the grid of this project.
   *
   * @param calendar the number of the calendar
   * @return the calendar in ticks
   */
  public TickCalendar calendarAt(int calendar) {
    return tickCalendars[calendar];
  }

  /**
   * Returns a calendar as it stands in the book, or the union of such.
   *
   * @param calendar the number of the calendar
   * @return the calendar
   */
  public WorkCalendar workCalendar(int calendar) {
    return calendars.get(calendar);
  }

  /**
   * Returns the number of dependencies.
   *
   * @return the number
   */
  public int dependencyCount() {
    return graph.edgeCount();
  }

  /**
   * Returns a dependency as it stands in the project.
   *
   * @param dependency the dependency
   * @return the dependency
   */
  public Dependency dependency(int dependency) {
    return project.dependencies().get(graph.given(dependency));
  }

  /**
   * Returns the predecessor.
   *
   * @param dependency the dependency
   * @return the activity that holds back
   */
  public int from(int dependency) {
    return graph.from(dependency);
  }

  /**
   * Returns the successor.
   *
   * @param dependency the dependency
   * @return the activity that is held back
   */
  public int to(int dependency) {
    return graph.to(dependency);
  }

  /**
   * Returns which end holds back which end.
   *
   * @param dependency the dependency
   * @return the type
   */
  public DependencyType type(int dependency) {
    return dependencies.type[dependency];
  }

  /**
   * Returns the time that must lie between the two ends, rounded up.
   *
   * @param dependency the dependency
   * @return the lag in ticks of its calendar, negative for a lead
   */
  public long lag(int dependency) {
    return dependencies.lag[dependency];
  }

  /**
   * Returns the calendar on which the lag runs.
   *
   * @param dependency the dependency
   * @return the number of the calendar
   */
  public int lagCalendar(int dependency) {
    return dependencies.lagCalendar[dependency];
  }

  /**
   * Returns the first dependency that leaves an activity.
   *
   * @param activity the activity, or the number of activities
   * @return the dependency; the row ends before {@code outgoingStart(activity + 1)}
   */
  public int outgoingStart(int activity) {
    return graph.outgoingStart(activity);
  }

  /**
   * Returns where the row of dependencies that enter an activity starts.
   *
   * @param activity the activity, or the number of activities
   * @return the place, for {@link #incoming}; the row ends before {@code incomingStart(activity +
   *     1)}
   */
  public int incomingStart(int activity) {
    return graph.incomingStart(activity);
  }

  /**
   * Returns a dependency of the rows of those that enter an activity.
   *
   * @param place the place in the rows
   * @return the dependency
   */
  public int incoming(int place) {
    return graph.incoming(place);
  }

  /**
   * Returns the number of people.
   *
   * @return the number
   */
  public int personCount() {
    return people.count;
  }

  /**
   * Returns the id of a person.
   *
   * @param person the person
   * @return the id
   */
  public PersonId person(int person) {
    return project.people().get(person).id();
  }

  /**
   * Returns when a person works.
   *
   * @param person the person
   * @return the calendar in ticks
   */
  public TickCalendar personCalendar(int person) {
    return tickCalendars[people.calendar[person]];
  }

  /**
   * Returns which calendar a person works on.
   *
   * @param person the person
   * @return the number of the calendar
   */
  public int personCalendarIndex(int person) {
    return people.calendar[person];
  }

  /**
   * Returns the largest part of a person's working time that may go into projects.
   *
   * @param person the person
   * @return the share, 0 to 1
   */
  public double personShare(int person) {
    return project.people().get(person).projectShare();
  }

  /**
   * Returns what an hour of work of a person costs. The amounts of several people can be added up
   * if they have {@linkplain #costCurrency() one currency}.
   *
   * @param person the person
   * @return the money per working hour in the person's currency, not negative; empty if not known
   */
  public OptionalDouble personCostPerHour(int person) {
    return people.costPerHour[person];
  }

  /**
   * Returns the currency of what people cost.
   *
   * @return the currency, or empty if no cost is known or there are several currencies
   */
  public Optional<CurrencyUnit> costCurrency() {
    return people.currency;
  }

  /**
   * Returns the number of skills.
   *
   * @return the number
   */
  public int skillCount() {
    return people.skillCount;
  }

  /**
   * Returns the id of a skill.
   *
   * @param skill the skill
   * @return the id
   */
  public SkillId skill(int skill) {
    return project.skills().get(skill).id();
  }

  /**
   * Returns how well a person masters a skill.
   *
   * @param person the person
   * @param skill the skill
   * @return the level, 1 to 5, or 0 if not at all
   * @throws IndexOutOfBoundsException if there is no such person or skill
   */
  public int level(int person, int skill) {
    return people.level(person, skill);
  }

  /**
   * Returns how much a person would like to do work that needs a skill.
   *
   * @param person the person
   * @param skill the skill
   * @return the strength, -3 (rather not) to 3; 0 if it is all the same
   * @throws IndexOutOfBoundsException if there is no such person or skill
   */
  public int wish(int person, int skill) {
    return people.wish(person, skill);
  }

  /**
   * Returns whether a person should learn a skill: to a level above the one the person has.
   *
   * @param person the person
   * @param skill the skill
   * @return whether there is a goal that is not reached yet
   * @throws IndexOutOfBoundsException if there is no such person or skill
   */
  public boolean learns(int person, int skill) {
    return people.learns(person, skill);
  }

  /**
   * Returns where the row of an activity's requirements starts.
   *
   * @param activity the activity, or the number of activities
   * @return the requirement; the row ends before {@code requirementStart(activity + 1)}
   */
  public int requirementStart(int activity) {
    return staffing.requirementStart[activity];
  }

  /**
   * Returns the skill that is required.
   *
   * @param requirement the requirement
   * @return the skill
   */
  public int requirementSkill(int requirement) {
    return staffing.requirementSkill[requirement];
  }

  /**
   * Returns the least level that is required.
   *
   * @param requirement the requirement
   * @return the level, 1 to 5
   */
  public int requirementLevel(int requirement) {
    return staffing.requirementLevel[requirement];
  }

  /**
   * Returns how many people are required.
   *
   * @param requirement the requirement
   * @return the number, at least 1
   */
  public int requirementPeople(int requirement) {
    return staffing.requirementPeople[requirement];
  }

  /**
   * Returns the number of resources.
   *
   * @return the number
   */
  public int resourceCount() {
    return project.resources().size();
  }

  /**
   * Returns the id of a resource.
   *
   * @param resource the resource
   * @return the id
   */
  public ResourceId resource(int resource) {
    return project.resources().get(resource).id();
  }

  /**
   * Returns how many units of a resource there are from the origin on, until the first step of its
   * capacity.
   *
   * @param resource the resource
   * @return the capacity, not negative; of a non-renewable resource for the whole project
   */
  public int capacity(int resource) {
    return resources.capacity[resource];
  }

  /**
   * Returns whether the units of a resource are free again when an activity ends.
   *
   * @param resource the resource
   * @return false if activities use them up
   */
  public boolean isRenewable(int resource) {
    return resources.renewable[resource];
  }

  /**
   * Returns the hours in which a resource is available.
   *
   * @param resource the resource
   * @return the number of the calendar, or -1 if it is available around the clock
   */
  public int resourceCalendar(int resource) {
    return resources.calendar[resource];
  }

  /**
   * Returns where the row of the steps of a resource's capacity starts. Steps come in the order of
   * time, all after tick 0, and each changes the capacity. In a tick in which it changes several
   * times or not at the start only the least number of units counts.
   *
   * @param resource the resource, or the number of resources
   * @return the step; the row ends before {@code capacityChangeStart(resource + 1)}
   */
  public int capacityChangeStart(int resource) {
    return resources.changeStart[resource];
  }

  /**
   * Returns when a step of a capacity takes place.
   *
   * @param change the step
   * @return the tick from which on it holds, 1 or later
   */
  public long capacityChangeTick(int change) {
    return resources.changeTick[change];
  }

  /**
   * Returns the capacity after a step.
   *
   * @param change the step
   * @return the units, not negative, until the next step
   */
  public int capacityChangeUnits(int change) {
    return resources.changeUnits[change];
  }

  /**
   * Returns where the row of an activity's demands starts.
   *
   * @param activity the activity, or the number of activities
   * @return the demand; the row ends before {@code demandStart(activity + 1)}
   */
  public int demandStart(int activity) {
    return staffing.demandStart[activity];
  }

  /**
   * Returns the resource that is demanded. One activity may demand a resource several times; its
   * units add up.
   *
   * @param demand the demand
   * @return the resource
   */
  public int demandResource(int demand) {
    return staffing.demandResource[demand];
  }

  /**
   * Returns how many units are demanded.
   *
   * @param demand the demand
   * @return the units, at least 1
   */
  public int demandUnits(int demand) {
    return staffing.demandUnits[demand];
  }

  /**
   * Returns the number of milestones.
   *
   * @return the number
   */
  public int milestoneCount() {
    return milestones.deadline.length;
  }

  /**
   * Returns the id of a milestone.
   *
   * @param milestone the milestone
   * @return the id
   */
  public MilestoneId milestone(int milestone) {
    return project.milestones().get(milestone).id();
  }

  /**
   * Returns the tick at which a milestone must be reached at the latest.
   *
   * @param milestone the milestone
   * @return the tick, or {@link #NO_DEADLINE}
   */
  public long milestoneDeadline(int milestone) {
    return milestones.deadline[milestone];
  }

  /**
   * Returns where the row of the activities starts that a milestone waits for.
   *
   * @param milestone the milestone, or the number of milestones
   * @return the place, for {@link #milestoneActivity}; the row ends before {@code
   *     milestoneStart(milestone + 1)}
   */
  public int milestoneStart(int milestone) {
    return milestones.start[milestone];
  }

  /**
   * Returns an activity of the rows of those that milestones wait for.
   *
   * @param place the place in the rows
   * @return the activity
   */
  public int milestoneActivity(int place) {
    return milestones.activity[place];
  }
}
