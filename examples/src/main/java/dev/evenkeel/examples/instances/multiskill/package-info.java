/** Readers of the formats in which people have skills: MSPSP-InstLib and iMOPSE. */
@NullMarked
package dev.evenkeel.examples.instances.multiskill;

import org.jspecify.annotations.NullMarked;
