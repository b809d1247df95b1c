package dev.evenkeel.core.id;

import java.util.function.Function;

/** Every kind of id, so that each test covers them all. */
enum IdKind {
  ACTIVITY("activity id", ActivityId::of),
  CALENDAR("calendar id", CalendarId::of),
  CHANGE_REQUEST("change request id", ChangeRequestId::of),
  CONTINGENCY_PLAN("contingency plan id", ContingencyPlanId::of),
  CUSTOMER("customer id", CustomerId::of),
  FEEDBACK("feedback id", FeedbackId::of),
  GOAL("goal id", GoalId::of),
  MILESTONE("milestone id", MilestoneId::of),
  PERSON("person id", PersonId::of),
  PORTFOLIO("portfolio id", PortfolioId::of),
  PROJECT("project id", ProjectId::of),
  REGION("region id", RegionId::of),
  RESOURCE("resource id", ResourceId::of),
  RISK("risk id", RiskId::of),
  SHIFT("shift id", ShiftId::of),
  SKILL("skill id", SkillId::of),
  STAKEHOLDER("stakeholder id", StakeholderId::of),
  TEAM("team id", TeamId::of),
  TICKET("ticket id", TicketId::of),
  WORK_PACKAGE("work package id", WorkPackageId::of);

  final String label;
  private final Function<String, Comparable<?>> factory;

  IdKind(String label, Function<String, Comparable<?>> factory) {
    this.label = label;
    this.factory = factory;
  }

  Comparable<?> of(String text) {
    return factory.apply(text);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // both ids come from the same factory
  int compare(String first, String second) {
    return ((Comparable) of(first)).compareTo(of(second));
  }
}
