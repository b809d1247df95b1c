package dev.evenkeel.scheduling.queueing.simulation;

import dev.evenkeel.core.id.SkillId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Models of services for tests. */
public final class ServiceModels {
  private static final List<String> SKILLS = List.of("a", "b", "c");

  private ServiceModels() {}

  /** A type of contacts that arrives at a constant rate, with exponential times. */
  public static ContactTypeBuilder contacts(String name, double rate, double handleTime) {
    return ContactType.builder()
        .name(name)
        .arrivalRate(StepFunction.constant(rate))
        .handleTime(TimeDistribution.exponential(handleTime));
  }

  /** A group with a constant number of agents. */
  public static AgentGroupBuilder group(String name, int agents) {
    return AgentGroup.builder().name(name).agents(StepFunction.constant(agents));
  }

  /** One type of contacts and one group. */
  public static ServiceModelBuilder queue(ContactType contacts, AgentGroup group) {
    return ServiceModel.builder().addContactType(contacts).addAgentGroup(group);
  }

  /** Small models of every kind: times are about 1, and every type can be answered. */
  public static Arbitrary<ServiceModel> any() {
    Arbitrary<Double> horizons = Arbitraries.doubles().between(3, 30);
    return Combinators.combine(
            types().list().ofMinSize(1).ofMaxSize(3),
            groups().list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(QueueDiscipline.class),
            Arbitraries.of(Routing.class),
            horizons,
            Arbitraries.doubles().between(0.5, 10))
        .as(
            (types, groups, discipline, routing, horizon, length) ->
                ServiceModel.builder()
                    .contactTypes(namedTypes(types))
                    .agentGroups(namedGroups(groups))
                    .discipline(discipline)
                    .routing(routing)
                    .horizon(horizon)
                    .intervalLength(length)
                    .build());
  }

  private static List<ContactType> namedTypes(List<ContactType> types) {
    List<ContactType> named = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      named.add(types.get(i).toBuilder().name("type-" + i).build());
    }
    return named;
  }

  private static List<AgentGroup> namedGroups(List<AgentGroup> groups) {
    List<AgentGroup> named = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      AgentGroupBuilder group = groups.get(i).toBuilder().name("group-" + i);
      // The first group can do everything, so that each type is answered by somebody.
      named.add((i > 0 ? group : group.skills(SKILLS.stream().map(SkillId::of).toList())).build());
    }
    return named;
  }

  private static Arbitrary<ContactType> types() {
    return Combinators.combine(
            steps(Arbitraries.doubles().between(0, 4)),
            times(),
            times().optional(0.6),
            Arbitraries.of(SKILLS).map(SkillId::of).optional(0.7),
            Arbitraries.integers().between(1, 3),
            Arbitraries.doubles().between(0.1, 5))
        .as(
            (rate, handleTime, patience, skill, priority, accumulation) ->
                ContactType.builder()
                    .name("type")
                    .arrivalRate(rate)
                    .handleTime(handleTime)
                    .patience(patience)
                    .skill(skill)
                    .priority(priority)
                    .accumulationRate(accumulation)
                    .within(accumulation / 10)
                    .build());
  }

  private static Arbitrary<AgentGroup> groups() {
    Arbitrary<Double> numbers = Arbitraries.integers().between(0, 6).map(Integer::doubleValue);
    Arbitrary<DeferredWork> work =
        Combinators.combine(times(), steps(Arbitraries.doubles().between(0, 7)))
            .as(DeferredWork::new);
    return Combinators.combine(
            steps(numbers),
            steps(numbers.map(number -> Math.max(0, number - 3))),
            Arbitraries.of(SKILLS).map(SkillId::of).set().ofMaxSize(2),
            work.optional(0.5))
        .as(
            (agents, away, skills, deferred) ->
                AgentGroup.builder()
                    .name("group")
                    .agents(agents)
                    .away(away)
                    .skills(skills)
                    .deferredWork(deferred)
                    .build());
  }

  private static Arbitrary<StepFunction> steps(Arbitrary<Double> values) {
    Arbitrary<Double> lengths = Arbitraries.doubles().between(0.5, 12);
    return Combinators.combine(lengths, values.array(Double[].class).ofMinSize(1).ofMaxSize(4))
        .as(
            (length, array) -> {
              double[] plain = new double[array.length];
              for (int i = 0; i < plain.length; i++) {
                plain[i] = array[i];
              }
              return StepFunction.of(length, plain);
            });
  }

  private static Arbitrary<TimeDistribution> times() {
    return Arbitraries.of(
        TimeDistribution.exponential(1),
        TimeDistribution.exponential(0.3),
        TimeDistribution.constant(0.7),
        TimeDistribution.logNormal(1, 0.5),
        TimeDistribution.logNormal(0.8, 2));
  }
}
