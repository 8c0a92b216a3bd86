package de.kooperationsbuch.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.CommandSide;
import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.kernel.personal.Vault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes of an event are hashed, so they stay what they were approved as. */
class StoredBytesTest {
    private static final Path APPROVED = Path.of("../shared-kernel/src/test/resources/stored/1");
    private static CommandSide book;

    @BeforeAll
    static void storeAll() throws Exception {
        book = CommandSide.ofEmptyBook();
        long sequence = 0;
        for (Catalogue.Entry entry : Catalogue.all()) {
            Step step = BookMapper.mapper().readValue(approved(entry), entry.type());
            book.part(EventStorageEngine.class).appendEvents(List.of(Awards.event(step, sequence++)));
        }
    }

    @AfterAll
    static void close() {
        book.close();
    }

    static List<Catalogue.Entry> entries() {
        return List.copyOf(Catalogue.all());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void what_is_stored_is_opened_the_approved_sample_byte_by_byte(Catalogue.Entry entry) throws Exception {
        byte[] stored = book.jdbc()
                .sql("SELECT payload FROM events WHERE payload_type = ? AND payload_revision = '1'")
                .param(entry.type().getName())
                .query(byte[].class)
                .single();
        byte[] opened = book.part(Vault.class).open(stored);
        assertThat(new String(opened, StandardCharsets.UTF_8)).isEqualTo(approved(entry));
    }

    @Test
    void what_was_stored_is_read_back_the_same() throws Exception {
        try (var events = book.events().openStream(null)) {
            for (Catalogue.Entry entry : entries())
                assertThat(events.nextAvailable().getPayload())
                        .isEqualTo(BookMapper.mapper().readValue(approved(entry), entry.type()));
        }
    }

    private static String approved(Catalogue.Entry entry) throws Exception {
        return Files.readString(APPROVED.resolve(entry.name() + ".json")).stripTrailing();
    }
}
