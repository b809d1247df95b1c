/**
 * Names of things, one type for each kind of thing, so that a person cannot be passed for a skill.
 */
@NullMarked
package dev.evenkeel.core.id;

import org.jspecify.annotations.NullMarked;
