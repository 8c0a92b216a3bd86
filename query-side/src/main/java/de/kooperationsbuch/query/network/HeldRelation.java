package de.kooperationsbuch.query.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.network.RelationEstablished;
import de.kooperationsbuch.kernel.network.RelationId;
import de.kooperationsbuch.kernel.network.RelationKind;
import de.kooperationsbuch.kernel.network.Voice;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A relation that holds; its ends need not be placed on the map. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeldRelation(
        RelationId relation,
        OrganisationId from,
        OrganisationId to,
        RelationKind kind,
        @Nullable Voice voice,
        @Nullable Boolean viaPerson)
        implements MapEntry {

    static HeldRelation by(RelationEstablished established) {
        return new HeldRelation(
                established.relation(),
                established.from(),
                established.to(),
                established.kind(),
                established.voice(),
                established.viaPerson());
    }
}
