package dev.evenkeel.core.project;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which modes belong to which activity: numbered through, mode 0 of each activity first. */
final class ResolvedModes {
  final int count;
  private final int activityCount;

  /** By activity and by mode; absent if each activity has but one mode, which has its number. */
  private final int @Nullable [] start;

  private final int @Nullable [] activity;

  /** In thousandths by mode; absent if all work takes the whole of people's time. */
  private final int @Nullable [] share;

  ResolvedModes(List<Activity> activities) {
    activityCount = activities.size();
    int alternatives = activities.stream().mapToInt(a -> a.alternatives().size()).sum();
    count = Math.addExact(activityCount, alternatives);
    start = alternatives == 0 ? null : starts(activities);
    activity = start == null ? null : activities(start, count);
    share = activities.stream().anyMatch(ResolvedModes::isShared) ? shares(activities) : null;
  }

  private static int[] starts(List<Activity> activities) {
    int[] starts = new int[activities.size() + 1];
    for (int i = 0; i < activities.size(); i++) {
      starts[i + 1] = starts[i] + 1 + activities.get(i).alternatives().size();
    }
    return starts;
  }

  private static int[] activities(int[] start, int count) {
    int[] activities = new int[count];
    for (int i = 0; i < start.length - 1; i++) {
      for (int m = start[i]; m < start[i + 1]; m++) {
        activities[m] = i;
      }
    }
    return activities;
  }

  private static boolean isShared(Activity activity) {
    return activity.personShare() < 1
        || activity.alternatives().stream().anyMatch(mode -> mode.personShare() < 1);
  }

  private int[] shares(List<Activity> activities) {
    int[] shares = new int[count];
    int m = 0;
    for (Activity each : activities) {
      shares[m++] = WorkRule.thousandths(each.personShare());
      for (ActivityMode mode : each.alternatives()) {
        shares[m++] = WorkRule.thousandths(mode.personShare());
      }
    }
    return shares;
  }

  boolean hasAlternatives() {
    return count > activityCount;
  }

  int start(int place) {
    return start == null ? Objects.checkIndex(place, activityCount + 1) : start[place];
  }

  int activity(int mode) {
    return activity == null ? Objects.checkIndex(mode, count) : activity[mode];
  }

  int share(int mode) {
    int checked = Objects.checkIndex(mode, count);
    return share == null ? WorkRule.WHOLE : share[checked];
  }
}
