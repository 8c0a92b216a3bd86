package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.command.Cast;
import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.KnownOrganisation;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.Tokens;
import de.kooperationsbuch.command.recording.PermissionMatrixTest.Answer;
import de.kooperationsbuch.command.recording.PermissionMatrixTest.State;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A cooperation with all those around it who have some part in it, or none; more or less of it is public. */
final class Neighbourhood {
    static final References REFERENCES = id -> Cast.REFERENCES.find(id).or(() -> switch (id.value()) {
        case "neustadt" -> Optional.of(new KnownOrganisation(OrganisationKind.KOMMUNE, null));
        case "vielfalt-neustadt", "stumm-neustadt" ->
            Optional.of(new KnownOrganisation(OrganisationKind.VERBUND, null));
        case "musterstadt-integrationsrat-verein" -> Optional.of(new KnownOrganisation(OrganisationKind.MSO, null));
        default -> Optional.empty();
    });
    private static final Permissions PERMISSIONS =
            new Permissions(REFERENCES, organisation -> !organisation.value().startsWith("stumm"));

    private Neighbourhood() {}

    private static List<Draft> story(State state) {
        if (state == State.NOT_THERE) return List.of();
        List<Draft> story = new ArrayList<>(
                List.of(
                        Cast.OPENED.id("opened"),
                        Draft.of("NetworkMeetingHeld", "{'participants':[]}").id("sitzung"),
                        Draft.of("PlacementAssessed", "{'type':'I','rationale':'Vergleich'}")
                                .by("musterland-stiftung")
                                .id("blick"),
                        Draft.of(
                                        "NegotiationOpened",
                                        "{'agreement':'drei','title':'Drei','parties':['musterstadt','vielfalt-musterstadt','musterstadt-jobcenter'],'subject':'Drei'}")
                                .id("verhandlung"),
                        Draft.of(
                                "FundingGranted",
                                "{'funding':'raum','level':'KOMMUNE','kind':'PROJECT','purpose':'Raum','from':'2023','recipient':'musterstadt-integrationsrat-verein'}")));
        if (state == State.ALL_PUBLIC) publish(story, "'PLACEMENT','CYCLE','FUNDING','NETWORK','AGREEMENTS'");
        if (state == State.FUNDING_PUBLIC) publish(story, "'FUNDING'");
        return story;
    }

    private static void publish(List<Draft> story, String parts) {
        story.add(Draft.of("PublicationAgreed", "{'parts':[" + parts + "]}").id("offen"));
        story.add(Draft.of("StepConfirmed", "{'of':'offen'}").by("vielfalt-musterstadt"));
    }

    static Answer ask(State state, Draft draft, String organisation, Set<Role> roles) {
        return answer(refusal(story(state), draft, organisation, roles));
    }

    private static Answer answer(Optional<Refusal> refusal) {
        return refusal.map(no -> switch (no.type()) {
                    case NOT_YOURS -> Answer.NOT_YOURS;
                    case UNKNOWN_SUBJECT -> Answer.UNKNOWN;
                    default -> throw no;
                })
                .orElse(Answer.ALLOWED);
    }

    /** What somebody is told who wants to record it, if not that it is allowed. */
    static Optional<Refusal> refusal(List<Draft> story, Draft draft, String organisation, Set<Role> roles) {
        var posted = draft.by(organisation).posted().step();
        SubjectHistory history = SubjectHistory.empty(posted.step().subject().kind());
        for (Draft told : story)
            history.evolve(
                    history.decide(told.posted(), Channel.API, Cast.TODAY, REFERENCES)
                            .orElseThrow(),
                    Channel.API);
        try {
            history.requirePermitted(Tokens.caller(organisation, roles.toArray(Role[]::new)), posted, PERMISSIONS);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }
}
