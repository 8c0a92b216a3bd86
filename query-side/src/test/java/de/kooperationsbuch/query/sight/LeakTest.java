package de.kooperationsbuch.query.sight;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.query.running.Answer;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.RunningBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One part is made public; everything else says what it is, and none of that may be read anywhere. */
class LeakTest {
    private static final String COOPERATION = "/api/cooperations/" + Town.PUBLISHED;
    private static final List<Caller> STRANGERS =
            List.of(Caller.PUBLIC, Asking.member("fern"), Asking.member("fernclub"), Asking.auditor("gohlis"));
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String NOBODY = "nobody-at-all";
    private static final List<String> MARKS = List.of(
            "placement", "cycle", "rating", "funding", "agreements", "network", "organisation", "other", "actor");

    /** How many rows the timeline of the cooperation has then: the opening and the part. */
    @ParameterizedTest
    @CsvSource({"PLACEMENT, 2", "CYCLE, 4", "FUNDING, 2", "AGREEMENTS, 3", "NETWORK, 1"})
    void of_one_public_part_nothing_else_is_told(String part, int rows) {
        try (RunningBook book = Town.running()) {
            Town.publish(book, part);
            for (Caller stranger : List.of(Caller.PUBLIC, Asking.role(Role.OBSERVER)))
                for (String address : addresses(book)) holdsOnly(part, book.get(stranger, address), address);
            assertThat(total(book, COOPERATION + "/timeline")).isEqualTo(rows);
            assertThat(total(book, "/api/cooperations")).isOne();
            Answer page = book.get(Caller.PUBLIC, COOPERATION + "/timeline?size=1");
            assertThat(page.header("Link")).contains("page=" + (rows - 1) + "&size=1>; rel=\"last\"");
        }
    }

    @Test
    void without_anything_public_strangers_are_told_nothing_and_nothing_differs_from_the_unknown() {
        try (RunningBook book = Town.running()) {
            for (String address : addresses(book)) {
                Answer answer = book.get(Caller.PUBLIC, address);
                if (answer.status() == 200)
                    assertThat(answer.text()).as(address).doesNotContain("mark-", "lindenau");
                else alike(book, Caller.PUBLIC, address, answer);
            }
            assertThat(book.get(Caller.PUBLIC, "/api/export").text()).isEmpty();
            assertThat(total(book, "/api/cooperations")).isZero();
        }
    }

    @Test
    void what_is_unseen_answers_like_what_is_unknown_also_to_malformed_questions() {
        try (RunningBook book = Town.running()) {
            Town.publish(book, "PLACEMENT");
            List<String> malformed =
                    List.of("?asOf=x", "?knownAt=x", "?nothing=1", "?page=-1", "?from=2025&to=x", "?rules=x");
            for (Caller stranger : STRANGERS)
                for (String address : addresses(book)) {
                    alike(book, stranger, address, book.get(stranger, address));
                    if (address.contains("stumm"))
                        for (String query : malformed)
                            alike(book, stranger, address + query, book.get(stranger, address + query));
                }
        }
    }

    @Test
    void a_position_beyond_the_book_is_told_to_members_only() {
        try (RunningBook book = Town.running()) {
            Town.publish(book, "PLACEMENT");
            for (String position : List.of("100000", "9223372036854775808")) {
                String[] after = {"Kooperationsbuch-After", position};
                assertThat(book.get(Caller.PUBLIC, COOPERATION, after).status()).isEqualTo(200);
                assertThat(book.get(Asking.member("bunt"), COOPERATION, after).status())
                        .isEqualTo(400);
            }
        }
    }

    @Test
    void what_is_no_longer_public_is_not_shown_as_it_was_when_it_still_was() {
        try (RunningBook book = Town.running()) {
            Town.publish(book, "PLACEMENT");
            String then = book.get(Caller.PUBLIC, COOPERATION + "/timeline")
                    .json()
                    .get("knownAt")
                    .stringValue();
            assertThat(book.get(Caller.PUBLIC, COOPERATION + "?knownAt=" + then).status())
                    .isEqualTo(200);
            book.record(Town.in(Town.PUBLISHED, "bunt", "PublicationEnded", "ended", ""));
            assertThat(book.get(Caller.PUBLIC, COOPERATION + "?knownAt=" + then).status())
                    .isEqualTo(404);
            assertThat(book.get(Caller.PUBLIC, "/api/export?knownAt=" + then).text())
                    .isEmpty();
        }
    }

    private static void holdsOnly(String part, Answer answer, String address) {
        if (answer.status() != 200) return;
        assertThat(answer.text())
                .as(address)
                .doesNotContain(Town.ACCOUNT, "\"position\"", "recordedBy", "stumm", "fern");
        for (String mark : MARKS)
            if (!mark.equals(part.toLowerCase(Locale.ROOT)))
                assertThat(answer.text()).as(address).doesNotContain("mark-" + mark);
    }

    /** Refusals are the same but for the names that the asker brought along. */
    private static void alike(RunningBook book, Caller stranger, String address, Answer answer) {
        if (answer.status() == 200) return;
        String unknown = address.replaceFirst("(cooperations|organisations|kommunen)/[^/?]+", "$1/" + NOBODY);
        String name = address.split("[/?]")[3];
        if (address.contains("/steps/") && isSeen(book, stranger, address)) {
            name = address.split("[/?]")[5];
            unknown = address.replaceFirst("steps/[^/?]+", "steps/" + NOBODY);
        }
        Answer other = book.get(stranger, unknown);
        assertThat(answer.status()).as(address).isEqualTo(other.status());
        assertThat(told(answer, address, unknown, name)).as(address).isEqualTo(other.text());
    }

    private static String told(Answer answer, String address, String unknown, String name) {
        String told = answer.text().replace(path(address), path(unknown));
        int detail = told.indexOf("\"detail\"");
        int instance = told.indexOf("\"instance\"");
        return told.substring(0, detail)
                + told.substring(detail, instance).replace(name, NOBODY)
                + told.substring(instance);
    }

    private static boolean isSeen(RunningBook book, Caller stranger, String step) {
        String timeline = step.replaceFirst("/steps/.*", "/timeline");
        return book.get(stranger, timeline).status() == 200;
    }

    private static String path(String address) {
        return address.replaceFirst("[?].*", "");
    }

    private static int total(RunningBook book, String list) {
        return book.get(Caller.PUBLIC, list).json().get("total").intValue();
    }

    /** Every address of every subject, and of every step of each. */
    private static List<String> addresses(RunningBook book) {
        List<String> addresses = new ArrayList<>(List.of(
                "/api/cooperations",
                "/api/cooperations?size=1",
                "/api/transitions?from=2000-01-01&to=2030-01-01",
                "/api/export"));
        Map<String, List<String>> subjects = Map.of(
                "cooperations", List.of(Town.PUBLISHED, "lindenau-stumm", "gohlis-fern"),
                "kommunen", List.of("lindenau", "gohlis"),
                "organisations",
                        List.of(
                                "lindenau",
                                "lindenau-amt",
                                "lindenau-rat",
                                "bunt",
                                "stumm",
                                "club",
                                "jobcenter",
                                "awo",
                                "gohlis",
                                "fern"));
        subjects.forEach((kind, slugs) -> slugs.forEach(slug -> {
            String subject = "/api/" + kind + "/" + slug;
            views(kind).forEach(view -> addresses.add(subject + view));
            steps(book, subject).forEach(step -> addresses.add(subject + "/steps/" + step));
        }));
        return addresses;
    }

    private static Stream<String> views(String kind) {
        return switch (kind) {
            case "cooperations" ->
                Stream.of(
                        "",
                        "/placement",
                        "/placement/history",
                        "/placement?rules=2026-01,2026-01-strict",
                        "/cycles",
                        "/cycles/jahr-25",
                        "/funding",
                        "/agreements",
                        "/agreements/haus",
                        "/agreements/geheim",
                        "/balance",
                        "/handover",
                        "/timeline");
            case "kommunen" -> Stream.of("/network", "/network/diff?from=2020-01-01", "/timeline");
            default -> Stream.of("", "/timeline");
        };
    }

    private static Stream<String> steps(RunningBook book, String subject) {
        return book.get("/api/export")
                .text()
                .lines()
                .map(line -> MAPPER.readTree(line))
                .filter(line -> subject.equals(address(line)))
                .map(line -> line.get("stepId").stringValue());
    }

    private static String address(JsonNode line) {
        return Stream.of("cooperation", "organisation", "kommune")
                .filter(line::has)
                .map(kind -> "/api/" + (kind.equals("kommune") ? "kommunen" : kind + "s") + "/"
                        + line.get(kind).stringValue())
                .findFirst()
                .orElseThrow();
    }
}
