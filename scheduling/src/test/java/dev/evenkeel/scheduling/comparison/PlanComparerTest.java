package dev.evenkeel.scheduling.comparison;

import static dev.evenkeel.scheduling.comparison.HandMade.id;
import static dev.evenkeel.scheduling.comparison.HandMade.plan;
import static dev.evenkeel.scheduling.comparison.HandMade.work;
import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.PortfolioId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.Portfolio;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanComparerTest {
  private static final PlanComparer COMPARER = PlanComparer.standard();
  private static final Binding AFTER_DESIGN =
      new Binding.Predecessor(Dependency.finishToStart(id("design"), id("build")));
  private static final Binding BUSY = new Binding.BusyPerson(PersonId.of("ann"), id("build"));

  private static ProjectSketch sketch() {
    return new ProjectSketch()
        .person("ann", Map.of("code", 2))
        .person("bob", Map.of("code", 2))
        .activity("design", 4)
        .needs("design", "code", 1, 1)
        .activity("build", 6, activity -> activity.deadline(at(10)))
        .needs("build", "code", 1, 1)
        .activity("test", 2)
        .needs("test", "code", 1, 1)
        .after("build", "design")
        .milestone("live", 12, "build", "test")
        .project(project -> project.deadline(at(20)));
  }

  private static Schedule before() {
    return plan(
        work("design", 0, 4, "ann"),
        work("build", 4, 10, AFTER_DESIGN, "ann"),
        work("test", 10, 12, BUSY, "ann"));
  }

  /** Design takes two hours longer; Bob does the test at once. */
  private static Schedule after() {
    return plan(
        work("design", 0, 6, "ann"),
        work("build", 6, 12, AFTER_DESIGN, "ann"),
        work("test", 0, 2, "bob"));
  }

  private static PlanComparison comparison() {
    return COMPARER.compare(sketch().resolve(), before(), after());
  }

  @Test
  void compare_samePlan_nothingChanges() {
    PlanComparison comparison = COMPARER.compare(sketch().resolve(), before(), before());
    assertThat(comparison.changed()).isEmpty();
    assertThat(comparison.people()).isEmpty();
    assertThat(comparison.newlyMissed()).isEmpty();
    assertThat(comparison.recovered()).isEmpty();
    assertThat(comparison.keptStarts(at(0))).hasValue(1);
    assertThat(comparison.keptPeople(at(0))).hasValue(1);
    assertThat(comparison.sentences()).containsExactly("The finish stays at 2026-03-02T20:00:00Z.");
  }

  @Test
  void compare_movedActivities() {
    PlanComparison comparison = comparison();
    assertThat(comparison.finishMoved()).isZero();
    ActivityShift design = comparison.activity(id("design")).orElseThrow();
    assertThat(design.startMoved()).contains(Duration.ZERO);
    assertThat(design.finishMoved()).contains(Duration.ofHours(2));
    assertThat(design.isStartKept()).isTrue();
    assertThat(design.isUnchanged()).isFalse();
    ActivityShift build = comparison.activity(id("build")).orElseThrow();
    assertThat(build.startMoved()).contains(Duration.ofHours(2));
    assertThat(build.isPeopleKept()).isTrue();
    ActivityShift test = comparison.activity(id("test")).orElseThrow();
    assertThat(test.startMoved()).contains(Duration.ofHours(-10));
    assertThat(test.joined()).containsExactly(PersonId.of("bob"));
    assertThat(test.left()).containsExactly(PersonId.of("ann"));
    assertThat(test.isPeopleKept()).isFalse();
    assertThat(comparison.activity(id("none"))).isEmpty();
  }

  @Test
  void compare_shares_countWhatStartsFromTheInstantOn() {
    PlanComparison comparison = comparison();
    assertThat(comparison.keptStarts(at(0)).orElseThrow()).isEqualTo(1.0 / 3);
    assertThat(comparison.keptPeople(at(0)).orElseThrow()).isEqualTo(2.0 / 3);
    assertThat(comparison.keptStarts(at(4))).hasValue(0);
    assertThat(comparison.keptPeople(at(4))).hasValue(0.5);
    assertThat(comparison.keptPeople(at(10))).hasValue(0);
    assertThat(comparison.keptPeople(at(11))).isEmpty();
  }

  @Test
  void compare_people_whoseWorkChanges() {
    PlanComparison comparison = comparison();
    AffectedPerson ann = comparison.person(PersonId.of("ann")).orElseThrow();
    assertThat(ann.workBefore()).isEqualTo(Duration.ofHours(12));
    assertThat(ann.workAfter()).isEqualTo(Duration.ofHours(12));
    assertThat(ann.moreWork()).isZero();
    assertThat(ann.activities()).containsExactly(id("design"), id("build"), id("test"));
    AffectedPerson bob = comparison.person(PersonId.of("bob")).orElseThrow();
    assertThat(bob.moreWork()).isEqualTo(Duration.ofHours(2));
    assertThat(bob.activities()).containsExactly(id("test"));
    assertThat(comparison.person(PersonId.of("eve"))).isEmpty();
  }

  @Test
  void compare_deadlines() {
    PlanComparison comparison = comparison();
    assertThat(comparison.deadlines())
        .extracting(DeadlineShift::sentence)
        .containsExactly(
            "activity 'build': deadline newly missed by 2 h (before: without time to spare).",
            "milestone 'live': deadline not missed without time to spare (before: without time to"
                + " spare).",
            "project 'sketch': deadline not missed with 8 h to spare (before: with 8 h to spare).");
    assertThat(comparison.newlyMissed())
        .extracting(DeadlineShift::object)
        .containsExactly("activity 'build'");
    Schedule late = after();
    PlanComparison back = COMPARER.compare(sketch().resolve(), late, before());
    assertThat(back.recovered())
        .extracting(DeadlineShift::sentence)
        .containsExactly(
            "activity 'build': deadline no longer missed without time to spare (before: by 2 h).");
  }

  @Test
  void sentences_sayWhatAndWhy() {
    assertThat(comparison().sentences())
        .containsExactly(
            "The finish stays at 2026-03-02T20:00:00Z.",
            "activity 'build': deadline newly missed by 2 h (before: without time to spare).",
            "ann has 12 h of work as before; changed: 'design', 'build', 'test'.",
            "bob has 2 h of work instead of 0 h; changed: 'test'.",
            "'design' finishes 2 h later, with 2 h more working time.",
            "'build' starts 2 h later. As before: Waits for 'design' (finish to start).",
            "'test' starts 10 h earlier. Now: Starts with the project. Before: Waits for ann, who"
                + " works on 'build' until then.",
            "'test': new: bob; no longer: ann.");
  }

  @Test
  void sentences_ofALaterFinish() {
    Schedule later =
        plan(
            work("design", 0, 4, "ann"),
            work("build", 4, 10, AFTER_DESIGN, "ann"),
            work("test", 40, 42, BUSY, "ann"));
    PlanComparison comparison = COMPARER.compare(sketch().resolve(), before(), later);
    assertThat(comparison.finishMoved()).isEqualTo(Duration.ofHours(30));
    assertThat(comparison.sentences())
        .startsWith(
            "The finish is 1 d 6 h later, at 2026-03-04T02:00:00Z instead of 2026-03-02T20:00:00Z.",
            "milestone 'live': deadline newly missed by 1 d 6 h (before: without time to spare).");
    assertThat(COMPARER.compare(sketch().resolve(), later, later).deadlines().get(1).sentence())
        .isEqualTo("milestone 'live': deadline still missed by 1 d 6 h (before: by 1 d 6 h).");
  }

  @Test
  void sentences_ofOtherPausesAndPeople() {
    ResolvedProject project = sketch().resolve();
    Assignment paused =
        work("test", 10, 12, BUSY, "ann").toBuilder()
            .finish(at(14))
            .working(List.of(Interval.of(at(10), at(11)), Interval.of(at(13), at(14))))
            .build();
    Assignment otherwise =
        paused.toBuilder()
            .working(List.of(Interval.of(at(10), at(12)), Interval.of(at(13), at(14))))
            .build();
    Assignment[] rest = {work("design", 0, 4, "ann"), work("build", 4, 10, AFTER_DESIGN, "ann")};
    Schedule first = plan(rest[0], rest[1], paused);
    Schedule second = plan(rest[0], rest[1], otherwise);
    assertThat(shift(project, before(), first).sentences())
        .containsExactly("'test' finishes 2 h later, with the same working time.");
    assertThat(shift(project, first, second).sentences())
        .containsExactly("'test' is worked on at other times in between.");
    Schedule later = plan(rest[0], rest[1], work("test", 11, 14, BUSY, "ann", "bob"));
    assertThat(shift(project, first, later).sentences())
        .containsExactly(
            "'test' starts 1 h later. As before: Waits for ann, who works on 'build' until then.",
            "'test' finishes as before, with 1 h more working time.",
            "'test': new: bob.");
    assertThat(shift(project, later, first).sentences())
        .contains(
            "'test' finishes as before, with 1 h less working time.", "'test': no longer: bob.");
  }

  private static ActivityShift shift(ResolvedProject project, Schedule before, Schedule after) {
    return COMPARER.compare(project, before, after).activity(id("test")).orElseThrow();
  }

  @Test
  void compare_versionsOfAProject_addedAndRemoved() {
    Project now =
        new ProjectSketch()
            .person("ann", "code", 2)
            .person("eve", "code", 1)
            .activity("design", 4)
            .needs("design", "code", 1, 1)
            .activity("train", 3)
            .needs("train", "code", 1, 1)
            .build();
    ResolvedProject resolved =
        now.resolve(sketch().book(), ResolveSettings.builder().tick(Duration.ofHours(1)).build());
    Schedule after = plan(work("design", 0, 4, "ann"), work("train", 4, 7, "eve"));
    PlanComparison comparison = COMPARER.compare(sketch().resolve(), before(), resolved, after);
    assertThat(comparison.activities())
        .extracting(ActivityShift::activity)
        .containsExactly(id("design"), id("build"), id("test"), id("train"));
    ActivityShift train = comparison.activity(id("train")).orElseThrow();
    assertThat(train.isAdded()).isTrue();
    assertThat(train.startMoved()).isEmpty();
    assertThat(train.finishMoved()).isEmpty();
    assertThat(train.isPeopleKept()).isFalse();
    assertThat(train.isModeChanged()).isFalse();
    assertThat(train.sentences())
        .containsExactly(
            "'train' is new: from 2026-03-02T12:00:00Z to 2026-03-02T15:00:00Z. Starts with the"
                + " project.");
    ActivityShift test = comparison.activity(id("test")).orElseThrow();
    assertThat(test.isRemoved()).isTrue();
    assertThat(test.isStartKept()).isFalse();
    assertThat(test.sentences())
        .containsExactly(
            "'test' is dropped: was planned from 2026-03-02T18:00:00Z to 2026-03-02T20:00:00Z.");
    assertThat(comparison.people())
        .extracting(AffectedPerson::sentence)
        .containsExactly(
            "ann has 4 h of work instead of 12 h; changed: 'build', 'test'.",
            "eve has 3 h of work instead of 0 h; changed: 'train'.");
    assertThat(comparison.deadlines())
        .extracting(DeadlineShift::sentence)
        .containsExactly(
            "activity 'build': deadline not missed (before: without time to spare).",
            "milestone 'live': deadline not missed (before: without time to spare).",
            "project 'sketch': deadline not missed (before: with 8 h to spare).");
    assertThat(comparison.keptStarts(at(4))).isEmpty();
  }

  @Test
  void compare_otherMode_isNamed() {
    ResolvedProject project =
        new ProjectSketch()
            .person("ann", "code", 2)
            .activity("build", 6)
            .mode("build", "by a contractor", 8, mode -> mode.personShare(0.5))
            .resolve();
    Schedule own = plan(work("build", 0, 6));
    Schedule bought = plan(work("build", 0, 8).toBuilder().mode(1).build());
    PlanComparison comparison = COMPARER.compare(project, own, bought);
    ActivityShift shift = comparison.activities().get(0);
    assertThat(shift.isModeChanged()).isTrue();
    assertThat(shift.sentences())
        .containsExactly(
            "'build' finishes 2 h later, with 2 h more working time.",
            "'build' is done as 'by a contractor' instead of 'Activity build'.");
    assertThat(
            shift.toBuilder()
                .modeBefore(Optional.empty())
                .modeAfter(Optional.empty())
                .build()
                .sentences())
        .contains("'build' is done as 'mode 1' instead of 'mode 0'.");
  }

  @Test
  void compare_workOfPeople_countsTheShareOfTheirTime() {
    ResolvedProject project =
        new ProjectSketch()
            .person("ann", "code", 2)
            .activity("build", 6)
            .needs("build", "code", 1, 1)
            .share("build", 0.25)
            .resolve();
    AffectedPerson ann =
        COMPARER
            .compare(project, plan(work("build", 0, 6, "ann")), plan(work("build", 1, 7, "ann")))
            .people()
            .get(0);
    assertThat(ann.workAfter()).isEqualTo(Duration.ofMinutes(90));
  }

  @Test
  void compare_portfolio_hasADeadlineForEachProject() {
    Project one = new ProjectSketch().activity("a", 2).project(p -> p.deadline(at(3))).build();
    Project two =
        new ProjectSketch().activity("b", 2).project(p -> p.id(ProjectId.of("two"))).build();
    Project three =
        two.toBuilder().id(ProjectId.of("three")).activities(List.of()).deadline(at(0)).build();
    ResolvedProject portfolio =
        Portfolio.builder()
            .id(PortfolioId.of("all"))
            .name("All")
            .addProjects(one, two, three)
            .build()
            .resolve(
                new ProjectSketch().book(),
                ResolveSettings.builder().tick(Duration.ofHours(1)).build());
    PlanComparison comparison =
        COMPARER.compare(
            portfolio,
            plan(work("a", 0, 2), work("b", 0, 2)),
            plan(work("a", 2, 4), work("b", 9, 11)));
    assertThat(comparison.deadlines())
        .extracting(DeadlineShift::sentence)
        .containsExactly(
            "project 'sketch': deadline newly missed by 1 h (before: with 1 h to spare).",
            "project 'three': deadline not missed without time to spare (before: without time to"
                + " spare).");
  }

  @Test
  void compare_planThatDoesNotFit_isRefused() {
    ResolvedProject project = sketch().resolve();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COMPARER.compare(project, before(), plan(work("design", 0, 4))))
        .withMessage("schedule must have every activity but lacks 'build'");
    Schedule wrongMode =
        plan(
            work("design", 0, 4).toBuilder().mode(1).build(),
            work("build", 4, 10),
            work("test", 10, 12));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COMPARER.compare(project, wrongMode, before()))
        .withMessage("mode must be less than 1 but was 1 in activity 'design'");
  }

  @Test
  void compare_milestonesWithoutDeadline_areReportedToo() {
    ProjectSketch sketch = sketch();
    Project before =
        sketch.build().toBuilder()
            .milestones(List.of(open("old", "design"), open("open", "test")))
            .build();
    Project after =
        before.toBuilder().milestones(List.of(open("new", "design"), open("open", "test"))).build();
    ResolvedProject first = before.resolve(sketch.book());
    ResolvedProject second = after.resolve(sketch.book());
    assertThat(COMPARER.compare(first, before(), second, after()).sentences())
        .contains(
            "milestone 'old': dropped.",
            "milestone 'open': reached 10 h earlier.",
            "milestone 'new': new, reached at 2026-03-02T14:00:00Z.");
    DeadlineShift same =
        COMPARER.compare(first, before(), before()).deadlines().stream()
            .filter(shift -> shift.object().equals("milestone 'open'"))
            .findFirst()
            .orElseThrow();
    assertThat(same.sentence()).isEqualTo("milestone 'open': reached as before.");
    assertThat(same.reachedMoved()).contains(Duration.ZERO);
    assertThat(same.isNewlyMissed() || same.isRecovered()).isFalse();
  }

  private static Milestone open(String id, String after) {
    return Milestone.builder()
        .id(MilestoneId.of(id))
        .name("Milestone " + id)
        .addAfter(id(after))
        .build();
  }

  @Test
  void shift_ofNothingOrOfAnother_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActivityShift.builder().activity(id("a")).build())
        .withMessage("a plan must have the activity but neither does in shift of activity 'a'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActivityShift.builder().activity(id("a")).after(work("b", 0, 1)).build())
        .withMessageStartingWith("assignment must be of the activity but was")
        .withMessageEndingWith("in shift of activity 'a'");
  }

  @Test
  void comparison_withAnActivityTwice_isRefused() {
    PlanComparison comparison = comparison();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> comparison.toBuilder().addActivities(comparison.activities().get(0)).build())
        .withMessageStartingWith("activities must not repeat but did");
  }

  @Test
  void affectedPerson_namesTwentyActivities() {
    AffectedPerson ann =
        AffectedPerson.builder()
            .person(PersonId.of("ann"))
            .workBefore(Duration.ZERO)
            .workAfter(Duration.ofMinutes(90))
            .activities(IntStream.range(0, 22).mapToObj(k -> id("a" + k)).toList())
            .build();
    assertThat(ann.sentence())
        .startsWith("ann has 1 h 30 min of work instead of 0 h; changed: 'a0', 'a1'")
        .endsWith("'a19' and 2 more.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ann.toBuilder().workAfter(Duration.ofHours(-1)).build())
        .withMessage("work after must not be negative but was PT-1H in affected person 'ann'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ann.toBuilder().workBefore(Duration.ofHours(-1)).build());
  }

  @Test
  void deadlineShift_thatArisesOrIsLifted() {
    DeadlineShift shift =
        DeadlineShift.builder()
            .object("milestone 'm'")
            .deadlineAfter(at(5))
            .reachedBefore(at(6))
            .reachedAfter(at(6))
            .build();
    assertThat(shift.isNewlyMissed()).isTrue();
    assertThat(shift.isUnchanged()).isFalse();
    assertThat(shift.latenessBefore()).isEmpty();
    assertThat(shift.latenessAfter()).contains(Duration.ofHours(1));
    assertThat(shift.sentence()).isEqualTo("milestone 'm': deadline newly missed by 1 h.");
    DeadlineShift lifted =
        shift.toBuilder().deadlineBefore(at(5)).deadlineAfter(Optional.empty()).build();
    assertThat(lifted.isRecovered()).isTrue();
    assertThat(lifted.sentence())
        .isEqualTo("milestone 'm': deadline no longer missed (before: by 1 h).");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shift.toBuilder().object(" ").build())
        .withMessage("object must not be blank but was ' '");
  }

  @Test
  @SuppressWarnings("NullAway") // that is the point
  void compare_null_isRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> COMPARER.compare(sketch().resolve(), before(), null))
        .withMessage("after");
    assertThatNullPointerException()
        .isThrownBy(() -> comparison().keptPeople(null))
        .withMessage("from");
  }
}
