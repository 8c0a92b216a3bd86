package de.kooperationsbuch.kernel.publication;

import de.kooperationsbuch.kernel.StepHeader;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Parts of the cooperation may be seen by everybody. Counts for those parts that both sides recorded or confirmed. */
public record PublicationAgreed(
        StepHeader step, @Size(min = 1) List<PublishedPart> parts) implements PublicationStep {}
