package dev.evenkeel.scheduling.resource.internal.multimode.generation;

import dev.evenkeel.scheduling.resource.internal.multimode.project.Mode;
import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.multimode.project.PrecedenceRows;
import dev.evenkeel.scheduling.resource.internal.multimode.project.RawProject;
import dev.evenkeel.scheduling.resource.internal.project.CapacityLanes;
import java.util.List;

/**
 * Serial schedule generation: takes the activities of a list in turn and starts each as early as
 * its predecessors, the resources and the people allow. The backward decoder sees time from the end
 * of the project. Not thread-safe.
 */
public final class SerialDecoder {
  private final MultiModeProject project;
  private final boolean backward;
  private final PrecedenceRows before;
  private final Occupancy occupancy;
  private final Placement placement;
  private final ModeSlack slack;
  private long placements;

  /**
   * Creates a decoder.
   *
   * @param project the project
   * @param backward whether it builds from the end of the project
   */
  public SerialDecoder(MultiModeProject project, boolean backward) {
    this.project = project;
    this.backward = backward;
    before = backward ? project.successors() : project.predecessors();
    occupancy = new Occupancy(project);
    placement = new Placement(project, occupancy);
    slack = new ModeSlack(project);
  }

  /**
   * Returns how many words of memory a decoder needs.
   *
   * @param project the project in any numbering, each activity with a mode
   * @return the words of eight bytes
   */
  public static long words(RawProject project) {
    long horizon = project.modes().stream().mapToLong(SerialDecoder::longest).sum();
    int[] capacity = project.limits().capacity().toArray();
    int lanes = capacity.length == 0 ? 0 : new CapacityLanes(capacity).words();
    int people = (project.limits().people() + Long.SIZE - 1) / Long.SIZE;
    return 2 * horizon * (lanes + people);
  }

  private static int longest(List<Mode> modes) {
    return modes.stream().mapToInt(Mode::duration).max().orElseThrow();
  }

  /**
   * Returns the placements since the last call, trials of modes included.
   *
   * @return the number of activities placed
   */
  public long takePlacements() {
    long count = placements;
    placements = 0;
    return count;
  }

  /**
   * Decodes genes.
   *
   * @param genes what to decode
   * @param result receives the schedule
   * @param cutoff the makespan that is too long
   * @return false, with an empty result, as soon as the makespan is sure to reach the cutoff
   */
  public boolean decode(Genes genes, Individual result, int cutoff) {
    occupancy.clear();
    if (genes.isImprovingModes()) {
      slack.measure(genes.mode());
    }
    Window window = new Window(genes.list(), result);
    int makespan = 0;
    for (int at = 0; at < project.size(); at++) {
      window.setPlaced(at);
      int j = genes.list()[at];
      place(j, genes, window);
      makespan = Math.max(makespan, result.finish(j));
      if (result.finish(j) + after(j) >= cutoff) {
        result.clear();
        return false;
      }
    }
    result.end(makespan);
    return true;
  }

  private int after(int j) {
    return backward ? project.head(j) : project.tail(j);
  }

  private void place(int j, Genes genes, Window window) {
    Individual result = window.schedule();
    int earliest = earliest(j, result);
    int mode = genes.mode()[j];
    if (genes.isImprovingModes() && project.modes(j) > 1) {
      mode = bestMode(j, earliest, genes);
    }
    placements++;
    int start =
        genes.isSubstituting() && !genes.isFixed(j, mode) && needsPeople(mode)
            ? placement.findSubstituting(j, mode, earliest, genes, window)
            : placement.find(j, mode, earliest, genes);
    result.place(j, mode, start);
    commit(j, result);
  }

  private boolean needsPeople(int mode) {
    return project.staffing().headCount(mode) > 0;
  }

  private int earliest(int j, Individual schedule) {
    int earliest = 0;
    for (int p = before.start(j), end = before.end(j); p < end; p++) {
      earliest = Math.max(earliest, schedule.finish(before.at(p)));
    }
    return earliest;
  }

  /** The mode within the budget that finishes first; the given one if it ties. */
  private int bestMode(int j, int earliest, Genes genes) {
    int given = genes.mode()[j];
    int best = given;
    int bestFinish = finish(j, given, earliest, genes);
    for (int m = project.modeStart(j); m < project.modeStart(j + 1); m++) {
      if (m != given && slack.allows(given, m)) {
        int finish = finish(j, m, earliest, genes);
        if (finish < bestFinish) {
          bestFinish = finish;
          best = m;
        }
      }
    }
    slack.change(given, best);
    return best;
  }

  private int finish(int j, int mode, int earliest, Genes genes) {
    placements++;
    return placement.find(j, mode, earliest, genes) + project.duration(mode);
  }

  private void commit(int j, Individual result) {
    occupancy.take(result.mode(j), result.start(j));
    int words = project.staffing().words();
    for (int w = 0; w < words; w++) {
      long members = placement.team(w);
      result.teams()[j * words + w] = members;
      occupancy.occupy(w, members, result.start(j), result.finish(j));
    }
  }
}
