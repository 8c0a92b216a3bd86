package de.kooperationsbuch.app.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Debian's package of Chromium, installed once, however many tests ask for it at the same time. */
final class ChromiumPackage {
    private static final Path LOCK = Path.of(
            System.getProperty("java.io.tmpdir"), "install-chromium-" + System.getProperty("user.name") + ".lock");
    private final Chromium chromium;

    ChromiumPackage(Chromium chromium) {
        this.chromium = chromium;
    }

    Path install() {
        synchronized (ChromiumPackage.class) {
            try (FileChannel file = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock alone = file.lock()) {
                assert alone.isValid();
                return chromium.onPath().orElseGet(this::installAlone);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Path installAlone() {
        Path apt = chromium.program("apt-get").orElseThrow(() -> new NoChromium("There is no apt-get here."));
        long start = System.nanoTime();
        chromium.console().println("No Chromium here: installing Debian's package, which takes a minute or two");
        run(apt, "update");
        run(apt, "install", "-y", "--no-install-recommends", "chromium");
        chromium.console()
                .printf(
                        "Chromium is installed, after %d s%n",
                        Duration.ofNanos(System.nanoTime() - start).toSeconds());
        return chromium.onPath().orElseThrow(() -> new NoChromium("The package brought no program."));
    }

    private void run(Path apt, String... arguments) {
        List<String> command = new ArrayList<>(asRoot());
        command.addAll(List.of(apt.toString(), "-q", "-o", "DPkg::Lock::Timeout=600"));
        command.addAll(List.of(arguments));
        Process process = started(command);
        try {
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() == 0) return;
            throw new NoChromium("`" + String.join(" ", command) + "` failed: " + said.strip() + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoChromium("Interrupted while installing.");
        }
    }

    private List<String> asRoot() {
        String quietly = "DEBIAN_FRONTEND=noninteractive";
        if (Chromium.amRoot()) return List.of("/usr/bin/env", quietly);
        Path sudo = chromium.program("sudo")
                .orElseThrow(() -> new NoChromium("Packages are installed by root, and there is no sudo here."));
        return List.of(sudo.toString(), "-n", "/usr/bin/env", quietly);
    }

    private static Process started(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
