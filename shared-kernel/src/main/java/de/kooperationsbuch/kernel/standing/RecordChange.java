package de.kooperationsbuch.kernel.standing;

import de.kooperationsbuch.kernel.organisation.Registration;
import org.jspecify.annotations.Nullable;

/** The recording side changes what it recorded. A change of the registration of an organisation keeps what that says from now on, for those who look it up. */
public sealed interface RecordChange extends StepAboutStep permits StepCorrected, StepWithdrawn {
    @Nullable
    Registration registration();

    RecordChange leaving(Registration left);
}
