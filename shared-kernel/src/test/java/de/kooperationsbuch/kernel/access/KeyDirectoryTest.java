package de.kooperationsbuch.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.jsonwebtoken.security.Jwks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyDirectoryTest {
    @TempDir
    Path directory;

    private Instant now = Forger.NOW;
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @Test
    void a_key_is_found_by_the_name_of_its_file_and_by_nothing_like_a_path() throws IOException {
        put("one", Forger.OURS);
        KeyDirectory keys = new KeyDirectory(directory, clock);
        assertThat(keys.find("one")).contains(Forger.OURS.getPublic());
        for (String id : new String[] {"../one", "./one", "/one", "one.public.jwk", "", "*"})
            assertThat(keys.find(id)).as(id).isEmpty();
    }

    @Test
    void a_new_key_is_found_a_moment_later_and_one_taken_away_is_forgotten() throws IOException {
        put("one", Forger.OURS);
        KeyDirectory keys = new KeyDirectory(directory, clock);
        assertThat(keys.find("two")).isEmpty();
        put("two", Forger.pair());
        assertThat(keys.find("two")).isEmpty();
        now = now.plusMillis(1_001);
        assertThat(keys.find("two")).isPresent();
        Files.delete(directory.resolve("two.public.jwk"));
        assertThat(keys.find("two")).isPresent();
        now = now.plusSeconds(31);
        assertThat(keys.find("two")).isEmpty();
    }

    @Test
    void a_key_is_believed_for_twenty_minutes_after_its_successor_came_and_no_longer() throws IOException {
        String old = KeyNames.fresh(now);
        put(old, Forger.OURS);
        put("brought", Forger.pair());
        now = now.plusSeconds(86_400);
        KeyDirectory keys = new KeyDirectory(directory, clock);
        assertThat(keys.find(old)).isPresent();
        String heir = KeyNames.fresh(now);
        put(heir, Forger.pair());
        now = now.plus(KeyNames.KEPT);
        assertThat(keys.find(heir)).isPresent();
        assertThat(keys.find(old)).isPresent();
        now = now.plusMillis(1);
        assertThat(keys.find(old)).isEmpty();
        assertThat(keys.find("brought")).isEmpty();
        assertThat(keys.find(heir)).isPresent();
        assertThat(keys.all()).containsOnlyKeys(heir);
        assertThat(directory.resolve(old + KeyDirectory.PUBLIC)).exists();
    }

    @Test
    void unknown_names_do_not_keep_the_disk_busy() throws IOException {
        KeyDirectory keys = new KeyDirectory(directory, clock);
        keys.find("none");
        put("one", Forger.OURS);
        for (int i = 0; i < 1_000; i++) assertThat(keys.find("stranger-" + i)).isEmpty();
        assertThat(keys.find("one")).isEmpty();
    }

    @Test
    void a_spoilt_file_spoils_only_itself() throws IOException {
        put("one", Forger.OURS);
        Files.writeString(directory.resolve("half.public.jwk"), "{\"kty\":\"OKP\",\"crv\":\"Ed25519\"");
        Files.writeString(directory.resolve("empty.public.jwk"), "");
        Files.write(directory.resolve("bytes.public.jwk"), new byte[] {(byte) 0xff, 0});
        Files.createDirectory(directory.resolve("directory.public.jwk"));
        Files.createSymbolicLink(directory.resolve("gone.public.jwk"), directory.resolve("nowhere"));
        Files.writeString(directory.resolve("other.public.jwk"), jwk("another", Forger.pair()));
        assertThat(new KeyDirectory(directory, clock).all()).containsOnlyKeys("one");
    }

    @Test
    void a_private_or_secret_key_is_never_taken_for_a_public_one() throws IOException {
        Files.writeString(
                directory.resolve("private.public.jwk"),
                Jwks.UNSAFE_JSON(
                        Jwks.builder().octetKeyPair(Forger.OURS).id("private").build()));
        Files.writeString(
                directory.resolve("secret.public.jwk"),
                "{\"kty\":\"oct\",\"kid\":\"secret\",\"k\":\"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr4\"}");
        assertThat(new KeyDirectory(directory, clock).all()).isEmpty();
    }

    @Test
    void without_a_directory_there_is_no_key() {
        assertThat(new KeyDirectory(directory.resolve("nowhere"), clock).find("one"))
                .isEmpty();
    }

    private void put(String id, KeyPair pair) throws IOException {
        Files.writeString(directory.resolve(id + KeyDirectory.PUBLIC), jwk(id, pair));
    }

    private static String jwk(String id, KeyPair pair) {
        return Jwks.json(Jwks.builder().octetKey(pair.getPublic()).id(id).build());
    }
}
