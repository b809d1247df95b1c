package dev.evenkeel.scheduling.resource.internal.workload;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The flow bound against Hall's condition for all sets of classes. */
class WorkloadFlowPropertyTest {
  private static final int SKILLS = 3;
  private static final long HORIZON = 400;

  /** Each person works every so many ticks, not before some tick, and never if the step is 0. */
  private static final class Shifts implements WorkingHours {
    private final int[] step;
    private final int[] from;

    Shifts(int[] step, int[] from) {
      this.step = step;
      this.from = from;
    }

    @Override
    public long until(int person, long time) {
      int p = Math.min(person, step.length - 1);
      return step[p] == 0 ? 0 : Math.max(0, time - from[p]) / step[p];
    }

    @Override
    public long horizon() {
      return HORIZON;
    }
  }

  private static SkillWorkload random(Random random, boolean aroundTheClock) {
    int people = 1 + random.nextInt(5);
    List<ImmutableIntArray> levels =
        IntStream.range(0, people)
            .mapToObj(p -> ImmutableIntArray.copyOf(random.ints(SKILLS, 0, 3)))
            .toList();
    List<WorkClass> classes =
        IntStream.range(0, 1 + random.nextInt(4))
            .mapToObj(c -> new WorkClass(options(random)))
            .toList();
    int[] step = random.ints(people + 1, 0, 4).toArray();
    int[] from = random.ints(people + 1, 0, 30).toArray();
    return new SkillWorkload(
        levels,
        classes,
        ImmutableLongArray.copyOf(random.longs(classes.size(), 0, 40)),
        aroundTheClock ? WorkingHours.aroundTheClock() : new Shifts(step, from));
  }

  private static List<WorkClass.Option> options(Random random) {
    return IntStream.range(0, 1 + random.nextInt(2))
        .mapToObj(k -> new WorkClass.Option(random.nextInt(SKILLS), 1 + random.nextInt(2)))
        .toList();
  }

  /** The least time at which no set of classes has more work than its people can do. */
  private static long bruteForce(SkillWorkload workload, List<ImmutableIntArray> levels) {
    for (long time = 0; time <= HORIZON; time++) {
      if (suffices(workload, levels, time)) {
        return time;
      }
    }
    return WorkloadFlow.NEVER;
  }

  private static boolean suffices(
      SkillWorkload workload, List<ImmutableIntArray> levels, long time) {
    int classes = workload.classes().size();
    for (int set = 1; set < 1 << classes; set++) {
      long work = 0;
      long capacity = 0;
      for (int c = 0; c < classes; c++) {
        work += (set >>> c & 1) * workload.work().get(c);
      }
      for (int p = 0; p < levels.size(); p++) {
        capacity += qualifies(workload, levels.get(p), set) ? workload.hours().until(p, time) : 0;
      }
      if (work > capacity) {
        return false;
      }
    }
    return true;
  }

  private static boolean qualifies(SkillWorkload workload, ImmutableIntArray levels, int set) {
    return IntStream.range(0, workload.classes().size())
        .filter(c -> (set >>> c & 1) != 0)
        .mapToObj(c -> workload.classes().get(c))
        .flatMap(workClass -> workClass.options().stream())
        .anyMatch(o -> o.skill() < levels.length() && levels.get(o.skill()) >= o.level());
  }

  @Property(tries = 500)
  void cut_anyWorkload_equalsHallsCondition(@ForAll long seed, @ForAll boolean aroundTheClock) {
    SkillWorkload workload = random(new Random(seed), aroundTheClock);
    assertThat(workload.cut().time()).isEqualTo(bruteForce(workload, workload.levels()));
  }

  @Property(tries = 500)
  void cut_anyWorkload_needsAllOfItsTime(@ForAll long seed) {
    SkillWorkload workload = random(new Random(seed), false);
    WorkloadCut cut = workload.cut();
    long before = cut.time() == WorkloadFlow.NEVER ? HORIZON : cut.time() - 1;
    long capacity = cut.people().stream().mapToLong(p -> workload.hours().until(p, before)).sum();
    long work = cut.classes().stream().mapToLong(workload.work()::get).sum();
    assertThat(cut.work()).isEqualTo(work);
    if (cut.time() > 0) {
      assertThat(cut.work()).isGreaterThan(capacity);
    } else {
      assertThat(cut.classes()).isEmpty();
      assertThat(cut.people()).isEmpty();
    }
  }

  @Property(tries = 200)
  void trainings_anyWorkload_areAllThatHelpOneOutsideTheCut(@ForAll long seed) {
    SkillWorkload workload = random(new Random(seed), false);
    WorkloadCut cut = workload.cut();
    List<Training> trainings = workload.trainings(cut);
    for (Training training : trainings) {
      List<ImmutableIntArray> after = new ArrayList<>(workload.levels());
      int[] levels =
          training.person() == Training.NEWCOMER
              ? new int[SKILLS]
              : after.get(training.person()).toArray();
      levels[training.skill()] = training.level();
      if (training.person() == Training.NEWCOMER) {
        after.add(ImmutableIntArray.copyOf(levels));
      } else {
        after.set(training.person(), ImmutableIntArray.copyOf(levels));
      }
      assertThat(training.time()).isEqualTo(bruteForce(workload, after)).isLessThan(cut.time());
    }
    assertThat(trainings.stream().map(Training::time)).isSorted();
  }

  @Property(tries = 100)
  void leastTime_askedFromLater_isNotEarlier(
      @ForAll @IntRange(max = 100) int work, @ForAll @IntRange(max = 60) int from) {
    Eligibility everybody = new Eligibility(List.of(ImmutableLongArray.of(0b111)), 3);
    WorkloadFlow flow = new WorkloadFlow(everybody, WorkingHours.aroundTheClock());
    flow.add(0, 99);
    flow.clear();
    flow.add(0, work);
    assertThat(flow.leastTime(from)).isEqualTo(Math.max(from, (work + 2) / 3));
    assertThat(flow.cutPeople().count()).isEqualTo(from * 3 < work ? 3 : 0);
  }
}
