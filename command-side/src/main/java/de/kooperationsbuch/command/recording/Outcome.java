package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.personal.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What became of a proposed step.
 *
 * @param isNew whether it came into the book now, or was there before
 * @param last the last step that came into the book with it: itself, or what it brought about
 * @param person whom the step in the book names, if it names anybody
 */
public record Outcome(boolean isNew, StepId last, @Nullable PersonId person) {}
