package de.kooperationsbuch.query.sight;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.RunningBook;
import de.kooperationsbuch.query.running.Waited;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateRefusalsTest {
    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = Town.running();
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/cooperations/lindenau-stumm, 404, 1",
        "/api/cooperations/nobody, 404, 1",
        "/api/cooperations/lindenau-stumm/steps/opened, 404, 1",
        "/api/cooperations/gohlis-fern/steps/nothing, 404, 1",
        "/api/cooperations/gohlis-fern/agreements/nothing, 404, 1",
        "/api/organisations/stumm, 404, 1",
        "/api/kommunen/lindenau/network, 404, 1",
        "/api/todo?organisation=stumm, 404, 1",
        "/api/todo?organisation=nobody, 404, 1",
        "/api/cooperations/gohlis-fern, 200, 0",
        "/api/cooperations/gohlis-fern?asOf=x, 400, 0",
        "/api/organisations/fern, 200, 0"
    })
    void whatever_is_not_known_to_the_asker_waits_and_nothing_else_does(String address, int status, int times) {
        int before = book.part(Waited.class).times();
        assertThat(book.get(Asking.member("fern"), address).status()).isEqualTo(status);
        assertThat(book.part(Waited.class).times() - before).isEqualTo(times);
    }
}
