/**
 * Why an activity does not start earlier and why a milestone is late: obstacles and chains of
 * reasons in plain words, down to people, calendars, resources, service and approvals.
 */
@NullMarked
package dev.evenkeel.scheduling.explanation;

import org.jspecify.annotations.NullMarked;
