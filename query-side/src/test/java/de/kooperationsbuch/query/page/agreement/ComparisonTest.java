package de.kooperationsbuch.query.page.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import de.kooperationsbuch.query.agreement.Agreements;
import de.kooperationsbuch.query.agreement.Version;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.standing.Standings;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String FEST = "{title: Fest, responsible: bunt, staffing: VOLUNTEERS}";
    private final Book book = Book.openedIn("2020")
            .step(
                    "NegotiationOpened",
                    "talks",
                    "2021",
                    "agreement: pakt, title: Pakt, parties: [musterstadt, bunt], subject: Alles");

    @Test
    void each_term_says_what_became_of_it() {
        tabled("one", "subject: Miteinander, exit: jederzeit, reviewMonths: 12", FEST);
        tabled("two", "subject: Füreinander, resources: Räume, reviewMonths: 12", "");
        assertThat(compared(1, 2).terms())
                .extracting(Term::field, Term::change)
                .containsExactly(
                        tuple("subject", Change.CHANGED),
                        tuple("tasks", Change.GONE),
                        tuple("resources", Change.NEW),
                        tuple("reviewMonths", Change.SAME),
                        tuple("exit", Change.GONE),
                        tuple("effectiveFrom", Change.SAME));
        assertThat(compared(1, 2).changes()).isEqualTo(4);
    }

    @Test
    void a_task_is_compared_line_by_line() {
        tabled("one", "reviewMonths: 12", FEST);
        tabled("two", "reviewMonths: 12", FEST.replace("VOLUNTEERS", "BOTH"));
        Term task = compared(1, 2).terms().get(0);
        assertThat(task.title()).isEqualTo("Fest");
        assertThat(task.lines())
                .extracting(Line::label, line -> line.after().get(0).change())
                .containsExactly(tuple("responsible", Change.SAME), tuple("staffing", Change.NEW));
    }

    @Test
    void a_version_beside_itself_differs_in_nothing() {
        tabled("one", "subject: Miteinander", FEST);
        assertThat(compared(1, 1).changes()).isZero();
        assertThat(compared(1, 1).isOfTwo()).isFalse();
    }

    @Test
    void what_fits_is_taken_over_into_the_next_proposal() {
        tabled("one", "subject: Räume & Zeit", FEST);
        assertThat(Prefill.of(versions().get(0)).parameters())
                .contains("&data.terms.subject=R%C3%A4ume%20%26%20Zeit")
                .contains("&data.terms.tasks.0.title=Fest");
        assertThat(Prefill.of(versions().get(0)).isCut()).isFalse();
    }

    @Test
    void what_does_not_fit_is_left_out_and_said() {
        tabled(
                "one",
                "subject: %1$s, resources: %1$s, exit: jederzeit"
                        .formatted("Wort ".repeat(700).strip()),
                "");
        assertThat(Prefill.of(versions().get(0)).isCut()).isTrue();
        assertThat(Prefill.of(versions().get(0)).parameters())
                .contains("exit=jederzeit")
                .hasSizeLessThan(6001);
    }

    private void tabled(String id, String more, String tasks) {
        book.step(
                "ProposalTabled",
                id,
                "2021",
                "agreement: pakt, terms: {fieldsOfAction: [], tasks: [%s], mandate: [], %s}, effectiveFrom: 2022"
                        .formatted(tasks, more));
    }

    private List<Version> versions() {
        return Agreements.of(Standings.of(book.cooperation())).get(0).versions();
    }

    private Comparison compared(int before, int after) {
        return Comparison.of(versions().get(before - 1), versions().get(after - 1));
    }
}
