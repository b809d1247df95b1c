package dev.evenkeel.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.WorkPackageId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectPartsTest {
  private static final SkillId CRM = SkillId.of("crm");

  private static ActivityBuilder activity() {
    return Activity.builder()
        .id(ActivityId.of("a"))
        .name("A")
        .effort(Effort.of(Duration.ofHours(1)));
  }

  @Test
  void activity_defaults_areStated() {
    Activity activity = activity().build();
    assertThat(activity.interruptible()).isTrue();
    assertThat(activity.weight()).isEqualTo(1);
    assertThat(activity.headCount()).isZero();
    assertThat(activity.requirements()).isEmpty();
    assertThat(activity.demands()).isEmpty();
    assertThat(activity.goals()).isEmpty();
    assertThat(activity.toBuilder().build()).isEqualTo(activity);
  }

  @Test
  void activity_style_isABlockUnlessSaidOtherwise() {
    assertThat(activity().build().style()).isEqualTo(WorkStyle.BLOCK);
    assertThat(activity().style(WorkStyle.BETWEEN_CONTACTS).build().style())
        .isEqualTo(WorkStyle.BETWEEN_CONTACTS);
  }

  @Test
  void activity_betweenContactsWithoutPause_isRefused() {
    ActivityBuilder activity = activity().style(WorkStyle.BETWEEN_CONTACTS).interruptible(false);
    assertThatIllegalArgumentException()
        .isThrownBy(activity::build)
        .withMessageStartingWith("work between contacts must be interruptible but was not in")
        .withMessageContaining("\nMaybe it is a block");
  }

  @Test
  void activity_headCount_isTheSumOfPeople() {
    Activity activity =
        activity()
            .addRequirements(new SkillRequirement(CRM, 3, 2), SkillRequirement.of(CRM))
            .build();
    assertThat(activity.headCount()).isEqualTo(3);
  }

  @Test
  void activity_partsOutOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> activity().name("").build())
        .withMessage("name must not be blank but was '' in activity 'a'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> activity().weight(Double.NaN).build())
        .withMessage("weight must be finite but was NaN in activity 'a'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                activity()
                    .addRequirements(
                        new SkillRequirement(CRM, 1, 100_000), new SkillRequirement(CRM, 1, 1))
                    .build())
        .withMessage("head count must be at most 100000 but was 100001 in activity 'a'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> activity().earliestStart(Instant.MIN).build())
        .withMessageStartingWith("earliest start must be at least 0000-01-01T00:00:00Z but was");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> activity().deadline(Instant.MAX).build())
        .withMessageStartingWith("deadline must be at most 9999-12-31T23:59:59.999999999Z but was");
  }

  @Test
  void requirementAndDemand_outOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SkillRequirement(CRM, 0, 1))
        .withMessage("minimum level must be between 1 and 5 but was 0");
    assertThatIllegalArgumentException().isThrownBy(() -> new SkillRequirement(CRM, 6, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SkillRequirement(CRM, 1, 0))
        .withMessage("people must be between 1 and 100000 but was 0");
    assertThatNullPointerException().isThrownBy(() -> new SkillRequirement(null, 1, 1));
    assertThat(SkillRequirement.of(CRM)).isEqualTo(new SkillRequirement(CRM, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ResourceDemand(ResourceId.of("room"), 0))
        .withMessage("units must be positive but was 0 in demand of resource 'room'");
    assertThatNullPointerException().isThrownBy(() -> new ResourceDemand(null, 1));
  }

  @Test
  void resource_partsOutOfRange_areRefused() {
    ResourceBuilder room = Resource.builder().id(ResourceId.of("room")).name("Room").capacity(0);
    assertThat(room.build().toBuilder().build()).isEqualTo(room.build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> room.capacity(-1).build())
        .withMessage("capacity must not be negative but was -1 in resource 'room'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> room.capacity(1).name(" ").build())
        .withMessage("name must not be blank but was ' ' in resource 'room'");
  }

  @Test
  void activityMode_partsOutOfRange_areRefused() {
    ActivityModeBuilder mode =
        ActivityMode.builder().name("two").effort(Effort.of(Duration.ofHours(1)));
    assertThat(mode.build().personShare()).isEqualTo(1);
    assertThat(mode.build().headCount()).isZero();
    assertThat(mode.build().toBuilder().build()).isEqualTo(mode.build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mode.personShare(1.5).build())
        .withMessage("person share must be between 0.001 and 1 but was 1.5 in mode 'two'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                mode.personShare(1)
                    .addRequirements(
                        new SkillRequirement(CRM, 1, 100_000), SkillRequirement.of(CRM))
                    .build())
        .withMessage("head count must be at most 100000 but was 100001 in mode 'two'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mode.name(" ").build())
        .withMessage("name must not be blank but was ' '");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 0.000_9, 1.000_1, Double.NaN, Double.POSITIVE_INFINITY})
  void activity_shareOutOfRange_isRefused(double share) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> activity().personShare(share).build())
        .withMessage(
            "person share must be between 0.001 and 1 but was " + share + " in activity 'a'");
  }

  @Test
  void activity_modeNameTwice_isRefused() {
    ActivityMode mode =
        ActivityMode.builder().name("two").effort(Effort.of(Duration.ofHours(1))).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> activity().addAlternatives(mode, mode).build())
        .withMessage("mode names must not repeat but had 'two' twice in activity 'a'");
    Activity activity =
        activity().addAlternatives(mode, mode.toBuilder().name("one").build()).build();
    assertThat(activity.alternatives()).hasSize(2);
    assertThat(activity().personShare(0.001).build().personShare()).isEqualTo(0.001);
  }

  @Test
  void resource_defaults_areRenewableAroundTheClock() {
    Resource room = Resource.builder().id(ResourceId.of("room")).name("Room").capacity(1).build();
    assertThat(room.kind()).isEqualTo(ResourceKind.RENEWABLE);
    assertThat(room.calendar()).isEmpty();
    assertThat(room.changes()).isEmpty();
  }

  @Test
  void resource_changesOutOfOrder_areRefused() {
    ResourceBuilder room = Resource.builder().id(ResourceId.of("room")).name("Room").capacity(1);
    CapacityChange first = new CapacityChange(Instant.EPOCH, 2);
    CapacityChange second = new CapacityChange(Instant.EPOCH.plusNanos(1), 3);
    assertThat(room.changes(List.of(first, second)).build().changes()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> room.changes(List.of(first, first)).build())
        .withMessage(
            "capacity change must be after the one before at 1970-01-01T00:00:00Z but was at"
                + " 1970-01-01T00:00:00Z in resource 'room'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> room.changes(List.of(second, first)).build());
  }

  @Test
  void resource_nonRenewable_hasNeitherHoursNorChanges() {
    ResourceBuilder stock =
        Resource.builder()
            .id(ResourceId.of("stock"))
            .name("Stock")
            .capacity(1)
            .kind(ResourceKind.NON_RENEWABLE);
    assertThat(stock.build().kind()).isEqualTo(ResourceKind.NON_RENEWABLE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stock.build().toBuilder().calendar(CalendarId.of("day")).build())
        .withMessage(
            "calendar must be absent for a non-renewable resource but was 'day' in resource"
                + " 'stock'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stock.addChanges(new CapacityChange(Instant.EPOCH, 2)).build())
        .withMessageStartingWith(
            "capacity changes must be absent for a non-renewable resource but were [Cap");
  }

  @Test
  void capacityChange_outOfRange_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CapacityChange(Instant.EPOCH, -1))
        .withMessage(
            "capacity must not be negative but was -1 in capacity change '1970-01-01T00:00:00Z'");
    assertThatIllegalArgumentException().isThrownBy(() -> new CapacityChange(Instant.MAX, 1));
    assertThatNullPointerException().isThrownBy(() -> new CapacityChange(null, 1));
  }

  @Test
  void dependency_defaults_areFinishToStartWithoutLag() {
    Dependency dependency = Dependency.finishToStart(ActivityId.of("a"), ActivityId.of("b"));
    assertThat(dependency.type()).isEqualTo(DependencyType.FINISH_TO_START);
    assertThat(dependency.lag()).isZero();
    assertThat(dependency.lagCalendar()).isEmpty();
    assertThat(dependency).hasToString("a → b");
  }

  @Test
  void dependency_toBuilder_keepsAllParts() {
    Dependency dependency =
        Dependency.builder()
            .from(ActivityId.of("a"))
            .to(ActivityId.of("b"))
            .type(DependencyType.START_TO_FINISH)
            .lag(Duration.ofHours(-3))
            .lagCalendar(CalendarId.of("elapsed"))
            .build();
    assertThat(dependency.toBuilder().build()).isEqualTo(dependency);
    assertThat(dependency.toBuilder().lag(Duration.ZERO).build()).isNotEqualTo(dependency);
  }

  @Test
  void dependency_lagTooLong_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Dependency.finishToStart(ActivityId.of("a"), ActivityId.of("b")).toBuilder()
                    .lag(Duration.ofHours(-2_500_001))
                    .build())
        .withMessage(
            "lag must be at most PT2500000H in magnitude but was PT-2500001H in dependency 'a → b'");
  }

  @ParameterizedTest
  @CsvSource({
    "FINISH_TO_START, true, false",
    "START_TO_START, false, false",
    "FINISH_TO_FINISH, true, true",
    "START_TO_FINISH, false, true"
  })
  void dependencyType_ends_areThoseOfItsName(DependencyType type, boolean from, boolean to) {
    assertThat(type.isFromFinish()).isEqualTo(from);
    assertThat(type.isToFinish()).isEqualTo(to);
  }

  @Test
  void milestone_parts_areChecked() {
    MilestoneBuilder milestone = Milestone.builder().id(MilestoneId.of("m")).name("Live");
    assertThat(milestone.build().toBuilder().build()).isEqualTo(milestone.build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> milestone.recognition(" ").build())
        .withMessage("recognition must not be blank but was ' ' in milestone 'm'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> milestone.recognition("Cake").name("").build())
        .withMessage("name must not be blank but was '' in milestone 'm'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> milestone.name("Live").deadline(Instant.MAX).build())
        .withMessageStartingWith("deadline must be at most");
  }

  @Test
  void workPackage_parts_areChecked() {
    WorkPackageBuilder part = WorkPackage.builder().id(WorkPackageId.of("w")).name("Data");
    assertThat(part.build().toBuilder().build()).isEqualTo(part.build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> part.name("").build())
        .withMessage("name must not be blank but was '' in work package 'w'");
  }

  @Test
  void budget_available_isTotalLessReserve() {
    Budget budget = Budget.of(Money.parse("EUR 1000"), Money.parse("EUR 150"));
    assertThat(budget.available()).isEqualTo(Money.parse("EUR 850"));
    assertThat(budget.toBuilder().build()).isEqualTo(budget);
  }

  @Test
  void budget_partsOutOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Budget.of(Money.parse("EUR -1"), Money.parse("EUR 0")))
        .withMessage("total must not be negative but was EUR -1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Budget.of(Money.parse("EUR 1"), Money.parse("EUR -1")))
        .withMessage("reserve must not be negative but was EUR -1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Budget.of(Money.parse("EUR 1"), Money.parse("EUR 2")))
        .withMessage("reserve must be at most the total EUR 1.00 but was EUR 2.00");
  }

  @Test
  void budget_twoCurrencies_hasNothingAvailable() {
    Budget budget = Budget.of(Money.parse("EUR 1"), Money.parse("USD 2"));
    assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(budget::available);
  }

  @Test
  void project_parts_areChecked() {
    ProjectBuilder project = Project.builder().id(ProjectId.of("p")).name("P").start(Instant.EPOCH);
    assertThat(project.build().toBuilder().build()).isEqualTo(project.build());
    assertThat(project.build().weight()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project.build().toBuilder().weight(-1).build())
        .withMessage("weight must not be negative but was -1.0 in project 'p'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project.name(" ").build())
        .withMessage("name must not be blank but was ' ' in project 'p'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project.name("P").deadline(Instant.MAX).build())
        .withMessageStartingWith("deadline must be at most");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project.start(Instant.MIN).build())
        .withMessageStartingWith("start must be at least");
  }

  @Test
  void resolveSettings_outOfRange_areRefused() {
    ResolveSettings standard = ResolveSettings.standard();
    assertThat(standard.tick()).isEqualTo(Duration.ofMinutes(1));
    assertThat(standard.percentile()).isEmpty();
    assertThat(standard.toBuilder().build()).isEqualTo(standard);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResolveSettings.builder().tick(Duration.ZERO).build())
        .withMessage("tick must be between PT0.000001S and PT24H but was PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResolveSettings.builder().tick(Duration.ofHours(25)).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResolveSettings.builder().percentile(1.5).build())
        .withMessage("percentile must be between 0 and 1 but was 1.5");
  }

  @Test
  void cyclicDependencyException_tellsThePath() {
    List<ActivityId> cycle = List.of(ActivityId.of("a"), ActivityId.of("b"), ActivityId.of("c"));
    CyclicDependencyException exception = new CyclicDependencyException(cycle);
    assertThat(exception.cycle()).isEqualTo(cycle);
    assertThat(exception)
        .hasMessage(
            "dependencies must not form a cycle but had a → b → c → a\n"
                + "Maybe one of them points the wrong way.");
  }

  @Test
  void cyclicDependencyException_longCycle_isCutInTheMessage() {
    List<ActivityId> cycle = IntStream.range(0, 30).mapToObj(i -> ActivityId.of("a" + i)).toList();
    assertThat(new CyclicDependencyException(cycle))
        .hasMessageContaining("a19 → … (10 more) → a0\n");
    assertThatNullPointerException()
        .isThrownBy(() -> new CyclicDependencyException(Collections.singletonList(null)));
  }

  @Test
  void cyclicDependencyException_readBack_keepsTheMessage() throws Exception {
    CyclicDependencyException exception =
        new CyclicDependencyException(List.of(ActivityId.of("a"), ActivityId.of("b")));
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (java.io.ObjectOutputStream out = new java.io.ObjectOutputStream(bytes)) {
      out.writeObject(exception);
    }
    try (java.io.ObjectInputStream in =
        new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray()))) {
      CyclicDependencyException read = (CyclicDependencyException) in.readObject();
      assertThat(read).hasMessage(exception.getMessage());
      assertThat(read.cycle()).isEmpty();
    }
  }

  @Test
  void leastDuration_isRefusedLikeAnyOther() {
    Duration least = Duration.ofSeconds(Long.MIN_VALUE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Effort.of(least))
        .withMessageStartingWith("effort must be at most PT2500000H but was");
    DependencyBuilder dependency =
        Dependency.finishToStart(ActivityId.of("a"), ActivityId.of("b")).toBuilder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dependency.lag(least).build())
        .withMessageStartingWith("lag must be at most PT2500000H in magnitude but was");
  }
}
