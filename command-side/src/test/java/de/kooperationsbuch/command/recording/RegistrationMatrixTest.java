package de.kooperationsbuch.command.recording;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Cast;
import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may bring organisations and cooperations into the book, keep their records and draw maps: every role, each kind of organisation. */
class RegistrationMatrixTest {
    private static final List<String> ASKING = List.of(
            "musterstadt",
            "musterstadt-integrationsbuero",
            "vielfalt-musterstadt",
            "musterstadt-jobcenter",
            "neustadt",
            "altstadt",
            "verein-altstadt");

    /** Members of those named may; a registrar may where that is said; nobody else may at all. Altstadt and its Verein are not in the book yet. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            altstadt                           | REGISTRAR | OrganisationRegistered | altstadt            | {'kind':'KOMMUNE','name':'Altstadt'}
            -                                  | REGISTRAR | OrganisationRegistered | altstadt            | {'kind':'KOMMUNE','name':'Altstadt','partOf':'neustadt'}
            musterstadt,neustadt               | REGISTRAR | OrganisationRegistered | altstadt            | {'kind':'VERBUND','name':'Altstadt'}
            -                                  | REGISTRAR | OrganisationRegistered | stumm-altstadt      | {'kind':'VERBUND','name':'Altstadt','partOf':'neustadt'}
            -                                  | REGISTRAR | OrganisationRegistered | verein-altstadt     | {'kind':'MSO','name':'Verein'}
            musterstadt                        | REGISTRAR | OrganisationRegistered | musterstadt         | {'kind':'KOMMUNE','name':'Musterstadt'}
            musterstadt                        | REGISTRAR | OrganisationRegistered | musterstadt-amt     | {'kind':'AUTHORITY','name':'Amt','partOf':'musterstadt'}
            neustadt                           | REGISTRAR | OrganisationRegistered | neustadt-amt        | {'kind':'AUTHORITY','name':'Amt','partOf':'neustadt'}
            -                                  | REGISTRAR | OrganisationRegistered | neustadt-amt        | {'kind':'AUTHORITY','name':'Amt'}
            -                                  | REGISTRAR | OrganisationRegistered | verein-musterstadt  | {'kind':'MSO','name':'Verein','partOf':'vielfalt-musterstadt'}
            musterstadt,neustadt               | REGISTRAR | OrganisationRegistered | verbund-neu         | {'kind':'VERBUND','name':'Verbund'}
            musterstadt                        | REGISTRAR | OrganisationRegistered | verbund-neu         | {'kind':'VERBUND','name':'Verbund','partOf':'musterstadt'}
            -                                  | REGISTRAR | OrganisationRegistered | stumm-neu           | {'kind':'VERBUND','name':'Verbund'}
            musterstadt,musterstadt-integrationsbuero | REGISTRAR | CooperationOpened | neu                | {'kommune':'musterstadt','verbund':'vielfalt-musterstadt'}
            neustadt                           | REGISTRAR | CooperationOpened      | neu                 | {'kommune':'neustadt','verbund':'vielfalt-musterstadt'}
            -                                  | REGISTRAR | CooperationOpened      | neu                 | {'kommune':'musterstadt','verbund':'stumm-neustadt'}
            vielfalt-musterstadt               |           | AwardReceived          | vielfalt-musterstadt| {'title':'Preis'}
            vielfalt-musterstadt               |           | OrganisationRenamed    | vielfalt-musterstadt| {'name':'Vielfalt'}
            musterstadt,musterstadt-integrationsbuero | | AwardReceived            | musterstadt-integrationsbuero | {'title':'Preis'}
            musterstadt                        |           | AwardReceived          | musterstadt         | {'title':'Preis'}
            -                                  |           | AwardReceived          | gibt-es-nicht       | {'title':'Preis'}
            musterstadt,musterstadt-integrationsbuero | | ActorPlaced              | musterstadt         | {'actor':'gibt-es-nicht','level':'STRATEGIC'}
            musterstadt,musterstadt-integrationsbuero,musterstadt-jobcenter | | ActorPlaced | musterstadt | {'actor':'musterstadt-jobcenter','level':'STRATEGIC'}
            musterstadt,musterstadt-integrationsbuero,musterstadt-jobcenter | | ActorRemoved | musterstadt | {'actor':'musterstadt-jobcenter'}
            musterstadt,musterstadt-integrationsbuero,vielfalt-musterstadt,neustadt | | RelationEstablished | musterstadt | {'relation':'neu','from':'vielfalt-musterstadt','to':'neustadt','kind':'ADVISES'}
            musterstadt,musterstadt-integrationsbuero,vielfalt-musterstadt,musterstadt-jobcenter | | RelationEnded | musterstadt | {'relation':'rat'}
            musterstadt,musterstadt-integrationsbuero | | RelationEnded            | musterstadt         | {'relation':'gibt-es-nicht'}
            musterstadt-jobcenter              |           | ActorPlaced            | gibt-es-nicht       | {'actor':'musterstadt-jobcenter','level':'STRATEGIC'}
            """)
    void the_answer_is_that_of_the_table(String members, String others, String step, String subject, String data) {
        List<String> wrong = new ArrayList<>();
        Set<String> may = Set.of(members.split(","));
        for (String asking : ASKING)
            for (Role role : Role.values()) {
                boolean expected =
                        role == Role.MEMBER ? may.contains(asking) : role == Role.REGISTRAR && others != null;
                var refusal =
                        Neighbourhood.refusal(map(step), Draft.of(step, data).about(subject), asking, Set.of(role));
                String answer = refusal.map(no -> no.type().word()).orElse("allowed");
                if (!answer.equals(expected ? "allowed" : "not-yours"))
                    wrong.add(asking + " as " + role + ": " + answer);
            }
        assertThat(wrong).isEmpty();
    }

    /** The map of Musterstadt, for those steps that go on it. */
    private static List<Draft> map(String step) {
        if (!Draft.of(step).fields().containsKey("kommune")) return List.of();
        return List.of(
                Draft.of("ActorPlaced", "{'actor':'vielfalt-musterstadt','level':'OPERATIONAL'}"),
                Draft.of("ActorPlaced", "{'actor':'musterstadt-jobcenter','level':'OPERATIONAL'}")
                        .id("platz"),
                Draft.of(
                        "RelationEstablished",
                        "{'relation':'rat','from':'vielfalt-musterstadt','to':'musterstadt-jobcenter','kind':'ADVISES'}"));
    }

    @ParameterizedTest
    @CsvSource({"musterstadt, true", "musterstadt-jobcenter, true", "vielfalt-musterstadt, false", "neustadt, false"})
    void a_place_on_a_map_is_confirmed_by_whom_it_concerns(String asking, boolean allowed) {
        Draft confirmed = Draft.of("StepConfirmed", SubjectKind.KOMMUNE, "{'of':'platz'}");
        assertThat(Neighbourhood.refusal(map("ActorPlaced"), confirmed, asking, Set.of(Role.MEMBER)))
                .satisfies(refusal -> assertThat(refusal.isEmpty()).isEqualTo(allowed));
    }

    @Test
    void a_refusal_of_an_opening_says_what_is_missing() {
        Draft silent = Draft.of("CooperationOpened", "{'kommune':'musterstadt','verbund':'stumm-neustadt'}");
        assertThat(sentence(List.of(), silent, "musterstadt")).isEqualTo("not-yours.verbund");
        assertThat(sentence(List.of(), silent, "neustadt")).isEqualTo("not-yours.opening");
    }

    @Test
    void whoever_opens_what_others_opened_hears_only_that_it_is_open() {
        List<Draft> story = List.of(Cast.OPENED.id("opened"));
        Draft other = Draft.of("CooperationOpened", "{'kommune':'neustadt','verbund':'vielfalt-musterstadt'}");
        for (String id : List.of("opened", "etwas-anderes"))
            assertThat(sentence(story, other.id(id), "neustadt")).isEqualTo("A_COOPERATION_IS_OPENED_ONCE");
        assertThat(Neighbourhood.refusal(story, Cast.OPENED.id("opened"), "musterstadt", Set.of(Role.MEMBER)))
                .isEmpty();
        assertThat(Neighbourhood.refusal(List.of(), other, "neustadt", Set.of(Role.MEMBER)))
                .isEmpty();
    }

    @Test
    void nobody_makes_itself_an_office_of_another_kommune_by_a_correction() {
        List<Draft> story = List.of(Cast.registered("neustadt-verein", "'kind':'MSO','name':'Verein'")
                .by("neustadt-verein"));
        Draft office = corrected("'kind':'MSO','name':'Verein','partOf':'musterstadt'");
        Draft renamed = corrected("'kind':'MSO','name':'Neuer Verein'");
        assertThat(sentence(story, office, "neustadt-verein")).isEqualTo("not-yours.registration");
        assertThat(Neighbourhood.refusal(story, renamed, "neustadt-verein", Set.of(Role.MEMBER)))
                .isEmpty();
    }

    @Test
    void a_kommune_or_a_registrar_makes_an_office_by_a_correction_of_what_it_registered() {
        Draft office = corrected("'kind':'AUTHORITY','name':'Amt','partOf':'musterstadt'");
        Draft registered = Cast.registered("neustadt-verein", "'kind':'AUTHORITY','name':'Amt'");
        assertThat(Neighbourhood.refusal(List.of(registered), office, "musterstadt", Set.of(Role.MEMBER)))
                .isEmpty();
        List<Draft> byRegistrar = List.of(registered.by("musterland-stiftung"));
        assertThat(Neighbourhood.refusal(byRegistrar, office, "musterland-stiftung", Set.of(Role.REGISTRAR)))
                .isEmpty();
        assertThat(sentence(byRegistrar, office, "musterland-stiftung")).isEqualTo("not-yours.registration");
    }

    private static Draft corrected(String data) {
        return Draft.of("StepCorrected", SubjectKind.ORGANISATION, "{'of':'org-neustadt-verein','data':{" + data + "}}")
                .about("neustadt-verein");
    }

    private static String sentence(List<Draft> story, Draft draft, String asking) {
        return Neighbourhood.refusal(story, draft, asking, Set.of(Role.MEMBER))
                .map(Refusal::sentence)
                .orElse("allowed");
    }
}
