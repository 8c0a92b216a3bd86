package de.kooperationsbuch.query.page.cycle;

import java.util.List;

/** How many pieces of a cycle came to what. */
public record Tally(long done, long waived, long due, long overdue) {
    static Tally of(List<BlockRow> rows) {
        return new Tally(
                count(rows, PieceState.DONE),
                count(rows, PieceState.WAIVED),
                count(rows, PieceState.DUE),
                count(rows, PieceState.OVERDUE));
    }

    private static long count(List<BlockRow> rows, PieceState state) {
        return rows.stream()
                .flatMap(row -> row.pieces().stream())
                .filter(piece -> piece.state() == state)
                .count();
    }
}
