package dev.evenkeel.examples.instances.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.testing.SharedFiles;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.instances.CoreProject;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.format.Fixtures;
import dev.evenkeel.examples.instances.format.InstanceFile;
import dev.evenkeel.scheduling.network.CriticalPathCalculator;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.testing.ScheduleAssert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way round: an instance becomes a project, the library schedules it, the judge judges. */
class LibraryScheduleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "j301_1.sm",
        "j1201_1.sm",
        "j1010_1.mm",
        "small.rcp",
        "small.dzn",
        "small.def",
        "small.json"
      })
  void schedule_fixture_feasibleAndNotShorterThanTheCriticalPath(String name) {
    judge(Fixtures.instance(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"j30", "j60", "j120"})
  void schedule_everyPsplibInstance_feasibleAndNotShorterThanTheCriticalPath(String set)
      throws IOException {
    judgeEvery(1, "psplib/" + set);
  }

  @ParameterizedTest
  @ValueSource(strings = {"real-projects/rcp", "multiskill/imopse", "multiskill/mspsp/set-2b"})
  void schedule_everyTenthOtherInstance_feasibleAndNotShorterThanTheCriticalPath(String set)
      throws IOException {
    judgeEvery(10, set);
  }

  @Test
  void schedule_everyMultiModeInstance_feasibleAndNotShorterThanTheCriticalPath()
      throws IOException {
    judgeEvery(1, "psplib/multi-mode");
  }

  private static void judgeEvery(int step, String set) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(SharedFiles.assumeFolder("instances/" + set))) {
      files = all.filter(file -> !file.toString().endsWith(".csv")).sorted().toList();
    }
    for (int i = 0; i < files.size(); i += step) {
      judge(InstanceFile.read(files.get(i), new InputFaults()).orElseThrow());
    }
  }

  private static void judge(ProjectInstance instance) {
    CoreProject core = CoreProject.of(instance);
    ResolvedProject project = core.project().resolve(core.calendars(), core.settings());
    Schedule schedule = ResourceScheduler.standard().schedule(project).orElseThrow();
    if (!instance.isMultiMode()) {
      assertThat(CriticalPathCalculator.standard().calculate(project).finishTick())
          .isEqualTo(CriticalPathBound.of(instance));
    }
    ScheduleAssert.assertThat(schedule).isFeasibleFor(project);

    InstanceVerdict verdict =
        InstanceChecker.of(instance).check(LibrarySchedule.of(instance, schedule));

    assertThat(verdict.violations().asList()).as(instance.name()).isEmpty();
    assertThat(verdict.makespan())
        .isEqualTo(schedule.makespan().toHours())
        .isGreaterThanOrEqualTo(CriticalPathBound.of(instance));
  }
}
