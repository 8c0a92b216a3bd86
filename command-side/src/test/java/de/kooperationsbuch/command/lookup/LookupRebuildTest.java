package de.kooperationsbuch.command.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.CommandSide;
import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Test
    void a_corrected_belonging_is_looked_up_at_once_and_taken_back_with_its_correction() throws Exception {
        try (CommandSide book = CommandSide.ofEmptyBook()) {
            book.record(Draft.of("OrganisationRegistered", "{'kind':'KOMMUNE','name':'Musterstadt'}")
                    .about("musterstadt"));
            book.record(Draft.of("OrganisationRegistered", "{'kind':'AUTHORITY','name':'Amt'}")
                    .about("amt")
                    .id("amt"));
            References references = book.part(References.class);
            assertThat(partOf(references)).isEmpty();
            book.record(
                    about("StepCorrected", "'of':'amt','data':{'kind':'AUTHORITY','name':'Amt','partOf':'musterstadt'}")
                            .id("c1"));
            assertThat(partOf(references)).contains(new OrganisationId("musterstadt"));
            List<Map<String, Object>> kept = rows(book);
            book.part(LookupRebuild.class).run();
            assertThat(rows(book)).isEqualTo(kept).hasSize(2);
            book.record(about("StepWithdrawn", "'of':'c1','reason':'doch nicht'"));
            assertThat(partOf(references)).isEmpty();
        }
    }

    private static Draft about(String step, String data) {
        return Draft.of(step, SubjectKind.ORGANISATION, "{" + data + "}").about("amt");
    }

    private static Optional<OrganisationId> partOf(References references) {
        return references
                .find(new OrganisationId("amt"))
                .flatMap(organisation -> Optional.ofNullable(organisation.partOf()));
    }

    private static List<Map<String, Object>> rows(CommandSide book) {
        return book.jdbc()
                .sql("SELECT * FROM organisations ORDER BY slug")
                .query()
                .listOfRows();
    }
}
