package de.kooperationsbuch.command;

import static de.kooperationsbuch.command.Rules.REFERENCES_NAME_KNOWN_ORGANISATIONS;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.personal.PersonId;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a decision may know beside its subject: of other subjects, and of what was erased. Once known, an organisation stays known, with the same kind. */
@FunctionalInterface
public interface References {
    Optional<KnownOrganisation> find(OrganisationId id);

    /**
     * Whether nobody can read any more what a recorded step said.
     *
     * @param person of whom it said so; absent for its texts
     */
    default boolean isErased(Step recorded, @Nullable PersonId person) {
        return false;
    }

    /** Whether somebody of whom nothing can be read was erased, and the key not only lost. */
    default boolean isErased(PersonId person) {
        return true;
    }

    /** Forgets what may have been remembered of an organisation: its registration was changed. */
    default void forget(OrganisationId id) {}

    default KnownOrganisation require(OrganisationId id, String pointer) {
        return find(id).orElseThrow(() -> new RuleBroken(REFERENCES_NAME_KNOWN_ORGANISATIONS, id).at(pointer));
    }

    default void requireIfNamed(@Nullable OrganisationId id, String pointer) {
        if (id != null) require(id, pointer);
    }

    default void requireAll(@Nullable List<OrganisationId> ids, String pointer) {
        for (int i = 0; ids != null && i < ids.size(); i++) require(ids.get(i), pointer + "/" + i);
    }
}
