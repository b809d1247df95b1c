package dev.evenkeel.examples.story;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.examples.files.StoryData;
import dev.evenkeel.examples.files.Training;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.capacity.block.BlockEffect;
import dev.evenkeel.scheduling.capacity.block.BlockPlanner;
import dev.evenkeel.scheduling.capacity.block.BlockRequest;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * Where a training costs the customers least.
 *
 * @param training the training
 * @param cheapest the best time in the first full week of the project
 * @param dearest the worst time in that week
 */
public record TrainingPlace(Training training, BlockEffect cheapest, BlockEffect dearest) {
  private static final int WEEK = 7;

  static Optional<TrainingPlace> find(
      StoryData data, StaffingPlan staffing, ProjectCapacity capacity) {
    return data.service().training().flatMap(training -> place(training, data, staffing, capacity));
  }

  private static Optional<TrainingPlace> place(
      Training training, StoryData data, StaffingPlan staffing, ProjectCapacity capacity) {
    BlockRequest request =
        BlockRequest.builder()
            .people(training.people())
            .length(training.length())
            .addWindows(week(data))
            .build();
    List<BlockEffect> ranked = BlockPlanner.standard().ranked(request, staffing, capacity);
    return ranked.isEmpty()
        ? Optional.empty()
        : Optional.of(new TrainingPlace(training, ranked.get(0), ranked.get(ranked.size() - 1)));
  }

  private static Interval week(StoryData data) {
    LocalDate monday =
        LocalDate.ofInstant(data.project().start(), data.service().zone())
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return Interval.of(
        monday.atStartOfDay(data.service().zone()).toInstant(),
        monday.plusDays(WEEK).atStartOfDay(data.service().zone()).toInstant());
  }
}
