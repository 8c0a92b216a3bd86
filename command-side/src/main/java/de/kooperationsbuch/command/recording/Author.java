package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whoever records does so for the organisation of the account, and for no other. */
final class Author {
    private static final Logger log = LoggerFactory.getLogger(Author.class);

    private Author() {}

    /** @throws Refusal if the account belongs to no organisation */
    static OrganisationId of(Caller caller) {
        if (caller.organisation() != null) return caller.organisation();
        log.warn("Account {} was refused: it belongs to no organisation", caller.account());
        throw new Refusal(ProblemType.NOT_YOURS, "not-yours.no-organisation").at("/by");
    }

    /** @throws Refusal if somebody else is said to record */
    static void require(OrganisationId by, Caller caller) {
        if (of(caller).equals(by)) return;
        log.warn("Account {} was refused: it named another organisation as its own", caller.account());
        throw new Refusal(ProblemType.NOT_YOURS, "not-yours.by", caller.organisation(), by).at("/by");
    }
}
