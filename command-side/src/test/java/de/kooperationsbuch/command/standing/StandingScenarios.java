package de.kooperationsbuch.command.standing;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.Rules.A_CORRECTION_CHANGES_SOMETHING;
import static de.kooperationsbuch.command.Rules.A_DISPUTE_IS_RAISED_ONCE_BY_EACH;
import static de.kooperationsbuch.command.Rules.A_HISTORY_HOLDS_WITH_ITS_CHANGES;
import static de.kooperationsbuch.command.Rules.A_RECORD_IS_CONFIRMED_ONCE_BY_EACH;
import static de.kooperationsbuch.command.Rules.A_REGISTRATION_STAYS;
import static de.kooperationsbuch.command.Rules.A_SIDE_SETTLES_WITH_A_RESULT_ONCE;
import static de.kooperationsbuch.command.Rules.A_STEP_SPOKEN_OF_IS_KNOWN;
import static de.kooperationsbuch.command.Rules.A_WITHDRAWN_STEP_IS_LEFT_ALONE;
import static de.kooperationsbuch.command.Rules.A_WORD_GIVEN_STANDS;
import static de.kooperationsbuch.command.Rules.ONLY_AN_OPEN_DISPUTE_IS_SETTLED;
import static de.kooperationsbuch.command.Rules.ONLY_A_SIDE_SETTLES;
import static de.kooperationsbuch.command.Rules.ONLY_THE_OTHER_SIDE_CONFIRMS_OR_DISPUTES;
import static de.kooperationsbuch.command.Rules.ONLY_THE_RECORDING_SIDE_CORRECTS_OR_WITHDRAWS;
import static de.kooperationsbuch.command.Rules.WHAT_A_STEP_IS_ABOUT_STAYS;
import static de.kooperationsbuch.command.Rules.WORDS_ABOUT_A_STEP_STAND;

import de.kooperationsbuch.command.Cast;
import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Scenario;
import de.kooperationsbuch.kernel.SubjectKind;
import java.util.stream.Stream;

public class StandingScenarios {
    static final String VERBUND = "vielfalt-musterstadt";
    private static final Draft OPENING = OPENED.id("opened");
    static final Draft FORMAT = Draft.of("FormatAgreed", "{'format':'runder-tisch','title':'Runder Tisch'}")
            .id("format");
    private static final Draft FORMAT_ENDED =
            Draft.of("FormatEnded", "{'format':'runder-tisch'}").id("format-ended");
    private static final Draft NEGOTIATION = Draft.of("NegotiationOpened", """
            {'agreement':'rahmen','title':'Rahmen','subject':'Integration','parties':['musterstadt','vielfalt-musterstadt']}""").id("verhandlung");
    private static final Draft REGISTERED = Cast.registered("tandem-verein", "'kind':'MSO','name':'Tandem'");

    public static Stream<Scenario> scenarios() {
        return Stream.of(spokenOf(), bySides(), disputes(), changes(), histories())
                .flatMap(all -> all);
    }

    private static Stream<Scenario> spokenOf() {
        return Stream.of(
                Scenario.of(A_STEP_SPOKEN_OF_IS_KNOWN, OPENING, FORMAT)
                        .accepts(confirmed("format"))
                        .refuses(confirmed("nie-erfasst"), "/data/of", "nie-erfasst"),
                Scenario.of(
                                WORDS_ABOUT_A_STEP_STAND,
                                OPENING,
                                FORMAT,
                                confirmed("format").id("ja"))
                        .accepts(confirmed("opened"))
                        .refuses(withdrawn("ja").by(VERBUND), "/data/of", "ja", "StepConfirmed"),
                Scenario.of(A_WITHDRAWN_STEP_IS_LEFT_ALONE, OPENING, FORMAT, withdrawn("format"))
                        .accepts(confirmed("opened"))
                        .refuses(confirmed("format"), "/data/of", "format"),
                Scenario.of(A_WORD_GIVEN_STANDS, OPENING, FORMAT, NEGOTIATION)
                        .accepts(withdrawn("format"))
                        .refuses(withdrawn("verhandlung"), "/data/of", "verhandlung", "NegotiationOpened"));
    }

    private static Stream<Scenario> bySides() {
        return Stream.of(
                Scenario.of(ONLY_THE_OTHER_SIDE_CONFIRMS_OR_DISPUTES, OPENING, FORMAT)
                        .accepts(confirmed("format"))
                        .refuses(
                                confirmed("format").by("musterstadt-integrationsbuero"),
                                "/by",
                                "musterstadt-integrationsbuero",
                                "[vielfalt-musterstadt]"),
                Scenario.of(A_RECORD_IS_CONFIRMED_ONCE_BY_EACH, OPENING, FORMAT, confirmed("format"))
                        .accepts(confirmed("opened"))
                        .refuses(confirmed("format"), "/by", VERBUND),
                Scenario.of(ONLY_THE_RECORDING_SIDE_CORRECTS_OR_WITHDRAWS, OPENING, FORMAT)
                        .accepts(withdrawn("format").by("musterstadt-integrationsbuero"))
                        .refuses(withdrawn("format").by(VERBUND), "/by", VERBUND, "musterstadt"));
    }

    private static Stream<Scenario> disputes() {
        return Stream.of(
                Scenario.of(A_DISPUTE_IS_RAISED_ONCE_BY_EACH, OPENING, FORMAT, disputed("format"))
                        .accepts(disputed("opened"))
                        .refuses(disputed("format"), "/by", VERBUND),
                Scenario.of(ONLY_AN_OPEN_DISPUTE_IS_SETTLED, OPENING, FORMAT, disputed("format"))
                        .accepts(settled("format", "STANDS"))
                        .refuses(settled("opened", "STANDS"), "/data/of", "opened"),
                Scenario.of(ONLY_A_SIDE_SETTLES, OPENING, FORMAT, disputed("format"))
                        .accepts(settled("format", "STANDS").by(VERBUND))
                        .refuses(
                                settled("format", "STANDS").by("musterland-stiftung"),
                                "/by",
                                "musterland-stiftung",
                                "[musterstadt, vielfalt-musterstadt]"),
                Scenario.of(
                                A_SIDE_SETTLES_WITH_A_RESULT_ONCE,
                                OPENING,
                                FORMAT,
                                disputed("format"),
                                settled("format", "STANDS"))
                        .accepts(settled("format", "WITHDRAWN"))
                        .refuses(settled("format", "STANDS"), "/data/result", "musterstadt", "STANDS"));
    }

    private static Stream<Scenario> changes() {
        return Stream.of(
                Scenario.of(WHAT_A_STEP_IS_ABOUT_STAYS, OPENING, FORMAT)
                        .accepts(corrected("format", "{'format':'runder-tisch','title':'Großer runder Tisch'}"))
                        .refuses(
                                corrected("format", "{'format':'beirat','title':'Runder Tisch'}"),
                                "/data/data/format",
                                "format",
                                "FormatAgreed"),
                Scenario.of(A_CORRECTION_CHANGES_SOMETHING, OPENING, FORMAT)
                        .accepts(redated("format", "2023"))
                        .refuses(
                                corrected("format", "{'title':'Runder Tisch','format':'runder-tisch'}"),
                                "/data",
                                "format"),
                Scenario.of(A_REGISTRATION_STAYS, REGISTERED)
                        .accepts(Draft.of("StepCorrected", SubjectKind.ORGANISATION, """
                                {'of':'org-tandem-verein','data':{'kind':'MSO','name':'Tandem e. V.'}}""")
                                .about("tandem-verein"))
                        .refuses(
                                Draft.of("StepWithdrawn", SubjectKind.ORGANISATION, """
                                        {'of':'org-tandem-verein','reason':'doppelt'}""")
                                        .about("tandem-verein"),
                                "/data/of",
                                "tandem-verein"));
    }

    private static Stream<Scenario> histories() {
        return Stream.of(Scenario.of(A_HISTORY_HOLDS_WITH_ITS_CHANGES, OPENING, FORMAT, FORMAT_ENDED)
                .accepts(withdrawn("format-ended"))
                .refuses(
                        withdrawn("format"),
                        "/data/of",
                        "format-ended",
                        "FormatEnded",
                        "de.kooperationsbuch.kernel.problem.RuleBroken: rule-broken A_FORMAT_IS_KNOWN [runder-tisch]"));
    }

    static Draft confirmed(String of) {
        return Draft.of("StepConfirmed", "{'of':'" + of + "'}").by(VERBUND);
    }

    static Draft disputed(String of) {
        return Draft.of("StepDisputed", "{'of':'" + of + "','reason':'so war es nicht'}")
                .by(VERBUND);
    }

    static Draft settled(String of, String result) {
        return Draft.of("DisputeSettled", "{'of':'" + of + "','result':'" + result + "'}");
    }

    static Draft corrected(String of, String data) {
        return Draft.of("StepCorrected", "{'of':'" + of + "','data':" + data + "}");
    }

    static Draft redated(String of, String effectiveOn) {
        return Draft.of("StepCorrected", "{'of':'" + of + "','effectiveOn':'" + effectiveOn + "'}");
    }

    static Draft withdrawn(String of) {
        return Draft.of("StepWithdrawn", "{'of':'" + of + "','reason':'versehentlich erfasst'}");
    }
}
