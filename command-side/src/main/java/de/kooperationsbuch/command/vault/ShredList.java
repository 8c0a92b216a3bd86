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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was erased, a line each, in a file that lies beside the keys and not in the database: so that a copy of the database that is put back, from before an
 * erasure, does not bring anything back. Lines are only ever added.
 */
public final class ShredList {
    public static final String NAME = "erased.list";
    private final Path file;

    /** @param file whether it is there or not */
    public ShredList(Path file) {
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

    private static String line(Erasure erasure) {
        return String.join(
                        " ",
                        erasure.kind().name(),
                        erasure.id(),
                        erasure.at().toString(),
                        erasure.reason().name())
                + "\n";
    }

    /** Returns once the line is on disk. */
    public void add(Erasure erasure) {
        add(List.of(erasure));
    }

    /** Adds what another list holds and this one does not. */
    public synchronized void complete(ShredList other) {
        Set<String> known = read().stream().map(Erasure::key).collect(Collectors.toSet());
        List<Erasure> missing = other.read().stream()
                .filter(erasure -> !known.contains(erasure.key()))
                .toList();
        if (!missing.isEmpty()) add(missing);
    }

    private synchronized void add(List<Erasure> erasures) {
        String lines = erasures.stream().map(ShredList::line).collect(Collectors.joining());
        boolean fresh = Files.notExists(file);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("there is no place for the list of what was erased: " + file, e);
        }
        try (FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
            out.position(endOfLastLine(out));
            ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
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
