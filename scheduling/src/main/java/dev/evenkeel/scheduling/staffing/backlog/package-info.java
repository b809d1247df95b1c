/**
 * What happens while a service has fewer agents than its load needs: the contacts that are left
 * over wait in the next interval, and the one after.
 */
@NullMarked
package dev.evenkeel.scheduling.staffing.backlog;

import org.jspecify.annotations.NullMarked;
