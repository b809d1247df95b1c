package dev.evenkeel.risk.register;

import dev.evenkeel.risk.matrix.Rating;

/** A risk with its look-up, before it has a rank. */
record RatedRisk(Risk risk, Rating rating) {}
