package dev.evenkeel.scheduling.peak.cover.internal;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.peak.cover.StaffingOffer;

/**
 * One person who is there for a while.
 *
 * @param offer by which offer
 * @param interval when
 */
public record Stretch(StaffingOffer offer, Interval interval) {}
