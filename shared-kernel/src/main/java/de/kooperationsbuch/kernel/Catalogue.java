package de.kooperationsbuch.kernel;

import de.kooperationsbuch.kernel.agreement.AgreementStep;
import de.kooperationsbuch.kernel.cooperation.FrameStep;
import de.kooperationsbuch.kernel.cycle.CycleStep;
import de.kooperationsbuch.kernel.funding.FundingStep;
import de.kooperationsbuch.kernel.network.NetworkStep;
import de.kooperationsbuch.kernel.organisation.OrganisationStep;
import de.kooperationsbuch.kernel.placement.PlacementStep;
import de.kooperationsbuch.kernel.space.SpaceStep;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every step there is, by name, in story order, with the kind of subject that it is about. */
public final class Catalogue {
    private static final Map<SubjectKind, List<Class<? extends Step>>> PARTS = Map.of(
            SubjectKind.ORGANISATION, List.of(OrganisationStep.class),
            SubjectKind.COOPERATION,
                    List.of(
                            FrameStep.class,
                            PlacementStep.class,
                            AgreementStep.class,
                            CycleStep.class,
                            FundingStep.class,
                            SpaceStep.class),
            SubjectKind.KOMMUNE, List.of(NetworkStep.class));
    private static final Map<String, Entry> ENTRIES = entries();

    /** A step's record and the kind of its subject. */
    public record Entry(Class<? extends Step> type, SubjectKind kind) {
        public String name() {
            return type.getSimpleName();
        }
    }

    private Catalogue() {}

    public static Optional<Entry> find(String stepName) {
        return Optional.ofNullable(ENTRIES.get(stepName));
    }

    public static Collection<Entry> all() {
        return ENTRIES.values();
    }

    private static Map<String, Entry> entries() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (SubjectKind kind : SubjectKind.values())
            for (Class<? extends Step> part : PARTS.get(kind))
                for (Class<?> permitted : part.getPermittedSubclasses())
                    entries.put(permitted.getSimpleName(), new Entry(permitted.asSubclass(Step.class), kind));
        return Collections.unmodifiableMap(entries);
    }
}
