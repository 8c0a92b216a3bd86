package de.kooperationsbuch.command.organisation;

import static de.kooperationsbuch.command.Rules.ANOTHER_CONTACT_TAKES_OVER;
import static de.kooperationsbuch.command.Rules.ONLY_A_FUNCTION_WITH_A_CONTACT_IS_HANDED_OVER;

import de.kooperationsbuch.kernel.organisation.ContactAssigned;
import de.kooperationsbuch.kernel.organisation.ContactHandedOver;
import de.kooperationsbuch.kernel.organisation.ContactStep;
import de.kooperationsbuch.kernel.personal.PersonId;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who is the contact for which function of an organisation, by recording order. A refusal names functions, never people. */
final class Contacts {
    private static final String FUNCTION = "/data/function";
    private final Map<String, PersonId> contacts = new TreeMap<>();

    /** The same person may be assigned again, with another address; for anybody else there is something to hand over. */
    void decide(ContactAssigned step) {
        PersonId contact = contacts.get(step.function());
        if (contact != null && !contact.equals(step.person().id()))
            throw new RuleBroken(ANOTHER_CONTACT_TAKES_OVER, step.function()).at(FUNCTION);
    }

    void decide(ContactHandedOver step) {
        if (!contacts.containsKey(step.function()))
            throw new RuleBroken(
                            ONLY_A_FUNCTION_WITH_A_CONTACT_IS_HANDED_OVER,
                            step.function(),
                            List.copyOf(contacts.keySet()))
                    .at(FUNCTION);
    }

    void evolve(ContactStep step) {
        contacts.put(step.function(), step.person().id());
    }
}
