package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.Bond;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.steps.Look;
import java.util.List;
import java.util.Set;

/** Makes the sights of single subjects for one reader, from what one look knows. */
class SubjectSights {
    private final Reader reader;
    private final Look now;
    private final Readerships readerships;
    private final Cooperations cooperations;
    private final Registrations registrations;

    SubjectSights(Caller caller, Look now, Readerships readerships, Cooperations cooperations) {
        this.now = now;
        this.readerships = readerships;
        this.cooperations = cooperations;
        this.registrations = new Registrations(now::steps);
        this.reader = Reader.of(caller, registrations);
    }

    SubjectSight of(SubjectId subject) {
        if (auditsAll()) return new FixedSight(reader, Set.of(Bond.ASSIGNED), subject.kind());
        OrganisationId organisation = new OrganisationId(subject.slug());
        return switch (subject.kind()) {
            case COOPERATION -> cooperation(subject);
            case ORGANISATION -> organisation(organisation);
            case KOMMUNE -> map(organisation);
        };
    }

    SubjectSight of(Readership readers) {
        return new CooperationSight(reader, readers);
    }

    /** Then no subject needs to be looked at. */
    private boolean auditsAll() {
        return reader.caller().kommunen().contains(Caller.EVERY_KOMMUNE)
                && Act.SEE_EVERYTHING_OF_A_COOPERATION.allows(reader.caller(), Set.of(Bond.ASSIGNED));
    }

    private SubjectSight cooperation(SubjectId subject) {
        return now.steps(subject).isEmpty()
                ? new FixedSight(reader, Set.of(), subject.kind())
                : of(readerships.of(subject, now));
    }

    private OrganisationSight organisation(OrganisationId organisation) {
        List<Readership> all = cooperations.all(now.head());
        return new OrganisationSight(
                reader,
                new OrganisationBonds(
                        reader,
                        organisation,
                        registrations,
                        all,
                        kommune -> onTheMap(kommune).actors()));
    }

    private MapSight map(OrganisationId kommune) {
        ShownActors shown = new ShownActors(reader, kommune, cooperations.of(kommune, now.head()), registrations);
        return new MapSight(reader, kommune, onTheMap(kommune), shown);
    }

    private OnTheMap onTheMap(OrganisationId kommune) {
        return readerships.onTheMap(kommune, now);
    }
}
