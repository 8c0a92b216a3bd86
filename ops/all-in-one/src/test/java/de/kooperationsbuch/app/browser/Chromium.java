package de.kooperationsbuch.app.browser;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Chromium of this machine.
 *
 * @param environment where {@link #SETTING} and {@code PATH} are looked up
 * @param console where an installation is announced
 */
record Chromium(Map<String, String> environment, PrintStream console) {
    static final String SETTING = "KOOPERATIONSBUCH_CHROMIUM";
    private static final Pattern BETWEEN = Pattern.compile(Pattern.quote(File.pathSeparator));

    static Chromium ofThisMachine() {
        return new Chromium(System.getenv(), System.out);
    }

    static boolean amRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /** The one that {@link #SETTING} names, else the first on the path; gets Debian's package if there is none. */
    Path program() {
        String wanted = environment.getOrDefault(SETTING, "");
        if (wanted.isBlank()) return onPath().orElseGet(() -> new ChromiumPackage(this).install());
        if (Files.isExecutable(Path.of(wanted))) return Path.of(wanted);
        throw new NoChromium(SETTING + " names " + wanted + ", which cannot be run.");
    }

    Optional<Path> onPath() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> program(name).stream())
                .findFirst();
    }

    Optional<Path> program(String name) {
        return BETWEEN.splitAsStream(environment.getOrDefault("PATH", ""))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
