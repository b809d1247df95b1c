package dev.evenkeel.core.change;

import static dev.evenkeel.core.change.Requests.ASKED;
import static dev.evenkeel.core.change.Requests.DECIDED;
import static dev.evenkeel.core.change.Requests.SPONSOR;
import static dev.evenkeel.core.change.Requests.START;
import static dev.evenkeel.core.change.Requests.activity;
import static dev.evenkeel.core.change.Requests.applied;
import static dev.evenkeel.core.change.Requests.approved;
import static dev.evenkeel.core.change.Requests.id;
import static dev.evenkeel.core.change.Requests.link;
import static dev.evenkeel.core.change.Requests.project;
import static dev.evenkeel.core.change.Requests.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.evenkeel.core.change.ScopeChange.AddedActivity;
import dev.evenkeel.core.change.ScopeChange.AddedDependency;
import dev.evenkeel.core.change.ScopeChange.AddedMilestone;
import dev.evenkeel.core.change.ScopeChange.AlteredActivity;
import dev.evenkeel.core.change.ScopeChange.AlteredMilestone;
import dev.evenkeel.core.change.ScopeChange.MovedDeadline;
import dev.evenkeel.core.change.ScopeChange.RemovedActivity;
import dev.evenkeel.core.change.ScopeChange.RemovedDependency;
import dev.evenkeel.core.change.ScopeChange.RemovedMilestone;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Severity;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.ChangeRequestId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.testing.Samples;
import dev.evenkeel.core.validation.ProjectValidator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangeControlTest {
  private static final ChangeControl CONTROL = ChangeControl.standard();
  private static final ChangeControl EAGER =
      CONTROL.withPendingRule(PendingRule.APPLY_AS_IF_APPROVED);

  private static Milestone milestone(String id, String... after) {
    return Milestone.builder()
        .id(MilestoneId.of(id))
        .name("Milestone " + id)
        .after(Arrays.stream(after).map(Requests::id).toList())
        .build();
  }

  private static List<String> ids(Project project) {
    return project.activities().stream().map(activity -> activity.id().value()).toList();
  }

  private static List<ChangeFault> faults(ChangeOutcome outcome) {
    return outcome.findings().stream().map(finding -> (ChangeFault) finding.reason()).toList();
  }

  private static ChangeOutcome outcome(Project project, ScopeChange... changes) {
    return CONTROL.apply(project, List.of(approved("cr", changes)));
  }

  private static String text(Project project, ScopeChange... changes) {
    ChangeOutcome outcome = outcome(project, changes);
    assertThat(outcome.findings().size()).isEqualTo(1);
    return outcome.findings().asList().get(0).text();
  }

  @Test
  void apply_withoutRequests_isTheSameProject() {
    assertThat(CONTROL.apply(Samples.CRM_PROJECT, List.of()))
        .isInstanceOfSatisfying(
            Changed.class,
            changed -> {
              assertThat(changed.project()).isSameAs(Samples.CRM_PROJECT);
              assertThat(changed.applied()).isEmpty();
              assertThat(changed.findings().isEmpty()).isTrue();
            });
  }

  @Test
  void apply_onlyApprovedRequests() {
    Project project = project(List.of("a"));
    ChangeRequest open = proposed("open", new AddedActivity(activity("b", 1)));
    List<ChangeRequest> requests =
        List.of(
            open,
            proposed("no", new AddedActivity(activity("c", 1))).rejected(SPONSOR, DECIDED),
            proposed("gone", new AddedActivity(activity("d", 1))).withdrawn(SPONSOR, DECIDED),
            approved("yes", new AddedActivity(activity("e", 1))));
    Changed changed = (Changed) CONTROL.apply(project, requests);
    assertThat(changed.applied()).containsExactly(ChangeRequestId.of("yes"));
    assertThat(ids(changed.project())).containsExactly("a", "e");
    Changed eager = (Changed) EAGER.apply(project, requests);
    assertThat(eager.applied())
        .containsExactly(ChangeRequestId.of("open"), ChangeRequestId.of("yes"));
    assertThat(ids(eager.project())).containsExactly("a", "b", "e");
  }

  @Test
  void apply_pendingRequest_waitsForTheExpectedDecision() {
    Activity late = activity("late", 1).toBuilder().earliestStart(DECIDED.plusSeconds(1)).build();
    Activity early = activity("early", 1).toBuilder().earliestStart(START).build();
    ChangeRequest request =
        proposed(
                "cr",
                new AddedActivity(late),
                new AddedActivity(early),
                new AlteredActivity(activity("a", 7)))
            .toBuilder()
            .approval(Approval.proposed(DECIDED))
            .build();
    ChangeOutcome outcome = EAGER.apply(project(List.of("a", "b")), List.of(request));
    assertThat(outcome.findings().isEmpty()).isTrue();
    assertThat(outcome.orElseThrow().activities().stream().map(Activity::earliestStart))
        .containsExactly(
            Optional.of(DECIDED),
            Optional.empty(),
            Optional.of(DECIDED.plusSeconds(1)),
            Optional.of(DECIDED));
  }

  @Test
  void apply_pendingRequestWithoutExpectedDecision_warnsAndDoesNotWait() {
    ChangeOutcome outcome =
        EAGER.apply(
            project(List.of("a")), List.of(proposed("cr", new AlteredActivity(activity("a", 3)))));
    assertThat(outcome.orElseThrow().activities()).containsExactly(activity("a", 3));
    Finding finding = outcome.findings().asList().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.reason()).isEqualTo(ChangeFault.NO_EXPECTED_DECISION);
    assertThat(finding.object()).isEqualTo("change request 'cr'");
  }

  @Test
  void apply_approvedRequest_doesNotWaitForWhatWasExpected() {
    ChangeRequest request =
        proposed("cr", new AddedActivity(activity("b", 1))).toBuilder()
            .approval(Approval.proposed(DECIDED.plusSeconds(9_999)).approved(SPONSOR, DECIDED))
            .build();
    Project changed = EAGER.apply(project(List.of("a")), List.of(request)).orElseThrow();
    assertThat(changed.activities().get(1).earliestStart()).isEmpty();
  }

  @Test
  void apply_alteredActivity_keepsItsPlaceAndDependencies() {
    Project before = project(List.of("a", "b", "c"), link("a", "b"), link("b", "c"));
    Project after = applied(before, new AlteredActivity(activity("b", 9)));
    assertThat(after)
        .isEqualTo(
            before.toBuilder()
                .activities(List.of(activity("a", 1), activity("b", 9), activity("c", 1)))
                .build());
  }

  @Test
  void apply_orderOfChanges_saysNothing() {
    Project before =
        project(List.of("a", "b", "c"), link("a", "b"), link("b", "c")).toBuilder()
            .addMilestones(milestone("m", "b"))
            .build();
    Project after =
        applied(
            before,
            new AddedDependency(link("a", "new")),
            new AlteredMilestone(milestone("m", "new")),
            new AddedDependency(link("new", "c")),
            new AddedActivity(activity("new", 4)),
            new RemovedActivity(id("b")),
            new RemovedDependency(id("a"), id("b")));
    assertThat(ids(after)).containsExactly("a", "c", "new");
    assertThat(after.dependencies()).containsExactly(link("a", "new"), link("new", "c"));
    assertThat(after.milestones()).containsExactly(milestone("m", "new"));
  }

  @Test
  void apply_removedAndAddedAgain_beginsAnew() {
    Project before = project(List.of("a", "b", "c"), link("a", "b"), link("b", "c"));
    Project after =
        applied(before, new RemovedActivity(id("b")), new AddedActivity(activity("b", 5)));
    assertThat(after.activities())
        .containsExactly(activity("a", 1), activity("c", 1), activity("b", 5));
    assertThat(after.dependencies()).containsExactly(link("a", "c"));
  }

  @Test
  void apply_milestonesAndDeadline() {
    Project before =
        project(List.of("a")).toBuilder()
            .addMilestones(milestone("m", "a"), milestone("n", "a"))
            .deadline(DECIDED)
            .build();
    Milestone moved = milestone("n", "a").toBuilder().deadline(DECIDED).build();
    Project after =
        applied(
            before,
            new AddedMilestone(milestone("o", "a")),
            new RemovedMilestone(MilestoneId.of("m")),
            new AlteredMilestone(moved),
            new MovedDeadline(Optional.empty()));
    assertThat(after.milestones()).containsExactly(moved, milestone("o", "a"));
    assertThat(after.deadline()).isEmpty();
    assertThat(applied(before, new MovedDeadline(Optional.of(ASKED))).deadline()).contains(ASKED);
  }

  @Test
  void apply_removedDependency_takesAllTypes() {
    Project before =
        project(
            List.of("a", "b"),
            link("a", "b"),
            link("a", "b", DependencyType.FINISH_TO_FINISH, 2),
            link("b", "a", DependencyType.START_TO_FINISH, -9));
    assertThat(applied(before, new RemovedDependency(id("a"), id("b"))).dependencies())
        .containsExactly(link("b", "a", DependencyType.START_TO_FINISH, -9));
  }

  @Test
  void apply_removedActivity_bridgesTypesAndLags() {
    Project before =
        project(
            List.of("a", "x", "b"),
            link("a", "x", DependencyType.START_TO_START, 2),
            link("x", "b", DependencyType.FINISH_TO_FINISH, 3));
    ChangeOutcome outcome = outcome(before, new RemovedActivity(id("x")));
    assertThat(outcome.orElseThrow().dependencies())
        .containsExactly(link("a", "b", DependencyType.START_TO_FINISH, 5));
    assertThat(outcome.findings().asList())
        .extracting(Finding::severity, Finding::reason, Finding::text)
        .containsExactly(
            tuple(
                Severity.NOTICE,
                ChangeFault.DEPENDENCY_BRIDGED,
                "dependency 'a → b' (START_TO_FINISH, lag PT5H) takes the place of those through"
                    + " what is removed"));
  }

  @Test
  void apply_removedActivity_whoseEndsWereHeldApart_ordersNothing() {
    Project before =
        project(
            List.of("a", "x", "b"),
            link("a", "x", DependencyType.FINISH_TO_FINISH, 0),
            link("x", "b", DependencyType.START_TO_START, 0));
    assertThat(applied(before, new RemovedActivity(id("x"))).dependencies()).isEmpty();
  }

  @Test
  void apply_removedActivities_inARow_leaveOneDependency() {
    Project before =
        project(
            List.of("a", "x", "y", "b"),
            link("a", "x", DependencyType.FINISH_TO_START, 1),
            link("x", "y", DependencyType.FINISH_TO_START, 2),
            link("y", "b", DependencyType.FINISH_TO_START, 4));
    ChangeOutcome outcome =
        outcome(before, new RemovedActivity(id("y")), new RemovedActivity(id("x")));
    assertThat(outcome.orElseThrow().dependencies())
        .containsExactly(link("a", "b", DependencyType.FINISH_TO_START, 7));
    assertThat(faults(outcome)).containsExactly(ChangeFault.DEPENDENCY_BRIDGED);
  }

  @Test
  void apply_bridgeThatAnotherRequiresAsMuch_isLeftOut() {
    Dependency known = link("a", "b", DependencyType.FINISH_TO_START, 5);
    Dependency first = link("a", "x", DependencyType.FINISH_TO_START, 2);
    Project before = project(List.of("a", "x", "b"), known, first, link("x", "b"));
    ChangeOutcome outcome = outcome(before, new RemovedActivity(id("x")));
    assertThat(outcome.orElseThrow().dependencies()).containsExactly(known);
    assertThat(outcome.findings().isEmpty()).isTrue();
    Project weaker = project(List.of("a", "x", "b"), link("a", "b"), first, link("x", "b"));
    assertThat(applied(weaker, new RemovedActivity(id("x"))).dependencies())
        .containsExactly(link("a", "b"), link("a", "b", DependencyType.FINISH_TO_START, 2));
  }

  @Test
  void apply_strongerBridge_replacesAWeakerOne() {
    Project before =
        project(
            List.of("a", "x", "y", "b"),
            link("a", "x"),
            link("x", "b"),
            link("a", "y"),
            link("y", "b", DependencyType.FINISH_TO_START, 3));
    assertThat(
            applied(before, new RemovedActivity(id("x")), new RemovedActivity(id("y")))
                .dependencies())
        .containsExactly(link("a", "b", DependencyType.FINISH_TO_START, 3));
  }

  @Test
  void apply_lagsOnTheSameCalendar_addUpThere() {
    CalendarId nights = CalendarId.of("nights");
    Dependency first =
        link("a", "x", DependencyType.FINISH_TO_START, 2).toBuilder().lagCalendar(nights).build();
    Dependency second =
        link("x", "b", DependencyType.FINISH_TO_START, 3).toBuilder().lagCalendar(nights).build();
    Project before = project(List.of("a", "x", "b"), first, second);
    assertThat(applied(before, new RemovedActivity(id("x"))).dependencies())
        .containsExactly(
            link("a", "b", DependencyType.FINISH_TO_START, 5).toBuilder()
                .lagCalendar(nights)
                .build());
    Project plain = project(List.of("a", "x", "b"), link("a", "x"), second);
    assertThat(applied(plain, new RemovedActivity(id("x"))).dependencies())
        .containsExactly(
            link("a", "b", DependencyType.FINISH_TO_START, 3).toBuilder()
                .lagCalendar(nights)
                .build());
  }

  @Test
  void apply_lagsWithoutSum_areRefused() {
    Dependency first = link("a", "x", DependencyType.FINISH_TO_START, 2);
    Dependency nights =
        link("x", "b", DependencyType.FINISH_TO_START, 3).toBuilder()
            .lagCalendar(CalendarId.of("nights"))
            .build();
    assertThat(text(project(List.of("a", "x", "b"), first, nights), new RemovedActivity(id("x"))))
        .isEqualTo(
            "lags must have a sum but were PT2H in 'a → x' and PT3H in 'x → b', on different"
                + " calendars or to and fro\nMaybe remove one of the two in the same request and"
                + " add what shall hold instead.");
    Dependency lead = link("x", "b", DependencyType.FINISH_TO_START, -1);
    assertThat(
            faults(
                outcome(
                    project(List.of("a", "x", "b"), first, lead), new RemovedActivity(id("x")))))
        .containsExactly(ChangeFault.LAGS_WITHOUT_SUM);
    Dependency huge = link("x", "b").toBuilder().lag(Effort.MAXIMUM).build();
    assertThat(
            faults(
                outcome(
                    project(List.of("a", "x", "b"), first, huge), new RemovedActivity(id("x")))))
        .containsExactly(ChangeFault.LAGS_WITHOUT_SUM);
  }

  private static Dependency elapsed(String from, String to, DependencyType type, int hours) {
    return link(from, to, type, hours).toBuilder().lagCalendar(CalendarId.of("elapsed")).build();
  }

  /** The same request with its changes in the order given and the other way round. */
  private static ChangeOutcome inBothOrders(Project project, ScopeChange... changes) {
    List<ScopeChange> reversed = new ArrayList<>(List.of(changes));
    Collections.reverse(reversed);
    ChangeOutcome outcome = outcome(project, changes);
    assertThat(outcome(project, reversed.toArray(ScopeChange[]::new))).isEqualTo(outcome);
    return outcome;
  }

  @Test
  void apply_lagsWithoutSum_thatLeadNowhere_areNoFault() {
    Project last =
        project(
            List.of("p", "x", "y"),
            link("p", "x", DependencyType.FINISH_TO_START, 1),
            elapsed("x", "y", DependencyType.FINISH_TO_START, 1));
    ChangeOutcome outcome =
        inBothOrders(last, new RemovedActivity(id("x")), new RemovedActivity(id("y")));
    assertThat(outcome.orElseThrow()).isEqualTo(project(List.of("p")));
    assertThat(outcome.findings().isEmpty()).isTrue();
    Project first =
        project(
            List.of("y", "x", "s"),
            link("x", "y", DependencyType.FINISH_TO_FINISH, 1),
            elapsed("y", "s", DependencyType.START_TO_START, 1));
    assertThat(
            inBothOrders(first, new RemovedActivity(id("x")), new RemovedActivity(id("y")))
                .orElseThrow())
        .isEqualTo(project(List.of("s")));
  }

  @Test
  void apply_lagsWithoutSum_betweenTwoThatStay_areRefusedInAnyOrder() {
    Project before =
        project(
            List.of("p", "y", "x", "s"),
            link("p", "x", DependencyType.FINISH_TO_START, 1),
            elapsed("x", "y", DependencyType.FINISH_TO_START, 1),
            link("y", "s"));
    assertThat(
            faults(
                inBothOrders(before, new RemovedActivity(id("x")), new RemovedActivity(id("y")))))
        .containsExactly(ChangeFault.LAGS_WITHOUT_SUM);
  }

  private static List<Milestone> milestonesWithoutXAndY(Dependency... dependencies) {
    Project before =
        project(List.of("p", "y", "x"), dependencies).toBuilder()
            .addMilestones(milestone("m", "y"))
            .build();
    return inBothOrders(before, new RemovedActivity(id("x")), new RemovedActivity(id("y")))
        .orElseThrow()
        .milestones();
  }

  @Test
  void apply_milestoneAfterARow_waitsForWhatTheWholeRowRequires() {
    // Sx >= Fp + 2 h and Sy >= Sx: the finish of p comes before that of y.
    assertThat(
            milestonesWithoutXAndY(
                link("p", "x", DependencyType.FINISH_TO_START, 2),
                link("x", "y", DependencyType.START_TO_START, 0)))
        .containsExactly(milestone("m", "p"));
    // Two hours forth and one back, and one forth and two back.
    assertThat(
            milestonesWithoutXAndY(
                elapsed("p", "x", DependencyType.FINISH_TO_START, 2),
                elapsed("x", "y", DependencyType.FINISH_TO_START, -1)))
        .containsExactly(milestone("m", "p"));
    assertThat(
            milestonesWithoutXAndY(
                elapsed("p", "x", DependencyType.FINISH_TO_START, 1),
                elapsed("x", "y", DependencyType.FINISH_TO_START, -2)))
        .containsExactly(milestone("m"));
    // Two lags on different calendars have no sum, but both lead forth.
    assertThat(
            milestonesWithoutXAndY(
                link("p", "x", DependencyType.FINISH_TO_START, 1),
                elapsed("x", "y", DependencyType.FINISH_TO_START, 1)))
        .containsExactly(milestone("m", "p"));
    // Nobody knows how far a lead reaches back on a calendar that closes.
    assertThat(
            milestonesWithoutXAndY(
                link("p", "x", DependencyType.FINISH_TO_START, 9),
                link("x", "y", DependencyType.FINISH_TO_START, -1)))
        .containsExactly(milestone("m"));
    // What holds back the finish of x does not hold back its start.
    assertThat(
            milestonesWithoutXAndY(
                link("p", "x", DependencyType.FINISH_TO_FINISH, 1),
                link("x", "y", DependencyType.START_TO_START, 1)))
        .containsExactly(milestone("m"));
    // Of two ways the longer counts.
    assertThat(
            milestonesWithoutXAndY(
                elapsed("p", "x", DependencyType.FINISH_TO_START, 1),
                elapsed("x", "y", DependencyType.FINISH_TO_START, -2),
                elapsed("x", "y", DependencyType.START_TO_START, -1)))
        .containsExactly(milestone("m", "p"));
  }

  @Test
  void apply_circleOfAddedDependencies_isTheSameInAnyOrder() {
    assertThat(
            inBothOrders(
                project(List.of("a")),
                new AddedActivity(activity("c", 1)),
                new AddedActivity(activity("b", 1)),
                new AddedDependency(link("c", "a")),
                new AddedDependency(link("b", "a")),
                new AddedDependency(link("a", "c")),
                new AddedDependency(link("a", "b"))))
        .isInstanceOf(Refused.class);
  }

  @Test
  void apply_milestoneAlteredTwice_isExaminedTwice() {
    ChangeOutcome outcome =
        outcome(
            project(List.of("a")).toBuilder().addMilestones(milestone("m")).build(),
            new AlteredMilestone(milestone("m", "a")),
            new AlteredMilestone(milestone("m", "b")));
    assertThat(faults(outcome))
        .containsExactlyInAnyOrder(ChangeFault.CONFLICTING_CHANGES, ChangeFault.UNKNOWN_ACTIVITY);
  }

  @Test
  void apply_leadAndLagOfElapsedTime_haveASum() {
    CalendarId elapsed = CalendarId.of("elapsed");
    Dependency first =
        link("a", "x", DependencyType.FINISH_TO_START, 2).toBuilder().lagCalendar(elapsed).build();
    Dependency second =
        link("x", "b", DependencyType.FINISH_TO_START, -5).toBuilder().lagCalendar(elapsed).build();
    assertThat(
            applied(project(List.of("a", "x", "b"), first, second), new RemovedActivity(id("x")))
                .dependencies())
        .containsExactly(
            link("a", "b", DependencyType.FINISH_TO_START, -3).toBuilder()
                .lagCalendar(elapsed)
                .build());
  }

  @Test
  void apply_milestoneAfterRemovedActivities_waitsForTheirPredecessors() {
    Project before =
        project(
                List.of("a", "b", "c", "d", "x", "y"),
                link("a", "x"),
                link("b", "x", DependencyType.FINISH_TO_FINISH, 1),
                link("c", "x", DependencyType.START_TO_START, 0),
                link("d", "x", DependencyType.FINISH_TO_START, -1),
                link("x", "y"))
            .toBuilder()
            .addMilestones(milestone("m", "y", "d"), milestone("n", "c"))
            .build();
    ChangeOutcome outcome =
        outcome(before, new RemovedActivity(id("y")), new RemovedActivity(id("x")));
    assertThat(outcome.orElseThrow().milestones())
        .containsExactly(milestone("m", "d", "a", "b"), milestone("n", "c"));
    assertThat(outcome.findings().asList())
        .extracting(Finding::text)
        .containsExactly("milestone 'm' now waits for 'd', 'a', 'b'");
  }

  @Test
  void apply_milestoneThatWaitsForNothing_isWarnedOf() {
    Project before =
        project(List.of("a", "x")).toBuilder().addMilestones(milestone("m", "x")).build();
    ChangeOutcome outcome = outcome(before, new RemovedActivity(id("x")));
    assertThat(outcome.orElseThrow().milestones()).containsExactly(milestone("m"));
    Finding finding = outcome.findings().asList().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.reason()).isEqualTo(ChangeFault.MILESTONE_WITHOUT_ACTIVITIES);
  }

  @Test
  void apply_milestoneOfManyActivities_namesTwenty() {
    List<String> activities =
        new ArrayList<>(IntStream.range(0, 23).mapToObj(i -> "a" + i).toList());
    activities.add("x");
    Project before =
        project(activities).toBuilder()
            .addMilestones(milestone("m", activities.toArray(String[]::new)))
            .build();
    assertThat(text(before, new RemovedActivity(id("x")))).endsWith("'a18', 'a19' and 3 more");
  }

  @Test
  void apply_removalOfWhatIsReferredTo_canBeRefused() {
    ChangeControl strict = CONTROL.withRemovalRule(RemovalRule.REFUSE);
    Project before =
        project(List.of("a", "x", "y", "b", "z"), link("a", "x"), link("x", "y"), link("x", "b"))
            .toBuilder()
            .addMilestones(milestone("m", "y", "x"), milestone("n", "z", "a"))
            .build();
    ChangeOutcome refused =
        strict.apply(
            before,
            List.of(
                approved(
                    "cr",
                    new RemovedActivity(id("x")),
                    new RemovedActivity(id("y")),
                    new RemovedActivity(id("z")),
                    new AlteredMilestone(milestone("n", "a")))));
    assertThat(refused).isInstanceOf(Refused.class);
    assertThat(refused.findings().asList())
        .extracting(Finding::text)
        .containsExactly(
            "activity 'x' must not be referred to when it is removed but was by dependency 'a →"
                + " x'\nMaybe remove that in the same request.",
            "activity 'y' must not be referred to when it is removed but was by milestone"
                + " 'm'\nMaybe remove that in the same request.");
    ChangeOutcome settled =
        strict.apply(
            before,
            List.of(
                approved(
                    "cr",
                    new RemovedActivity(id("x")),
                    new RemovedActivity(id("y")),
                    new RemovedDependency(id("a"), id("x")),
                    new RemovedDependency(id("x"), id("b")),
                    new RemovedMilestone(MilestoneId.of("m")))));
    assertThat(settled.orElseThrow())
        .isEqualTo(
            project(List.of("a", "b", "z")).toBuilder()
                .addMilestones(milestone("n", "z", "a"))
                .build());
  }

  @Test
  void apply_tooManyBridges_areRefused() {
    List<String> activities = new ArrayList<>(List.of("x"));
    List<Dependency> dependencies = new ArrayList<>();
    for (int k = 0; k < 400; k++) {
      activities.add("p" + k);
      activities.add("s" + k);
      dependencies.add(link("p" + k, "x"));
      dependencies.add(link("x", "s" + k));
    }
    Project before = project(activities, dependencies.toArray(Dependency[]::new));
    assertThat(text(before, new RemovedActivity(id("x"))))
        .isEqualTo(
            "removing activities must join at most 100000 pairs of dependencies but would join more"
                + " at activity 'x'\nMaybe keep it without effort.");
  }

  @Test
  void apply_unknownObjects_areAllReported() {
    ChangeOutcome outcome =
        outcome(
            project(List.of("a"), link("a", "a0")),
            new RemovedDependency(id("a"), id("b")),
            new RemovedMilestone(MilestoneId.of("m")),
            new RemovedActivity(id("b")),
            new AlteredActivity(activity("c", 1)),
            new AddedActivity(activity("a", 1)),
            new AlteredMilestone(milestone("n")),
            new AddedMilestone(milestone("o", "d")),
            new AddedDependency(link("e", "f")));
    assertThat(outcome).isInstanceOf(Refused.class);
    assertThat(outcome.findings().asList())
        .extracting(finding -> finding.text().lines().findFirst().orElseThrow())
        .containsExactly(
            "there must be a dependency 'a → b' to remove but is none",
            "milestone 'm' must exist but does not",
            "activity 'b' must exist but does not, for its removal",
            "activity 'c' must exist but does not, for its alteration",
            "activity 'a' must be new but is there already",
            "milestone 'n' must exist but does not",
            "activity 'd' must exist but does not, in milestone 'o'",
            "activity 'e' must exist but does not, in dependency 'e → f'",
            "activity 'f' must exist but does not, in dependency 'e → f'");
    assertThat(outcome.findings().errors()).isEqualTo(outcome.findings());
  }

  @Test
  void apply_sameThingTwiceInOneRequest_isRefused() {
    Project before = project(List.of("a", "b")).toBuilder().addMilestones(milestone("m")).build();
    assertThat(
            faults(
                outcome(
                    before,
                    new RemovedActivity(id("b")),
                    new RemovedActivity(id("b")),
                    new AlteredActivity(activity("a", 2)),
                    new AlteredActivity(activity("a", 3)),
                    new AlteredMilestone(milestone("m")),
                    new AlteredMilestone(milestone("m", "a")),
                    new MovedDeadline(Optional.empty()),
                    new MovedDeadline(Optional.of(DECIDED)))))
        .containsExactly(
            ChangeFault.CONFLICTING_CHANGES,
            ChangeFault.CONFLICTING_CHANGES,
            ChangeFault.CONFLICTING_CHANGES,
            ChangeFault.CONFLICTING_CHANGES);
    assertThat(
            faults(
                outcome(
                    before,
                    new AddedMilestone(milestone("o")),
                    new AddedMilestone(milestone("o")),
                    new AddedActivity(activity("c", 1)),
                    new AddedActivity(activity("c", 1)))))
        .containsExactly(ChangeFault.DUPLICATE_ID, ChangeFault.DUPLICATE_ID);
  }

  @Test
  void apply_twoRequestsThatAlterTheSame_warnAndTheLaterHolds() {
    Project before = project(List.of("a")).toBuilder().addMilestones(milestone("m")).build();
    ChangeOutcome outcome =
        CONTROL.apply(
            before,
            List.of(
                approved(
                    "one",
                    new AlteredActivity(activity("a", 2)),
                    new AlteredMilestone(milestone("m", "a"))),
                approved("two", new AlteredActivity(activity("a", 3)))));
    assertThat(outcome.orElseThrow().activities()).containsExactly(activity("a", 3));
    Finding finding = outcome.findings().asList().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.object()).isEqualTo("change request 'two'");
    assertThat(finding.text())
        .isEqualTo("activity 'a' was altered by change request 'one' too; this holds");
    assertThat(outcome.findings().size()).isEqualTo(1);
  }

  @Test
  void apply_requestIdTwice_isRefused() {
    ChangeRequest request = approved("cr", new MovedDeadline(Optional.empty()));
    ChangeOutcome outcome = CONTROL.apply(project(List.of("a")), List.of(request, request));
    assertThat(faults(outcome)).containsExactly(ChangeFault.DUPLICATE_ID);
    assertThat(outcome.findings().asList().get(0).text())
        .isEqualTo("change request id must not repeat but 'cr' was there twice");
  }

  @Test
  void apply_projectWithIdsTwice_isRefused() {
    Project unsound =
        project(List.of("a", "a")).toBuilder()
            .addMilestones(milestone("m"), milestone("m"))
            .build();
    ChangeOutcome outcome = outcome(unsound, new MovedDeadline(Optional.empty()));
    assertThat(faults(outcome)).containsExactly(ChangeFault.DUPLICATE_ID, ChangeFault.DUPLICATE_ID);
    assertThat(outcome.findings().asList().get(0).object()).isEqualTo("project 'p'");
  }

  @Test
  void apply_dependencyThatIsThere_isNotAddedAgain() {
    Project before = project(List.of("a", "b"), link("a", "b"));
    ChangeOutcome outcome = outcome(before, new AddedDependency(link("a", "b")));
    assertThat(outcome.orElseThrow()).isEqualTo(before);
    assertThat(outcome.findings().warnings().of(ChangeFault.DUPLICATE_DEPENDENCY).size())
        .isEqualTo(1);
  }

  @Test
  void apply_dependencyThatClosesACircle_isRefused() {
    Project before =
        project(List.of("a", "b", "c", "d"), link("a", "b"), link("b", "c"), link("c", "d"));
    ChangeOutcome outcome =
        CONTROL.apply(
            before,
            List.of(
                approved("one", new AddedDependency(link("a", "c"))),
                approved("two", new AddedDependency(link("c", "a"))),
                approved("three", new AddedDependency(link("b", "a")))));
    assertThat(outcome.findings().asList())
        .extracting(Finding::object, Finding::text)
        .containsExactly(
            tuple(
                "change request 'one'",
                "dependencies must not form a cycle but with 'a → c' have a → b → a"));
    assertThat(text(before, new AddedDependency(link("b", "b"))))
        .isEqualTo("an activity must not depend on itself but 'b' would");
  }

  @Test
  void apply_circleThatWasThere_isNotReported() {
    Project before =
        project(
            List.of("a", "b", "c", "d"),
            link("a", "b"),
            link("b", "a"),
            link("a", "nowhere"),
            link("c", "c"));
    ChangeOutcome outcome =
        outcome(before, new AddedDependency(link("b", "d")), new AddedDependency(link("c", "d")));
    assertThat(outcome.findings().isEmpty()).isTrue();
    assertThat(outcome.orElseThrow().dependencies()).hasSize(6);
  }

  @Test
  void apply_dependencyOfARemovedCircle_isNoFault() {
    Project before = project(List.of("a", "b", "c"), link("a", "b"));
    ChangeOutcome outcome =
        CONTROL.apply(
            before,
            List.of(
                approved("one", new AddedDependency(link("b", "a"))),
                approved("two", new RemovedActivity(id("b")))));
    assertThat(outcome).isInstanceOf(Changed.class);
  }

  @Test
  void apply_removalFromAnUnsoundCircle_ends() {
    Project before =
        project(
            List.of("a", "x", "y"), link("x", "x"), link("x", "y"), link("y", "x"), link("a", "x"));
    assertThat(
            applied(before, new RemovedActivity(id("x")), new RemovedActivity(id("y")))
                .dependencies())
        .isEmpty();
  }

  @Test
  void apply_milestoneAfterAnUnsoundCircle_waitsForWhatLedThere() {
    assertThat(
            milestonesWithoutXAndY(link("x", "x"), link("x", "y"), link("y", "x"), link("p", "y")))
        .containsExactly(milestone("m", "p"));
  }

  @Test
  void apply_changesOfTheSampleProject_staySound() {
    Activity training =
        Samples.CRM_PROJECT.activities().get(0).toBuilder()
            .id(id("video-course"))
            .name("Video course")
            .build();
    Project changed =
        applied(
            Samples.CRM_PROJECT,
            new RemovedActivity(id("reports")),
            new AddedActivity(training),
            new AddedDependency(link("configure", "video-course")),
            new MovedDeadline(Optional.of(Instant.parse("2027-08-01T16:00:00Z"))));
    assertThat(ProjectValidator.standard().validate(changed, Samples.BOOK).hasErrors()).isFalse();
    assertThat(changed.activities()).hasSameSizeAs(Samples.CRM_PROJECT.activities());
  }
}
