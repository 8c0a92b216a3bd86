package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.standing.Taken;

/** A step that its subject accepted. */
record AcceptedStep(Step step, Channel channel) implements Taken {}
