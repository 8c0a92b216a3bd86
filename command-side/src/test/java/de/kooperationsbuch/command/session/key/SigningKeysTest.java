package de.kooperationsbuch.command.session.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.command.Hands;
import de.kooperationsbuch.command.Threads;
import de.kooperationsbuch.kernel.access.KeyDirectory;
import de.kooperationsbuch.kernel.access.KeyNames;
import de.kooperationsbuch.kernel.problem.Refusal;
import io.jsonwebtoken.security.Jwks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {
    private static final Duration QUARTER = Duration.ofDays(90);
    private final Hands hands = new Hands();

    @TempDir
    Path temporary;

    private Path directory;
    private final List<SigningKey> told = new ArrayList<>();

    @BeforeEach
    void choose() {
        directory = temporary.resolve("data/keys");
    }

    @Test
    void the_first_start_makes_a_key_that_only_its_owner_reads() throws IOException {
        SigningKey key = start().current();
        assertThat(permissions(directory)).isEqualTo("rwx------");
        assertThat(files()).containsExactly(key.id() + ".jwk", key.id() + ".public.jwk");
        assertThat(permissions(directory.resolve(key.id() + ".jwk"))).isEqualTo("rw-------");
        assertThat(permissions(directory.resolve(key.id() + ".public.jwk"))).isEqualTo("rw-r--r--");
        assertThat(Files.readString(directory.resolve(key.id() + ".public.jwk")))
                .contains("\"Ed25519\"")
                .doesNotContain("\"d\"");
    }

    @Test
    void the_next_start_finds_the_key() throws IOException {
        SigningKey key = start().current();
        hands.move(Duration.ofDays(89));
        assertThat(start().current().id()).isEqualTo(key.id());
        assertThat(files()).hasSize(2);
    }

    @Test
    void a_start_with_an_old_key_makes_a_new_one() throws IOException {
        SigningKey old = start().current();
        hands.move(QUARTER.plusSeconds(1));
        SigningKeys keys = start();
        assertThat(keys.current().id()).isEqualTo(old.id());
        hands.move(SigningKeys.SETTLING);
        assertThat(keys.current().id()).isNotEqualTo(old.id());
        assertThat(files()).hasSize(4);
    }

    @Test
    void a_new_key_is_public_before_it_signs() throws IOException {
        KeyDirectory reader = new KeyDirectory(directory, hands);
        SigningKeys keys = start();
        String old = keys.current().id();
        assertThat(reader.find(old)).isPresent();
        hands.move(Duration.ofDays(1));
        String made = keys.rotate(told::add).id();
        assertThat(keys.current().id()).isEqualTo(old);
        hands.move(SigningKeys.SETTLING);
        assertThat(keys.current().id()).isEqualTo(made);
        assertThat(reader.find(made)).isPresent();
    }

    @Test
    void a_replaced_key_stays_public_until_its_last_token_has_expired() throws IOException {
        SigningKeys keys = start();
        String first = keys.current().id();
        hands.move(Duration.ofHours(1));
        String second = keys.rotate(told::add).id();
        hands.move(KeyNames.KEPT);
        keys.rotate(told::add);
        assertThat(files()).contains(first + ".public.jwk", second + ".public.jwk");
        hands.move(Duration.ofMillis(1));
        start();
        assertThat(files())
                .doesNotContain(first + ".jwk", first + ".public.jwk")
                .contains(second + ".public.jwk");
    }

    @Test
    void a_replaced_key_is_taken_away_in_time_without_a_start_or_another_rotation() throws IOException {
        SigningKeys keys = start();
        String stolen = keys.current().id();
        hands.move(Duration.ofHours(1));
        String heir = keys.rotate(told::add).id();
        hands.move(KeyNames.KEPT.plusMillis(1));
        assertThat(keys.current().id()).isEqualTo(heir);
        assertThat(files()).containsExactly(heir + ".jwk", heir + ".public.jwk");
    }

    @Test
    void a_key_that_could_not_be_written_down_is_none() throws IOException {
        SigningKeys keys = start();
        List<String> before = files();
        hands.move(Duration.ofHours(1));
        assertThatThrownBy(() -> keys.rotate(key -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(files()).isEqualTo(before);
        SigningKey made = keys.rotate(told::add);
        assertThat(told).containsExactly(made);
    }

    @Test
    void a_key_that_was_only_half_made_replaces_nothing() throws IOException {
        SigningKeys keys = start();
        String whole = keys.current().id();
        hands.move(Duration.ofHours(1));
        Files.delete(directory.resolve(keys.rotate(told::add).id() + ".jwk"));
        hands.move(Duration.ofMinutes(2));
        assertThat(keys.current().id()).isEqualTo(whole);
        hands.move(KeyNames.KEPT);
        assertThat(keys.current().id()).isEqualTo(whole);
        assertThat(files()).containsExactly(whole + ".jwk", whole + ".public.jwk");
    }

    @Test
    void a_key_made_right_after_another_is_the_newer_one() throws IOException {
        SigningKeys keys = start();
        for (int i = 0; i < 20; i++) {
            String made = keys.rotate(told::add).id();
            hands.move(SigningKeys.SETTLING);
            hands.move(Duration.ofMillis(100));
            assertThat(keys.current().id()).isEqualTo(made);
            assertThat(keys.rotate(told::add).id()).isGreaterThan(made);
        }
    }

    @Test
    void two_processes_on_one_directory_sign_with_keys_that_both_publish() throws Exception {
        Callable<SigningKeys> starting = this::start;
        List<SigningKeys> processes = Threads.together(Collections.nCopies(8, starting));
        hands.move(Duration.ofSeconds(11));
        String newest = processes.get(0).current().id();
        assertThat(processes)
                .allSatisfy(process -> assertThat(process.current().id()).isEqualTo(newest));
        String made = processes.get(3).rotate(told::add).id();
        hands.move(Duration.ofSeconds(11));
        assertThat(processes)
                .allSatisfy(process -> assertThat(process.current().id()).isEqualTo(made));
        KeyDirectory reader = new KeyDirectory(directory, hands);
        assertThat(reader.find(made)).isPresent();
        assertThat(reader.find(newest)).isPresent();
        assertThat(files()).noneMatch(name -> name.endsWith(".new"));
    }

    @Test
    void a_key_that_somebody_brought_signs_and_is_neither_replaced_nor_removed_by_age() throws IOException {
        bring("eigener");
        hands.move(QUARTER.multipliedBy(4));
        assertThat(start().current().id()).isEqualTo("eigener");
        assertThat(files()).containsExactly("eigener.jwk", "eigener.public.jwk");
        bring("zweiter");
        start();
        assertThat(files()).hasSize(4);
    }

    @Test
    void the_public_half_that_is_missing_is_made_from_the_private_one() throws IOException {
        bring("eigener");
        Files.delete(directory.resolve("eigener.public.jwk"));
        start();
        assertThat(new KeyDirectory(directory, hands).find("eigener")).isPresent();
    }

    @Test
    void a_key_of_another_kind_stops_the_start() throws IOException {
        Files.createDirectories(directory);
        Files.writeString(
                directory.resolve("anders.jwk"),
                Jwks.UNSAFE_JSON(Jwks.builder()
                        .octetKeyPair(Jwks.CRV.Ed448.keyPair().build())
                        .id("anders")
                        .build()));
        assertThatThrownBy(this::start).isInstanceOf(IOException.class).hasMessageContaining("anders.jwk");
    }

    @Test
    void a_directory_that_cannot_be_written_is_good_enough_if_it_holds_a_key() throws IOException {
        SigningKey key = start().current();
        SigningKeys mounted = new SigningKeys(readOnly(), QUARTER, new KeyDirectory(directory, hands), hands);
        hands.move(QUARTER.multipliedBy(2));
        assertThat(mounted.current().id()).isEqualTo(key.id());
        assertThat(new SigningKeys(readOnly(), QUARTER, new KeyDirectory(directory, hands), hands)
                        .current()
                        .id())
                .isEqualTo(key.id());
        assertThatThrownBy(() -> mounted.rotate(told::add)).isInstanceOf(Refusal.class);
    }

    /** Whoever runs the tests may be allowed to write everywhere. */
    private KeyFiles readOnly() throws IOException {
        return new KeyFiles(directory) {
            @Override
            boolean isWritable() {
                return false;
            }
        };
    }

    private SigningKeys start() throws IOException {
        return new SigningKeys(directory, QUARTER, new KeyDirectory(directory, hands), hands);
    }

    private void bring(String id) throws IOException {
        Files.createDirectories(directory);
        var key = Jwks.builder()
                .octetKeyPair(Jwks.CRV.Ed25519.keyPair().build())
                .id(id)
                .build();
        Files.writeString(directory.resolve(id + ".jwk"), Jwks.UNSAFE_JSON(key));
        Files.writeString(directory.resolve(id + ".public.jwk"), Jwks.json(key.toPublicJwk()));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
