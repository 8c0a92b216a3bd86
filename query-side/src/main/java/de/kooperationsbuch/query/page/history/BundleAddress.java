package de.kooperationsbuch.query.page.history;

import de.kooperationsbuch.kernel.Slug;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.query.sight.Sight;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the history of one subject can be had as a bundle, by whoever sees all of it. */
public final class BundleAddress {
    private BundleAddress() {}

    static Optional<String> of(Filter filter, Sight sight) {
        return filter.slug()
                .filter(Slug::isOne)
                .flatMap(slug -> kind(filter).map(kind -> new SubjectId(kind, slug)))
                .flatMap(subject -> of(subject, sight));
    }

    /** Nothing for whoever does not see all of it. */
    public static Optional<String> of(SubjectId subject, Sight sight) {
        return Optional.of(subject)
                .filter(sight::isWhole)
                .map(whole -> "/api/log/bundle?" + whole.kind().field() + "=" + whole.slug());
    }

    private static Optional<SubjectKind> kind(Filter filter) {
        return filter.kind()
                .flatMap(word -> Stream.of(SubjectKind.values())
                        .filter(kind -> kind.name().equals(word))
                        .findFirst());
    }
}
