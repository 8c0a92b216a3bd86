package de.kooperationsbuch.command.agreement;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.Rules.AN_AGREEMENT_HAS_BEEN_AGREED;
import static de.kooperationsbuch.command.Rules.AN_AGREEMENT_HAS_NOT_ENDED;
import static de.kooperationsbuch.command.Rules.AN_AGREEMENT_IS_KNOWN;
import static de.kooperationsbuch.command.Rules.AN_AGREEMENT_IS_NEGOTIATED_ONCE;
import static de.kooperationsbuch.command.Rules.AN_END_IS_NOT_BEFORE_ITS_BEGINNING;
import static de.kooperationsbuch.command.Rules.ONLY_PARTIES_MOVE;
import static de.kooperationsbuch.command.Rules.PARTIES_OF_AN_AGREEMENT_DIFFER;
import static de.kooperationsbuch.command.Rules.REFERENCES_NAME_KNOWN_ORGANISATIONS;
import static de.kooperationsbuch.command.agreement.Moves.KOMMUNE;
import static de.kooperationsbuch.command.agreement.Moves.STRANGER;
import static de.kooperationsbuch.command.agreement.Moves.VERBUND;
import static de.kooperationsbuch.command.agreement.Moves.ended;
import static de.kooperationsbuch.command.agreement.Moves.negotiated;
import static de.kooperationsbuch.command.agreement.Moves.notice;
import static de.kooperationsbuch.command.agreement.Moves.opened;
import static de.kooperationsbuch.command.agreement.Moves.tabled;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Scenario;
import java.util.stream.Stream;

/** Rules about agreements, however they came about. */
public class AgreementScenarios {
    private static final Draft DIRECT = negotiated("rahmen", KOMMUNE, VERBUND);

    public static Stream<Scenario> scenarios() {
        return Stream.of(
                        between(),
                        lives(),
                        contents(),
                        NegotiationScenarios.scenarios(),
                        VersionIdScenarios.scenarios(),
                        AnswerScenarios.scenarios())
                .flatMap(all -> all);
    }

    private static Stream<Scenario> between() {
        return Stream.of(
                Scenario.of(PARTIES_OF_AN_AGREEMENT_DIFFER, OPENED)
                        .accepts(DIRECT)
                        .refuses(negotiated("rahmen", KOMMUNE, KOMMUNE), "/data/parties", "[musterstadt, musterstadt]"),
                Scenario.of(PARTIES_OF_AN_AGREEMENT_DIFFER, OPENED)
                        .accepts(opened("rahmen", KOMMUNE, VERBUND, STRANGER))
                        .refuses(
                                opened("rahmen", KOMMUNE, VERBUND, VERBUND),
                                "/data/parties",
                                "[musterstadt, vielfalt-musterstadt, vielfalt-musterstadt]"),
                Scenario.of(REFERENCES_NAME_KNOWN_ORGANISATIONS, OPENED)
                        .accepts(opened("rahmen", KOMMUNE, VERBUND))
                        .refuses(opened("rahmen", KOMMUNE, "niemand"), "/data/parties/1", "niemand"),
                Scenario.of(ONLY_PARTIES_MOVE, OPENED, DIRECT)
                        .accepts(notice("rahmen").by(VERBUND))
                        .refuses(
                                notice("rahmen").by(STRANGER), "/by", STRANGER, "[musterstadt, vielfalt-musterstadt]"));
    }

    private static Stream<Scenario> lives() {
        return Stream.of(
                Scenario.of(AN_AGREEMENT_IS_NEGOTIATED_ONCE, OPENED, DIRECT)
                        .accepts(negotiated("raeume", KOMMUNE, VERBUND))
                        .refuses(DIRECT.id("noch-einmal"), "/data/agreement", "rahmen"),
                Scenario.of(AN_AGREEMENT_IS_KNOWN, OPENED, DIRECT)
                        .accepts(notice("rahmen"))
                        .refuses(notice("raeume"), "/data/agreement", "raeume"),
                Scenario.of(AN_AGREEMENT_IS_KNOWN, OPENED, opened("rahmen", KOMMUNE, VERBUND))
                        .accepts(tabled("rahmen", "Räume"))
                        .refuses(tabled("raeume", "Räume"), "/data/agreement", "raeume"),
                Scenario.of(AN_AGREEMENT_HAS_BEEN_AGREED, OPENED, DIRECT, opened("raeume", KOMMUNE, VERBUND))
                        .accepts(ended("rahmen"))
                        .refuses(ended("raeume"), "/data/agreement", "raeume"),
                Scenario.of(AN_AGREEMENT_HAS_BEEN_AGREED, OPENED, DIRECT, opened("raeume", KOMMUNE, VERBUND))
                        .accepts(notice("rahmen"))
                        .refuses(notice("raeume"), "/data/agreement", "raeume"),
                whileNotEnded(notice("rahmen"), notice("raeume")),
                whileNotEnded(ended("rahmen").by(STRANGER), ended("raeume").by(STRANGER)),
                whileNotEnded(tabled("rahmen", "Räume"), tabled("raeume", "Räume")),
                whileNotEnded(opened("rahmen", KOMMUNE, VERBUND), opened("raeume", KOMMUNE, VERBUND)));
    }

    private static Scenario whileNotEnded(Draft wrong, Draft right) {
        return Scenario.of(
                        AN_AGREEMENT_HAS_NOT_ENDED,
                        OPENED,
                        DIRECT,
                        negotiated("raeume", KOMMUNE, VERBUND),
                        ended("rahmen"))
                .accepts(right)
                .refuses(wrong, "/data/agreement", "rahmen");
    }

    private static Stream<Scenario> contents() {
        Draft[] open = {OPENED, opened("rahmen", KOMMUNE, VERBUND)};
        String nobody = "{'agreement':'rahmen','terms':" + Moves.terms("Räume", "niemand") + ",'effectiveFrom':'2025'}";
        return Stream.of(
                Scenario.of(REFERENCES_NAME_KNOWN_ORGANISATIONS, open)
                        .accepts(tabled("rahmen", "Räume"))
                        .refuses(Draft.of("ProposalTabled", nobody), "/data/terms/tasks/0/responsible", "niemand"),
                Scenario.of(AN_END_IS_NOT_BEFORE_ITS_BEGINNING, open)
                        .accepts(tabled("rahmen", "Räume", "'effectiveFrom':'2025-07','effectiveUntil':'2025'"))
                        .refuses(
                                tabled("rahmen", "Räume", "'effectiveFrom':'2025-07','effectiveUntil':'2025-06'"),
                                "/data/effectiveUntil",
                                "2025-06",
                                "2025-07"));
    }
}
