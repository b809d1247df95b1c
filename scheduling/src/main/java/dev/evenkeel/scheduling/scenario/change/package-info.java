/** What could be different in a scenario: people, holidays, service and work. */
@NullMarked
package dev.evenkeel.scheduling.scenario.change;

import org.jspecify.annotations.NullMarked;
