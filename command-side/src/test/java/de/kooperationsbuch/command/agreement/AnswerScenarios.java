package de.kooperationsbuch.command.agreement;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.Rules.A_VERSION_IS_ACCEPTED_ONCE_BY_EACH;
import static de.kooperationsbuch.command.Rules.ONLY_THE_LATEST_VERSION_IS_ANSWERED;
import static de.kooperationsbuch.command.Rules.ONLY_WHO_HAS_NOT_ANSWERED_REJECTS;
import static de.kooperationsbuch.command.agreement.Moves.JOBCENTER;
import static de.kooperationsbuch.command.agreement.Moves.KOMMUNE;
import static de.kooperationsbuch.command.agreement.Moves.VERBUND;
import static de.kooperationsbuch.command.agreement.Moves.accepted;
import static de.kooperationsbuch.command.agreement.Moves.brokenOff;
import static de.kooperationsbuch.command.agreement.Moves.ended;
import static de.kooperationsbuch.command.agreement.Moves.negotiated;
import static de.kooperationsbuch.command.agreement.Moves.opened;
import static de.kooperationsbuch.command.agreement.Moves.rejected;
import static de.kooperationsbuch.command.agreement.Moves.tabled;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Scenario;
import java.util.stream.Stream;

/** Rules about answering a proposal: the Kommune tabled version 1, two others are asked. */
final class AnswerScenarios {
    private static final Draft INVITED = opened("rahmen", KOMMUNE, VERBUND, JOBCENTER);
    private static final Draft DIRECT = negotiated("rahmen", KOMMUNE, VERBUND);
    private static final Draft[] AT_THE_TABLE = {OPENED, INVITED, tabled("rahmen", "Räume")};

    private AnswerScenarios() {}

    static Stream<Scenario> scenarios() {
        return Stream.of(
                onlyTheLatest(
                        accepted("rahmen", 1),
                        accepted("rahmen", 2),
                        1,
                        2,
                        INVITED,
                        tabled("rahmen", "Räume"),
                        tabled("rahmen", "Zeiten")),
                onlyTheLatest(
                        rejected("rahmen", 3),
                        rejected("rahmen", 2),
                        3,
                        2,
                        INVITED,
                        tabled("rahmen", "Räume"),
                        tabled("rahmen", "Zeiten")),
                onlyTheLatest(accepted("rahmen", 1), accepted("rahmen", 2), 1, 2, DIRECT, tabled("rahmen", "Räume")),
                onlyTheLatest(
                        accepted("raeume", 1),
                        accepted("rahmen", 1),
                        1,
                        1,
                        INVITED,
                        tabled("rahmen", "Zeiten"),
                        opened("raeume", KOMMUNE, VERBUND),
                        tabled("raeume", "Räume"),
                        brokenOff("raeume")),
                onlyTheLatest(
                        accepted("raeume", 2),
                        accepted("rahmen", 1),
                        2,
                        2,
                        INVITED,
                        tabled("rahmen", "Zeiten"),
                        negotiated("raeume", KOMMUNE, VERBUND),
                        tabled("raeume", "Räume"),
                        ended("raeume")),
                Scenario.of(A_VERSION_IS_ACCEPTED_ONCE_BY_EACH, AT_THE_TABLE)
                        .accepts(accepted("rahmen", 1).by(VERBUND))
                        .refuses(accepted("rahmen", 1).by(KOMMUNE), "/by", KOMMUNE, "1"),
                Scenario.of(
                                A_VERSION_IS_ACCEPTED_ONCE_BY_EACH,
                                OPENED,
                                INVITED,
                                tabled("rahmen", "Räume"),
                                accepted("rahmen", 1).by(VERBUND),
                                rejected("rahmen", 1).by(JOBCENTER))
                        .accepts(accepted("rahmen", 1).by(JOBCENTER))
                        .refuses(accepted("rahmen", 1).by(VERBUND), "/by", VERBUND, "1"),
                Scenario.of(ONLY_WHO_HAS_NOT_ANSWERED_REJECTS, AT_THE_TABLE)
                        .accepts(rejected("rahmen", 1).by(VERBUND))
                        .refuses(rejected("rahmen", 1).by(KOMMUNE), "/by", KOMMUNE, "1"),
                Scenario.of(
                                ONLY_WHO_HAS_NOT_ANSWERED_REJECTS,
                                OPENED,
                                INVITED,
                                tabled("rahmen", "Räume"),
                                rejected("rahmen", 1).by(VERBUND))
                        .accepts(rejected("rahmen", 1).by(JOBCENTER))
                        .refuses(rejected("rahmen", 1).by(VERBUND).id("nochmals"), "/by", VERBUND, "1"));
    }

    private static Scenario onlyTheLatest(Draft wrong, Draft right, int given, int latest, Draft... story) {
        Draft[] told = Stream.concat(Stream.of(OPENED), Stream.of(story)).toArray(Draft[]::new);
        String agreement = wrong.fields().get("data").contains("raeume") ? "raeume" : "rahmen";
        return Scenario.of(ONLY_THE_LATEST_VERSION_IS_ANSWERED, told)
                .accepts(right.by(VERBUND))
                .refuses(wrong.by(VERBUND), "/data/version", agreement, "" + given, "" + latest);
    }
}
