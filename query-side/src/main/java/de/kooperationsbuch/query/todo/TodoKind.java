package de.kooperationsbuch.query.todo;

/** What can wait for an organisation; the word is part of the answer and the key of the sentence that tells the reason. */
public enum TodoKind {
    /** A version is on the table, and it is its turn. */
    ANSWER_PROPOSAL,
    /** A negotiation is open in which nobody has tabled a proposal, or in which it rejected the one on the table. */
    TABLE_PROPOSAL,
    /** Another side recorded a step that waits for its word. */
    CONFIRM_STEP,
    /** A dispute is open, and it has not said how that ended, or not the same as the others. */
    SETTLE_DISPUTE,
    /** A side disputes what it recorded as a third party; only it can correct or withdraw that. */
    RECORD_DISPUTED,
    /** The next block of its kind in an open cycle is due within 60 days. */
    BLOCK_DUE,
    BLOCK_OVERDUE,
    /** A funding of the Verbund ends within six months, and nothing follows. */
    FUNDING_ENDING,
    /** It owes its funder a report, by now or within 60 days. */
    REPORT_DUE,
    /** Something is planned within 60 days. */
    STEP_AHEAD,
    /** The planned day is past, and the step was not recorded. */
    STEP_MISSED,
    /** The cycle is in its last 30 days or over, and nobody has looked at the goal. */
    REVIEW_GOAL,
    /** The period of the cycle is over. */
    CLOSE_CYCLE,
    /** The parties are to look at their agreement within 60 days. */
    AGREEMENT_REVIEW,
    /** The agreement ends within six months. */
    AGREEMENT_EXPIRING
}
