package de.kooperationsbuch.command.account;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The accounts of the demonstration. */
@Component
public class DemoAccounts {
    /**
     * Creates those that are missing; those that exist keep their passwords.
     *
     * @param password for the new ones; absent: a random one, printed once to the console
     */
    public void create(List<OrganisationId> kommunen, List<OrganisationId> verbuende, Optional<String> password) {
        throw new UnsupportedOperationException();
    }
}
