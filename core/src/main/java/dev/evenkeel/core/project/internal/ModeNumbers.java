package dev.evenkeel.core.project.internal;

import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which modes belong to which activity: numbered through, mode 0 of each activity first. */
public final class ModeNumbers {
  private final int count;
  private final int activityCount;

  /** By activity and by mode; absent if each activity has but one mode, which has its number. */
  private final int @Nullable [] start;

  private final int @Nullable [] activity;

  /** In thousandths by mode; absent if all work takes the whole of people's time. */
  private final int @Nullable [] share;

  /**
   * Numbers the modes.
   *
   * @param activities the activities
   */
  public ModeNumbers(List<Activity> activities) {
    activityCount = activities.size();
    int alternatives = activities.stream().mapToInt(a -> a.alternatives().size()).sum();
    count = Math.addExact(activityCount, alternatives);
    start = alternatives == 0 ? null : starts(activities);
    activity = start == null ? null : activities(start, count);
    share = activities.stream().anyMatch(ModeNumbers::isShared) ? shares(activities) : null;
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
      shares[m++] = PersonShare.thousandths(each.personShare());
      for (ActivityMode mode : each.alternatives()) {
        shares[m++] = PersonShare.thousandths(mode.personShare());
      }
    }
    return shares;
  }

  /**
   * Returns the number of modes.
   *
   * @return the number
   */
  public int count() {
    return count;
  }

  /**
   * Returns whether any activity has alternatives.
   *
   * @return whether there are more modes than activities
   */
  public boolean hasAlternatives() {
    return count > activityCount;
  }

  /**
   * Returns the first mode of an activity.
   *
   * @param place the activity, or the number of activities
   * @return the mode, or the number of modes
   */
  public int start(int place) {
    return start == null ? Objects.checkIndex(place, activityCount + 1) : start[place];
  }

  /**
   * Returns the activity of a mode.
   *
   * @param mode the mode
   * @return the activity
   */
  public int activity(int mode) {
    return activity == null ? Objects.checkIndex(mode, count) : activity[mode];
  }

  /**
   * Returns the part of people's working time that a mode takes.
   *
   * @param mode the mode
   * @return the share in thousandths
   */
  public int share(int mode) {
    int checked = Objects.checkIndex(mode, count);
    return share == null ? PersonShare.WHOLE : share[checked];
  }
}
