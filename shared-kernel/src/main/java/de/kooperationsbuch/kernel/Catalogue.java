package de.kooperationsbuch.kernel;

import de.kooperationsbuch.kernel.agreement.AgreementStep;
import de.kooperationsbuch.kernel.cooperation.FrameStep;
import de.kooperationsbuch.kernel.cycle.CycleStep;
import de.kooperationsbuch.kernel.funding.FundingStep;
import de.kooperationsbuch.kernel.network.NetworkStep;
import de.kooperationsbuch.kernel.organisation.OrganisationStep;
import de.kooperationsbuch.kernel.placement.PlacementStep;
import de.kooperationsbuch.kernel.publication.PublicationStep;
import de.kooperationsbuch.kernel.space.SpaceStep;
import de.kooperationsbuch.kernel.standing.StepAboutStep;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every step there is, by name, in story order, with the kinds of subject that it is about. */
public final class Catalogue {
    private static final Map<SubjectKind, List<Class<? extends Step>>> PARTS = Map.of(
            SubjectKind.ORGANISATION, List.of(OrganisationStep.class),
            SubjectKind.COOPERATION,
                    List.of(
                            FrameStep.class,
                            PublicationStep.class,
                            PlacementStep.class,
                            AgreementStep.class,
                            CycleStep.class,
                            FundingStep.class,
                            SpaceStep.class),
            SubjectKind.KOMMUNE, List.of(NetworkStep.class));
    private static final Map<String, Entry> ENTRIES = entries();

    /** A step's record and the kinds of subjects that it can be about: one, or all for steps about steps. */
    public record Entry(Class<? extends Step> type, Set<SubjectKind> kinds) {
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
            for (Class<? extends Step> part : PARTS.get(kind)) enter(part, EnumSet.of(kind), entries);
        enter(StepAboutStep.class, EnumSet.allOf(SubjectKind.class), entries);
        return Collections.unmodifiableMap(entries);
    }

    private static void enter(Class<? extends Step> part, Set<SubjectKind> kinds, Map<String, Entry> entries) {
        if (part.isRecord()) entries.put(part.getSimpleName(), new Entry(part, kinds));
        else
            for (Class<?> permitted : part.getPermittedSubclasses())
                enter(permitted.asSubclass(Step.class), kinds, entries);
    }
}
