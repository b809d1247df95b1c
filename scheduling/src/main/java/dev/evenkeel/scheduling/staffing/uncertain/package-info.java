/**
 * Staffing for a load that is not known but has a distribution: what service level to expect, how
 * low it may fall, and how many agents keep the target with a given probability.
 */
@NullMarked
package dev.evenkeel.scheduling.staffing.uncertain;

import org.jspecify.annotations.NullMarked;
