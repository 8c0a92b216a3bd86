package de.kooperationsbuch.command.session.key;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.KeyDesk;
import de.kooperationsbuch.kernel.access.KeyDirectory;
import io.jsonwebtoken.security.PublicJwk;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /.well-known/jwks.json} and {@code POST /api/operations/keys/rotate}. */
@RestController
class KeyController {
    private final KeyDesk desk;
    private final KeyDirectory published;

    KeyController(KeyDesk desk, KeyDirectory published) {
        this.desk = desk;
        this.published = published;
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

    @GetMapping(path = "/.well-known/jwks.json", produces = APPLICATION_JSON_VALUE)
    KeySet all() {
        return new KeySet(published.all().values().stream()
                .filter(key -> "Ed25519".equals(key.get("crv")))
                .map(PublicKey::of)
                .toList());
    }

    @PostMapping(path = "/api/operations/keys/rotate", produces = APPLICATION_JSON_VALUE)
    KeyDesk.Rotated rotate(Caller caller) {
        return desk.rotate(caller);
    }
}
