package de.kooperationsbuch.query.page.history;

import de.kooperationsbuch.query.asking.InstantWriter;
import de.kooperationsbuch.query.export.Shown;
import de.kooperationsbuch.query.export.Slice;
import de.kooperationsbuch.query.page.history.Place.Direction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One page of the history, and the ways from it.
 *
 * @param older where what was recorded earlier is shown, if there can be any
 * @param newer where what was recorded later is shown, if there can be any
 * @param isAll whether there is nothing else
 * @param lookedThrough until when was looked in vain, if the page was given up
 */
record HistoryShown(
        List<Row> rows,
        Instant knownAt,
        Optional<String> older,
        Optional<String> newer,
        boolean isAll,
        Optional<Instant> lookedThrough,
        Addresses addresses) {

    static HistoryShown of(Shown shown, Place place, Addresses addresses) {
        Slice slice = place.read(shown);
        List<Row> rows = new ArrayList<>(
                slice.steps().stream().map(shown::tell).map(Row::of).toList());
        boolean backwards = place.isRead(Direction.BACKWARDS);
        Optional<String> oldest = slice.lookedThrough()
                .filter(given -> backwards)
                .map(InstantWriter::text)
                .or(() -> rows.stream().map(Row::recordedAt).reduce((first, last) -> last));
        Optional<String> newest = slice.lookedThrough()
                .filter(given -> !backwards)
                .map(InstantWriter::text)
                .or(() -> rows.stream().map(Row::recordedAt).findFirst());
        boolean older = backwards ? !slice.isEnd() : !place.isFirst();
        boolean newer = backwards ? !place.isFirst() : !slice.isEnd();
        if (place.isOldestFirst()) Collections.reverse(rows);
        return new HistoryShown(
                rows,
                shown.knownAt(),
                oldest.filter(there -> older).map(addresses::before),
                newest.filter(there -> newer).map(addresses::after),
                place.isFirst() && slice.isEnd(),
                slice.lookedThrough(),
                addresses);
    }
}
