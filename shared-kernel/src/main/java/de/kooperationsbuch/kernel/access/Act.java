package de.kooperationsbuch.kernel.access;

import static de.kooperationsbuch.kernel.access.Bond.ANY;
import static de.kooperationsbuch.kernel.access.Bond.ASSIGNED;
import static de.kooperationsbuch.kernel.access.Bond.CONCERNED;
import static de.kooperationsbuch.kernel.access.Bond.MEMBER_ASSOCIATION;
import static de.kooperationsbuch.kernel.access.Bond.OWN;
import static de.kooperationsbuch.kernel.access.Bond.OWN_KOMMUNE;
import static de.kooperationsbuch.kernel.access.Bond.PUBLISHED;
import static de.kooperationsbuch.kernel.access.Bond.RECORDED;
import static de.kooperationsbuch.kernel.access.Grant.everybody;
import static de.kooperationsbuch.kernel.access.Grant.to;
import static de.kooperationsbuch.kernel.access.Role.ADMIN;
import static de.kooperationsbuch.kernel.access.Role.AUDITOR;
import static de.kooperationsbuch.kernel.access.Role.IMPORTER;
import static de.kooperationsbuch.kernel.access.Role.MEMBER;
import static de.kooperationsbuch.kernel.access.Role.OBSERVER;
import static de.kooperationsbuch.kernel.access.Role.REGISTRAR;

import java.util.List;
import java.util.Set;

/** The table: what can be done, and who may do it on which subject. Nothing else decides. */
public enum Act {
    // what everybody may do
    READ_THE_MANUAL(everybody(ANY)),
    LOG_IN(everybody(ANY)),

    // reading
    SEE_COOPERATION(everybody(PUBLISHED), to(MEMBER, OWN, MEMBER_ASSOCIATION, CONCERNED), to(AUDITOR, ASSIGNED)),
    SEE_PLACEMENT(everybody(PUBLISHED), to(MEMBER, OWN, MEMBER_ASSOCIATION), to(AUDITOR, ASSIGNED)),
    SEE_CYCLE(everybody(PUBLISHED), to(MEMBER, OWN, MEMBER_ASSOCIATION), to(AUDITOR, ASSIGNED)),
    SEE_FUNDING(everybody(PUBLISHED), to(MEMBER, OWN, MEMBER_ASSOCIATION, CONCERNED), to(AUDITOR, ASSIGNED)),
    SEE_AGREEMENTS(everybody(PUBLISHED), to(MEMBER, OWN, MEMBER_ASSOCIATION, CONCERNED), to(AUDITOR, ASSIGNED)),
    SEE_EVERYTHING_OF_A_COOPERATION(to(MEMBER, OWN, MEMBER_ASSOCIATION), to(AUDITOR, ASSIGNED)),
    SEE_MAP(everybody(PUBLISHED), to(MEMBER, OWN, CONCERNED), to(AUDITOR, ASSIGNED)),
    SEE_EVERYTHING_OF_A_MAP(to(MEMBER, OWN), to(AUDITOR, ASSIGNED)),
    SEE_ORGANISATION(
            everybody(PUBLISHED),
            to(MEMBER, OWN, MEMBER_ASSOCIATION, CONCERNED),
            to(AUDITOR, ASSIGNED),
            to(REGISTRAR, ANY)),
    SEE_EVERYTHING_OF_AN_ORGANISATION(to(MEMBER, OWN, MEMBER_ASSOCIATION, CONCERNED), to(AUDITOR, ASSIGNED)),
    SEE_PERSON(to(MEMBER, OWN, MEMBER_ASSOCIATION, CONCERNED), to(AUDITOR, ASSIGNED)),
    SEE_TODO(to(MEMBER, OWN, MEMBER_ASSOCIATION), to(AUDITOR, ASSIGNED)),
    EXPORT_WHAT_IS_SEEN(everybody(ANY)),

    // recording
    RECORD_STEP(to(MEMBER, OWN, CONCERNED)),
    RECORD_ASSESSMENT(to(MEMBER, OWN), to(OBSERVER, PUBLISHED)),
    CHANGE_RECORD(to(MEMBER, RECORDED)),
    CHANGE_ASSESSMENT(to(OBSERVER, RECORDED)),
    CHANGE_OPENING(to(REGISTRAR, RECORDED)),
    REGISTER_ORGANISATION(to(REGISTRAR, ANY), to(MEMBER, OWN_KOMMUNE)),
    OPEN_COOPERATION(to(REGISTRAR, ANY), to(MEMBER, OWN_KOMMUNE)),
    IMPORT_STEPS(to(IMPORTER, ANY)),

    // accounts and operations
    KEEP_OWN_ACCOUNT(
            to(MEMBER, ANY),
            to(AUDITOR, ANY),
            to(OBSERVER, ANY),
            to(IMPORTER, ANY),
            to(REGISTRAR, ANY),
            to(ADMIN, ANY)),
    KEEP_ACCOUNTS(to(ADMIN, ANY)),
    OPERATE(to(ADMIN, ANY));

    private final List<Grant> grants;

    Act(Grant... grants) {
        this.grants = List.of(grants);
    }

    public List<Grant> grants() {
        return grants;
    }

    /** Whether a caller with these bonds to the subject may. */
    public boolean allows(Caller caller, Set<Bond> bonds) {
        return grants.stream().anyMatch(grant -> grant.isFor(caller) && grant.holds(bonds));
    }

    /** Whether there can be a subject on which the caller may. */
    public boolean isOpenTo(Caller caller) {
        return grants.stream().anyMatch(grant -> grant.isFor(caller));
    }
}
