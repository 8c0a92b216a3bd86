package de.kooperationsbuch.kernel.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import io.jsonwebtoken.ExpiredJwtException;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.LoggerFactory;

/** Knows callers by their tokens. A token that was verified is remembered for a moment: the same bytes have the same signature. */
public final class Callers {
    private static final int LONGEST_TOKEN = 4_096;

    private final Cache<String, AccessTokens.Read> verified = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();
    private final SparseLog refusals = new SparseLog(LoggerFactory.getLogger(Callers.class), "Tokens refused");
    private final JwtParser parser;
    private final Clock clock;

    public Callers(PublicKeys keys, Clock clock) {
        this.parser = AccessTokens.parser(keys, clock);
        this.clock = clock;
    }

    /** @throws Refusal if the token is not one of ours, or no longer valid */
    public Caller of(String token) {
        if (token.length() > LONGEST_TOKEN) throw refused("too long", "token-invalid");
        AccessTokens.Read read = verified.get(token, this::verify);
        if (!clock.instant().isBefore(read.expiresAt())) throw refused("expired", "token-expired");
        return read.caller();
    }

    private AccessTokens.Read verify(String token) {
        try {
            return AccessTokens.read(parser, token);
        } catch (ExpiredJwtException e) {
            throw refused("expired", "token-expired");
        } catch (JwtException | IllegalArgumentException e) {
            throw refused(e.getClass().getSimpleName(), "token-invalid");
        }
    }

    private Refusal refused(String why, String sentence) {
        refusals.add(why, clock.instant());
        return new Refusal(ProblemType.NOT_LOGGED_IN, sentence);
    }
}
