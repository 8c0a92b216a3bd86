package de.kooperationsbuch.kernel.organisation;

import de.kooperationsbuch.kernel.Decimal;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepHeader;

/** A figure was counted or published, true as of a date. */
public record KeyFigureRecorded(StepHeader step, KeyFigure figure, Decimal value, PartialDate asOf)
        implements OrganisationStep {}
