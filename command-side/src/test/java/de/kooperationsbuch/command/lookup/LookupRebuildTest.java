package de.kooperationsbuch.command.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.CommandSide;
import de.kooperationsbuch.command.Draft;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LookupRebuildTest {
    @Test
    void the_lookup_made_anew_from_the_events_is_the_one_that_the_appends_kept() throws Exception {
        try (CommandSide book = CommandSide.ofEmptyBook()) {
            book.record(Draft.of("OrganisationRegistered", "{'kind':'KOMMUNE','name':'Musterstadt'}")
                    .about("musterstadt"));
            book.record(Draft.of("OrganisationRegistered", "{'kind':'BODY','name':'Beirat','partOf':'musterstadt'}")
                    .about("beirat"));
            List<Map<String, Object>> kept = rows(book);
            assertThat(book.part(LookupRebuild.class).run()).isEqualTo(2);
            assertThat(rows(book)).isEqualTo(kept).hasSize(2);
        }
    }

    private static List<Map<String, Object>> rows(CommandSide book) {
        return book.jdbc()
                .sql("SELECT * FROM organisations ORDER BY slug")
                .query()
                .listOfRows();
    }
}
