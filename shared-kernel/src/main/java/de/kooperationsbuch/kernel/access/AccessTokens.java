package de.kooperationsbuch.kernel.access;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwsHeader;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.UnsupportedJwtException;
import java.security.Key;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The form of the access token: what a caller is, signed with Ed25519. Written on the command side, read on both. */
public final class AccessTokens {
    static final String ISSUER = "kooperationsbuch";
    static final String AUDIENCE = "kooperationsbuch-api";
    private static final String SESSION = "sid";
    private static final String ORGANISATION = "org";
    private static final String ROLES = "roles";
    private static final String KOMMUNEN = "kommunen";

    private AccessTokens() {}

    /** Who it is, and until when that may be believed. */
    record Read(Caller caller, Instant expiresAt) {}

    /** @param caller not the public */
    public static String write(Caller caller, Instant issuedAt, Instant expiresAt, String keyId, PrivateKey key) {
        var token = Jwts.builder()
                .header()
                .keyId(keyId)
                .and()
                .issuer(ISSUER)
                .audience()
                .add(AUDIENCE)
                .and()
                .subject(caller.account().toString())
                .issuedAt(Date.from(issuedAt))
                .expiration(Date.from(expiresAt))
                .claim(SESSION, caller.session().toString())
                .claim(ROLES, caller.roles().stream().map(Role::name).sorted().toList())
                .claim(KOMMUNEN, List.copyOf(new TreeSet<>(caller.kommunen())));
        if (caller.organisation() != null)
            token.claim(ORGANISATION, caller.organisation().value());
        return token.signWith(key, Jwts.SIG.EdDSA).compact();
    }

    static JwtParser parser(PublicKeys keys, Clock clock) {
        return Jwts.parser()
                .clock(() -> Date.from(clock.instant()))
                .sig()
                .clear()
                .add(Jwts.SIG.EdDSA)
                .and()
                .zip()
                .clear()
                .and()
                .keyLocator(header -> header instanceof JwsHeader signed ? key(keys, signed) : null)
                .requireIssuer(ISSUER)
                .requireAudience(AUDIENCE)
                .build();
    }

    private static Key key(PublicKeys keys, JwsHeader header) {
        if (header.getKeyId() == null) throw new UnsupportedJwtException("a token names its key");
        return keys.find(header.getKeyId())
                .orElseThrow(() -> new UnsupportedJwtException("a token is signed with a key in use"));
    }

    /** @throws JwtException if anything about it is not as it should be */
    static Read read(JwtParser parser, String token) {
        Claims claims = parser.parseSignedClaims(token).getPayload();
        if (claims.getExpiration() == null) throw new UnsupportedJwtException("a token expires");
        try {
            String organisation = claims.get(ORGANISATION, String.class);
            Set<Role> roles = EnumSet.noneOf(Role.class);
            for (String role : texts(claims, ROLES)) roles.add(Role.valueOf(role));
            Caller caller = new Caller(
                    UUID.fromString(claims.getSubject()),
                    UUID.fromString(claims.get(SESSION, String.class)),
                    organisation == null ? null : new OrganisationId(organisation),
                    Set.copyOf(roles),
                    Set.copyOf(texts(claims, KOMMUNEN)));
            return new Read(caller, claims.getExpiration().toInstant());
        } catch (IllegalArgumentException | NullPointerException | ClassCastException e) {
            throw new UnsupportedJwtException("a token says who calls", e);
        }
    }

    private static List<String> texts(Claims claims, String name) {
        return claims.get(name, Collection.class) instanceof Collection<?> values
                ? values.stream().map(String.class::cast).toList()
                : List.of();
    }
}
