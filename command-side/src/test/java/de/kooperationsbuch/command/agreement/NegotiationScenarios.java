package de.kooperationsbuch.command.agreement;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.Rules.AN_AGREED_VERSION_ARISES_BY_ITSELF;
import static de.kooperationsbuch.command.Rules.AN_AMENDMENT_KEEPS_THE_PARTIES;
import static de.kooperationsbuch.command.Rules.A_NEGOTIATION_IS_OPEN;
import static de.kooperationsbuch.command.Rules.A_NEGOTIATION_IS_OPENED_ONCE;
import static de.kooperationsbuch.command.Rules.ONE_VERSION_IS_ACCEPTED_BY_ALL;
import static de.kooperationsbuch.command.Rules.ONLY_PARTIES_MOVE;
import static de.kooperationsbuch.command.Rules.TERMS_ARE_TABLED_ONCE;
import static de.kooperationsbuch.command.agreement.Moves.JOBCENTER;
import static de.kooperationsbuch.command.agreement.Moves.KOMMUNE;
import static de.kooperationsbuch.command.agreement.Moves.STRANGER;
import static de.kooperationsbuch.command.agreement.Moves.VERBUND;
import static de.kooperationsbuch.command.agreement.Moves.accepted;
import static de.kooperationsbuch.command.agreement.Moves.agreed;
import static de.kooperationsbuch.command.agreement.Moves.brokenOff;
import static de.kooperationsbuch.command.agreement.Moves.negotiated;
import static de.kooperationsbuch.command.agreement.Moves.opened;
import static de.kooperationsbuch.command.agreement.Moves.rejected;
import static de.kooperationsbuch.command.agreement.Moves.tabled;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Scenario;
import java.util.stream.Stream;

/** Rules about the moves of a negotiation between three: the Kommune tabled version 1, the others have not answered yet. */
final class NegotiationScenarios {
    private static final String ALL = "[musterstadt, vielfalt-musterstadt, musterstadt-jobcenter]";
    private static final Draft INVITED = opened("rahmen", KOMMUNE, VERBUND, JOBCENTER);
    private static final Draft DIRECT = negotiated("rahmen", KOMMUNE, VERBUND);
    private static final Draft[] AT_THE_TABLE = {OPENED, INVITED, tabled("rahmen", "Räume")};

    private NegotiationScenarios() {}

    static Stream<Scenario> scenarios() {
        return Stream.of(rounds(), parties(), terms(), results()).flatMap(all -> all);
    }

    private static Stream<Scenario> rounds() {
        return Stream.of(
                Scenario.of(
                                A_NEGOTIATION_IS_OPENED_ONCE,
                                OPENED,
                                INVITED,
                                opened("raeume", KOMMUNE, VERBUND),
                                brokenOff("raeume"))
                        .accepts(opened("raeume", KOMMUNE, JOBCENTER))
                        .refuses(INVITED.by(VERBUND), "/data/agreement", "rahmen"),
                Scenario.of(
                                A_NEGOTIATION_IS_OPENED_ONCE,
                                OPENED,
                                DIRECT,
                                negotiated("raeume", KOMMUNE, VERBUND),
                                tabled("rahmen", "Räume"))
                        .accepts(opened("raeume", KOMMUNE, VERBUND))
                        .refuses(opened("rahmen", KOMMUNE, VERBUND), "/data/agreement", "rahmen"),
                whileOpen(tabled("raeume", "Räume"), tabled("rahmen", "Räume")),
                whileOpen(brokenOff("raeume").by(VERBUND), brokenOff("rahmen").by(VERBUND)),
                Scenario.of(
                                A_NEGOTIATION_IS_OPEN,
                                OPENED,
                                DIRECT,
                                negotiated("raeume", KOMMUNE, VERBUND),
                                tabled("rahmen", "Räume"))
                        .accepts(brokenOff("rahmen"))
                        .refuses(brokenOff("raeume"), "/data/agreement", "raeume"),
                Scenario.of(AN_AMENDMENT_KEEPS_THE_PARTIES, OPENED, DIRECT)
                        .accepts(opened("rahmen", VERBUND, KOMMUNE))
                        .refuses(INVITED, "/data/parties", ALL, "[musterstadt, vielfalt-musterstadt]"));
    }

    private static Scenario whileOpen(Draft wrong, Draft right) {
        return Scenario.of(
                        A_NEGOTIATION_IS_OPEN, OPENED, INVITED, opened("raeume", KOMMUNE, VERBUND), brokenOff("raeume"))
                .accepts(right)
                .refuses(wrong, "/data/agreement", "raeume");
    }

    private static Stream<Scenario> parties() {
        return Stream.concat(
                Stream.of(Scenario.of(ONLY_PARTIES_MOVE, OPENED)
                        .accepts(INVITED.by(JOBCENTER))
                        .refuses(INVITED.by(STRANGER), "/by", STRANGER, ALL)),
                Stream.of(tabled("rahmen", "Zeiten"), accepted("rahmen", 1), rejected("rahmen", 1), brokenOff("rahmen"))
                        .map(move -> Scenario.of(ONLY_PARTIES_MOVE, AT_THE_TABLE)
                                .accepts(move.by(JOBCENTER))
                                .refuses(
                                        move.by("musterstadt-integrationsbuero"),
                                        "/by",
                                        "musterstadt-integrationsbuero",
                                        ALL)));
    }

    private static Stream<Scenario> terms() {
        return Stream.of(
                Scenario.of(TERMS_ARE_TABLED_ONCE, AT_THE_TABLE)
                        .accepts(tabled("rahmen", "Räume", "'effectiveFrom':'2025','effectiveUntil':'2026'")
                                .by(VERBUND))
                        .refuses(tabled("rahmen", "Räume").by(VERBUND), "/data/terms", "rahmen", "1"),
                Scenario.of(
                                TERMS_ARE_TABLED_ONCE,
                                OPENED,
                                INVITED,
                                tabled("rahmen", "Räume"),
                                tabled("rahmen", "Zeiten"))
                        .accepts(tabled("rahmen", "Geld"))
                        .refuses(tabled("rahmen", "Räume").by(VERBUND), "/data/terms", "rahmen", "1"),
                Scenario.of(TERMS_ARE_TABLED_ONCE, OPENED, DIRECT)
                        .accepts(tabled("rahmen", "wie es war", "'effectiveFrom':'2025'"))
                        .refuses(
                                tabled("rahmen", "wie es war", "'effectiveFrom':'2024'"), "/data/terms", "rahmen", "1"),
                Scenario.of(
                                TERMS_ARE_TABLED_ONCE,
                                OPENED,
                                INVITED,
                                tabled("rahmen", "Räume"),
                                brokenOff("rahmen"),
                                INVITED,
                                tabled("rahmen", "Zeiten"))
                        .accepts(tabled("rahmen", "Räume"))
                        .refuses(tabled("rahmen", "Zeiten").by(VERBUND), "/data/terms", "rahmen", "2"));
    }

    private static Stream<Scenario> results() {
        return Stream.of(
                Scenario.of(ONE_VERSION_IS_ACCEPTED_BY_ALL, AT_THE_TABLE)
                        .accepts(negotiated("raeume", KOMMUNE, VERBUND))
                        .refuses(DIRECT, "/data/agreement", "rahmen"),
                Scenario.of(ONE_VERSION_IS_ACCEPTED_BY_ALL, OPENED, INVITED, brokenOff("rahmen"))
                        .accepts(negotiated("raeume", KOMMUNE, VERBUND))
                        .refuses(DIRECT, "/data/agreement", "rahmen"),
                Scenario.of(AN_AGREED_VERSION_ARISES_BY_ITSELF, OPENED)
                        .accepts(DIRECT.id("rahmen-v0"))
                        .refuses(DIRECT.id("rahmen-v1"), "/step", "rahmen-v1"),
                Scenario.of(AN_AGREED_VERSION_ARISES_BY_ITSELF, OPENED, DIRECT)
                        .accepts(tabled("rahmen", "Räume"))
                        .refuses(
                                agreed("AgreementAmended", "rahmen", KOMMUNE, VERBUND)
                                        .id("neu"),
                                "/step",
                                "neu"));
    }
}
