package dev.evenkeel.peers.timefold;

import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;
import java.util.Objects;

/** Minus the makespan of serial schedule generation along the list. */
public class SerialScoreCalculator implements EasyScoreCalculator<ListSolution, SimpleScore> {
  @Override
  public SimpleScore calculateScore(ListSolution solution) {
    SerialDecoder decoder = Objects.requireNonNull(solution.getDecoder());
    return SimpleScore.of(-Math.toIntExact(decoder.makespan(solution.order())));
  }
}
