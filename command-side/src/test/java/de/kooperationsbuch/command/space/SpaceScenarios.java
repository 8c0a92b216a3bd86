package de.kooperationsbuch.command.space;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.Rules.A_SPACE_HAS_NOT_BEEN_WITHDRAWN;
import static de.kooperationsbuch.command.Rules.A_SPACE_IS_KNOWN;
import static de.kooperationsbuch.command.Rules.A_SPACE_IS_PROVIDED_ONCE;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Scenario;
import java.util.stream.Stream;

public class SpaceScenarios {
    private static final Draft HOUSE = Draft.of("MeetingSpaceProvided", "{'space':'haus','name':'Haus der Vielfalt'}");
    private static final Draft ROOM = Draft.of("MeetingSpaceProvided", "{'space':'saal','name':'Kleiner Saal'}");
    private static final Draft HOUSE_GONE =
            Draft.of("MeetingSpaceWithdrawn", "{'space':'haus','reason':'Mietvertrag endet'}");

    public static Stream<Scenario> scenarios() {
        return Stream.of(
                Scenario.of(A_SPACE_IS_PROVIDED_ONCE, OPENED, HOUSE)
                        .accepts(ROOM)
                        .refuses(HOUSE, "/data/space", "haus"),
                Scenario.of(A_SPACE_IS_KNOWN, OPENED, HOUSE)
                        .accepts(changed("haus"))
                        .refuses(changed("saal"), "/data/space", "saal"),
                Scenario.of(A_SPACE_HAS_NOT_BEEN_WITHDRAWN, OPENED, HOUSE, ROOM, HOUSE_GONE)
                        .accepts(changed("saal"))
                        .refuses(changed("haus"), "/data/space", "haus"));
    }

    private static Draft changed(String space) {
        return Draft.of("MeetingSpaceChanged", "{'space':'" + space + "','change':'auch am Wochenende'}");
    }
}
