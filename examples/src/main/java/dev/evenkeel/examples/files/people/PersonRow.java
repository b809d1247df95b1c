package dev.evenkeel.examples.files.people;

import dev.evenkeel.core.people.Person;

/**
 * A row of the people's file.
 *
 * @param person the person
 * @param calendar the id of the calendar whose shifts the person works
 */
public record PersonRow(Person person, String calendar) {}
