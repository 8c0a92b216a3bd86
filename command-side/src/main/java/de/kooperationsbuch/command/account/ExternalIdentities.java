package de.kooperationsbuch.command.account;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place that maps somebody whom another system vouches for to an account. Prepared for single sign-on, used by no login yet: whoever builds it verifies
 * the other system's word first, asks here, and goes on as after a password. Nobody gets an account by being known elsewhere: the two have
 * to be linked first, for which there is no address yet.
 */
@Component
public class ExternalIdentities {
    private final JdbcClient jdbc;

    ExternalIdentities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An account that is not disabled.
     *
     * @param issuer who vouches: its address, without spaces
     * @param subject what the issuer calls the person; unique and permanent with this issuer only
     */
    public Optional<Account> find(String issuer, String subject) {
        return jdbc.sql("SELECT " + AccountRow.COLUMNS + " FROM accounts WHERE external_identity = ? AND NOT disabled")
                .param(text(issuer, subject))
                .query(AccountRow::read)
                .optional();
    }

    /** As the column holds it; two different pairs never give the same text. */
    static String text(String issuer, String subject) {
        if (issuer.isBlank() || issuer.chars().anyMatch(Character::isWhitespace) || subject.isBlank())
            throw new IllegalArgumentException("an external identity has an issuer without spaces and a subject");
        return issuer + " " + subject;
    }
}
