package de.kooperationsbuch.command.account;

import static de.kooperationsbuch.kernel.problem.ProblemType.INVALID_VALUE;

import de.kooperationsbuch.kernel.access.PasswordDesk;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets passwords for a page, exactly as {@code /api/password} does. */
@Component
class PagePasswordDesk implements PasswordDesk {
    private final OneTimeLinks links;
    private final PasswordChanges changes;

    PagePasswordDesk(OneTimeLinks links, PasswordChanges changes) {
        this.links = links;
        this.changes = changes;
    }

    @Override
    public Lengths lengths() {
        return new Lengths(PasswordPolicy.SHORTEST, PasswordPolicy.LONGEST);
    }

    @Override
    public Optional<String> accountOf(String link) {
        return links.find(link).map(Account::name);
    }

    @Override
    public void set(String link, String password, String again) {
        if (links.find(link).isPresent() && !password.equals(again))
            throw new Refusal(INVALID_VALUE, "password-again").at("/again");
        changes.byLink(link, password);
    }
}
