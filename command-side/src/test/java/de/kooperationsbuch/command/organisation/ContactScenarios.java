package de.kooperationsbuch.command.organisation;

import static de.kooperationsbuch.command.Cast.registered;
import static de.kooperationsbuch.command.Rules.ANOTHER_CONTACT_TAKES_OVER;
import static de.kooperationsbuch.command.Rules.A_PERSON_IS_KNOWN_BY_ITS_ID;
import static de.kooperationsbuch.command.Rules.NOBODY_WHO_WAS_ERASED_IS_NAMED_AGAIN;
import static de.kooperationsbuch.command.Rules.ONLY_A_FUNCTION_WITH_A_CONTACT_IS_HANDED_OVER;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Scenario;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.personal.Erased;
import java.util.stream.Stream;

public final class ContactScenarios {
    private static final Draft VERBUND =
            registered("vielfalt-musterstadt", "'kind':'VERBUND','name':'Vielfalt Musterstadt'");

    private ContactScenarios() {}

    public static Stream<Scenario> scenarios() {
        return Stream.of(
                Scenario.of(ANOTHER_CONTACT_TAKES_OVER, VERBUND, assigned("Vorstand", "Maria"))
                        .accepts(assigned("Kasse", "Ömer"))
                        .refuses(assigned("Vorstand", "Ömer"), "/data/function", "Vorstand"),
                Scenario.of(ONLY_A_FUNCTION_WITH_A_CONTACT_IS_HANDED_OVER, VERBUND, assigned("Vorstand", "Maria"))
                        .accepts(handedOver("Vorstand", "'name':'Ömer'"))
                        .refuses(handedOver("Kasse", "'name':'Ömer'"), "/data/function", "Kasse", "[Vorstand]"),
                Scenario.of(A_PERSON_IS_KNOWN_BY_ITS_ID, VERBUND, assigned("Vorstand", "Maria"))
                        .accepts(handedOver("Vorstand", "'name':'Ömer'"))
                        .refuses(
                                handedOver("Vorstand", "'id':'0b7e6f0c-3d5a-4a2e-9c41-8f2f6f1d7a10','name':'Ömer'"),
                                "/data/person/id",
                                "0b7e6f0c-3d5a-4a2e-9c41-8f2f6f1d7a10"),
                Scenario.of(
                                NOBODY_WHO_WAS_ERASED_IS_NAMED_AGAIN,
                                VERBUND,
                                assigned("Vorstand", Erased.TEXT).id("gone"))
                        .accepts(renamed("gone", Erased.TEXT))
                        .refuses(renamed("gone", "Maria"), "/data/data/person/id"));
    }

    static Draft assigned(String function, String name) {
        return Draft.of("ContactAssigned", "{'function':'%s','person':{'name':'%s'}}".formatted(function, name));
    }

    private static Draft renamed(String of, String name) {
        return Draft.of(
                "StepCorrected",
                SubjectKind.ORGANISATION,
                "{'of':'%s','effectiveOn':'2021','data':{'function':'Vorstand','person':{'name':'%s'}}}"
                        .formatted(of, name));
    }

    static Draft handedOver(String function, String person) {
        return Draft.of(
                "ContactHandedOver",
                "{'function':'%s','person':{%s},'openMatters':['Bericht']}".formatted(function, person));
    }
}
