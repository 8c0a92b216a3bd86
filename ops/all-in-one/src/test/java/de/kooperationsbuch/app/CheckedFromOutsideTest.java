package de.kooperationsbuch.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the running book hands out is taken away and checked without it. */
class CheckedFromOutsideTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TILE = 256;

    @TempDir
    static Path data;

    static RunningBook book;

    @BeforeAll
    static void open() throws Exception {
        book = RunningBook.on(data, "--demo");
    }

    @AfterAll
    static void close() {
        book.close();
    }

    private static HttpResponse<String> conference(String id) throws Exception {
        HttpResponse<String> recorded = book.record("""
                {"step":"DialogConferenceHeld","stepId":"%s","cooperation":"dresden-afropa","by":"afropa",
                 "effectiveOn":"2026-05","data":{"title":"Dialogkonferenz"}}""".formatted(id));
        assertThat(recorded.statusCode()).as(recorded.body()).isIn(200, 201);
        return recorded;
    }

    @Test
    void the_answer_to_a_recorded_step_names_its_receipt_both_times() throws Exception {
        HttpResponse<String> first = conference("zweimal");
        assertThat(JSON.readTree(first.body()).get("proof").stringValue())
                .isEqualTo("/api/cooperations/dresden-afropa/steps/zweimal/proof");
        assertThat(conference("zweimal").body()).isEqualTo(first.body());
    }

    @Test
    void a_receipt_shows_what_was_recorded_and_that_it_is_in_the_log() throws Exception {
        JsonNode recorded = JSON.readTree(conference("quittiert").body());
        String position = recorded.get("position").stringValue();
        HttpResponse<String> answer = book.ask(recorded.get("proof").stringValue(), "Kooperationsbuch-After", position);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode receipt = JSON.readTree(answer.body());
        Note note = new Note(receipt.get("checkpoint").stringValue());
        String leaf = receipt.get("leaf").stringValue();
        assertThat(receipt.get("index").asString()).isEqualTo(position);
        assertThat(Merkle.root(leaf.getBytes(UTF_8), Long.parseLong(position), note.size(), hashes(receipt)))
                .isEqualTo(note.root());
        assertThat(content(receipt.get("event"))).isEqualTo(Merkle.bytes(leaf.split(" ")[5]));
        assertThat(JSON.readTree(book.askAs(null, "/api/log/keys").body()).findValuesAsString("verifier"))
                .contains(receipt.get("keys").get(0).stringValue());
    }

    @Test
    void the_public_tiles_recompute_to_the_checkpoint() throws Exception {
        conference("gekachelt");
        Note note = new Note(book.askAs(null, "/log/checkpoint").body());
        List<byte[]> entries = new ArrayList<>();
        List<byte[]> hashes = new ArrayList<>();
        for (long tile = 0; tile * TILE < note.size(); tile++) {
            long width = Math.min(TILE, note.size() - tile * TILE);
            String place = "%03d".formatted(tile) + (width == TILE ? "" : ".p/" + width);
            ByteBuffer lines = ByteBuffer.wrap(bytes("/log/tile/entries/" + place));
            while (lines.hasRemaining()) entries.add(next(lines, Short.toUnsignedInt(lines.getShort())));
            ByteBuffer nodes = ByteBuffer.wrap(bytes("/log/tile/0/" + place));
            while (nodes.hasRemaining()) hashes.add(next(nodes, 32));
        }
        assertThat(entries).hasSize((int) note.size());
        assertThat(Merkle.root(entries)).isEqualTo(note.root());
        for (int at = 0; at < entries.size(); at++)
            assertThat(hashes.get(at)).isEqualTo(Merkle.root(entries.subList(at, at + 1)));
        if (note.size() >= TILE)
            assertThat(bytes("/log/tile/1/000.p/1")).isEqualTo(Merkle.root(entries.subList(0, TILE)));
    }

    @Test
    void a_checkpoint_that_was_kept_is_in_every_later_one() throws Exception {
        Note kept = new Note(book.askAs(null, "/log/checkpoint").body());
        JsonNode recorded = JSON.readTree(conference("spaeter").body());
        book.ask(
                recorded.get("proof").stringValue(),
                "Kooperationsbuch-After",
                recorded.get("position").stringValue());
        Note later = new Note(book.askAs(null, "/log/checkpoint").body());
        JsonNode proof = book.answer(null, "/api/log/consistency?from=%d&to=%d".formatted(kept.size(), later.size()));
        assertThat(later.size()).isGreaterThan(kept.size());
        assertThat(Merkle.extend(kept.size(), kept.root(), later.size(), later.root(), hashes(proof)))
                .isTrue();
        assertThat(book.answer(null, "/api/log/checkpoints").findValuesAsString("size"))
                .contains("" + later.size());
    }

    @Test
    void a_bundle_holds_the_whole_history_of_its_subject() throws Exception {
        conference("gebuendelt");
        List<JsonNode> lines = book.ask("/api/log/bundle?cooperation=dresden-afropa")
                .body()
                .lines()
                .map(JSON::readTree)
                .toList();
        List<byte[]> leaves = lines.stream()
                .filter(line -> line.has("leaf"))
                .map(line -> line.get("leaf").stringValue().getBytes(UTF_8))
                .toList();
        Note note = new Note(lines.stream()
                .filter(line -> line.has("checkpoint"))
                .findFirst()
                .orElseThrow()
                .get("checkpoint")
                .stringValue());
        byte[] tagKey = Merkle.bytes(lines.get(0).get("tagKey").stringValue());
        String tag =
                Base64.getEncoder().encodeToString(Merkle.hmac(tagKey, "cooperation:dresden-afropa".getBytes(UTF_8)));
        List<JsonNode> events = lines.stream().filter(line -> line.has("event")).toList();
        assertThat(Merkle.root(leaves)).isEqualTo(note.root());
        assertThat(leaves.stream().filter(leaf -> new String(leaf, UTF_8).contains(tag)))
                .hasSize(events.size());
        for (int sequence = 0; sequence < events.size(); sequence++) {
            JsonNode event = events.get(sequence);
            int index = event.get("event").asInt();
            String[] leaf = new String(leaves.get(index), UTF_8).split(" ");
            assertThat(leaf[4]).isEqualTo("" + sequence);
            assertThat(content(event)).isEqualTo(Merkle.bytes(leaf[5]));
            assertThat(Merkle.root(leaves.get(index), index, note.size(), hashes(event)))
                    .isEqualTo(note.root());
        }
        assertThat(lines.get(lines.size() - 1).get("end").asInt()).isEqualTo(events.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/tile/0/999",
                "/log/tile/64/000",
                "/log/tile/0/x000/000",
                "/log/tile/entries/0",
                "/log/tile",
                "/log/",
                "/log/tile/0/x999/x999/x999/x999/x999/999",
                "/log/tile/63/000.p/1",
                "/log/tile/0/000.p/256"
            })
    void nobody_lives_at_odd_addresses(String path) throws Exception {
        assertThat(book.askAs(null, path).statusCode()).isEqualTo(404);
    }

    @Test
    void the_head_of_a_checkpoint_can_be_asked_for_and_sets_no_cookie() throws Exception {
        HttpResponse<String> head = book.request(null, "HEAD", "/log/checkpoint", "text/plain", null);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().map()).doesNotContainKey("set-cookie");
        assertThat(book.request(null, "POST", "/log/checkpoint", "text/plain", "x")
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void an_administrator_is_told_in_words_whether_all_of_it_fits() throws Exception {
        HttpResponse<String> found = book.request(
                FrontDesk.ADMIN, "POST", "/betrieb/nachweis/pruefung", "application/x-www-form-urlencoded", "");
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains("Alles passt: ");
    }

    @Test
    void a_new_key_signs_beside_the_one_before() throws Exception {
        int before = book.answer(null, "/api/log/keys").size();
        book.request(FrontDesk.ADMIN, "POST", "/betrieb/nachweis/schluessel", "application/x-www-form-urlencoded", "");
        JsonNode recorded = JSON.readTree(conference("umgeschluesselt").body());
        JsonNode receipt = JSON.readTree(book.ask(
                        recorded.get("proof").stringValue(),
                        "Kooperationsbuch-After",
                        recorded.get("position").stringValue())
                .body());
        assertThat(book.answer(null, "/api/log/keys").size()).isEqualTo(before + 1);
        assertThat(receipt.get("keys").size()).isEqualTo(2);
    }

    /** The lines of a checkpoint. */
    private record Note(String text) {
        long size() {
            return Long.parseLong(text.split("\n")[1]);
        }

        byte[] root() {
            return Merkle.bytes(text.split("\n")[2]);
        }
    }

    private static List<byte[]> hashes(JsonNode answer) {
        return answer.get("proof").values().stream()
                .map(hash -> Merkle.bytes(hash.stringValue()))
                .toList();
    }

    private static byte[] content(JsonNode event) {
        return Merkle.sha256(
                Merkle.bytes(event.get("salt").stringValue()),
                text(event, "type"),
                text(event, "payloadType"),
                text(event, "revision"),
                text(event, "eventId"),
                text(event, "stepId"),
                Merkle.counted(Merkle.bytes(event.get("payload").stringValue())),
                Merkle.counted(Merkle.bytes(event.get("metaData").stringValue())));
    }

    private static byte[] text(JsonNode event, String name) {
        return Merkle.counted(event.path(name).asString("").getBytes(UTF_8));
    }

    private static byte[] next(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    private static byte[] bytes(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(book.address(path)).build(), BodyHandlers.ofByteArray())
                .body();
    }
}
