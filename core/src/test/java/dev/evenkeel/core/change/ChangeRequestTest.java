package dev.evenkeel.core.change;

import static dev.evenkeel.core.change.Requests.ASKED;
import static dev.evenkeel.core.change.Requests.DECIDED;
import static dev.evenkeel.core.change.Requests.SPONSOR;
import static dev.evenkeel.core.change.Requests.activity;
import static dev.evenkeel.core.change.Requests.approved;
import static dev.evenkeel.core.change.Requests.id;
import static dev.evenkeel.core.change.Requests.link;
import static dev.evenkeel.core.change.Requests.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

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
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsException;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.project.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeRequestTest {
  private static final Milestone LIVE =
      Milestone.builder().id(MilestoneId.of("live")).name("Live").addAfter(id("a")).build();

  @Test
  void approval_isProposedUnlessSaid() {
    ChangeRequest request = proposed("cr-1", new RemovedActivity(id("a")));
    assertThat(request.approval()).isEqualTo(Approval.proposed());
    assertThat(request.approval().state()).isEqualTo(ApprovalState.PROPOSED);
    assertThat(request.approval().decidedAt()).isEmpty();
  }

  @Test
  void approved_keepsWhoWhenAndWhatWasExpected() {
    ChangeRequest request =
        proposed("cr-1", new RemovedActivity(id("a"))).toBuilder()
            .approval(Approval.proposed(DECIDED.plusSeconds(60)))
            .build();
    Approval approval = request.approved(SPONSOR, DECIDED).approval();
    assertThat(approval.state()).isEqualTo(ApprovalState.APPROVED);
    assertThat(approval.decidedBy()).contains(SPONSOR);
    assertThat(approval.decidedAt()).contains(DECIDED);
    assertThat(approval.expectedDecision()).contains(DECIDED.plusSeconds(60));
  }

  @Test
  void rejectedAndWithdrawn_haveTheirState() {
    ChangeRequest request = proposed("cr-1", new RemovedActivity(id("a")));
    assertThat(request.rejected(SPONSOR, DECIDED).approval().state())
        .isEqualTo(ApprovalState.REJECTED);
    assertThat(request.withdrawn(SPONSOR, DECIDED).approval().state())
        .isEqualTo(ApprovalState.WITHDRAWN);
  }

  @ParameterizedTest
  @EnumSource(ApprovalState.class)
  void canBecome_onlyFromProposedToADecision(ApprovalState state) {
    for (ApprovalState next : ApprovalState.values()) {
      assertThat(state.canBecome(next))
          .isEqualTo(state == ApprovalState.PROPOSED && next != ApprovalState.PROPOSED);
    }
  }

  @Test
  void decision_ofWhatIsDecided_isRefused() {
    ChangeRequest request = approved("cr-1", new RemovedActivity(id("a")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.rejected(SPONSOR, DECIDED))
        .withMessage(
            "approval must be open to become REJECTED but was APPROVED in change request 'cr-1'");
    assertThatIllegalArgumentException().isThrownBy(() -> request.approved(SPONSOR, DECIDED));
    assertThatIllegalArgumentException().isThrownBy(() -> request.withdrawn(SPONSOR, DECIDED));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.approval().withdrawn(SPONSOR, DECIDED))
        .withMessage("approval must be open to become WITHDRAWN but was APPROVED");
  }

  @Test
  void decision_beforeTheRequest_isRefused() {
    ChangeRequest request = proposed("cr-1", new RemovedActivity(id("a")));
    Instant before = ASKED.minusSeconds(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.approved(SPONSOR, before))
        .withMessage(
            "decided at must be at least 2027-01-20T09:00:00Z but was 2027-01-20T08:59:59Z in change"
                + " request 'cr-1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.toBuilder().approval(Approval.proposed(before)).build())
        .withMessageStartingWith("expected decision must be at least");
    assertThat(request.approved(SPONSOR, ASKED).approval().decidedAt()).contains(ASKED);
  }

  @Test
  void approval_withHalfADecision_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Approval.builder().state(ApprovalState.APPROVED).build())
        .withMessage(
            "decided by must be known of a decision but was empty in approval with state APPROVED");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Approval.builder().state(ApprovalState.REJECTED).decidedBy(SPONSOR).build())
        .withMessageStartingWith("decided at must be known");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Approval.builder().decidedAt(DECIDED).build())
        .withMessage(
            "decided at must be empty before the decision but was known in approval with state"
                + " PROPOSED");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Approval.builder().comment(" ").build())
        .withMessage("comment must not be blank but was ' '");
  }

  @Test
  void request_withBlankPartsOrWithoutChange_isRefused() {
    ChangeRequest request = proposed("cr-1", new RemovedActivity(id("a")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.toBuilder().title(" ").build())
        .withMessage("title must not be blank but was ' ' in change request 'cr-1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.toBuilder().reason("").build())
        .withMessage("reason must not be blank but was '' in change request 'cr-1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.toBuilder().changes(List.of()).build())
        .withMessage("changes must not be empty in change request 'cr-1'");
  }

  @Test
  void addedOrAltered_namesEachOnceInOrder() {
    ChangeRequest request =
        proposed(
            "cr-1",
            new AddedActivity(activity("new", 1)),
            new RemovedActivity(id("old")),
            new AlteredActivity(activity("same", 2)),
            new AddedDependency(link("same", "new")));
    assertThat(request.addedOrAltered()).containsExactly(id("new"), id("same"));
  }

  static Stream<Arguments> sentences() {
    return Stream.of(
        Arguments.of(new AddedActivity(activity("a", 1)), "Adds activity 'a'.", Optional.of("a")),
        Arguments.of(new RemovedActivity(id("a")), "Removes activity 'a'.", Optional.of("a")),
        Arguments.of(
            new AlteredActivity(activity("a", 1)), "Alters activity 'a'.", Optional.of("a")),
        Arguments.of(
            new AddedDependency(link("a", "b")), "Adds dependency 'a → b'.", Optional.empty()),
        Arguments.of(
            new RemovedDependency(id("a"), id("b")),
            "Removes dependency 'a → b'.",
            Optional.empty()),
        Arguments.of(new AddedMilestone(LIVE), "Adds milestone 'live'.", Optional.empty()),
        Arguments.of(
            new RemovedMilestone(LIVE.id()), "Removes milestone 'live'.", Optional.empty()),
        Arguments.of(new AlteredMilestone(LIVE), "Alters milestone 'live'.", Optional.empty()),
        Arguments.of(
            new MovedDeadline(Optional.of(DECIDED)),
            "Moves the deadline of the project to 2027-01-22T15:00:00Z.",
            Optional.empty()),
        Arguments.of(
            new MovedDeadline(Optional.empty()),
            "Lifts the deadline of the project.",
            Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void change_saysWhatItDoes(ScopeChange change, String sentence, Optional<String> activity) {
    assertThat(change.sentence()).isEqualTo(sentence);
    assertThat(change.activityId().map(Object::toString)).isEqualTo(activity);
  }

  @Test
  @SuppressWarnings("NullAway") // that is the point
  void change_withoutItsObject_isRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> new AddedActivity(null))
        .withMessage("activity");
    assertThatNullPointerException()
        .isThrownBy(() -> new RemovedDependency(id("a"), null))
        .withMessage("to");
    assertThatNullPointerException()
        .isThrownBy(() -> new MovedDeadline(null))
        .withMessage("deadline");
  }

  @Test
  void outcomes_holdNoErrorOrAtLeastOne() {
    Findings error = Findings.of(Finding.error(ChangeFault.DUPLICATE_ID, "project 'p'", "twice"));
    Findings notice =
        Findings.of(Finding.notice(ChangeFault.DEPENDENCY_BRIDGED, "project 'p'", "bridged"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Changed(Requests.project(List.of("a")), List.of(), error))
        .withMessageStartingWith("findings must hold no error but were [ERROR project 'p'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Refused(notice))
        .withMessageStartingWith("findings must hold an error but were [NOTICE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Refused(error).orElseThrow())
        .isInstanceOf(FindingsException.class);
  }
}
