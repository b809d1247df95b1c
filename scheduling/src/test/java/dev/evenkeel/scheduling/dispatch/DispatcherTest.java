package dev.evenkeel.scheduling.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.TicketId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.people.SkillWish;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.triage.Ticket;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DispatcherTest {
  private static final Dispatcher DISPATCHER = Dispatcher.standard();
  private static final SkillLevel FRENCH_2 = SkillLevel.of("french", 2);
  private static final SkillLevel FRENCH_4 = SkillLevel.of("french", 4);
  private static final Person ANNA =
      Desks.person("Anna", SkillLevel.of("french", 5), SkillLevel.of("billing", 2));
  private static final Person BEN = Desks.person("Ben", SkillLevel.of("french", 2));

  private static DispatchPlan dispatch(
      Dispatcher dispatcher, List<Agent> agents, Ticket... tickets) {
    return dispatcher.dispatch(Desks.ranked(List.of(tickets)), agents);
  }

  private static Optional<String> person(DispatchPlan plan, String ticket) {
    return plan.personFor(TicketId.of(ticket)).map(PersonId::value);
  }

  private static String chosenBy(DispatchCriterion criterion, Agent... agents) {
    DispatchPlan plan =
        dispatch(
            DISPATCHER.withCriteria(List.of(criterion)),
            List.of(agents),
            Desks.ticket("T", 1, FRENCH_2));
    return person(plan, "T").orElseThrow();
  }

  @Test
  void dispatch_proficiency_choosesMostOrLeast() {
    Agent anna = Agent.of(ANNA, 3);
    Agent ben = Agent.of(BEN, 3);
    assertThat(chosenBy(DispatchCriterion.MOST_PROFICIENT, ben, anna)).isEqualTo("Anna");
    assertThat(chosenBy(DispatchCriterion.LEAST_PROFICIENT, anna, ben)).isEqualTo("Ben");
    assertThat(chosenBy(DispatchCriterion.FEWEST_SKILLS, anna, ben)).isEqualTo("Ben");
  }

  @Test
  void dispatch_fairness_choosesLeastOrLongest() {
    Agent anna = Agent.of(ANNA, 4);
    AgentBuilder ben = Agent.builder().person(BEN).loadLimit(2);
    Agent busy = anna.toBuilder().openTickets(2).build();
    assertThat(chosenBy(DispatchCriterion.LEAST_LOADED, busy, ben.build())).isEqualTo("Ben");
    assertThat(chosenBy(DispatchCriterion.LEAST_LOADED, busy, ben.openTickets(1).build()))
        .isEqualTo("Anna");
    Agent worked = anna.toBuilder().assignedWork(Duration.ofHours(1)).build();
    assertThat(chosenBy(DispatchCriterion.LEAST_WORK, worked, ben.build())).isEqualTo("Ben");
    Agent lately = anna.toBuilder().lastAssigned(Desks.NOON.minusSeconds(60)).build();
    assertThat(chosenBy(DispatchCriterion.LONGEST_IDLE, lately, ben.build())).isEqualTo("Ben");
    Agent earlier = ben.lastAssigned(Desks.NOON.minusSeconds(90)).build();
    assertThat(chosenBy(DispatchCriterion.LONGEST_IDLE, lately, earlier)).isEqualTo("Ben");
  }

  @Test
  void dispatch_wishes_choosesTheMostWilling() {
    Person willing =
        BEN.toBuilder().addWishes(SkillWish.of("french", 2), SkillWish.of("billing", -3)).build();
    assertThat(chosenBy(DispatchCriterion.MOST_WILLING, Agent.of(ANNA, 3), Agent.of(willing, 3)))
        .isEqualTo("Ben");
  }

  @Test
  void dispatch_noCriteria_choosesByIdAndSaysSo() {
    DispatchPlan plan =
        dispatch(
            DISPATCHER.withCriteria(List.of()),
            List.of(Agent.of(BEN, 1), Agent.of(ANNA, 1)),
            Desks.ticket("T", 1));
    assertThat(plan.assignments().get(0).person()).isEqualTo(PersonId.of("Anna"));
    assertThat(plan.assignments().get(0).reason())
        .isEqualTo("the first of 2 suitable agents with room by id alone");
    assertThat(plan.agents().get(1).openTickets()).isEqualTo(1);
    assertThat(plan.agents().get(1).assignedWork()).isEqualTo(Duration.ofMinutes(30));
    assertThat(plan.agents().get(1).lastAssigned()).contains(Desks.NOON);
    assertThat(plan.agents().get(0)).isEqualTo(Agent.of(BEN, 1));
    assertThat(plan.findings()).isEmpty();
  }

  @Test
  void dispatch_expertTakenByAnEasyTicket_handsItOn() {
    DispatchPlan plan =
        dispatch(
            DISPATCHER,
            List.of(Agent.of(ANNA, 1), Agent.of(BEN, 1)),
            Desks.ticket("easy", 9, FRENCH_2),
            Desks.ticket("hard", 5, FRENCH_4));
    assertThat(person(plan, "easy")).contains("Ben");
    assertThat(person(plan, "hard")).contains("Anna");
    assertThat(plan.assignments().get(0).reason())
        .isEqualTo("handed on so that ticket 'hard' is served");
    assertThat(plan.assignments().get(1).reason())
        .isEqualTo("a suitable agent after other tickets were handed on");
  }

  @Test
  void dispatch_fallBackDue_isUsedOnlyIfThereIsNoOtherWay() {
    Dispatcher lenient =
        DISPATCHER.withFallBacks(List.of(FallBack.lowerLevel(Duration.ofMinutes(30), 2)));
    List<Agent> both = List.of(Agent.of(ANNA, 1), Agent.of(BEN, 1));
    DispatchPlan plan =
        dispatch(
            lenient, both, Desks.ticket("first", 40, FRENCH_4), Desks.ticket("next", 30, FRENCH_4));
    assertThat(person(plan, "first")).contains("Anna");
    assertThat(plan.assignments().get(0).fallBack()).isEmpty();
    assertThat(person(plan, "next")).contains("Ben");
    assertThat(plan.assignments().get(1).reason())
        .isEqualTo(
            "the only suitable agent with room, with the fall-back after PT30M (levels lower by 2,"
                + " load limits higher by 0)");
  }

  @Test
  void dispatch_fallBackNotYetDue_saysWhen() {
    Dispatcher lenient =
        DISPATCHER.withFallBacks(List.of(FallBack.lowerLevel(Duration.ofMinutes(30), 2)));
    DispatchPlan plan =
        dispatch(lenient, List.of(Agent.of(BEN, 1)), Desks.ticket("T", 29, FRENCH_4));
    WaitingTicket waiting = plan.waiting().get(0);
    assertThat(waiting.finding().reason()).isEqualTo(DispatchFault.WAITS_FOR_FALL_BACK);
    assertThat(waiting.nextFallBack()).contains(Desks.NOON.plusSeconds(60));
    assertThat(plan.findings().hasErrors()).isFalse();
    assertThat(person(plan, "T")).isEmpty();
  }

  @Test
  void dispatch_fallBackLimit_letsInExtraTickets() {
    Dispatcher lenient =
        DISPATCHER.withFallBacks(List.of(new FallBack(Duration.ofMinutes(30), 0, 1)));
    List<Agent> full = List.of(Agent.builder().person(BEN).loadLimit(1).openTickets(1).build());
    DispatchPlan plan = dispatch(lenient, full, Desks.ticket("old", 30), Desks.ticket("young", 20));
    assertThat(person(plan, "old")).contains("Ben");
    assertThat(plan.assignments().get(0).fallBack()).isPresent();
    WaitingTicket young = plan.waiting().get(0);
    assertThat(young.finding().reason()).isEqualTo(DispatchFault.EVERYBODY_AT_LIMIT);
    assertThat(young.finding().text())
        .isEqualTo("agents with the skills for ticket 'young' are all at their load limits: 1");
    assertThat(young.nextFallBack()).contains(Desks.NOON.plusSeconds(600));
  }

  @Test
  void dispatch_nobodySuitable_isAnError() {
    DispatchPlan plan =
        dispatch(
            DISPATCHER,
            List.of(Agent.of(BEN, 1), Agent.of(ANNA, 0)),
            Desks.ticket("T", 90, FRENCH_4));
    assertThat(plan.findings().hasErrors()).isTrue();
    assertThat(plan.waiting().get(0).finding().reason()).isEqualTo(DispatchFault.NOBODY_SUITABLE);
    assertThat(plan.waiting().get(0).nextFallBack()).isEmpty();
    assertThat(dispatch(DISPATCHER, List.of(), Desks.ticket("T", 1)).findings().hasErrors())
        .isTrue();
  }

  @Test
  void dispatch_inWorkingTime_nightBringsNoFallBack() {
    Dispatcher lenient =
        DISPATCHER
            .withFallBacks(List.of(FallBack.lowerLevel(Duration.ofHours(4), 2)))
            .withWorkingTime(
                WorkCalendar.weekly("desk", ZoneOffset.UTC, "MON-SUN 09:00-17:00").workingTime());
    DispatchPlan plan =
        dispatch(lenient, List.of(Agent.of(BEN, 1)), Desks.ticket("T", 20 * 60, FRENCH_4));
    // Arrived yesterday at 16:00: an hour then, three hours today, so due just now.
    assertThat(person(plan, "T")).contains("Ben");
    DispatchPlan young =
        dispatch(lenient, List.of(Agent.of(BEN, 1)), Desks.ticket("T", 20 * 60 - 1, FRENCH_4));
    assertThat(young.waiting().get(0).nextFallBack()).contains(Desks.NOON.plusSeconds(60));
  }

  @Test
  void dispatch_fallBackThatNeverComes_hasNoInstant() {
    FallBack never = FallBack.lowerLevel(Duration.ofSeconds(Long.MAX_VALUE), 2);
    Dispatcher patient = DISPATCHER.withFallBacks(List.of(never));
    Ticket ticket = Desks.ticket("T", 1, FRENCH_4);
    assertThat(dispatch(patient, List.of(), ticket).waiting().get(0).nextFallBack()).isEmpty();
    Dispatcher closing =
        patient.withWorkingTime(
            WorkCalendar.weekly("desk", ZoneOffset.UTC, "MON-SUN 09:00-17:00").workingTime());
    assertThat(dispatch(closing, List.of(), ticket).waiting().get(0).nextFallBack()).isEmpty();
  }

  @Test
  void dispatch_personTwice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                dispatch(
                    DISPATCHER, List.of(Agent.of(BEN, 1), Agent.of(BEN, 2)), Desks.ticket("T", 1)))
        .withMessage("agents must not repeat but had 'Ben' twice");
  }

  @Test
  void withFallBacks_notRising_isRefused() {
    FallBack hour = new FallBack(Duration.ofHours(1), 1, 1);
    for (FallBack wrong :
        List.of(
            hour,
            new FallBack(Duration.ofHours(2), 0, 1),
            new FallBack(Duration.ofHours(2), 1, 0))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DISPATCHER.withFallBacks(List.of(hour, wrong)))
          .withMessageStartingWith("fall-backs must rise in wait and never give way on less");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FallBack.lowerLevel(Duration.ZERO, 1))
        .withMessage("after must be positive but was PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FallBack.lowerLevel(Duration.ofHours(1), 6))
        .withMessage("levels lower must be between 0 and 5 but was 6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FallBack(Duration.ofHours(1), 1, -1))
        .withMessage("extra tickets must not be negative but was -1");
  }

  @Test
  void agent_negativeParts_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agent.of(BEN, -1))
        .withMessage("load limit must not be negative but was -1 in agent 'Ben'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agent.builder().person(BEN).loadLimit(1).openTickets(-1).build());
  }
}
