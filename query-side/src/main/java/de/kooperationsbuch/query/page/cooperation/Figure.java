package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.cycle.DialogConferenceHeld;
import de.kooperationsbuch.kernel.cycle.NetworkMeetingHeld;
import de.kooperationsbuch.kernel.cycle.StadtratReportFiled;
import de.kooperationsbuch.kernel.funding.FundingKind;
import de.kooperationsbuch.kernel.network.Voice;
import org.jspecify.annotations.Nullable;

/** How something is drawn: the shape of what happened, the filling of what lasted. */
enum Figure {
    CIRCLE,
    DIAMOND,
    SQUARE,
    TRIANGLE,
    PLAIN,
    HATCHED,
    DOTTED,
    LINED,
    CROSSED,
    THIN,
    GAP;

    static Figure of(Step step) {
        if (step instanceof NetworkMeetingHeld) return CIRCLE;
        if (step instanceof DialogConferenceHeld) return DIAMOND;
        return step instanceof StadtratReportFiled ? SQUARE : TRIANGLE;
    }

    static Figure of(Block block) {
        return switch (block) {
            case NETWORK_MEETING -> CIRCLE;
            case DIALOG_CONFERENCE -> DIAMOND;
            case STADTRAT_REPORT -> SQUARE;
            default -> TRIANGLE;
        };
    }

    static Figure of(@Nullable FundingKind kind) {
        if (kind == null) return THIN;
        return switch (kind) {
            case PROJECT -> HATCHED;
            case COORDINATION -> DOTTED;
            case INSTITUTIONAL -> LINED;
            case SERVICE -> CROSSED;
            case STRUCTURAL -> PLAIN;
        };
    }

    static Figure of(@Nullable Voice voice) {
        if (voice == null) return THIN;
        return switch (voice) {
            case GUEST -> DOTTED;
            case ADVISORY -> HATCHED;
            case VOTING -> LINED;
            case CO_DECIDING -> PLAIN;
        };
    }
}
