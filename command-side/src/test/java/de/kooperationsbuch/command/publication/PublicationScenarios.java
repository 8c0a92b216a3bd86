package de.kooperationsbuch.command.publication;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.Rules.ONLY_AN_AGREED_PUBLICATION_ENDS;
import static de.kooperationsbuch.command.Rules.ONLY_A_SIDE_MAKES_PUBLIC;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Scenario;
import java.util.stream.Stream;

public class PublicationScenarios {
    private static final Draft AGREED = Draft.of("PublicationAgreed", "{'parts':['PLACEMENT','NETWORK']}");
    private static final Draft AGREED_AGAIN = Draft.of("PublicationAgreed", "{'parts':['CYCLE','CYCLE']}");
    private static final Draft ENDED = Draft.of("PublicationEnded", "{'reason':'Wahlkampf'}");
    private static final Draft PARTNERS = Draft.of(
            "NegotiationOpened",
            "{'agreement':'drei','title':'Zu dritt','parties':['musterstadt','vielfalt-musterstadt','musterstadt-jobcenter'],'subject':'Arbeit'}");

    public static Stream<Scenario> scenarios() {
        return Stream.concat(sides(), ends());
    }

    private static Stream<Scenario> sides() {
        return Stream.of(
                Scenario.of(ONLY_A_SIDE_MAKES_PUBLIC, OPENED)
                        .accepts(AGREED.by("musterstadt-integrationsbuero"))
                        .refuses(AGREED.by("musterland-stiftung"), "/by", "musterland-stiftung"),
                Scenario.of(ONLY_A_SIDE_MAKES_PUBLIC, OPENED, PARTNERS)
                        .accepts(AGREED.by("vielfalt-musterstadt"))
                        .refuses(AGREED.by("musterstadt-jobcenter"), "/by", "musterstadt-jobcenter"),
                Scenario.of(ONLY_A_SIDE_MAKES_PUBLIC, OPENED, AGREED)
                        .accepts(ENDED.by("vielfalt-musterstadt"))
                        .refuses(ENDED.by("musterstadt-jobcenter"), "/by", "musterstadt-jobcenter"));
    }

    private static Stream<Scenario> ends() {
        return Stream.of(
                Scenario.of(ONLY_AN_AGREED_PUBLICATION_ENDS, OPENED)
                        .accepts(AGREED)
                        .refuses(ENDED, null),
                Scenario.of(
                                ONLY_AN_AGREED_PUBLICATION_ENDS,
                                OPENED,
                                AGREED.id("offen"),
                                Draft.of("StepWithdrawn", "{'of':'offen','reason':'Irrtum'}"))
                        .accepts(AGREED_AGAIN)
                        .refuses(ENDED, null),
                Scenario.of(ONLY_AN_AGREED_PUBLICATION_ENDS, OPENED, AGREED, ENDED)
                        .accepts(AGREED_AGAIN)
                        .refuses(ENDED.by("vielfalt-musterstadt"), null));
    }
}
