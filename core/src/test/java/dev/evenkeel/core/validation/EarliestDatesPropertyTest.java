package dev.evenkeel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.testing.CoreDomain;
import dev.evenkeel.core.testing.SoundProject;
import dev.evenkeel.core.time.TickCalendar;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Against a walker that looks at one tick after the other. */
@Domain(CoreDomain.class)
class EarliestDatesPropertyTest {
  private static final ResolveSettings COARSE =
      ResolveSettings.builder().tick(Duration.ofMinutes(30)).build();

  @Property(tries = 300)
  void finish_isTheFirstThatKeepsAllRules(@ForAll SoundProject sound) {
    ResolvedProject project = sound.project().resolve(sound.book(), COARSE);
    EarliestDates dates = EarliestDates.of(project);
    for (int i = 0; i < project.activityCount(); i++) {
      long earliestStart = bound(project, dates, i, false);
      long earliestFinish = bound(project, dates, i, true);
      long finish = Long.MAX_VALUE;
      for (int m = project.modeStart(i); m < project.modeStart(i + 1); m++) {
        assertThat(dates.isWithoutTime(m)).isFalse();
        assertThat(dates.isWithoutUnbrokenTime(m)).isFalse();
        finish = Math.min(finish, walk(project, m, earliestStart, earliestFinish));
      }
      assertThat(dates.finish(i)).isEqualTo(finish);
      assertThat(dates.start(i)).isGreaterThanOrEqualTo(earliestStart);
      if (project.modeStart(i + 1) == project.modeStart(i) + 1) {
        assertThat(worked(project, i, dates.start(i), finish)).isEqualTo(project.duration(i));
      }
    }
  }

  private static long bound(
      ResolvedProject project, EarliestDates dates, int activity, boolean ofFinish) {
    long bound = ofFinish ? 0 : project.release(activity);
    for (int k = 0; k < project.dependencyCount(); k++) {
      if (project.to(k) == activity && project.type(k).isToFinish() == ofFinish) {
        int from = project.from(k);
        long end = project.type(k).isFromFinish() ? dates.finish(from) : dates.start(from);
        TickCalendar calendar = project.calendarAt(project.lagCalendar(k));
        bound = Math.max(bound, lagged(calendar, end, project.lag(k)));
      }
    }
    return bound;
  }

  private static long lagged(TickCalendar calendar, long end, long lag) {
    long at = end;
    long left = Math.abs(lag);
    while (left > 0) {
      at = lag < 0 ? at - 1 : at;
      left -= calendar.isOpen(at) ? 1 : 0;
      at = lag < 0 ? at : at + 1;
    }
    return at;
  }

  /** The first tick at which the work can be done. */
  private static long walk(
      ResolvedProject project, int mode, long earliestStart, long earliestFinish) {
    int activity = project.modeActivity(mode);
    long duration = project.modeDuration(mode);
    if (duration == 0) {
      return Math.max(earliestStart, earliestFinish);
    }
    TickCalendar calendar = project.calendarAt(project.modeCalendar(mode));
    long open = 0;
    for (long tick = earliestStart; ; tick++) {
      if (calendar.isOpen(tick)) {
        open++;
      } else if (!project.interruptible(activity)) {
        open = 0;
      }
      if (open >= duration && calendar.isOpen(tick) && tick + 1 >= earliestFinish) {
        return tick + 1;
      }
    }
  }

  private static long worked(ResolvedProject project, int activity, long from, long to) {
    if (!project.interruptible(activity) || project.duration(activity) == 0) {
      return to - from;
    }
    TickCalendar calendar = project.calendarAt(project.calendar(activity));
    long open = 0;
    for (long tick = from; tick < to; tick++) {
      open += calendar.isOpen(tick) ? 1 : 0;
    }
    return open;
  }
}
