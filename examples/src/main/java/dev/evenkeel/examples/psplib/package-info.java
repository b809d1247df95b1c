/** A public instance planned, checked and drawn. */
@NullMarked
package dev.evenkeel.examples.psplib;

import org.jspecify.annotations.NullMarked;
