package de.kooperationsbuch.command.agreement;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.Rules.AN_AGREEMENT_HAS_NOT_ENDED;
import static de.kooperationsbuch.command.Rules.AN_AGREEMENT_IS_KNOWN;
import static de.kooperationsbuch.command.Rules.AN_AGREEMENT_IS_NEGOTIATED_ONCE;
import static de.kooperationsbuch.command.Rules.PARTIES_OF_AN_AGREEMENT_DIFFER;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Scenario;
import java.util.stream.Stream;

public class AgreementScenarios {
    private static final Draft ENDED = Draft.of("AgreementEnded", "{'agreement':'rahmen','reason':'EXPIRED'}");

    public static Stream<Scenario> scenarios() {
        return Stream.of(
                Scenario.of(AN_AGREEMENT_IS_NEGOTIATED_ONCE, OPENED, negotiated("rahmen", "vielfalt-musterstadt"))
                        .accepts(negotiated("raeume", "vielfalt-musterstadt"))
                        .refuses(negotiated("rahmen", "vielfalt-musterstadt"), "/data/agreement", "rahmen"),
                Scenario.of(PARTIES_OF_AN_AGREEMENT_DIFFER, OPENED)
                        .accepts(negotiated("rahmen", "vielfalt-musterstadt"))
                        .refuses(negotiated("rahmen", "musterstadt"), "/data/parties", "[musterstadt, musterstadt]"),
                Scenario.of(AN_AGREEMENT_IS_KNOWN, OPENED, negotiated("rahmen", "vielfalt-musterstadt"))
                        .accepts(notice("rahmen"))
                        .refuses(notice("raeume"), "/data/agreement", "raeume"),
                Scenario.of(
                                AN_AGREEMENT_HAS_NOT_ENDED,
                                OPENED,
                                negotiated("rahmen", "vielfalt-musterstadt"),
                                negotiated("raeume", "vielfalt-musterstadt"),
                                ENDED)
                        .accepts(notice("raeume"))
                        .refuses(notice("rahmen"), "/data/agreement", "rahmen"));
    }

    private static Draft negotiated(String agreement, String otherParty) {
        return Draft.of("AgreementNegotiated", """
                {'agreement':'%s','title':'Vereinbarung','parties':['musterstadt','%s'],'effectiveFrom':'2024',
                 'terms':{'fieldsOfAction':[],'tasks':[],'mandate':[]}}""".formatted(agreement, otherParty));
    }

    private static Draft notice(String agreement) {
        return Draft.of(
                "NoticeGiven", "{'agreement':'" + agreement + "','endsOn':'2027-12','reason':'neue Grundlage'}");
    }
}
