/** What is done about a risk: strategies for threats and opportunities, and their actions. */
@NullMarked
package dev.evenkeel.risk.response;

import org.jspecify.annotations.NullMarked;
