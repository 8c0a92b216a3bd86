package de.kooperationsbuch.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyPlaceTest {
    @TempDir
    Path data;

    @BeforeEach
    void lay() throws Exception {
        Files.createDirectories(data.resolve("keys").resolve("log"));
        for (String name : new String[] {"erased.list", "a.jwk", "b.jwk", "master.key", "notes.txt", "log/1.pem"})
            Files.writeString(data.resolve("keys").resolve(name), name);
    }

    @Test
    void what_belongs_into_a_backup_is_named_and_nothing_else_is_copied() throws Exception {
        assertThat(KeyPlace.of(Map.of(), data).kept())
                .extracting(Path::toString)
                .containsExactly("a.jwk", "b.jwk", "erased.list", "log/1.pem");
    }

    @Test
    void a_master_key_is_left_out_whatever_it_is_called() throws Exception {
        Path master = data.resolve("keys").resolve("b.jwk");
        assertThat(KeyPlace.of(Map.of("KOOPERATIONSBUCH_MASTER_KEY", master.toString()), data)
                        .kept())
                .extracting(Path::toString)
                .doesNotContain("b.jwk", "master.key")
                .contains("a.jwk");
    }

    @Test
    void of_a_set_that_was_not_finished_nothing_is_left() throws Exception {
        Path parent = data.resolve("sets");
        SetWriter unfinished = new SetWriter(SetName.KEYS, parent, "now");
        unfinished.keep(KeyPlace.of(Map.of(), data));
        unfinished.discard();
        assertThat(parent).isEmptyDirectory();
        SetWriter alone = new SetWriter(SetName.KEYS, parent, "now");
        alone.describe("now", "7", null);
        assertThat(alone.finish()).isDirectory();
        assertThatThrownBy(() -> new SetWriter(SetName.KEYS, parent, "now")).isInstanceOf(Unusable.class);
        alone.discard();
        assertThat(parent).isEmptyDirectory();
    }
}
