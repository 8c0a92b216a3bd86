package de.kooperationsbuch.query.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.agreement.Staffing;
import de.kooperationsbuch.kernel.cycle.CycleId;
import de.kooperationsbuch.kernel.cycle.MeasureId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.agreement.Agreement;
import de.kooperationsbuch.query.cycle.Cycle;
import de.kooperationsbuch.query.cycle.CycleState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation took on.
 *
 * @param tasks of the agreements in force
 * @param measures of the plans of cycles that are open
 */
record Responsible(OrganisationId organisation, List<Duty> tasks, List<Planned> measures) {
    /** A task of an agreement. */
    record Duty(AgreementId agreement, String title, Staffing staffing) {}

    /** A measure of a cycle. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Planned(
            CycleId cycle,
            MeasureId measure,
            String title,
            Staffing staffing,
            @Nullable PartialDate dueOn) {}

    /** By the slugs of the organisations; the tasks and measures as agreements and plans have them. */
    static List<Responsible> on(LocalDate asOf, List<Agreement> agreements, List<Cycle> cycles) {
        Map<OrganisationId, Responsible> found = new TreeMap<>(Comparator.comparing(OrganisationId::value));
        for (Agreement agreement : agreements)
            AgreementInForce.tasks(asOf, agreement)
                    .forEach(task -> in(found, task.responsible())
                            .tasks()
                            .add(new Duty(agreement.id(), task.title(), task.staffing())));
        for (Cycle cycle : cycles)
            if (cycle.state() == CycleState.OPEN)
                cycle.measures()
                        .forEach(measure -> in(found, measure.responsible())
                                .measures()
                                .add(new Planned(
                                        cycle.cycle(),
                                        measure.measure(),
                                        measure.title(),
                                        measure.staffing(),
                                        measure.dueOn())));
        return List.copyOf(found.values());
    }

    private static Responsible in(Map<OrganisationId, Responsible> found, OrganisationId organisation) {
        return found.computeIfAbsent(
                organisation, first -> new Responsible(first, new ArrayList<>(), new ArrayList<>()));
    }
}
