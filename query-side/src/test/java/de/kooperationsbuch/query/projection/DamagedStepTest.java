package de.kooperationsbuch.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.personal.DamagedSeal;
import de.kooperationsbuch.kernel.personal.Vault;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import de.kooperationsbuch.query.running.TestLog;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What was damaged is missed by those who ask for it, and by nobody else. */
class DamagedStepTest {
    private static final Vault DAMAGED = new Vault() {
        @Override
        public byte[] open(byte[] stored) {
            if (new String(stored, StandardCharsets.UTF_8).contains("damaged"))
                throw new DamagedSeal("a sealed part of damaged was damaged", null);
            return stored;
        }

        @Override
        public byte[] closed(byte[] stored) {
            return stored;
        }

        @Override
        public long erasures() {
            return 0;
        }
    };

    @Test
    void a_damaged_step_hinders_nobody_who_does_not_ask_for_it() {
        TestLog log = new TestLog();
        log.record(Cast.kommune("lindenau"), Cast.verbund("bunt"), Cast.opened("lindenau", "bunt"));
        log.record(Cast.meeting("lindenau-bunt", "damaged", "2025"));
        try (RunningBook book = new RunningBook(log, DAMAGED).ready()) {
            assertThat(book.get("/api/cooperations").text()).contains("lindenau-bunt");
            assertThat(book.get("/api/cooperations/lindenau-bunt/timeline").status())
                    .isEqualTo(500);
            book.record(Cast.meeting("lindenau-bunt", "met", "2026"));
        }
    }
}
