/**
 * What may become of a step: who confirms, disputes, settles, corrects and withdraws it. How a history is told with the change is left to the recording, what
 * a step then says to the kernel.
 */
package de.kooperationsbuch.command.standing;
