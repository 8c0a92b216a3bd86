package de.kooperationsbuch.query.export;

import de.kooperationsbuch.query.steps.RecordedStep;
import tools.jackson.databind.node.ObjectNode;

/** A step about a step, as the export tells of it. */
public record ShownLink(RecordedStep recorded, ObjectNode line) {
    static ShownLink of(RecordedStep link, KeptBack keptBack) {
        return new ShownLink(link, keptBack.line(link));
    }
}
