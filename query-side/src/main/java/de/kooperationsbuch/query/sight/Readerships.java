package de.kooperationsbuch.query.sight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What sights of single subjects rest on, kept ready: readerships of cooperations, actors of maps. Steps are only ever added, so their number tells whether
 * what is kept still holds.
 */
@Component
class Readerships {
    private static final long MOST = 10_000;

    private record Key(SubjectId subject, int steps) {}

    private final Cache<Key, Readership> own =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<Key, List<OrganisationId>> associations =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private final Cache<Key, OnTheMap> maps =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Readership of(SubjectId cooperation, Look now) {
        List<RecordedStep> known = now.steps(cooperation);
        Readership readers = own.get(
                new Key(cooperation, known.size()), key -> Readership.of(known, Standings.of(known), List.of()));
        return readers.joinedBy(associations(
                new SubjectId(SubjectKind.ORGANISATION, readers.verbund().value()), now));
    }

    OnTheMap onTheMap(OrganisationId kommune, Look now) {
        SubjectId map = new SubjectId(SubjectKind.KOMMUNE, kommune.value());
        List<RecordedStep> known = now.steps(map);
        return maps.get(new Key(map, known.size()), key -> OnTheMap.of(known));
    }

    private List<OrganisationId> associations(SubjectId verbund, Look now) {
        List<RecordedStep> known = now.steps(verbund);
        return associations.get(new Key(verbund, known.size()), key -> Associations.of(known));
    }
}
