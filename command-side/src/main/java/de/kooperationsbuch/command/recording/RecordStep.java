package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.json.PostedStep;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Proposes a step to its subject.
 *
 * @param subject identifier of the subject, such as {@code cooperation:dresden-afropa}
 * @param today the day by which "has happened" is judged
 * @param fresh whether to decide on the state as the log has it now, not on one kept in memory
 */
public record RecordStep(
        @TargetAggregateIdentifier String subject,
        PostedStep posted,
        Channel channel,
        LocalDate today,
        boolean fresh) {}
