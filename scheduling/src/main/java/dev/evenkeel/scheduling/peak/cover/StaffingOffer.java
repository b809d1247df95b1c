package dev.evenkeel.scheduling.peak.cover;

/** A way to have one more person at a time at which somebody is missing. */
public sealed interface StaffingOffer permits OvertimeOffer, TemporaryStaff, MovableHoliday {
  /**
   * Returns who or what this is.
   *
   * @return a few words, such as {@code overtime of 'ada'}
   */
  String name();
}
