package de.kooperationsbuch.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.kooperationsbuch.kernel.access.PasswordDesk;
import de.kooperationsbuch.kernel.problem.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagePasswordDeskTest {
    private static final String RIGHTS = "'roles':['IMPORTER']";
    private static Office office;
    private static PasswordDesk desk;

    @BeforeAll
    static void open() {
        office = new Office();
        desk = office.part(PasswordDesk.class);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void whose_link_it_is_is_known_until_it_is_used() {
        String link = office.invited("mensch", RIGHTS);
        assertThat(desk.accountOf(link)).contains("mensch");
        desk.set(link, Office.GOOD, Office.GOOD);
        assertThat(office.part(Passwords.class)
                        .matches(office.part(Accounts.class).find("mensch"), Office.GOOD))
                .isTrue();
        assertThat(desk.accountOf(link)).isEmpty();
    }

    @Test
    void two_entries_that_differ_set_nothing_and_leave_the_link_good() {
        String link = office.invited("ungeschickt", RIGHTS);
        refused(link, Office.GOOD, Office.GOOD + "!", "/again");
        assertThat(desk.accountOf(link)).contains("ungeschickt");
    }

    @Test
    void a_password_that_is_too_short_is_refused_where_it_was_typed() {
        refused(office.invited("kurz-angebunden", RIGHTS), "kurz", "kurz", "/password");
    }

    @Test
    void of_a_link_that_there_is_not_nothing_else_is_said() {
        refused("falsch", "kurz", "anders", "/link");
    }

    @Test
    void the_lengths_that_it_names_are_those_it_takes() {
        assertThat(desk.lengths()).isEqualTo(new PasswordDesk.Lengths(PasswordPolicy.SHORTEST, PasswordPolicy.LONGEST));
    }

    private static void refused(String link, String password, String again, String field) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.set(link, password, again))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
