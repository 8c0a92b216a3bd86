package de.kooperationsbuch.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.CommandSide;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TokensTest {
    /** Why a projection is built anew. */
    record BuiltAnew(String reason) {}

    private static CommandSide book;
    private static TokenStore tokens;
    private static TransactionManager transactions;

    @BeforeAll
    static void open() {
        book = CommandSide.ofEmptyBook();
        tokens = book.part(TokenStore.class);
        transactions = book.part(TransactionManager.class);
    }

    @AfterAll
    static void close() {
        book.close();
    }

    @Test
    void a_reset_with_its_reason_is_read_back_as_it_was_written() {
        TrackingToken replaying = ReplayToken.createReplayToken(
                GapAwareTrackingToken.newInstance(12, List.of()),
                GapAwareTrackingToken.newInstance(3, List.of(2L)),
                new BuiltAnew("Regeln geändert"));
        transactions.executeInTransaction(() -> tokens.initializeTokenSegments("steps", 1, replaying));
        TrackingToken read = transactions.fetchInTransaction(() -> tokens.fetchToken("steps", 0));
        assertThat(read).isEqualTo(replaying);
        assertThat(ReplayToken.replayContext(read, BuiltAnew.class)).contains(new BuiltAnew("Regeln geändert"));
    }

    @Test
    void the_store_has_its_identity_before_anybody_asks() {
        String identity = transactions
                .fetchInTransaction(() -> tokens.retrieveStorageIdentifier())
                .orElseThrow();
        assertThat(UUID.fromString(identity)).isNotNull();
        byte[] row = book.jdbc()
                .sql("SELECT token FROM token_entry WHERE processor_name = '__config'")
                .query(byte[].class)
                .single();
        assertThat(new String(row, StandardCharsets.UTF_8)).isEqualTo("{\"config\":{\"id\":\"" + identity + "\"}}");
    }

    @Test
    void the_identity_has_the_form_that_the_store_itself_would_write() {
        var own = new ConfigToken(Map.of("id", "x"));
        var written = book.part(Serializer.class).serialize(own, byte[].class);
        assertThat(new String(written.getData(), StandardCharsets.UTF_8)).isEqualTo("{\"config\":{\"id\":\"x\"}}");
        assertThat(written.getType().getName()).isEqualTo(own.getClass().getName());
    }
}
