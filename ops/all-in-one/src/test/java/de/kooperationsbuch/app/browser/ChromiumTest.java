package de.kooperationsbuch.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {
    @TempDir
    Path path;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void the_first_on_the_path_is_taken() throws IOException {
        program("google-chrome", "");
        Path wanted = program("chromium", "");
        assertThat(here().program()).isEqualTo(wanted);
    }

    @Test
    void the_setting_goes_before_the_path() throws IOException {
        program("chromium", "");
        Path own = program("my-browser", "");
        assertThat(with(Chromium.SETTING, own.toString()).program()).isEqualTo(own);
    }

    @Test
    void a_setting_that_names_nothing_is_said() {
        assertThatThrownBy(() -> with(Chromium.SETTING, "/nowhere/chromium").program())
                .isInstanceOf(NoChromium.class)
                .hasMessageContaining("/nowhere/chromium, which cannot be run.");
    }

    @Test
    void a_missing_one_is_installed_once_however_many_ask() throws IOException {
        aptGet("echo \"$@\" >> " + path.resolve("asked")
                + "; sleep 0.1; case \"$*\" in *install*) printf '#!/bin/sh' > " + path.resolve("chromium")
                + "; chmod +x " + path.resolve("chromium") + ";; esac");
        List<Path> found = IntStream.range(0, 4)
                .parallel()
                .mapToObj(asking -> here().program())
                .toList();
        assertThat(found).containsOnly(path.resolve("chromium"));
        assertThat(path.resolve("asked")).content().containsOnlyOnce("update").containsOnlyOnce("install -y");
        assertThat(said.toString()).containsOnlyOnce("installing").containsOnlyOnce("is installed, after ");
    }

    @Test
    void a_failed_installation_says_why_and_what_to_do() throws IOException {
        aptGet("echo 'E: no network'; exit 100");
        assertThatThrownBy(() -> here().program())
                .isInstanceOf(NoChromium.class)
                .hasMessageContaining("E: no network")
                .hasMessageEndingWith("or let KOOPERATIONSBUCH_CHROMIUM name the program.");
    }

    @Test
    void where_there_is_no_apt_get_one_is_told_what_to_do() {
        assertThatThrownBy(() -> here().program())
                .isInstanceOf(NoChromium.class)
                .hasMessageContaining("no apt-get");
    }

    private Chromium here() {
        return new Chromium(Map.of("PATH", "/nowhere:" + path), new PrintStream(said));
    }

    private Chromium with(String setting, String value) {
        return new Chromium(Map.of("PATH", path.toString(), setting, value), new PrintStream(said));
    }

    /** In the place of the real one, for whoever runs this. */
    private void aptGet(String script) throws IOException {
        program("apt-get", script);
        program("sudo", "shift; exec \"$@\"");
    }

    private Path program(String name, String script) throws IOException {
        Path program = Files.writeString(path.resolve(name), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
