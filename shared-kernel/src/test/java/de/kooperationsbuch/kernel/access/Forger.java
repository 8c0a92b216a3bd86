package de.kooperationsbuch.kernel.access;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import io.jsonwebtoken.security.Jwks;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes tokens as they should be, and as somebody with bad intentions would write them. */
final class Forger {
    static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    static final KeyPair OURS = pair();
    static final String KEY_ID = "one";
    static final Caller CALLER = new Caller(
            UUID.fromString("11111111-1111-4111-8111-111111111111"),
            UUID.fromString("22222222-2222-4222-8222-222222222222"),
            new OrganisationId("afropa"),
            Set.of(Role.MEMBER),
            Set.of());
    static final String HEADER = "{\"alg\":\"EdDSA\",\"kid\":\"one\"}";
    static final String GOOD = claims("kooperationsbuch", "\"kooperationsbuch-api\"", ",\"exp\":" + in(60));

    private Forger() {}

    static KeyPair pair() {
        return Jwks.CRV.Ed25519.keyPair().build();
    }

    static Caller as(Role role) {
        return new Caller(CALLER.account(), CALLER.session(), null, Set.of(role), Set.of());
    }

    static String good() {
        return good(CALLER);
    }

    static String good(Caller caller) {
        return AccessTokens.write(caller, NOW, NOW.plusSeconds(60), KEY_ID, OURS.getPrivate());
    }

    static long in(int seconds) {
        return NOW.plusSeconds(seconds).getEpochSecond();
    }

    static String claims(String issuer, String audience, String more) {
        return "{\"iss\":\"" + issuer + "\",\"aud\":" + audience + ",\"sub\":\"" + CALLER.account() + "\",\"sid\":\""
                + CALLER.session() + "\",\"org\":\"afropa\",\"roles\":[\"MEMBER\"],\"kommunen\":[]" + more + "}";
    }

    static String signed(String header, String claims) {
        return signed(header, claims, OURS.getPrivate());
    }

    static String signed(String header, String claims, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(unsigned(header, claims).getBytes(StandardCharsets.US_ASCII));
            return unsigned(header, claims) + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static String hashed(String header, String claims, String algorithm, byte[] key) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return unsigned(header, claims) + "."
                    + base64(mac.doFinal(unsigned(header, claims).getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static String unsigned(String header, String claims) {
        return base64(header.getBytes(StandardCharsets.UTF_8)) + "." + base64(claims.getBytes(StandardCharsets.UTF_8));
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
