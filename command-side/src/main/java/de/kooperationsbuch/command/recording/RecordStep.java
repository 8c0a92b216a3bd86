package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.json.PostedStep;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a step to its subject.
 *
 * @param subject identifier of the subject, such as {@code cooperation:dresden-afropa}
 * @param caller whose permission is asked; absent for those whom nobody needs to ask: an import, a restore, the application itself
 * @param today the day by which "has happened" is judged
 * @param fresh whether to decide on the state as the log has it now, not on one kept in memory
 */
public record RecordStep(
        @TargetAggregateIdentifier String subject,
        PostedStep posted,
        Channel channel,
        @Nullable Caller caller,
        LocalDate today,
        boolean fresh) {}
