package de.kooperationsbuch.command.importing;

import de.kooperationsbuch.command.eventstore.Row;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A row in PostgreSQL's text format for COPY. */
final class CopyLine {
    private static final HexFormat HEX = HexFormat.of();
    private static final String NULL = "\\N";

    private CopyLine() {}

    static void append(StringBuilder out, long ordinal, @Nullable Instant recordedAt, Row row) {
        out.append(ordinal).append('\t').append(recordedAt == null ? NULL : recordedAt);
        text(out, row.aggregateIdentifier());
        out.append('\t').append(row.sequenceNumber());
        text(out, row.type());
        text(out, row.eventIdentifier());
        text(out, row.payloadType());
        text(out, row.payloadRevision());
        bytes(out, row.payload());
        bytes(out, row.metaData());
        text(out, row.stepId());
        text(out, row.organisationSlug());
        text(out, row.organisationKind());
        text(out, row.organisationPartOf());
        bytes(out, row.wrappedTextKey());
        out.append('\n');
    }

    /** None of these texts can hold a character that COPY would need escaped: they are names, slugs and identifiers. */
    private static void text(StringBuilder out, @Nullable String text) {
        out.append('\t').append(text == null ? NULL : text);
    }

    private static void bytes(StringBuilder out, byte @Nullable [] bytes) {
        out.append('\t');
        if (bytes == null) out.append(NULL);
        else HEX.formatHex(out.append("\\\\x"), bytes);
    }
}
