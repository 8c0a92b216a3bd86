package de.kooperationsbuch.query.handover;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.organisation.ContactStep;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.organisation.Contact;
import de.kooperationsbuch.query.organisation.Contacts;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Who can be reached on one side, as far as the reader may know it.
 *
 * @param changed by which steps that became different
 */
record SideContacts(OrganisationId organisation, List<TakenOver> contacts, List<ChangedStep> changed) {
    /** @param openMatters those that the contact took over from the one before */
    record TakenOver(@JsonUnwrapped Contact contact, List<String> openMatters) {
        static TakenOver of(Contact contact) {
            return new TakenOver(contact, contact.openMatters());
        }
    }

    static SideContacts of(
            OrganisationId side, Look look, Sight sight, Handover.Since since, LocalDate asOf, Locale language) {
        return new SideContacts(
                side,
                Contacts.of(side, look, sight, asOf).stream().map(TakenOver::of).toList(),
                ChangedStep.since(since.begins(), Contacts.standings(side, look, sight), language).stream()
                        .filter(SideContacts::isAboutContacts)
                        .toList());
    }

    private static boolean isAboutContacts(ChangedStep changed) {
        return ContactStep.class.isAssignableFrom(
                Catalogue.find(changed.step()).orElseThrow().type());
    }
}
