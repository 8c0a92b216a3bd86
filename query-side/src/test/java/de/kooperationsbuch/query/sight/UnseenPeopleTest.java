package de.kooperationsbuch.query.sight;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.Bond;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.export.Export;
import de.kooperationsbuch.query.export.Shown;
import de.kooperationsbuch.query.export.Wanted;
import de.kooperationsbuch.query.organisation.Contact;
import de.kooperationsbuch.query.organisation.Contacts;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.RunningBook;
import de.kooperationsbuch.query.running.TestLog;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Book;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.timeline.StepAnswer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reader for whom the table allows everything but to see people: functions and dates stay, of people the ids. */
class UnseenPeopleTest {
    private static RunningBook book;
    private static Look look;
    private static Sight sight;

    @BeforeAll
    static void start() {
        book = People.running();
        look = book.part(Book.class).look(Optional.empty());
        Readerships readerships = book.part(Readerships.class);
        Cooperations cooperations = book.part(Cooperations.class);
        sight = new Sight(Asking.OVERSEER, look, new SubjectSights(Asking.OVERSEER, look, readerships, cooperations) {
            @Override
            SubjectSight of(SubjectId subject) {
                return withoutPeople(subject.kind());
            }
        });
    }

    private static SubjectSight withoutPeople(SubjectKind kind) {
        return new SubjectSight(new Reader(Asking.OVERSEER, null), kind) {
            @Override
            Set<Bond> bonds(Act act) {
                return act == Act.SEE_PERSON ? EnumSet.noneOf(Bond.class) : EnumSet.of(Bond.ASSIGNED);
            }

            @Override
            boolean showsInPart(Step step) {
                return false;
            }

            @Override
            boolean seesRatingOf(StepHeader author) {
                return true;
            }
        };
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    @Test
    void a_step_and_its_chain_tell_the_function_and_the_id() {
        Standings standings = Standings.of(look.steps(SubjectKind.ORGANISATION, "bunt"));
        String told = new StepAnswer(standings, sight)
                .withChain(standings.standing(new StepId("maria")).orElseThrow(), look.knownAt())
                .toString();
        String contact = "{\"function\":\"Vorstand\",\"person\":{\"id\":\"" + People.MARIA + "\"}}";
        assertThat(told)
                .doesNotContain("Geheim", "7777")
                .contains("\"effectiveOn\":\"2024\",\"data\":" + contact, "\"of\":\"maria\",\"data\":" + contact)
                .contains("\"withheld\":true");
    }

    @Test
    void an_export_tells_no_more_and_neither_does_the_history_that_is_made_from_it() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        new Export(new Shown(look, sight, Wanted.EVERYTHING)).write(lines);
        assertThat(lines.toString(StandardCharsets.UTF_8))
                .contains("Stadt lindenau", "\"stepId\":\"richtig\"", People.YUSUF)
                .doesNotContain("Geheim", "7777");
    }

    @Test
    void neither_do_the_contacts_of_an_organisation() {
        List<Contact> contacts = Contacts.of(new OrganisationId("bunt"), look, sight, TestLog.TODAY);
        assertThat(contacts).hasSize(1);
        assertThat(contacts.toString()).contains("Vorstand", People.YUSUF).doesNotContain("Geheim", "7777");
    }
}
