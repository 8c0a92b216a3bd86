package de.kooperationsbuch.kernel.access;

import static de.kooperationsbuch.kernel.access.Forger.CALLER;
import static de.kooperationsbuch.kernel.access.Forger.GOOD;
import static de.kooperationsbuch.kernel.access.Forger.HEADER;
import static de.kooperationsbuch.kernel.access.Forger.NOW;
import static de.kooperationsbuch.kernel.access.Forger.OURS;
import static de.kooperationsbuch.kernel.access.Forger.claims;
import static de.kooperationsbuch.kernel.access.Forger.hashed;
import static de.kooperationsbuch.kernel.access.Forger.in;
import static de.kooperationsbuch.kernel.access.Forger.signed;
import static de.kooperationsbuch.kernel.access.Forger.unsigned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import io.jsonwebtoken.security.Jwks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenAttackTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Callers callers =
            new Callers(id -> id.equals(Forger.KEY_ID) ? Optional.of(OURS.getPublic()) : Optional.empty(), CLOCK);

    @Test
    void a_token_as_it_should_be_says_who_calls() {
        assertThat(callers.of(Forger.good())).isEqualTo(CALLER);
        assertThat(callers.of(signed(HEADER, GOOD))).isEqualTo(CALLER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE", ""})
    void no_algorithm_is_none(String algorithm) {
        String header = "{\"alg\":\"" + algorithm + "\",\"kid\":\"one\"}";
        refused(unsigned(header, GOOD) + ".");
        refused(unsigned(header, GOOD));
        refused(signed(header, GOOD));
    }

    @ParameterizedTest
    @CsvSource({"HS256,HmacSHA256", "HS384,HmacSHA384", "HS512,HmacSHA512"})
    void the_public_key_is_no_shared_secret(String word, String algorithm) {
        String header = "{\"alg\":\"" + word + "\",\"kid\":\"one\"}";
        byte[] encoded = OURS.getPublic().getEncoded();
        byte[] raw = java.util.Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        String jwk =
                Jwks.json(Jwks.builder().octetKey(OURS.getPublic()).id("one").build());
        refused(hashed(header, GOOD, algorithm, encoded));
        refused(hashed(header, GOOD, algorithm, raw));
        refused(hashed(header, GOOD, algorithm, Forger.base64(raw).getBytes(StandardCharsets.US_ASCII)));
        refused(hashed(header, GOOD, algorithm, jwk.getBytes(StandardCharsets.UTF_8)));
        refused(hashed(HEADER, GOOD, algorithm, raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "ES256", "PS256", "Ed448", "eddsa", "dir"})
    void no_other_algorithm_is_taken(String algorithm) {
        refused(signed("{\"alg\":\"" + algorithm + "\",\"kid\":\"one\"}", GOOD));
    }

    @Test
    void another_key_under_a_known_name_is_refused() {
        refused(signed(HEADER, GOOD, Forger.pair().getPrivate()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two",
                "../one",
                "../../x",
                "..%2Fone",
                "/etc/passwd",
                "one.public.jwk",
                "one\\u0000",
                "ONE",
                " one",
                "one;x",
                ""
            })
    void a_key_of_another_name_is_refused(String id) {
        refused(signed("{\"alg\":\"EdDSA\",\"kid\":\"" + id + "\"}", GOOD));
    }

    @Test
    void a_token_without_the_name_of_its_key_is_refused() {
        refused(signed("{\"alg\":\"EdDSA\"}", GOOD));
    }

    @Test
    void a_token_that_brings_its_own_key_is_refused() {
        var foreign = Forger.pair();
        String jwk =
                Jwks.json(Jwks.builder().octetKey(foreign.getPublic()).id("one").build());
        refused(signed("{\"alg\":\"EdDSA\",\"kid\":\"one\",\"jwk\":" + jwk + "}", GOOD, foreign.getPrivate()));
        refused(signed(
                "{\"alg\":\"EdDSA\",\"kid\":\"one\",\"jku\":\"http://127.0.0.1:1/x\"}", GOOD, foreign.getPrivate()));
    }

    @ParameterizedTest
    @ValueSource(strings = {",\"crit\":[\"b64\"],\"b64\":false", ",\"crit\":[\"x\"],\"x\":1", ",\"zip\":\"DEF\""})
    void a_header_with_demands_is_refused(String more) {
        refused(signed("{\"alg\":\"EdDSA\",\"kid\":\"one\"" + more + "}", GOOD));
    }

    @Test
    void a_token_ends_with_the_very_second() {
        assertThat(callers.of(
                        signed(HEADER, claims("kooperationsbuch", "\"kooperationsbuch-api\"", ",\"exp\":" + in(1)))))
                .isEqualTo(CALLER);
        expired(in(0));
        expired(in(-1));
        expired(in(-900));
    }

    @Test
    void a_token_that_was_good_is_not_remembered_beyond_its_end() {
        var now = new java.util.concurrent.atomic.AtomicReference<>(NOW);
        Callers remembering = new Callers(id -> Optional.of(OURS.getPublic()), new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public java.time.Instant instant() {
                return now.get();
            }
        });
        assertThat(remembering.of(Forger.good())).isEqualTo(CALLER);
        now.set(NOW.plusSeconds(60));
        assertThatThrownBy(() -> remembering.of(Forger.good()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence()).isEqualTo("token-expired"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            somebody-else    | "kooperationsbuch-api"
            Kooperationsbuch | "kooperationsbuch-api"
            kooperationsbuch | "another-api"
            kooperationsbuch | ["another-api","x"]
            kooperationsbuch | []
            kooperationsbuch | ""
            """, quoteCharacter = '`')
    void a_token_of_or_for_somebody_else_is_refused(String issuer, String audience) {
        refused(signed(HEADER, claims(issuer, audience, ",\"exp\":" + in(60))));
    }

    @Test
    void a_token_without_end_is_refused() {
        refused(signed(HEADER, claims("kooperationsbuch", "\"kooperationsbuch-api\"", "")));
        refused(signed(HEADER, claims("kooperationsbuch", "\"kooperationsbuch-api\"", ",\"exp\":null")));
        refused(signed(HEADER, claims("kooperationsbuch", "\"kooperationsbuch-api\"", ",\"exp\":\"morgen\"")));
    }

    @Test
    void a_token_that_is_not_valid_yet_is_refused() {
        String later =
                claims("kooperationsbuch", "\"kooperationsbuch-api\"", ",\"exp\":" + in(60) + ",\"nbf\":" + in(5));
        refused(signed(HEADER, later));
    }

    @Test
    void a_changed_payload_under_an_old_signature_is_refused() {
        String[] parts = signed(HEADER, GOOD).split("\\.");
        String promoted = GOOD.replace("MEMBER", "ADMIN");
        refused(unsigned(HEADER, promoted) + "." + parts[2]);
    }

    @Test
    void no_single_character_of_a_token_may_change() {
        String token = Forger.good();
        Random random = new Random(1);
        for (int i = 0; i < token.length() - 1; i++) {
            char other = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.".charAt(random.nextInt(65));
            if (other != token.charAt(i)) refused(token.substring(0, i) + other + token.substring(i + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"roles\":[\"GOD\"]",
                "\"roles\":[1]",
                "\"roles\":\"ADMIN\"",
                "\"sub\":\"admin\"",
                "\"sid\":7",
                "\"org\":\"../x\""
            })
    void even_a_signed_token_says_only_what_there_is(String claim) {
        String name = claim.substring(0, claim.indexOf(':'));
        String odd =
                GOOD.replaceFirst(name + ":(\\[[^]]*]|\"[^\"]*\")", java.util.regex.Matcher.quoteReplacement(claim));
        assertThat(odd).isNotEqualTo(GOOD);
        refused(signed(HEADER, odd));
    }

    @Test
    void what_is_no_token_at_all_is_refused() {
        List<String> odd = new ArrayList<>(List.of(
                "",
                " ",
                ".",
                "..",
                "...",
                "....",
                "a.b.c",
                "x".repeat(4_096),
                "x".repeat(1 << 20),
                "\u0000",
                "ä.ö.ü",
                "{}"));
        String deep = "{\"alg\":\"EdDSA\",\"kid\":\"one\",\"x\":" + "[".repeat(1_500) + "]".repeat(1_500) + "}";
        odd.add(signed(deep, "{}"));
        odd.add(signed("{\"alg\":\"none\",\"alg\":\"EdDSA\",\"kid\":\"one\"}", GOOD));
        odd.add(signed("[]", GOOD));
        odd.add(signed(HEADER, "[]"));
        odd.add(signed(HEADER, "null"));
        odd.add(signed(HEADER, "text"));
        odd.add(Forger.base64("{\"alg\":\"dir\",\"enc\":\"A128GCM\",\"kid\":\"one\"}".getBytes(StandardCharsets.UTF_8))
                + "..YQ.YQ.YQ");
        odd.add(Forger.base64(
                        "{\"alg\":\"PBES2-HS256+A128KW\",\"p2c\":2000000000,\"p2s\":\"YWFhYWFhYWE\",\"enc\":\"A128GCM\",\"kid\":\"one\"}"
                                .getBytes(StandardCharsets.UTF_8))
                + ".YQ.YQ.YQ.YQ");
        odd.forEach(this::refused);
    }

    private void expired(long at) {
        String token = signed(HEADER, claims("kooperationsbuch", "\"kooperationsbuch-api\"", ",\"exp\":" + at));
        assertThatThrownBy(() -> callers.of(token))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence()).isEqualTo("token-expired"));
    }

    private void refused(String token) {
        assertThatThrownBy(() -> callers.of(token)).as(token).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(ProblemType.NOT_LOGGED_IN);
            assertThat(refusal.sentence()).isEqualTo("token-invalid");
        });
    }
}
