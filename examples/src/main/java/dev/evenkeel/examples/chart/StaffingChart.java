package dev.evenkeel.examples.chart;

import dev.evenkeel.examples.chart.option.OptionTemplate;
import dev.evenkeel.examples.page.Chart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** One day of the service: who answers customers, who is free for the project, who is missing. */
public final class StaffingChart {
  private static final int HEIGHT = 340;

  private StaffingChart() {}

  /**
   * One interval of the day.
   *
   * @param time when it starts, such as "09:30"
   * @param load the offered load in erlangs
   * @param required the people that the service level asks for
   * @param present the people whose calendar is open
   */
  public record Slot(String time, double load, int required, int present) {
    int answering() {
      return Math.min(required, present);
    }

    int ringFenced() {
      return Math.max(0, present - required);
    }

    int missing() {
      return Math.max(0, required - present);
    }
  }

  /**
   * Returns the drawing.
   *
   * @param title what it shows
   * @param caption how to read it
   * @param slots the intervals of the day in order
   * @return the chart
   */
  public static Chart of(String title, String caption, List<Slot> slots) {
    var option =
        OptionTemplate.of("staffing-day")
            .with("times", slots.stream().map(Slot::time).toList())
            .with("answering", slots.stream().map(Slot::answering).toList())
            .with("ringFenced", slots.stream().map(Slot::ringFenced).toList())
            .with("missing", slots.stream().map(Slot::missing).toList())
            .with("required", slots.stream().map(Slot::required).toList())
            .with("load", slots.stream().map(slot -> oneDecimal(slot.load())).toList())
            .option();
    return new Chart(title, caption, HEIGHT, option);
  }

  private static BigDecimal oneDecimal(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }
}
