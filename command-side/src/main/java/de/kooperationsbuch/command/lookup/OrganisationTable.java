package de.kooperationsbuch.command.lookup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.kooperationsbuch.command.KnownOrganisation;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.vault.BookVault;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import de.kooperationsbuch.kernel.personal.PersonId;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks organisations up in the table that every append keeps. What is known is remembered for moments, because what an
 * organisation is part of can be corrected elsewhere; what is unknown is asked again.
 */
@Component
class OrganisationTable implements References {
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private final JdbcClient jdbc;
    private final BookVault vault;
    private final Cache<OrganisationId, KnownOrganisation> known = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    OrganisationTable(JdbcClient jdbc, BookVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public Optional<KnownOrganisation> find(OrganisationId id) {
        return Optional.ofNullable(known.get(id, this::load));
    }

    @Override
    public boolean isErased(Step recorded, @Nullable PersonId person) {
        return person == null
                ? vault.find(recorded.step().subject(), recorded.stepId()).isEmpty()
                : !vault.hasKeyOf(person.value());
    }

    @Override
    public boolean isErased(PersonId person) {
        return vault.isErased(person);
    }

    @Override
    public void forget(OrganisationId id) {
        known.invalidate(id);
    }

    private KnownOrganisation load(OrganisationId id) {
        return jdbc.sql("SELECT kind, part_of FROM organisations WHERE slug = ?")
                .param(id.value())
                .query((row, n) -> new KnownOrganisation(
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getString("part_of") == null ? null : new OrganisationId(row.getString("part_of"))))
                .optional()
                .orElse(null);
    }
}
