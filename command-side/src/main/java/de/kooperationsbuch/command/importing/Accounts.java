package de.kooperationsbuch.command.importing;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts as an export names them: by their pseudonyms. */
final class Accounts {
    private Accounts() {}

    /** @throws Refusal if that is no pseudonym, written as the book writes it */
    static @Nullable UUID named(@Nullable String text) {
        if (text == null) return null;
        try {
            UUID account = UUID.fromString(text);
            if (account.toString().equals(text)) return account;
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
        throw unknown();
    }

    private static Refusal unknown() {
        return new Refusal(ProblemType.INVALID_VALUE, "account-pseudonym").at("/recordedBy");
    }
}
