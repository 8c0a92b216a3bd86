package de.kooperationsbuch.command.agreement;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.Rules.A_NAME_LEAVES_ROOM_FOR_ITS_VERSIONS;
import static de.kooperationsbuch.command.Rules.IDS_OF_AGREED_VERSIONS_ARE_RESERVED;
import static de.kooperationsbuch.command.Rules.THE_IDS_OF_VERSIONS_ARE_FREE;
import static de.kooperationsbuch.command.agreement.Moves.JOBCENTER;
import static de.kooperationsbuch.command.agreement.Moves.KOMMUNE;
import static de.kooperationsbuch.command.agreement.Moves.VERBUND;
import static de.kooperationsbuch.command.agreement.Moves.negotiated;
import static de.kooperationsbuch.command.agreement.Moves.opened;
import static de.kooperationsbuch.command.agreement.Moves.tabled;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Scenario;
import java.util.stream.Stream;

/** Rules about the ids under which versions arise. */
final class VersionIdScenarios {
    private static final Draft INVITED = opened("rahmen", KOMMUNE, VERBUND, JOBCENTER);
    private static final Draft DIRECT = negotiated("rahmen", KOMMUNE, VERBUND);
    private static final Draft[] AT_THE_TABLE = {OPENED, INVITED, tabled("rahmen", "Räume")};

    private VersionIdScenarios() {}

    static Stream<Scenario> scenarios() {
        Draft meeting = Draft.of("NetworkMeetingHeld", "{'participants':[]}");
        Draft written = Draft.of("NetworkMeetingHeld", "{'participants':['musterstadt']}");
        String longest = "r".repeat(56);
        return Stream.of(
                Scenario.of(A_NAME_LEAVES_ROOM_FOR_ITS_VERSIONS, OPENED)
                        .accepts(opened(longest, KOMMUNE, VERBUND))
                        .refuses(opened(longest + "r", KOMMUNE, VERBUND), "/data/agreement", longest + "r", "57", "56"),
                Scenario.of(
                                A_NAME_LEAVES_ROOM_FOR_ITS_VERSIONS,
                                OPENED,
                                DIRECT,
                                negotiated(longest + "r", KOMMUNE, VERBUND))
                        .accepts(tabled("rahmen", "Räume"))
                        .refuses(tabled(longest + "r", "Räume"), "/data/agreement", longest + "r", "57", "56"),
                Scenario.of(THE_IDS_OF_VERSIONS_ARE_FREE, OPENED, meeting.id("rahmen-v1"))
                        .accepts(opened("raeume", KOMMUNE, VERBUND))
                        .refuses(INVITED, "/data/agreement", "rahmen-v1"),
                Scenario.of(THE_IDS_OF_VERSIONS_ARE_FREE, OPENED)
                        .accepts(INVITED.id("rahmen-version-1"))
                        .refuses(INVITED.id("rahmen-v1"), "/data/agreement", "rahmen-v1"),
                Scenario.of(THE_IDS_OF_VERSIONS_ARE_FREE, OPENED, meeting.id("rahmen-v3"))
                        .accepts(negotiated("raeume", KOMMUNE, VERBUND))
                        .refuses(DIRECT, "/data/agreement", "rahmen-v3"),
                Scenario.of(IDS_OF_AGREED_VERSIONS_ARE_RESERVED, AT_THE_TABLE)
                        .accepts(written.id("raeume-v7"))
                        .refuses(written.id("rahmen-v7"), "/stepId", "rahmen-v7"));
    }
}
