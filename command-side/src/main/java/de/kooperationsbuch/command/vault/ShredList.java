package de.kooperationsbuch.command.vault;

import de.kooperationsbuch.kernel.personal.ErasureReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was erased, a line each, in a file that lies beside the keys and not in the database: so that a copy of the database that is put back, from before an
 * erasure, does not bring anything back. Lines are only ever added.
 */
public final class ShredList {
    private final Path file;

    ShredList(Path file) {
        this.file = file;
    }

    /** The first line of each. An unfinished last line, left by a loss of power, was never acted upon and is none. */
    public synchronized Collection<Erasure> read() {
        Map<String, Erasure> erasures = new LinkedHashMap<>();
        try {
            if (Files.notExists(file)) return erasures.values();
            String text = Files.readString(file);
            for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n"))
                if (!line.isBlank()) parse(line, erasures);
            return erasures.values();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of what was erased cannot be read: " + file, e);
        }
    }

    private void parse(String line, Map<String, Erasure> erasures) {
        try {
            String[] parts = line.split(" ");
            Erasure erasure = new Erasure(
                    Erasure.Kind.valueOf(parts[0]), parts[1], Instant.parse(parts[2]), ErasureReason.valueOf(parts[3]));
            erasures.putIfAbsent(erasure.key(), erasure);
        } catch (RuntimeException e) {
            throw new IllegalStateException(file + " holds a line that is no erasure: " + line, e);
        }
    }

    /** Returns once the line is on disk. */
    public synchronized void add(Erasure erasure) {
        String line = String.join(
                        " ",
                        erasure.kind().name(),
                        erasure.id(),
                        erasure.at().toString(),
                        erasure.reason().name())
                + "\n";
        boolean fresh = Files.notExists(file);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("there is no place for the list of what was erased: " + file, e);
        }
        try (FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
            out.position(endOfLastLine(out));
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) out.write(bytes);
            out.truncate(out.position());
            out.force(true);
            if (fresh) OnDisk.force(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of what was erased cannot be written: " + file, e);
        }
    }

    private static long endOfLastLine(FileChannel file) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long at = file.size(); at > 0; at--) {
            file.read(one.clear(), at - 1);
            if (one.get(0) == '\n') return at;
        }
        return 0;
    }
}
