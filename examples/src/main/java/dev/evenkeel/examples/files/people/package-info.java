/** People, their shifts and their holidays. */
@NullMarked
package dev.evenkeel.examples.files.people;

import org.jspecify.annotations.NullMarked;
