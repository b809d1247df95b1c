package dev.evenkeel.examples.files;

import java.time.Duration;

/**
 * A training that takes people off the phones.
 *
 * @param people how many at once
 * @param length how long
 */
public record Training(int people, Duration length) {}
