package de.kooperationsbuch.query.steps;

import java.time.Instant;

/**
 * How far the read side has come, and in which generation that is to be read.
 *
 * @param position of the last step taken in, 0 if none
 * @param at when that step was recorded; every answer is computed at this instant or an earlier one
 */
public record Head(Generation generation, long position, Instant at) {}
