package de.kooperationsbuch.command.network;

import static de.kooperationsbuch.command.Rules.A_RELATION_ENDS_ONCE;
import static de.kooperationsbuch.command.Rules.A_RELATION_IS_ESTABLISHED_ONCE;
import static de.kooperationsbuch.command.Rules.A_RELATION_IS_KNOWN;
import static de.kooperationsbuch.command.Rules.A_RELATION_JOINS_TWO_ACTORS;
import static de.kooperationsbuch.command.Rules.A_SEAT_AND_ONLY_A_SEAT_HAS_A_VOICE;
import static de.kooperationsbuch.command.Rules.ENDS_OF_A_RELATION_HAVE_BEEN_PLACED;
import static de.kooperationsbuch.command.Rules.ONLY_A_PLACED_ACTOR_IS_REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Scenario;
import de.kooperationsbuch.command.Told;
import de.kooperationsbuch.kernel.network.BodySeen;
import de.kooperationsbuch.kernel.network.RelationEstablished;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

public class NetworkRulesTest {
    private static final String SEAT = "'kind':'SEAT_IN','voice':'ADVISORY'";
    private static final Draft VERBUND = placed("vielfalt-musterstadt");
    private static final Draft BODY = placed("musterstadt-integrationsrat");
    private static final Draft VERBUND_GONE = Draft.of("ActorRemoved", "{'actor':'vielfalt-musterstadt'}");

    public static Stream<Scenario> scenarios() {
        return Stream.concat(
                Stream.of(Scenario.of(ONLY_A_PLACED_ACTOR_IS_REMOVED, VERBUND, BODY, VERBUND_GONE)
                        .accepts(VERBUND)
                        .refuses(VERBUND_GONE, "/data/actor", "vielfalt-musterstadt")),
                relations());
    }

    private static Stream<Scenario> relations() {
        return Stream.of(
                Scenario.of(A_RELATION_IS_ESTABLISHED_ONCE, VERBUND, BODY, seat("sitz", SEAT))
                        .accepts(seat("zweiter-sitz", SEAT))
                        .refuses(seat("sitz", SEAT), "/data/relation", "sitz"),
                Scenario.of(ENDS_OF_A_RELATION_HAVE_BEEN_PLACED, VERBUND, BODY, VERBUND_GONE)
                        .accepts(seat("sitz", SEAT))
                        .refuses(
                                relation("sitz", "vielfalt-musterstadt", "musterstadt-jobcenter", SEAT),
                                "/data/to",
                                "musterstadt-jobcenter"),
                Scenario.of(A_RELATION_JOINS_TWO_ACTORS, VERBUND, BODY)
                        .accepts(seat("sitz", SEAT))
                        .refuses(
                                relation("sitz", "vielfalt-musterstadt", "vielfalt-musterstadt", "'kind':'COOPERATES'"),
                                "/data/to",
                                "vielfalt-musterstadt"),
                Scenario.of(A_SEAT_AND_ONLY_A_SEAT_HAS_A_VOICE, VERBUND, BODY)
                        .accepts(seat("rat", "'kind':'ADVISES'"))
                        .refuses(seat("rat", "'kind':'ADVISES','voice':'VOTING'"), "/data/voice", "ADVISES"),
                Scenario.of(A_SEAT_AND_ONLY_A_SEAT_HAS_A_VOICE, VERBUND, BODY)
                        .accepts(seat("sitz", SEAT))
                        .refuses(seat("sitz", "'kind':'SEAT_IN'"), "/data/voice", "SEAT_IN"),
                Scenario.of(A_RELATION_IS_KNOWN, VERBUND, BODY, seat("sitz", SEAT))
                        .accepts(ended("sitz"))
                        .refuses(ended("rat"), "/data/relation", "rat"),
                Scenario.of(
                                A_RELATION_ENDS_ONCE,
                                VERBUND,
                                BODY,
                                seat("sitz", SEAT),
                                seat("zweiter-sitz", SEAT),
                                ended("sitz"))
                        .accepts(ended("zweiter-sitz"))
                        .refuses(ended("sitz"), "/data/relation", "sitz"));
    }

    @Test
    void a_seat_remembers_what_the_book_knew_of_its_body() {
        var step = Told.of(List.of(VERBUND, BODY), seat("sitz", SEAT)).decide(seat("sitz", SEAT));
        assertThat(((RelationEstablished) step.orElseThrow()).body())
                .isEqualTo(new BodySeen(OrganisationKind.BODY, new OrganisationId("musterstadt")));
    }

    @Test
    void a_relation_may_begin_before_its_ends_were_placed() {
        var seat = seat("sitz", SEAT).on("2010");
        assertThat(Told.of(List.of(VERBUND, BODY), seat).decide(seat)).isPresent();
    }

    private static Draft placed(String actor) {
        return Draft.of("ActorPlaced", "{'actor':'" + actor + "','level':'OPERATIONAL'}");
    }

    private static Draft seat(String relation, String kind) {
        return relation(relation, "vielfalt-musterstadt", "musterstadt-integrationsrat", kind);
    }

    private static Draft relation(String relation, String from, String to, String kind) {
        return Draft.of(
                "RelationEstablished",
                "{'relation':'" + relation + "','from':'" + from + "','to':'" + to + "'," + kind + "}");
    }

    private static Draft ended(String relation) {
        return Draft.of("RelationEnded", "{'relation':'" + relation + "'}");
    }
}
