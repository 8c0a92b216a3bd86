package de.kooperationsbuch.query.sight;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.RunningBook;
import de.kooperationsbuch.query.steps.Heads;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeenPartsTest {
    private static final String COOPERATION = "/api/cooperations/" + Town.PUBLISHED;
    private RunningBook book;

    @BeforeEach
    void start() {
        book = Town.running();
    }

    @AfterEach
    void stop() {
        book.close();
    }

    @Test
    void where_it_stands_is_left_out_for_those_who_may_not_see_its_placement() {
        Town.publish(book, "FUNDING");
        for (String address : new String[] {COOPERATION, "/api/cooperations"})
            assertThat(book.get(Caller.PUBLIC, address).text())
                    .contains("lindenau-bunt", "openedOn")
                    .doesNotContain("\"type\"", "tendency", "placement");
        assertThat(book.get(Asking.member("bunt"), COOPERATION).text()).contains("\"type\"", "tendency");
        assertThat(book.get(Caller.PUBLIC, "/api/transitions?from=2000-01-01&to=2030-01-01")
                        .json()
                        .get("total")
                        .intValue())
                .isZero();
    }

    @Test
    void what_was_withdrawn_and_why_somebody_disputes_is_not_for_everybody() {
        Town.publish(book, "FUNDING");
        book.record(Town.in(Town.PUBLISHED, "lindenau", "FundingGranted", "irrtum", """
                'funding':'irrtum','level':'LAND','kind':'PROJECT','purpose':'Irrtum','from':'2020','recipient':'bunt'"""));
        book.record(Town.in(Town.PUBLISHED, "lindenau", "StepWithdrawn", "weg", "'of':'irrtum','reason':'peinlich'"));
        book.record(Town.in(Town.PUBLISHED, "bunt", "StepDisputed", "nein", "'of':'mark-funding','reason':'peinlich'"));
        for (String address :
                new String[] {COOPERATION + "/timeline", COOPERATION + "/steps/mark-funding", "/api/export"}) {
            assertThat(book.get(Caller.PUBLIC, address).text())
                    .as(address)
                    .contains("mark-funding")
                    .doesNotContain("peinlich", "irrtum", "Irrtum");
            assertThat(book.get(Asking.member("bunt"), address).text())
                    .as(address)
                    .contains("mark-funding");
        }
        assertThat(book.get(Caller.PUBLIC, COOPERATION + "/steps/irrtum").status())
                .isEqualTo(404);
        assertThat(book.get(Caller.PUBLIC, COOPERATION + "/steps/mark-funding").text())
                .contains("StepDisputed", "DISPUTED", "withheld");
        assertThat(book.get(Asking.member("bunt"), COOPERATION + "/steps/irrtum")
                        .text())
                .contains("peinlich");
    }

    @Test
    void under_a_name_that_was_used_anew_nobody_sees_what_others_agreed() {
        book.record(Town.in(Town.PUBLISHED, "lindenau", "NegotiationOpened", "haus-anew", """
                'agreement':'haus','title':'neu','parties':['lindenau','bunt','awo'],'subject':'neu'"""));
        for (String party : new String[] {"jobcenter", "awo"})
            assertThat(book.get(Asking.member(party), COOPERATION + "/timeline").text())
                    .as(party)
                    .doesNotContain("mark-agreements", "haus-anew");
    }

    @Test
    void a_public_placement_keeps_its_grades_and_marks_and_names_only_public_causes() {
        Town.publish(book, "PLACEMENT");
        String seen = book.get(Caller.PUBLIC, COOPERATION + "/placement").text();
        String whole =
                book.get(Asking.member("lindenau"), COOPERATION + "/placement").text();
        assertThat(seen).contains("mark-placement-format", "\"marks\"").doesNotContain("mark-funding");
        assertThat(whole).contains("mark-placement-format", "mark-funding");
        assertThat(seen.substring(0, seen.indexOf("because"))).isEqualTo(whole.substring(0, whole.indexOf("because")));
    }

    @Test
    void a_public_cycle_has_no_ratings_not_even_the_place_for_them() {
        Town.publish(book, "CYCLE");
        for (String view : new String[] {"/cycles", "/cycles/jahr-25"}) {
            assertThat(book.get(Caller.PUBLIC, COOPERATION + view).text())
                    .contains("jahr-25")
                    .doesNotContain("rating", "difference");
            assertThat(book.get(Asking.member("bunt"), COOPERATION + view).text())
                    .contains("ratings");
        }
    }

    @Test
    void a_party_sees_the_frame_and_its_own_agreement() {
        String timeline =
                book.get(Asking.member("jobcenter"), COOPERATION + "/timeline").text();
        assertThat(timeline)
                .contains("\"opened\"", "mark-agreements-haus", "\"total\":2")
                .doesNotContain("geheim", "position", "recordedBy");
        assertThat(book.get(Asking.member("jobcenter"), COOPERATION + "/agreements")
                        .text())
                .contains("haus")
                .doesNotContain("geheim");
        assertThat(book.get(Asking.member("jobcenter"), "/api/export").text().lines())
                .anyMatch(line -> line.contains("mark-agreements-yes"))
                .noneMatch(line -> line.contains("mark-cycle"));
    }

    @Test
    void who_receives_or_passes_on_money_sees_the_frame_and_that_funding_and_no_other() {
        fund();
        for (String organisation : new String[] {"fernclub", "awo"}) {
            Caller concerned = Asking.member(organisation);
            assertThat(book.get(concerned, COOPERATION + "/timeline").text())
                    .contains("\"opened\"", "\"geld-granted\"", "\"geld-paid\"", "\"total\":3")
                    .doesNotContain("mark-");
            for (String step : new String[] {"geld-granted", "geld-paid", "geld-no"})
                assertThat(book.get(concerned, COOPERATION + "/steps/" + step).status())
                        .isEqualTo(200);
            assertThat(book.get(concerned, COOPERATION + "/steps/mark-funding").status())
                    .isEqualTo(404);
            assertThat(book.get(concerned, COOPERATION + "/funding").text())
                    .contains("\"funding\":\"geld\"")
                    .doesNotContain("mark-funding", "gaps", "cliffs", "projectShare");
        }
        assertThat(book.get(Asking.member("jobcenter"), COOPERATION + "/funding")
                        .status())
                .isEqualTo(404);
        for (Caller whole : new Caller[] {Asking.member("bunt"), Asking.auditor("lindenau")})
            assertThat(book.get(whole, COOPERATION + "/funding").text())
                    .contains("geld", "mark-funding", "\"gaps\"", "\"cliffs\"", "\"projectShare\"");
    }

    @Test
    void for_whom_money_is_applied_for_sees_the_application_as_long_as_it_names_it() {
        book.record(Town.in(Town.PUBLISHED, "lindenau", "FundingApplied", "asked", """
                'funding':'antrag','level':'LAND','kind':'PROJECT','purpose':'Haus','from':'2020','recipient':'fernclub'"""));
        Caller applicant = Asking.member("fernclub");
        assertThat(book.get(applicant, COOPERATION + "/funding").text()).contains("APPLIED");
        book.record(Town.in(Town.PUBLISHED, "lindenau", "StepCorrected", "asked-2", """
                'of':'asked','data':{'funding':'antrag','level':'LAND','kind':'PROJECT','purpose':'Haus','from':'2020','recipient':'awo'}"""));
        assertThat(book.get(applicant, COOPERATION + "/funding").status()).isEqualTo(404);
        assertThat(book.get(applicant, COOPERATION + "/steps/asked").status()).isEqualTo(404);
        assertThat(book.get(Asking.member("awo"), COOPERATION + "/steps/asked-2")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whom_a_funding_concerns_sees_all_of_them_once_they_are_public() {
        fund();
        Town.publish(book, "FUNDING");
        assertThat(book.get(Asking.member("fernclub"), COOPERATION + "/funding").text())
                .contains("geld", "mark-funding", "\"gaps\"");
    }

    private void fund() {
        book.record(
                Town.in(Town.PUBLISHED, "lindenau", "FundingGranted", "geld-granted", """
                        'funding':'geld','level':'LAND','kind':'PROJECT','purpose':'Haus','from':'2020','recipient':'fernclub','passedOnBy':'awo'"""),
                Town.in(Town.PUBLISHED, "fernclub", "FundingPaid", "geld-paid", """
                        'funding':'geld','amount':{'value':'100','currency':'EUR'}"""),
                Town.in(Town.PUBLISHED, "bunt", "StepDisputed", "geld-no", """
                        'of':'geld-paid','reason':'nie gesehen'"""));
    }

    @Test
    void a_role_without_membership_opens_nothing_to_an_organisation() {
        Caller importing = new Caller(
                Asking.OVERSEER.account(),
                Asking.OVERSEER.session(),
                new OrganisationId("bunt"),
                Set.of(Role.IMPORTER, Role.OBSERVER),
                Set.of("*"));
        assertThat(book.get(importing, COOPERATION).status()).isEqualTo(404);
        assertThat(book.get(importing, "/api/organisations/bunt").status()).isEqualTo(404);
        assertThat(book.get(importing, "/api/export").text()).isEmpty();
    }

    @Test
    void whoever_sees_the_whole_sees_by_which_account_and_at_which_place_it_was_recorded() {
        for (Caller caller : new Caller[] {Asking.member("club"), Asking.auditor("lindenau")})
            assertThat(book.get(caller, COOPERATION + "/timeline").text())
                    .contains("\"recordedBy\":\"" + Town.ACCOUNT + "\"", "\"position\"");
    }

    @Test
    void an_auditor_of_every_kommune_exports_the_whole_book_and_a_member_what_it_sees_in_the_same_order() {
        var whole = book.get(Asking.auditor("*"), "/api/export").text().lines().toList();
        var seen = book.get(Asking.member("bunt"), "/api/export").text().lines().toList();
        assertThat(whole).hasSize((int) book.part(Heads.class).get().position());
        assertThat(whole).allMatch(line -> line.contains("\"recordedBy\":\"" + Town.ACCOUNT + "\",\"channel\""));
        assertThat(whole).anyMatch(line -> line.contains("mark-rating")).noneMatch(line -> line.contains("withheld"));
        assertThat(seen).hasSizeLessThan(whole.size()).anyMatch(line -> line.contains("withheld"));
        assertThat(seen.stream().filter(whole::contains))
                .isSubsetOf(whole)
                .isSortedAccordingTo(Comparator.comparing(whole::indexOf));
    }

    @Test
    void who_joins_the_verbund_reads_what_it_reads_until_it_leaves() {
        assertThat(book.get(Asking.member("awo"), COOPERATION + "/balance").status())
                .isEqualTo(404);
        book.record(member("MemberJoined"));
        assertThat(book.get(Asking.member("awo"), COOPERATION + "/balance").status())
                .isEqualTo(200);
        assertThat(book.get(Asking.member("awo"), "/api/cooperations").text()).contains("lindenau-bunt");
        book.record(member("MemberLeft"));
        assertThat(book.get(Asking.member("awo"), COOPERATION + "/balance").status())
                .isEqualTo(404);
        assertThat(book.get(Asking.member("awo"), "/api/cooperations").text()).doesNotContain("lindenau-bunt");
    }

    private static String member(String step) {
        return """
                {"step":"%s","stepId":"awo-%s","organisation":"bunt","by":"bunt","effectiveOn":"2026","data":{"member":"awo"}}""".formatted(step, step.toLowerCase(Locale.ROOT));
    }
}
