package de.kooperationsbuch.bench;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.OpenSessions;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.access.WhoCalls;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The product as it would be without tokens: everybody is taken for the same member. Exists only here, to measure what a token
 * costs, and is not found by scanning.
 */
class OpenDoor {
    static final String MEMBER = "afropa";

    @Bean
    @Primary
    WhoCalls everybodyIsTheMember() {
        Caller member =
                new Caller(new UUID(0, 1), new UUID(0, 2), new OrganisationId(MEMBER), Set.of(Role.MEMBER), Set.of());
        return request -> member;
    }

    @Bean
    @Primary
    OpenSessions everySessionIsOpen() {
        return caller -> true;
    }
}
