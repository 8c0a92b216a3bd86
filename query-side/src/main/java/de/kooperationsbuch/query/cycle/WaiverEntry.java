package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.cycle.AgreedWaivers;
import de.kooperationsbuch.kernel.cycle.StepWaived;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.standing.Partners;
import de.kooperationsbuch.kernel.standing.Side;
import java.util.List;

/**
 * A waiver of a block, with its reason.
 *
 * @param waitsFor the partners that have neither recorded nor confirmed it; with none it counts, or is the answer to one that does
 */
public record WaiverEntry(StepId stepId, OrganisationId by, String reason, List<OrganisationId> waitsFor) {
    static WaiverEntry of(StepWaived waiver, AgreedWaivers agreed, Partners partners) {
        return new WaiverEntry(
                waiver.stepId(),
                waiver.step().by(),
                waiver.reason(),
                agreed.missing(waiver.stepId(), partners.both()).stream()
                        .map(Side::organisation)
                        .toList());
    }
}
