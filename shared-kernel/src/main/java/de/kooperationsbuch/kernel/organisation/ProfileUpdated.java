package de.kooperationsbuch.kernel.organisation;

import de.kooperationsbuch.kernel.FieldOfAction;
import de.kooperationsbuch.kernel.StepHeader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The organisation described what it does and what it can rely on; replaces the earlier profile. */
public record ProfileUpdated(
        StepHeader step,
        List<OrganisationFunction> functions,
        List<FieldOfAction> fieldsOfAction,
        @Nullable Map<ProfileItem, Boolean> checklist)
        implements OrganisationStep {}
