package de.kooperationsbuch.command.recording;

import static de.kooperationsbuch.command.recording.PermissionMatrixTest.Answer.ALLOWED;
import static de.kooperationsbuch.command.recording.PermissionMatrixTest.Answer.NOT_YOURS;
import static de.kooperationsbuch.command.recording.PermissionMatrixTest.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.kernel.access.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may record what in a cooperation: every role of every kind of organisation, on every kind of step, in every state of publicity. */
class PermissionMatrixTest {
    enum Answer {
        ALLOWED,
        NOT_YOURS,
        UNKNOWN
    }

    /** By what is public of it. */
    enum State {
        ALL_PUBLIC,
        FUNDING_PUBLIC,
        NOTHING_PUBLIC,
        NOT_THERE
    }

    /** The columns of the table. */
    enum Whose {
        KOMMUNE("musterstadt"),
        OFFICE("musterstadt-integrationsbuero"),
        VERBUND("vielfalt-musterstadt"),
        PARTY("musterstadt-jobcenter"),
        RECIPIENT("musterstadt-integrationsrat-verein"),
        RECORDER("musterland-stiftung"),
        STRANGER("neustadt");

        final String organisation;

        Whose(String organisation) {
            this.organisation = organisation;
        }
    }

    /**
     * For members: those whose initials stand here may. Registrars may none of it. Of observers: {@code changes} if one may as whoever recorded it, {@code placement}
     * if an observer may where the placement is public.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            KOMMUNE OFFICE VERBUND                 |           | NetworkMeetingHeld  | {'participants':[]}
            KOMMUNE OFFICE VERBUND                 |           | CooperationPaused   | {'reason':'Urlaub'}
            KOMMUNE OFFICE VERBUND                 |           | FormatAgreed        | {'format':'tisch','title':'Tisch'}
            KOMMUNE OFFICE VERBUND                 |           | PartnershipRated    | {'cycle':'c1','equality':1,'reliability':1,'information':1,'influence':1}
            KOMMUNE OFFICE VERBUND                 |           | AspirationDeclared  | {'type':'III'}
            KOMMUNE OFFICE VERBUND                 |           | MeetingSpaceProvided| {'space':'haus','name':'Haus'}
            KOMMUNE OFFICE VERBUND                 |           | PublicationAgreed   | {'parts':['CYCLE']}
            KOMMUNE OFFICE VERBUND                 |           | PublicationEnded    | {}
            KOMMUNE OFFICE VERBUND                 | placement | PlacementAssessed   | {'type':'II','rationale':'Beirat'}
            KOMMUNE OFFICE VERBUND PARTY           |           | ProposalAccepted    | {'agreement':'drei','version':1}
            KOMMUNE OFFICE VERBUND PARTY           |           | ProposalRejected    | {'agreement':'drei','version':1,'reason':'Nein'}
            KOMMUNE OFFICE VERBUND PARTY           |           | NegotiationBrokenOff| {'agreement':'drei','reason':'Nein'}
            KOMMUNE OFFICE VERBUND PARTY           |           | NoticeGiven         | {'agreement':'drei','endsOn':'2027','reason':'Nein'}
            KOMMUNE OFFICE VERBUND                 |           | NoticeGiven         | {'agreement':'vier','endsOn':'2027','reason':'Nein'}
            KOMMUNE OFFICE VERBUND                 |           | NegotiationOpened   | {'agreement':'neu','title':'Neu','parties':['neustadt','musterstadt-jobcenter'],'subject':'Neu'}
            KOMMUNE OFFICE VERBUND                 |           | NegotiationOpened   | {'agreement':'drei','title':'Neu','parties':['neustadt','musterstadt-jobcenter'],'subject':'Neu'}
            KOMMUNE OFFICE VERBUND                 |           | AgreementNegotiated | {'agreement':'alt','title':'Alt','parties':['neustadt','musterstadt-jobcenter'],'terms':{'fieldsOfAction':[],'tasks':[],'mandate':[]},'effectiveFrom':'2020'}
            KOMMUNE OFFICE VERBUND RECIPIENT       |           | FundingPaid         | {'funding':'raum','amount':{'value':'1.00','currency':'EUR'}}
            KOMMUNE OFFICE VERBUND RECIPIENT       |           | FundingReportFiled  | {'funding':'raum','report':'SACHBERICHT'}
            KOMMUNE OFFICE VERBUND                 |           | FundingReportFiled  | {'funding':'chor','report':'SACHBERICHT'}
            KOMMUNE OFFICE VERBUND                 |           | FundingEnded        | {'funding':'raum'}
            KOMMUNE OFFICE VERBUND                 |           | StepConfirmed       | {'of':'sitzung'}
            KOMMUNE OFFICE VERBUND                 |           | StepDisputed        | {'of':'sitzung','reason':'Nein'}
            KOMMUNE OFFICE VERBUND                 |           | StepConfirmed       | {'of':'gibt-es-nicht'}
            KOMMUNE OFFICE VERBUND PARTY           |           | StepConfirmed       | {'of':'verhandlung'}
            KOMMUNE OFFICE VERBUND                 |           | StepCorrected       | {'of':'sitzung','effectiveOn':'2023'}
            KOMMUNE OFFICE VERBUND RECORDER        | changes   | StepCorrected       | {'of':'blick','effectiveOn':'2023'}
            KOMMUNE OFFICE VERBUND RECORDER        | changes   | StepWithdrawn       | {'of':'blick','reason':'Irrtum'}
            KOMMUNE OFFICE VERBUND                 |           | DisputeSettled      | {'of':'blick','result':'STANDS'}
            """)
    void the_answer_is_that_of_the_table(String members, String others, String step, String data) {
        List<String> wrong = new ArrayList<>();
        for (State state : State.values())
            for (Whose whose : Whose.values())
                for (Role role : Role.values()) {
                    Row row = new Row(Set.of(members.split(" ")), others == null ? "" : others, data, whose, state);
                    Answer answer = Neighbourhood.ask(state, Draft.of(step, data), whose.organisation, Set.of(role));
                    if (answer != row.expected(role)) wrong.add(row + " as " + role + ": " + answer);
                }
        assertThat(wrong).isEmpty();
    }

    /** What should come of it, by the words of the permissions and not by the table in code. */
    private record Row(Set<String> members, String others, String data, Whose whose, State state) {
        Answer expected(Role role) {
            if (state == State.NOT_THERE) return UNKNOWN;
            if (may(role)) return ALLOWED;
            return mayKnow(role) ? NOT_YOURS : UNKNOWN;
        }

        private boolean may(Role role) {
            if (role == Role.MEMBER) return members.contains(whose.name());
            boolean observes = others.equals("placement") && state == State.ALL_PUBLIC;
            boolean changes = others.equals("changes") && recorders().contains(whose);
            return role == Role.OBSERVER && (observes || changes);
        }

        /** An office speaks for its Kommune also of what that recorded. */
        private Set<Whose> recorders() {
            return data.contains("blick") ? EnumSet.of(Whose.RECORDER) : EnumSet.of(Whose.KOMMUNE, Whose.OFFICE);
        }

        private boolean mayKnow(Role role) {
            return state != State.NOTHING_PUBLIC
                    || role == Role.MEMBER
                            && !EnumSet.of(Whose.RECORDER, Whose.STRANGER).contains(whose);
        }

        @Override
        public String toString() {
            return (data + " by " + whose + ", " + state).toLowerCase(Locale.ROOT);
        }
    }

    @ParameterizedTest
    @CsvSource({"ALL_PUBLIC, ALLOWED", "FUNDING_PUBLIC, NOT_YOURS", "NOTHING_PUBLIC, UNKNOWN", "NOT_THERE, UNKNOWN"})
    void several_roles_may_together_what_each_may(State state, Answer answer) {
        Draft assessed = Draft.of("PlacementAssessed", "{'type':'II','rationale':'Beirat'}");
        assertThat(Neighbourhood.ask(state, assessed, "neustadt", Set.of(Role.MEMBER, Role.OBSERVER)))
                .isEqualTo(answer);
    }
}
