package de.kooperationsbuch.query.network;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.query.cast.Book;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkViewTest {
    private final Book book = Book.openedIn("2020");

    @Test
    void an_actor_stands_where_it_was_placed_last() {
        place("later", "2022-05", "STRATEGIC");
        place("early", "2020-05", "OPERATIONAL");
        assertThat(actors("2020-04-30")).isEmpty();
        assertThat(actors("2020-05-01")).containsExactly("bunt OPERATIONAL");
        assertThat(actors("2022-04-30")).containsExactly("bunt OPERATIONAL");
        assertThat(actors("2022-05-01")).containsExactly("bunt STRATEGIC");
    }

    @Test
    void of_two_places_on_one_day_the_later_recorded_one_counts() {
        place("one", "2020-05", "STRATEGIC");
        place("other", "2020-05-01", "OPERATIONAL");
        assertThat(actors("2020-05-01")).containsExactly("bunt OPERATIONAL");
    }

    @Test
    void a_removed_actor_is_there_through_the_last_day_of_its_removal() {
        place("placed", "2020", "STRATEGIC");
        book.step("ActorRemoved", "removed", "2021-03", "actor: bunt");
        assertThat(actors("2021-03-31")).hasSize(1);
        assertThat(actors("2021-04-01")).isEmpty();
        place("back", "2022-01", "OPERATIONAL");
        assertThat(actors("2021-12-31")).isEmpty();
        assertThat(actors("2022-01-01")).containsExactly("bunt OPERATIONAL");
    }

    @Test
    void a_relation_holds_through_the_last_day_of_its_end() {
        relate("sitz", "2020-05", "SEAT_IN, voice: GUEST");
        book.step("RelationEnded", "ended", "2021", "relation: sitz");
        assertThat(view("2020-04-30").relations()).isEmpty();
        assertThat(view("2021-12-31").relations()).hasSize(1);
        assertThat(view("2022-01-01").relations()).isEmpty();
    }

    @Test
    void the_map_is_written_without_what_is_absent_and_without_what_was_only_seen() {
        book.step("ActorPlaced", "placed", "2020", "actor: bunt, level: OPERATIONAL, aspiredRole: Koordinierung");
        relate("sitz", "2020", "SEAT_IN, voice: VOTING, viaPerson: true");
        assertThat(BookMapper.mapper().writeValueAsString(view("2020-05-01"))).isEqualTo("""
                        {"actors":[{"actor":"bunt","level":"OPERATIONAL","aspiredRole":"Koordinierung"}],\
                        "relations":[{"relation":"sitz","from":"bunt","to":"beirat","kind":"SEAT_IN","voice":"VOTING","viaPerson":true}]}""");
    }

    @Test
    void nuernberg_has_ten_actors_and_two_relations_by_2025() {
        NetworkView map = NetworkView.of(Book.ofTheFiveCities().map("nuernberg"), LocalDate.of(2025, 1, 1));
        assertThat(map.actors()).hasSize(10);
        assertThat(map.actors().get(0).actor().value()).isEqualTo("moin");
        assertThat(map.relations())
                .extracting(held -> held.relation() + " " + held.kind())
                .containsExactly("moin-akim SEAT_IN", "moin-bildungsbuero COOPERATES");
    }

    @Test
    void a_diff_names_what_came_went_and_changed() {
        book.step("ActorPlaced", "bunt-placed", "2020", "actor: bunt, level: OPERATIONAL");
        book.step("ActorPlaced", "awo-placed", "2020", "actor: awo, level: OPERATIONAL");
        relate("sitz", "2020", "SEAT_IN, voice: GUEST");
        book.step("ActorRemoved", "awo-removed", "2020-12-31", "actor: awo");
        book.step("RelationEnded", "sitz-ended", "2020", "relation: sitz");
        book.step("ActorPlaced", "bunt-again", "2021-02", "actor: bunt, level: STRATEGIC");
        relate("rat", "2021-03", "ADVISES");
        NetworkDiff diff = NetworkDiff.between(view("2020-12-31"), view("2021-12-31"));
        assertThat(BookMapper.mapper().writeValueAsString(diff)).isEqualTo("""
                        {"added":{"actors":[],"relations":[{"relation":"rat","from":"bunt","to":"beirat","kind":"ADVISES"}]},\
                        "removed":{"actors":[{"actor":"awo","level":"OPERATIONAL"}],\
                        "relations":[{"relation":"sitz","from":"bunt","to":"beirat","kind":"SEAT_IN","voice":"GUEST"}]},\
                        "changed":[{"actor":"bunt","before":{"actor":"bunt","level":"OPERATIONAL"},\
                        "after":{"actor":"bunt","level":"STRATEGIC"}}]}""");
    }

    @Test
    void nothing_differs_between_a_map_and_itself() {
        place("placed", "2020", "STRATEGIC");
        NetworkDiff diff = NetworkDiff.between(view("2020-12-31"), view("2021-12-31"));
        assertThat(diff.added().actors()).isEmpty();
        assertThat(diff.removed().actors()).isEmpty();
        assertThat(diff.changed()).isEmpty();
    }

    private void place(String stepId, String on, String level) {
        book.step("ActorPlaced", stepId, on, "actor: bunt, level: " + level);
    }

    private void relate(String relation, String on, String kind) {
        book.step(
                "RelationEstablished",
                relation + "-begun",
                on,
                "relation: " + relation + ", from: bunt, to: beirat, kind: " + kind);
    }

    private List<String> actors(String day) {
        return view(day).actors().stream()
                .map(placed -> placed.actor() + " " + placed.level())
                .toList();
    }

    private NetworkView view(String day) {
        return NetworkView.of(book.map("musterstadt"), LocalDate.parse(day));
    }
}
