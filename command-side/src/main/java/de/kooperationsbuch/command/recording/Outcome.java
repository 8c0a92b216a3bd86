package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.kernel.StepId;

/**
 * What became of a proposed step.
 *
 * @param isNew whether it came into the book now, or was there before
 * @param last the last step that came into the book with it: itself, or what it brought about
 */
public record Outcome(boolean isNew, StepId last) {}
