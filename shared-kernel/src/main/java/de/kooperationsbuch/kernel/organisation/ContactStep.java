package de.kooperationsbuch.kernel.organisation;

import de.kooperationsbuch.kernel.personal.Person;

/** Who can be reached for a function of the organisation. What is agreed stays with functions; people come and go. */
public sealed interface ContactStep extends OrganisationStep permits ContactAssigned, ContactHandedOver {
    /** Such as {@code Geschäftsstelle}; the same text is the same function. */
    String function();

    /** The contact from then on. */
    Person person();

    /** The same, of somebody else. */
    ContactStep naming(Person other);
}
