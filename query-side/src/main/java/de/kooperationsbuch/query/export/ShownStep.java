package de.kooperationsbuch.query.export;

import de.kooperationsbuch.query.standing.StandingStep;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A step as it was recorded, and how it stands.
 *
 * @param line of the export; what it leaves out is not to be shown either
 * @param chain what was recorded about it
 * @param whole whether its place in the book and the account that recorded it may be told
 */
public record ShownStep(
        RecordedStep recorded, ObjectNode line, StandingStep stands, List<ShownLink> chain, boolean whole) {}
