package de.kooperationsbuch.command.session.key;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import de.kooperationsbuch.command.account.AccountAction;
import de.kooperationsbuch.command.account.AccountLog;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.KeyDirectory;
import io.jsonwebtoken.security.PublicJwk;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /.well-known/jwks.json} and {@code POST /api/operations/keys/rotate}. */
@RestController
class KeyController {
    private final SigningKeys keys;
    private final KeyDirectory published;
    private final AccountLog accountLog;

    KeyController(SigningKeys keys, KeyDirectory published, AccountLog accountLog) {
        this.keys = keys;
        this.published = published;
        this.accountLog = accountLog;
    }

    /** After RFC 7517. */
    record KeySet(List<PublicKey> keys) {}

    /** Its public part only. */
    record PublicKey(String kty, String crv, String x, String kid, String alg, String use) {
        static PublicKey of(PublicJwk<?> key) {
            return new PublicKey(
                    (String) key.get("kty"),
                    (String) key.get("crv"),
                    (String) key.get("x"),
                    key.getId(),
                    "EdDSA",
                    "sig");
        }
    }

    record Rotated(String key, Instant signsFrom) {}

    @GetMapping(path = "/.well-known/jwks.json", produces = APPLICATION_JSON_VALUE)
    KeySet all() {
        return new KeySet(published.all().values().stream()
                .filter(key -> "Ed25519".equals(key.get("crv")))
                .map(PublicKey::of)
                .toList());
    }

    @PostMapping(path = "/api/operations/keys/rotate", produces = APPLICATION_JSON_VALUE)
    Rotated rotate(Caller caller) {
        SigningKey made = keys.rotate(
                key -> accountLog.write(AccountAction.KEY_ROTATED, caller.account(), null, Map.of("key", key.id())));
        return new Rotated(made.id(), made.madeAt().plus(SigningKeys.SETTLING));
    }
}
