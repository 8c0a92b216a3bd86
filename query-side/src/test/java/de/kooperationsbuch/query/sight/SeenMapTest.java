package de.kooperationsbuch.query.sight;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.RunningBook;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the map stand bunt, stumm, awo and the council; each Verbund is related to the council, awo to bunt. */
class SeenMapTest {
    private static final String MAP = "/api/kommunen/lindenau/network";
    private RunningBook book;

    @BeforeEach
    void start() {
        book = Town.running();
    }

    @AfterEach
    void stop() {
        book.close();
    }

    @Test
    void everybody_sees_the_kommunes_own_actors_and_the_verbund_that_agreed() {
        assertThat(book.get(Caller.PUBLIC, MAP).status()).isEqualTo(404);
        Town.publish(book, "NETWORK");
        assertThat(seen(Caller.PUBLIC)).containsExactly("bunt", "lindenau-rat", "mark-network-bunt-lindenau-rat");
        assertThat(book.get(Caller.PUBLIC, MAP + "/diff?from=2020-01-01").text())
                .contains("mark-network")
                .doesNotContain("stumm", "awo");
    }

    @Test
    void the_kommune_and_its_offices_see_everything() {
        for (String organisation : List.of("lindenau", "lindenau-amt"))
            assertThat(seen(Asking.member(organisation)))
                    .contains("bunt", "stumm", "awo")
                    .hasSize(7);
    }

    @Test
    void a_verbund_sees_all_but_another_one_that_did_not_agree() {
        for (String organisation : List.of("bunt", "club"))
            assertThat(seen(Asking.member(organisation)))
                    .contains("awo", "mark-actor-awo-bunt")
                    .noneMatch(name -> name.contains("stumm"));
        assertThat(seen(Asking.member("stumm"))).contains("awo", "stumm").noneMatch(name -> name.contains("bunt"));
        Town.publish(book, "NETWORK");
        assertThat(seen(Asking.member("stumm"))).hasSize(7);
    }

    @Test
    void an_actor_sees_its_own_place_and_relations_but_not_where_their_other_ends_stand() {
        assertThat(seen(Asking.member("awo"))).containsExactly("awo", "mark-actor-awo-bunt");
    }

    private List<String> seen(Caller caller) {
        var map = book.get(caller, MAP).json();
        return Stream.concat(
                        map.get("actors")
                                .valueStream()
                                .map(actor -> actor.get("actor").stringValue()),
                        map.get("relations")
                                .valueStream()
                                .map(relation -> relation.get("relation").stringValue()))
                .toList();
    }
}
