package de.kooperationsbuch.query.agreement;

import java.time.LocalDate;

/** Where an agreement stands on a day. One in force stays so while an amendment is negotiated. */
public enum AgreementState {
    /** Not agreed yet. */
    NEGOTIATING,
    /** Never agreed, and nobody negotiates any more. */
    BROKEN_OFF,
    /** Agreed, its next day in force not yet come. */
    AHEAD,
    IN_FORCE,
    OVER;

    static AgreementState of(Agreement agreement, LocalDate day) {
        if (agreement.versions().stream().noneMatch(Version::isAgreed))
            return agreement.waitingSince().isPresent() ? NEGOTIATING : BROKEN_OFF;
        if (agreement.inForce().stream().anyMatch(span -> span.holds(day))) return IN_FORCE;
        return agreement.inForce().stream().allMatch(span -> span.endsBefore(day)) ? OVER : AHEAD;
    }
}
