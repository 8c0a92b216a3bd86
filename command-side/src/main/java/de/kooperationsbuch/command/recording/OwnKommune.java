package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.command.AccountHolders;
import de.kooperationsbuch.command.KnownOrganisation;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import java.util.Optional;

/** What a Kommune brings into the book by itself, without the operator. */
final class OwnKommune {
    private final References references;
    private final AccountHolders accounts;

    OwnKommune(References references, AccountHolders accounts) {
        this.references = references;
        this.accounts = accounts;
    }

    /** Itself, its offices, and Verbünde that can speak for themselves; nothing as a part of another, because that speaks for the whole. */
    boolean mayRegister(OrganisationRegistered step) {
        OrganisationId author = step.step().by();
        OrganisationId registered = new OrganisationId(step.step().subject().slug());
        Optional<KnownOrganisation> known = references.find(author);
        if (step.partOf() != null && !author.equals(step.partOf())) return false;
        if (registered.equals(author))
            return known.map(KnownOrganisation::kind).orElse(step.kind()) == OrganisationKind.KOMMUNE;
        if (known.filter(organisation -> organisation.kind() == OrganisationKind.KOMMUNE)
                .isEmpty()) return false;
        return switch (step.kind()) {
            case KOMMUNE -> false;
            case VERBUND -> accounts.hasAccount(registered);
            default -> author.equals(step.partOf());
        };
    }

    /** Whether a corrected registration makes an organisation speak for another one than before. */
    static boolean changesWhole(OrganisationRegistered before, OrganisationRegistered after) {
        return after.partOf() != null && !after.partOf().equals(before.partOf());
    }

    /** A cooperation of its own, or of the Kommune whose office it is; whether the other side can answer is another question. */
    boolean isPartner(CooperationOpened step) {
        OrganisationId author = step.step().by();
        return author.equals(step.kommune())
                || references
                        .find(author)
                        .map(KnownOrganisation::partOf)
                        .filter(step.kommune()::equals)
                        .isPresent();
    }

    boolean mayOpen(CooperationOpened step) {
        return isPartner(step) && accounts.hasAccount(step.verbund());
    }
}
