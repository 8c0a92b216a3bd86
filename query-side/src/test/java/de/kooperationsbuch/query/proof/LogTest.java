package de.kooperationsbuch.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.running.Answer;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import de.kooperationsbuch.query.running.Tree;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LogTest {
    private static final int STEPS = 300;
    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = RunningBook.with(Cast.lindenau());
        book.record(IntStream.range(3, STEPS)
                .mapToObj(at -> Cast.meeting("lindenau-bunt", "meeting-" + at, "2025-06-01"))
                .toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    @Test
    void the_entries_recompute_to_the_root_of_the_checkpoint() {
        List<byte[]> entries = new ArrayList<>(entries("/log/tile/entries/000"));
        entries.addAll(entries("/log/tile/entries/001.p/45"));
        assertThat(entries).hasSize(STEPS + 1);
        assertThat(checkpoint().split("\n")).contains("301", base64(Tree.root(entries)));
    }

    @Test
    void tiles_hold_the_hashes_of_complete_subtrees() {
        List<byte[]> entries = entries("/log/tile/entries/000");
        assertThat(book.bytes("/log/tile/0/000")).hasSize(256 * 32).startsWith(Tree.root(entries.subList(0, 1)));
        assertThat(book.bytes("/log/tile/1/000.p/1")).isEqualTo(Tree.root(entries));
    }

    @Test
    void what_cannot_change_is_kept_for_ever() {
        assertThat(get("/log/tile/0/000").header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(get("/log/tile/0/001.p/45").header("Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(get("/log/checkpoint").header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void a_tile_that_was_smaller_once_is_still_there_as_it_was() {
        assertThat(book.bytes("/log/tile/0/001.p/44")).hasSize(44 * 32);
        assertThat(entries("/log/tile/entries/000.p/1").get(0)).asString().startsWith("kooperationsbuch/1 begins ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0/001",
                "0/001.p/46",
                "1/000",
                "1/000.p/2",
                "2/000.p/1",
                "8/000.p/1",
                "63/000.p/1",
                "64/000.p/1",
                "00/000",
                "-1/000",
                "x/000",
                "0/x000/001",
                "0/1",
                "0/000.p/0",
                "0/000.p/256",
                "0/000/",
                "0/x999/x999/x999/x999/x999/999",
                "entries/001",
                "entries/001.p/46",
                "entries/x",
                "entries",
                "0"
            })
    void what_is_no_tile_is_not_found(String place) {
        assertThat(get("/log/tile/" + place).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/%00", "0/000;x", "0//000", "0/..%2f..", "0/%2e%2e/000"})
    void what_is_no_address_is_no_failure(String place) {
        assertThat(get("/log/tile/" + place).status()).isIn(400, 404);
    }

    @Test
    void nobody_gets_a_cookie_and_everybody_may_ask_for_the_head() {
        Answer head = book.head(Caller.PUBLIC, "/log/checkpoint");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(head.header("Set-Cookie")).isNull();
        assertThat(book.head(Caller.PUBLIC, "/log/tile/0/000").header("Content-Length"))
                .isEqualTo("8192");
        assertThat(book.post("/log/checkpoint").status()).isEqualTo(405);
        assertThat(get("/log/tile/0/000", "Accept", "text/html").header("Content-Type"))
                .isEqualTo("application/octet-stream");
    }

    @Test
    void keys_say_since_when_they_sign() {
        JsonNode key = get("/api/log/keys").json().get(0);
        assertThat(key.propertyNames()).containsExactly("verifier", "since");
        assertThat(key.get("verifier").stringValue())
                .startsWith(book.transparency().origin() + "+");
    }

    @Test
    void checkpoints_come_newest_first_and_say_where_the_next_are() {
        Answer page = get("/api/log/checkpoints?size=2");
        assertThat(page.json().findValuesAsString("size")).containsExactly("301", "300", "2");
        assertThat(page.json().at("/items/0").propertyNames()).containsExactly("size", "root", "signedAt", "note");
        assertThat(page.header("Link"))
                .isEqualTo("</api/log/checkpoints?before=300&signedBefore="
                        + page.json().at("/items/1/signedAt").stringValue() + "&size=2>; rel=\"next\"");
        assertThat(get("/api/log/checkpoints?before=2").json().get("items").size())
                .isEqualTo(1);
        assertThat(get("/api/log/checkpoints?before=2").header("Link")).isNull();
    }

    @Test
    void a_size_that_was_signed_twice_is_shown_twice_however_the_pages_fall() {
        book.transparency().signTwice(3);
        for (int size = 1; size <= 5; size++) {
            List<String> sizes = new ArrayList<>();
            String address = "/api/log/checkpoints?before=6&size=" + size;
            while (address != null) {
                Answer page = get(address);
                page.json()
                        .get("items")
                        .forEach(item -> sizes.add(item.get("size").asString()));
                String link = page.header("Link");
                address = link == null ? null : link.substring(1, link.indexOf('>'));
            }
            assertThat(sizes).containsExactly("5", "4", "3", "3", "2", "1");
        }
        assertThat(get("/api/log/checkpoints?before=6&signedBefore=gestern").status())
                .isEqualTo(400);
    }

    @Test
    void a_later_log_is_shown_to_hold_an_earlier_one() {
        JsonNode answer = get("/api/log/consistency?from=4&to=8").json();
        assertThat(answer.get("from").asInt()).isEqualTo(4);
        assertThat(answer.get("to").asInt()).isEqualTo(8);
        byte[] right = Base64.getDecoder().decode(answer.at("/proof/0").stringValue());
        List<byte[]> entries = entries("/log/tile/entries/000.p/8");
        assertThat(Tree.node(Tree.root(entries.subList(0, 4)), right)).isEqualTo(Tree.root(entries));
        assertThat(get("/api/log/consistency?from=301").json().get("proof")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "from=0, from, 1 to 301",
        "from=302, from, 1 to 301",
        "from=5&to=4, from, 1 to 4",
        "from=1&to=302, to, 1 to 301",
        "to=5, from, 1 to 5",
        "from=x, from, 1 to 301",
        "from=-1, from, 1 to 301",
        "from=99999999999999999999, from, 1 to 301"
    })
    void sizes_that_there_are_not_are_refused_with_those_that_there_are(String query, String field, String accepted) {
        Answer refused = get("/api/log/consistency?" + query);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("field").stringValue()).isEqualTo(field);
        assertThat(refused.json().get("accepted").stringValue()).isEqualTo(accepted);
    }

    private static Answer get(String path, String... headers) {
        return book.get(Caller.PUBLIC, path, headers);
    }

    private static String checkpoint() {
        return get("/log/checkpoint").text();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static List<byte[]> entries(String path) {
        ByteBuffer tile = ByteBuffer.wrap(book.bytes(path));
        List<byte[]> entries = new ArrayList<>();
        while (tile.hasRemaining()) {
            byte[] entry = new byte[Short.toUnsignedInt(tile.getShort())];
            tile.get(entry);
            entries.add(entry);
        }
        return entries;
    }
}
